"""Fit the weights of `confidence` on coded reports, and print the calibration error by cross-validation.

    fit_confidence.py GOLD_DIR:ARTICLES_DIR[:PATTERN] … [--write]

The articles' `meta.jsonl` is used where it is there. A logistic regression with a ridge, by plain gradient steps:
no other package is needed. Folds are whole reports. The same input gives the same table.
"""

from __future__ import annotations

import argparse
import math
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

from marsad.evaluate.calibration import Judged, bins, expected_calibration_error, is_right
from marsad.evaluate.gold import documents, load_actors, load_samples
from marsad.evaluate.score import score_sample
from marsad.model.claim import Claim
from marsad.model.document import Document
from marsad.reading import confidence, reader

TABLE = Path("src/marsad/knowledge/reading/confidence.yaml")
HEADER = """\
# What each thing known of a claim adds to its confidence, in tenths of a bit of odds.
# Made by tools/fit_confidence.py; a feature that is not here adds nothing.
"""
FOLDS = 10
RIDGE = 3.0  # on all but the kinds of claims, whose shares are well known
KINDS = frozenset({"incident", "tally", "strength", "relation", "statement"})
STEPS = 200
FEWEST = 8  # claims that must have a feature


class Example(NamedTuple):
    """A claim: of which report, what holds for it, whether it was right."""

    report: str
    features: tuple[str, ...]
    right: bool


def examples(corpus: str, names: list[Path]) -> list[Example]:
    """The claims that the reader makes of a coded corpus."""
    gold, articles, pattern = [*corpus.split(":"), "*"][:3]
    samples = load_samples(Path(gold), Path(articles), pattern)
    actors = load_actors([*names, *(file for file in [Path(gold) / "actors.yaml"] if file.is_file())])
    found = []
    for sample, source in zip(samples, documents(samples, Path(articles)), strict=True):
        reading, seen = _read(source)
        for outcome in score_sample(sample, reading, actors).outcomes:
            if outcome.given is not None:
                found.append(Example(source.id, seen[outcome.given.id], is_right(outcome)))
    return found


def _read(source: Document) -> tuple[object, dict[str, tuple[str, ...]]]:
    """The reading, and the features of its claims by id."""
    seen: dict[str, tuple[str, ...]] = {}

    def record(claim: Claim, event: object, setting: confidence.Setting) -> Claim:
        seen[claim.id] = tuple(confidence.features(claim, event, setting))
        return claim

    before, reader.rated = reader.rated, record
    try:
        return reader.read(source), seen
    finally:
        reader.rated = before


def fit(train: list[Example]) -> dict[str, int]:
    """Weights in tenths of a bit for features that are common enough."""
    counted = Counter(name for one in train for name in one.features)
    names = sorted(name for name, count in counted.items() if count >= FEWEST)
    weight = dict.fromkeys(names, 0.0)
    speed = defaultdict(float)
    for _ in range(STEPS):
        slope = {name: (RIDGE if name not in KINDS else 0) * weight[name] for name in names}
        for one in train:
            sum_ = sum(weight.get(name, 0.0) for name in one.features)
            off = 1 / (1 + math.exp(-sum_)) - one.right
            for name in one.features:
                if name in slope:
                    slope[name] += off
        for name in names:  # steps shrink with the slopes seen so far (Adagrad)
            speed[name] += slope[name] ** 2
            weight[name] -= 0.5 * slope[name] / (math.sqrt(speed[name]) + 1e-9)
    return {name: round(value * 10 / math.log(2)) for name, value in weight.items()}


def predict(weights: dict[str, int], features: tuple[str, ...]) -> float:
    return confidence.chance(sum(weights.get(name, 0) for name in features))


def cross_validated(all_: list[Example]) -> list[tuple[Example, float]]:
    """Each claim with what a table fitted without its report says of it."""
    reports = sorted({one.report for one in all_})
    fold = {report: number % FOLDS for number, report in enumerate(reports)}
    found = []
    for number in range(FOLDS):
        weights = fit([one for one in all_ if fold[one.report] != number])
        found += [(one, predict(weights, one.features)) for one in all_ if fold[one.report] == number]
    return found


def show(label: str, found: list[tuple[Example, float]]) -> None:
    claims = [Judged(said, one.right) for one, said in found]
    share = sum(c.right for c in claims) / len(claims)
    base = sum((c.right - share) ** 2 for c in claims) / len(claims)
    brier = sum((c.right - c.confidence) ** 2 for c in claims) / len(claims)
    print(
        f"{label}: {len(claims)} claims, right {share:.2f}, calibration error "
        f"{expected_calibration_error(claims):.3f}, Brier {brier:.3f} (always {share:.2f}: {base:.3f})"
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpora", nargs="+")
    parser.add_argument(
        "--actors", action="append", default=[], type=Path, help="names of actors for all corpora"
    )
    parser.add_argument("--write", action="store_true", help=f"write {TABLE}")
    given = parser.parse_args()
    by_corpus = {corpus: examples(corpus, given.actors) for corpus in given.corpora}
    all_ = [one for found in by_corpus.values() for one in found]
    checked = cross_validated(all_)
    show("all, cross-validated", checked)
    for corpus, found in by_corpus.items():
        reports = {one.report for one in found}
        show(corpus, [(one, said) for one, said in checked if one.report in reports])
    for one in bins([Judged(said, example.right) for example, said in checked]):
        print(
            f"  {one.low:.1f}-{one.high:.1f}  said {one.confidence:.2f}  right {one.right:.2f}  {one.claims}"
        )
    if given.write:
        table = fit(all_)
        rows = [
            f'- {{feature: "{name}", weight: {value}}}\n' for name, value in sorted(table.items()) if value
        ]
        TABLE.parent.mkdir(parents=True, exist_ok=True)
        TABLE.write_text(HEADER + "".join(rows), "utf-8")


if __name__ == "__main__":
    main()
