"""Fit the weights of `confidence` on coded reports, and print the calibration error by cross-validation.

    fit_confidence.py GOLD_DIR:ARTICLES_DIR[:PATTERN] … [--write]

The articles' `meta.jsonl` is used where it is there. Folds are whole reports. The same input gives the same table.
"""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

from marsad.evaluate.calibration import Judged, bins, expected_calibration_error, is_right
from marsad.evaluate.score import score_sample
from marsad.model.claim import Claim
from marsad.model.document import Document
from marsad.reading import confidence, reader
from tools.corpora import actors_of, arguments, reports_of
from tools.logistic import Example, How, fit, left_out, rows_of, write

TABLE = Path("src/marsad/knowledge/reading/confidence.yaml")
HEADER = """\
# What each thing known of a claim adds to its confidence, in tenths of a bit of odds.
# Made by tools/fit_confidence.py; a feature that is not here adds nothing.
"""
FOLDS = 10
KINDS = frozenset({"incident", "tally", "strength", "relation", "statement"})
HOW = How(ridge=3.0, fewest=8, free=KINDS)  # of the kinds of claims the shares are well known


def examples(corpus: str, names: list[Path]) -> list[Example]:
    """The claims that the reader makes of a coded corpus."""
    actors = actors_of(corpus, names)
    found = []
    for sample, source in reports_of(corpus):
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

    with patch.object(reader, "rated", record):
        return reader.read(source), seen


def cross_validated(all_: list[Example]) -> list[tuple[Example, float]]:
    """Each claim with what a table fitted without its report says of it."""
    return [(one, confidence.chance(value)) for one, value in left_out(all_, HOW, FOLDS)]


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
    given = arguments(__doc__, TABLE, actors=True)
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
        write(TABLE, HEADER, rows_of(fit(all_, HOW)))


if __name__ == "__main__":
    main()
