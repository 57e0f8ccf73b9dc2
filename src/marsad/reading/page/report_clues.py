"""What the words of a report say of the day it was written: weekdays tied to "today", years, words of an era."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple

from marsad.model.span import Span
from marsad.reading.page.report_words import day_words, era_of, era_pattern, tied_pattern, weekdays
from marsad.reading.page.stamps import month_names, stamps
from marsad.reading.page.words import with_origin

FIRST = date(2003, 1, 1)  # no earlier report is dated by rule
LAST = date(2026, 12, 31)  # nor one later than this reader
_YEAR = re.compile(r"20[0-2]\d")
_AFTER_YEAR = re.compile(r"\d|[/-]\d|[.,]\d")
_BEFORE_YEAR = re.compile(
    r"(?:عام|عامي|العام(?:\s+ال\w+)?|السنه(?:\s+ال\w+)?|سنه|منذ|مطلع|بدايه|نهايه|اواخر|اوايل|منتصف|صيف|شتاء|في|الي|بين)\W{0,3}$"
)
_LATE = 3  # days after which no report says "yesterday"
_LAST_YEAR = re.compile(
    r"(?:العام|عام|السنه|سنه)\s+(?:الماضي|الفايت|المنصرم|السابق)ه?\s*[،(]?\s*(20\d\d)"
    r"|(20\d\d)\s+(?:الماضي|الفايت|المنصرم)ه?"
)
_THIS_YEAR = re.compile(
    r"(?:العام|السنه)\s+(?:الحالي|الجاري)ه?\s*[،(]?\s*(20\d\d)|(20\d\d)\s+(?:الحالي|الجاري)"
    r"|(?:منذ|مع)\s+(?:مطلع|بدايه)\s+(?:العام|السنه)\s+(20\d\d)(?!\d)"
)
_COMING = ("بحلول", "المقبل", "القادم", "افق", "خطه", "مقرر")
_AROUND = 30  # letters before and after a year that tell what it is


class Tie(NamedTuple):
    """The report's own day as one expression gives it: its weekday, and month and day, and year, if told."""

    span: Span
    offset: int  # days between the day named and the report's: yesterday is 1
    weekday: int | None
    month: int | None
    day: int | None
    year: int | None

    def reports(self, year: int) -> date | None:
        """The report's day, if the day named is of this year and the weekday fits."""
        if self.month is None or self.day is None:
            return None
        try:
            named = date(year, self.month, self.day)
        except ValueError:
            return None
        if self.weekday is not None and named.weekday() != self.weekday:
            return None
        return named + timedelta(days=self.offset)

    @property
    def report_weekday(self) -> int | None:
        return None if self.weekday is None else (self.weekday + self.offset) % 7


class Clues:
    """All that the given spans of a text say of the text's own day; worked out when asked for.

    `ties`: expressions tied to "today" · `weekday`: the report's, None if not told or told in two ways (`disputed`).
    """

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        self._text, self._origin = with_origin(text)
        self._spans = [Span(*(bisect_left(self._origin, at) for at in span)) for span in spans]
        self.ties = tuple(
            tie._replace(span=self._raw(*tie.span)) for span in self._spans for tie in _ties(self._text, span)
        )
        told = {tie.report_weekday for tie in self.ties if tie.report_weekday is not None}
        self.disputed = len(told) > 1
        self.weekday = told.pop() if len(told) == 1 else None

    @cached_property
    def fixed(self) -> tuple[int, Span] | None:
        """The report's year, where the text says it, with the words."""
        for at in self._years():
            start = max(0, at - _AROUND)
            near = self._text[start : at + _AROUND]
            for pattern, added in ((_LAST_YEAR, 1), (_THIS_YEAR, 0)):
                match = pattern.search(near)
                if match is not None:
                    year = int(next(g for g in match.groups() if g))
                    return year + added, self._raw(start + match.start(), start + match.end())
        return None

    @property
    def year(self) -> int | None:
        return self.fixed[0] if self.fixed is not None else None

    @cached_property
    def since(self) -> date | None:
        """The latest day the text looks back to, by its years, dates and the words of an era."""
        found = [era for span in self._spans for era in _eras(self._text, span)]
        for at in self._years():
            start = max(0, at - _AROUND)
            before, after = self._text[start:at], self._text[at + 4 : at + 4 + _AROUND]
            if any(word in before or word in after[:12] for word in _COMING) or _AFTER_YEAR.match(after):
                continue
            if _BEFORE_YEAR.search(before):
                found.append(date(int(self._text[at : at + 4]), 1, 1))
            found += [one.day for one in stamps(self._text[start : at + 12])]
        return max(found, default=None)

    def _raw(self, start: int, end: int) -> Span:
        return Span(self._origin[start], self._origin[end - 1] + 1)

    def _years(self) -> Iterator[int]:
        for span in self._spans:
            yield from (m.start() for m in _YEAR.finditer(self._text, *span))

    def allows(self, day: date) -> bool:
        """Whether the years and dates of the text leave room for a report of that day."""
        if self.year is not None and day.year != self.year:
            return False
        return all(_near(tie, day) for tie in self.ties if tie.month is not None)

    def fits(self, day: date) -> bool:
        """Whether the weekday is right too; a report may come out after midnight."""
        return (self.weekday is None or (day.weekday() - self.weekday) % 7 in (0, 1)) and self.allows(day)

    def names(self, day: date, by_weekday: bool) -> bool:
        """Whether the text itself tells the day: its month and day, or only its weekday."""
        if any(tie.month is not None and tie.reports(day.year) == day for tie in self.ties):
            return True
        return by_weekday and self.weekday == day.weekday()

    def leads_to(self, day: date) -> bool:
        """Whether the latest day that the text names is that day or a few before: no visit long after is dated so."""
        return self.since is not None and 0 <= (day - self.since).days <= _LATE


def _near(tie: Tie, day: date) -> bool:
    told = [tie.reports(year) for year in ([tie.year] if tie.year else [day.year, day.year - 1])]
    return any(0 <= (day - one).days <= _LATE for one in told if one is not None)


def _ties(text: str, span: Span) -> Iterator[Tie]:
    for match in tied_pattern().finditer(text, *span):
        if not _begins(text, match.start(), "وف"):
            continue
        weekday = weekdays().get(match["weekday"]) if match["weekday"] else None
        month, day, year = _date_of(match)
        if weekday is not None or month is not None:
            offset = day_words()[re.sub(r"\s+", " ", match["day"])]
            yield Tie(Span(*match.span()), offset, weekday, month, day, year)


def _eras(text: str, span: Span) -> Iterator[date]:
    for match in era_pattern().finditer(text, *span):
        if _begins(text, match.start(), "وفبل"):
            yield era_of(match[0])


def _begins(text: str, at: int, clitics: str) -> bool:
    """Whether a word begins at `at`, after one of the clitics at most."""
    if at and text[at - 1] in clitics:
        at -= 1
    return at == 0 or not text[at - 1].isalpha()


def _date_of(match: re.Match[str]) -> tuple[int | None, int | None, int | None]:
    if match["numeric"]:
        found = stamps(match["numeric"])
        return (found[0].day.month, found[0].day.day, found[0].day.year) if found else (None, None, None)
    if match["month"]:
        month = month_names()[re.sub(r"\s+", " ", match["month"])]
        return month, int(match["date"]), int(match["year"]) if match["year"] else None
    return None, None, None
