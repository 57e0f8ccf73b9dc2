"""What the words of a report say of the day it was written: weekdays tied to "today", years, words of an era."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from marsad.arabic.folding import Folded, fold
from marsad.model.span import Span
from marsad.reading.report_words import day_words, era_of, era_pattern, tied_pattern, weekdays
from marsad.reading.stamps import month_names, stamps

FIRST = date(2003, 1, 1)  # no earlier report is dated by rule
LAST = date(2026, 12, 31)  # nor one later than this reader
_YEAR = re.compile(
    r"(?:عام|عامي|العام|السنه|سنه|منذ|مطلع|بدايه|نهايه|اواخر|اوايل|منتصف|صيف|شتاء|في|الي|بين|و)\W{0,3}(20[0-2]\d)(?![\d/]|[.,]\d)"
)
_LATE = 3  # days after which no report says "yesterday"
_LAST_YEAR = re.compile(
    r"(?:العام|عام|السنه|سنه)\s+(?:الماضي|الفايت|المنصرم|السابق)ه?\s*[،(]?\s*(20\d\d)"
    r"|(20\d\d)\s+(?:الماضي|الفايت|المنصرم)ه?"
)
_THIS_YEAR = re.compile(
    r"(?:العام|السنه)\s+(?:الحالي|الجاري|الحاليه|الجاريه)\s*[،(]?\s*(20\d\d)|(20\d\d)\s+(?:الحالي|الجاري)"
    r"|(?:منذ|مع)\s+(?:مطلع|بدايه)\s+(?:ال)?(?:عام|سنه)\s+(20\d\d)(?!\d)"
)
_COMING = ("بحلول", "حتي", "المقبل", "القادم", "افق", "خطه")


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


class Clues(NamedTuple):
    """All that a text says of its own day.

    `weekday`: of the report; None if not told, or told in two ways (`disputed`) · `since`: the latest day the text
    looks back to (`bounded` if it does) · `fixed`: the report's year where the text says it, with the words.
    """

    ties: tuple[Tie, ...]
    weekday: int | None
    disputed: bool
    since: date
    fixed: tuple[int, Span] | None
    bounded: bool

    @property
    def year(self) -> int | None:
        return self.fixed[0] if self.fixed is not None else None

    def allows(self, day: date) -> bool:
        """Whether the years and dates of the text leave room for a report of that day."""
        if day.year < self.since.year or (self.year is not None and day.year != self.year):
            return False
        return all(_near(tie, day) for tie in self.ties if tie.month is not None)

    def fits(self, day: date) -> bool:
        """Whether the weekday is right too; a report may come out after midnight."""
        return self.allows(day) and (self.weekday is None or (day.weekday() - self.weekday) % 7 in (0, 1))

    def names(self, day: date, by_weekday: bool) -> bool:
        """Whether the text itself tells the day: its month and day, or only its weekday."""
        for tie in self.ties:
            if tie.month is not None and tie.reports(day.year) == day:
                return True
        return by_weekday and self.weekday == day.weekday()


def _near(tie: Tie, day: date) -> bool:
    told = [tie.reports(year) for year in ([tie.year] if tie.year else [day.year, day.year - 1])]
    return any(0 <= (day - one).days <= _LATE for one in told if one is not None)


def clues_of(text: str, spans: list[Span]) -> Clues:
    """The clues in the given spans of a text."""
    ties: list[Tie] = []
    since, bounded = FIRST, False
    fixed: tuple[int, Span] | None = None
    for span in spans:
        folded = fold(span.of(text))
        words = folded.text.lower()
        ties += [t._replace(span=_raw(folded, span.start, t.span)) for t in _ties(words)]
        latest = _looks_back_to(words)
        if latest is not None:
            since, bounded = max(since, latest), True
        year = _fixed_year(words) if fixed is None else None
        if year is not None:
            fixed = year[0], _raw(folded, span.start, year[1])
    told = {tie.report_weekday for tie in ties if tie.report_weekday is not None}
    weekday = told.pop() if len(told) == 1 else None
    return Clues(tuple(ties), weekday, bool(told), since, fixed, bounded)


def _raw(folded: Folded, start: int, found: Span) -> Span:
    """The raw span of a find in the folded piece that begins at raw `start`."""
    span = folded.span(*found)
    return Span(start + span.start, start + span.end)


def _ties(words: str) -> list[Tie]:
    found = []
    for match in tied_pattern().finditer(words):
        weekday = weekdays().get(match["weekday"]) if match["weekday"] else None
        month, day, year = _date_of(match)
        if weekday is not None or month is not None:
            offset = day_words()[re.sub(r"\s+", " ", match["day"])]
            found.append(Tie(Span(*match.span()), offset, weekday, month, day, year))
    return found


def _date_of(match: re.Match[str]) -> tuple[int | None, int | None, int | None]:
    if match["numeric"]:
        found = stamps(match["numeric"])
        return (found[0].day.month, found[0].day.day, found[0].day.year) if found else (None, None, None)
    if match["month"]:
        month = month_names()[re.sub(r"\s+", " ", match["month"])]
        return month, int(match["date"]), int(match["year"]) if match["year"] else None
    return None, None, None


def _looks_back_to(words: str) -> date | None:
    """The latest day that the text cannot be older than."""
    found = [era_of(m[1]) for m in era_pattern().finditer(words)]
    found += [date(int(m[1]), 1, 1) for m in _YEAR.finditer(words) if not _is_coming(words, m.start(1))]
    found += [stamp.day for stamp in stamps(words) if not _is_coming(words, stamp.span.start)]
    return max(found, default=None)


def _is_coming(words: str, at: int) -> bool:
    before = words[max(0, at - 30) : at]
    return any(w in before for w in _COMING)


def _fixed_year(words: str) -> tuple[int, Span] | None:
    for pattern, added in ((_LAST_YEAR, 1), (_THIS_YEAR, 0)):
        match = pattern.search(words)
        if match is not None:
            return int(next(g for g in match.groups() if g)) + added, Span(*match.span())
    return None
