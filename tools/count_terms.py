"""Count how many reports use a word, for the table by which the terms of claims are weighed.

    count_terms.py ARTICLES_DIR … [--write]

A word's weight is the natural logarithm of reports for each report that uses it, rounded; below 1.5 it is 0.
"""

from __future__ import annotations

import argparse
import math
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from marsad.arabic.folding import fold
from marsad.arabic.stems import light_stem
from marsad.arabic.tokens import tokenize
from marsad.reading.terms import RARE, SHORTEST

FILE = Path("src/marsad/knowledge/reading/terms/common.yaml")
HEADER = """\
# Stems by how common they are in Arabic reporting of conflicts, and what it says that two reports share one.
# Made by tools/count_terms.py; a stem that is not here is rare.
"""
_LEAST = 1.5  # so common a word says nothing
_WIDTH = 118


def weighed(folders: Iterable[Path]) -> dict[int, list[str]]:
    """The stems by weight, those that are rare left out."""
    files = [file for one in folders for file in sorted(one.glob("*.txt"))]
    users = Counter(stem for file in files for stem in _stems(file.read_text("utf-8")))
    table: dict[int, list[str]] = {}
    for stem, count in sorted(users.items()):
        rarity = math.log((len(files) + 1) / (count + 1))
        weight = 0 if rarity < _LEAST else round(rarity)
        if weight < RARE:
            table.setdefault(weight, []).append(stem)
    return dict(sorted(table.items()))


def _stems(text: str) -> set[str]:
    return {light_stem(t.text) for t in tokenize(fold(text)) if t.kind == "word" and len(t.text) >= SHORTEST}


def written(table: dict[int, list[str]]) -> str:
    """The table as its file has it: a row for each weight, its stems in lines of even width."""
    return HEADER + "".join(
        f"- weight: {weight}\n  stems: [\n{_lines(stems)}  ]\n" for weight, stems in table.items()
    )


def _lines(stems: list[str]) -> str:
    lines, line = [], "   "
    for stem in stems:
        if len(line) + len(stem) + 2 > _WIDTH:
            lines.append(line)
            line = "   "
        line += f" {stem},"
    return "\n".join([*lines, line]) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    table = weighed(given.folders)
    print({weight: len(stems) for weight, stems in table.items()})
    if given.write:
        FILE.parent.mkdir(parents=True, exist_ok=True)
        FILE.write_text(written(table), encoding="utf-8")


if __name__ == "__main__":
    main()
