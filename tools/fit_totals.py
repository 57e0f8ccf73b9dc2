"""Fit the weights by which a count of people is a total and no toll of one happening, on coded reports.

    fit_totals.py GOLD_DIR:ARTICLES_DIR[:PATTERN] … [--onward TIMES] [--mean] [--write] [--check]

A count is a total where a coded tally has its figure, and none where a coded happening has it; the one whose evidence
holds the figure goes before. What neither has counts for nothing. `--check` prints how well they are known by
cross-validation over whole reports, beside what the rules alone make of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from marsad.evaluate.gold import GoldCount, GoldIncident, Sample, spans_of
from marsad.evaluate.names import listed
from marsad.model.document import Document
from marsad.model.span import Span
from marsad.reading import reader
from marsad.reading.casualties.breakdowns import MEASURES
from marsad.reading.casualties.casualties import Row
from marsad.reading.tallies import settled_totals
from marsad.reading.tallies.settled_totals import Counted
from tools.corpora import arguments, renew, reports_of
from tools.logistic import Example, How, fit, left_out, precision_and_recall

TABLE = Path("src/marsad/knowledge/reading/totals/taken.yaml")
HEADER = """\
# What speaks for a count of people being a total and no toll of one happening, in tenths of a bit of odds.
# Made by tools/fit_totals.py; a feature that is not here adds nothing.
"""
HOW = How(ridge=10.0, steps=60, fewest=5)
FOLDS = 5


class Known(NamedTuple):
    """A count, and what the rules alone say of it."""

    example: Example
    by_rule: bool


def counts(corpus: str) -> Iterator[Known]:
    """The counts of a coded corpus as the reader finds them."""
    for sample, source in reports_of(corpus):
        yield from _of_report(sample, source)


def _of_report(sample: Sample, source: Document) -> list[Known]:
    found: list[Known] = []

    def record(one: Counted) -> bool:
        by_rule = one.by_rule()
        right = _is_total(sample, one.row, one.text.span(one.row.first, one.row.last))
        if right is not None:
            found.append(Known(Example(sample.gold.document, frozenset(one.features()), right), by_rule))
        return by_rule

    if isinstance(sample.gold.incidents, tuple):
        with patch.object(settled_totals, "is_taken", record):
            reader.read(source)
    return found


def _is_total(sample: Sample, row: Row, span: Span) -> bool | None:
    """What the coding makes of a figure; None where it does not have it."""
    tallies, incidents = sample.gold.tallies, sample.gold.incidents
    totals = [t for t in tallies if _counts(t, row)] if isinstance(tallies, tuple) else []
    tolls = [e for e in incidents if _has(e, row)] if isinstance(incidents, tuple) else []
    if not totals or not tolls:
        return bool(totals) if totals or tolls else None
    here = [any(_holds(sample.text, claim.evidence, span) for claim in some) for some in (totals, tolls)]
    return here[0] if here[0] != here[1] else None


def _counts(one: GoldCount, row: Row) -> bool:
    return (one.measure, one.min, one.max) == (MEASURES[row.status], row.min, row.max)


def _has(one: GoldIncident, row: Row) -> bool:
    rows = one.casualties if isinstance(one.casualties, tuple) else ()
    return any((r.min, r.max) == (row.min, row.max) and row.status in listed(r.status) for r in rows)


def _holds(text: str, evidence: tuple[str, ...], span: Span) -> bool:
    return any(span.overlaps(told) for told in spans_of(evidence, text))


def main() -> None:
    given = arguments(__doc__, TABLE, check=True, onward=True, mean=True)
    known = [one for corpus in given.corpora for one in counts(corpus)]
    examples = [one.example for one in known]
    print(f"{len(known)} counts, {sum(one.right for one in examples)} of them totals")
    if given.check:
        print("by rule:", precision_and_recall([(one.by_rule, one.example.right) for one in known]))
        found = left_out(examples, HOW, FOLDS)
        print(precision_and_recall([(value > 0, one.right) for one, value in found]))
    renew(given, TABLE, HEADER, lambda since: fit(examples, HOW, since))


if __name__ == "__main__":
    main()
