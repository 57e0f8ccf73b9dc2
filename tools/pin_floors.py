"""Raise the floors of quality to what the reader reaches now.

    pin_floors.py NAME GOLD_DIR ARTICLES_DIR [--only PATTERN] [--margin 0.01] [--lower "why"]

A floor is lowered, or the floors of a changed corpus made anew, only with `--lower`; the reason stays on record in
`tests/evaluate/floors.yaml`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import msgspec

from marsad.evaluate.floors import Floors, corpus_hash, load_floors, pinned
from marsad.evaluate.gold import Sample, documents, load_actors, load_samples
from marsad.evaluate.score import Score, score_sample
from marsad.reading.reader import read

FILE = Path("tests/evaluate/floors.yaml")
HEADER = "# The least F1 of each slot; raised and, with a reason, lowered by tools/pin_floors.py.\n"


def measure(gold: Path, articles: Path, only: str) -> tuple[list[Sample], Score]:
    """What the reader reaches on a corpus."""
    samples = load_samples(gold, articles, only)
    actors = load_actors([gold / "actors.yaml"])
    total = Score()
    for sample, source in zip(samples, documents(samples, articles), strict=True):
        total.merge(score_sample(sample, read(source), actors))
    return samples, total


def write(floors: dict[str, Floors]) -> None:
    FILE.write_bytes(HEADER.encode() + msgspec.yaml.encode(floors))


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("name")
    ask.add_argument("gold", type=Path)
    ask.add_argument("articles", type=Path)
    ask.add_argument("--only", default="*")
    ask.add_argument(
        "--margin", type=float, default=0.01, help="how far below what is reached (default 0.01)"
    )
    ask.add_argument("--lower", metavar="REASON", help="lower floors that are not reached any more")
    given = ask.parse_args()
    samples, score = measure(given.gold, given.articles, given.only)
    all_floors = load_floors(FILE)
    try:
        floors = pinned(
            all_floors.get(given.name), corpus_hash(samples), score.counts(), given.margin, given.lower
        )
    except ValueError as error:
        print(f"not pinned: {error}", file=sys.stderr)
        return 1
    write(all_floors | {given.name: floors})
    return 0


if __name__ == "__main__":
    sys.exit(main())
