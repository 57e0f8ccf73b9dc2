"""The Arabic corpus made for HeidelTime: extent and value of expressions of time.

Its documents bear no date. Their values rest on 24 December 2015, which is the anchor here too. Expressions that
Marsad has no use for and does not read (now, daily, soon; lengths without a verb of time) are counted apart by type.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from marsad.arabic.dates import TimeExpression, find_times, resolve
from marsad.arabic.folding import fold
from marsad.arabic.tokens import Token, span_of, tokenize
from marsad.model.span import Span, hull
from tools.public_gold.counts import Counts, Line, Share, added, extents, rows
from tools.public_gold.timex import interval_of, value_of

ANCHOR = date(2015, 12, 24)
_BOUNDS = ("since", "until", "before", "after")
TYPES = ("DATE", "TIME", "DURATION", "SET")


class Timex(NamedTuple):
    """An annotated stretch."""

    span: Span
    type: str
    value: str

    @property
    def dated(self) -> bool:
        """It means days of the calendar."""
        return self.type in ("DATE", "TIME") and interval_of(self.value) is not None


class Found(NamedTuple):
    """An expression that was read, its stretch without the preposition, its value and its days."""

    span: Span
    value: str
    days: tuple[date, date] | None


def annotated(file: Path) -> tuple[str, list[Timex]]:
    """The text of a .tml file and its annotations."""
    root = ET.fromstring(file.read_text("utf-8").replace("\ufeff", ""))
    text, marked = root.text or "", []
    for child in root:
        inside = "".join(child.itertext())
        if child.tag == "TIMEX3":
            span = Span(len(text), len(text) + len(inside))
            marked.append(Timex(span, child.get("type", ""), child.get("value", "")))
        text += inside + (child.tail or "")
    tokens = tokenize(fold(text))
    return text, [t._replace(span=snapped(tokens, t.span)) for t in marked]


def found_in(text: str) -> list[Found]:
    """What the grammar of dates reads."""
    tokens = tokenize(fold(text))
    return [_found(tokens, told) for told in find_times(tokens)]


def _found(tokens: list[Token], told: TimeExpression) -> Found:
    """TIMEX3 gives the day itself of "since Monday", so the bound is put aside."""
    itself = replace(told, role="at") if told.role in _BOUNDS else told
    resolved = resolve(itself, ANCHOR)
    days = (resolved.start, resolved.end or resolved.start) if resolved.start else None
    return Found(stretch(tokens, told), value_of(itself, resolved), days)


def stretch(tokens: list[Token], told: TimeExpression) -> Span:
    """The words of an expression without the preposition before it, which no gold has."""
    bound = {told.preposition, f"و{told.preposition}", f"ف{told.preposition}"}
    first = told.first + (told.first < told.last and tokens[told.first].text in bound)
    return span_of(tokens, first, told.last)


def snapped(tokens: list[Token], span: Span) -> Span:
    """The span widened to whole words: "و[2003]" is the same stretch as "[و2003]"."""
    inside = [t.span for t in tokens if t.span.overlaps(span)]
    return hull(inside) if inside else span


def measure(folder: Path, missed: list[str]) -> Iterable[Line]:
    """The lines of the result; `missed` takes what is not right."""
    documents = [
        (text, gold, found_in(text))
        for text, gold in map(annotated, sorted(folder.rglob("Corpus_test/*.tml")))
    ]
    yield from rows("all annotations", added(_extents(found, gold) for _, gold, found in documents))
    yield from rows(
        "days of the calendar",
        added(
            _extents([f for f in found if f.days], [t for t in gold if t.dated])
            for _, gold, found in documents
        ),
    )
    for type in TYPES:
        of_type = [(t, found) for _, gold, found in documents for t in gold if t.type == type]
        hit = sum(any(f.span.overlaps(t.span) for f in found) for t, found in of_type)
        yield Share(f"{type}: found, overlap", hit, len(of_type))
    yield from _values(documents, missed)


def _extents(found: Iterable[Found], gold: Iterable[Timex]) -> tuple[Counts, Counts]:
    return extents([f.span for f in found], [t.span for t in gold])


def _values(documents: Iterable[tuple[str, list[Timex], list[Found]]], missed: list[str]) -> Iterable[Line]:
    """Of the dated ones that were found: the same value, the same days, days that meet."""
    same = days = meet = whole = 0
    for text, gold, found in documents:
        for timex in gold:
            wanted = interval_of(timex.value)
            ours = [f for f in found if f.span.overlaps(timex.span)]
            if not timex.dated or wanted is None:
                continue
            if not ours:
                missed.append(f"not found\t{_context(text, timex.span)}\t{timex.value}")
                continue
            whole += 1
            one = max(
                ours, key=lambda f: min(f.span.end, timex.span.end) - max(f.span.start, timex.span.start)
            )
            same += one.value.split("T")[0] == timex.value.split("T")[0]
            days += one.days == wanted
            meeting = one.days is not None and one.days[0] <= wanted[1] and wanted[0] <= one.days[1]
            meet += meeting
            if one.value.split("T")[0] != timex.value.split("T")[0]:
                missed.append(
                    f"value\t{_context(text, timex.span)}\t{timex.value}\t{one.value} {one.span.of(text)}"
                )
        right = [t.span for t in gold]
        missed += [
            f"too many\t{_context(text, f.span)}\t{f.value}"
            for f in found
            if f.days and not any(f.span.overlaps(r) for r in right)
        ]
    yield Share("dated and found: the same value, time of day left out", same, whole)
    yield Share("dated and found: the same days", days, whole)
    yield Share("dated and found: days that meet", meet, whole)


def _context(text: str, span: Span) -> str:
    around = f"{text[max(0, span.start - 40) : span.start]}[{span.of(text)}]{text[span.end : span.end + 30]}"
    return " ".join(around.split())
