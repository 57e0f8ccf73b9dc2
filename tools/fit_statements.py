"""Fit the weights by which what somebody says is noted as a statement, and of which kind, on coded reports.

    fit_statements.py GOLD_DIR:ARTICLES_DIR[:PATTERN] … [--onward TIMES] [--write] [--check]

Each coded statement is told by the utterance that shares most with its evidence; others that share some of it count
for nothing. `--check` prints how well they are known by cross-validation over whole reports.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from marsad.evaluate.gold import GoldStatement, Sample, spans_of
from marsad.evaluate.names import listed
from marsad.model.document import Document
from marsad.model.span import Span
from marsad.reading import reader
from marsad.reading.statements.statements import LEAST, StatementTold
from marsad.reading.statements.stating import KINDS, features
from marsad.reading.statements.utterances import utterances
from marsad.reading.voices.attribution import Attributor
from marsad.reading.words.fitted import odds_as_share
from marsad.reading.words.text import Text
from tools.corpora import arguments, reports_of, since
from tools.logistic import Example, How, fit, left_out, precision_and_recall, rows_of, write

FOLDER = Path("src/marsad/knowledge/reading/statements")
HEADER = """\
# What speaks for an utterance being {what}, in tenths of a bit of odds.
# Made by tools/fit_statements.py; a feature that is not here adds nothing.
"""
HOW = How(ridge=40.0, fewest=8)
HOW_KIND = How(ridge=5.0, fewest=8)
FOLDS = 5
FIXED = 30  # characters: a short utterance that is all evidence goes before a long one


class Said(NamedTuple):
    """An utterance, and the kinds of the coded statement that it tells; none if it tells none."""

    report: str
    features: frozenset[str]
    kinds: frozenset[str]


def utterances_of(corpus: str) -> Iterator[Said]:
    """What the reader finds said in a coded corpus."""
    for sample, source in reports_of(corpus):
        yield from _of_report(sample, source)


def _of_report(sample: Sample, source: Document) -> list[Said]:
    found: list[Said] = []

    def record(text: Text, attributor: Attributor, taken: Sequence[tuple[int, int]]) -> list[StatementTold]:
        told = utterances(text, attributor)
        spans = [text.span(one.first, one.last) for one in told]
        for n, kinds in enumerate(_kinds(sample, spans)):
            if kinds is not None:
                found.append(Said(sample.gold.document, frozenset(features(text, told, n, taken)), kinds))
        return []

    with patch.object(reader, "statements_in", record):
        reader.read(source)
    return found


def _kinds(sample: Sample, spans: Sequence[Span]) -> list[frozenset[str] | None]:
    """The kinds that each of the spans tells; None where it only shares some evidence with one that tells it."""
    coded = sample.gold.statements or ()
    shares = sorted(
        (
            (_shared(sample.text, one, span), g, n)
            for g, one in enumerate(coded)
            for n, span in enumerate(spans)
        ),
        key=lambda s: (-s[0], s[1], s[2]),
    )
    told: dict[int, int] = {}
    touched = set()
    for share, g, n in shares:
        if share > 0:
            touched.add(n)
            if g not in told.values() and n not in told:
                told[n] = g
    return [
        frozenset(map(str, listed(coded[told[n]].kind)))
        if n in told
        else None
        if n in touched
        else frozenset()
        for n in range(len(spans))
    ]


def _shared(text: str, one: GoldStatement, span: Span) -> float:
    """How much of a span is evidence, 0 to 1."""
    told = spans_of(one.evidence, text)
    inside = sum(max(0, min(span.end, t.end) - max(span.start, t.start)) for t in told)
    return inside / (FIXED + span.end - span.start)


def _noted(said: Sequence[Said]) -> list[Example]:
    return [Example(one.report, one.features, bool(one.kinds)) for one in said]


def _of_kind(said: Sequence[Said], kind: str) -> list[Example]:
    return [Example(one.report, one.features, kind in one.kinds) for one in said if one.kinds]


def main() -> None:
    given = arguments(__doc__, FOLDER, check=True, onward=True)
    said = [one for corpus in given.corpora for one in utterances_of(corpus)]
    print(f"{len(said)} utterances, {sum(bool(one.kinds) for one in said)} noted")
    if given.check:
        known = [
            (odds_as_share(value) > LEAST, one.right) for one, value in left_out(_noted(said), HOW, FOLDS)
        ]
        print(precision_and_recall(known))
    if given.write:
        told = FOLDER / "told.yaml"
        weights = fit(_noted(said), HOW, since(given, told))
        write(told, HEADER.format(what="noted as a statement"), rows_of(weights))
        for kind in KINDS:
            header, table = (
                HEADER.format(what=f"noted as this kind of statement: {kind}"),
                FOLDER / f"{kind}.yaml",
            )
            write(table, header, rows_of(fit(_of_kind(said, kind), HOW_KIND, since(given, table))))


if __name__ == "__main__":
    main()
