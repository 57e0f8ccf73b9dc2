"""Whole dates as pages stamp them: "12 مارس، 2023", "2021-09-17T08:30", "March 3, 2024", "٢٢ / نوفمبر / ٢٠٢٤".

Only dates with day, month and year; the words of the text ("yesterday") are read in arabic/dates.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from marsad.arabic.date_calendar import valid
from marsad.arabic.folding import fold
from marsad.model.span import Span
from marsad.reading.page.words import plain
from marsad.reading.words.table_rows import MonthNames
from marsad.registry.rows import folder, rows_of

_DIGITS = re.compile(r"\d\d")
_SHORT, _CENTURY = 2, 2000  # digits of a short year, and what it leaves out
FIRST_YEAR, LAST_YEAR = 1990, 2099


class Stamp(NamedTuple):
    """A whole date at raw `span`; `swapped` is the other reading of 3/4/2023, if there is one."""

    span: Span
    day: date
    swapped: date | None = None


@lru_cache(maxsize=1)
def month_names() -> dict[str, int]:
    """Folded name → month."""
    found = rows_of(folder("lexicon/layout").joinpath("months.yaml"), MonthNames)
    return {plain(name): row.value.month for row in found for name in row.value.names}


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    names = "|".join(
        re.escape(n).replace(r"\ ", r"\s+") for n in sorted(month_names(), key=len, reverse=True)
    )
    year, day, gap = r"((?:19|20)\d\d)(?!\d)", r"(?:(?<=\d:\d\d)|(?<![\d:]))([0-3]?\d)", r"[\s,،./\-–|]{0,3}"
    month = rf"({names})(?:\s*[/(–-]?\s*(?:{names})\)?)?(?![^\W\d_])"
    named_year = rf"((?:19|20)\d\d)(?!\d(?!\d?\s*(?:{names})))"  # two stamps may be glued to each other
    shapes = [
        rf"{year}\s?([-/.])\s?([01]?\d)\s?\2\s?([0-3]?\d)(?!\d)",
        rf"{day}\s?([-/.])\s?([0-3]?\d)\s?\6\s?{year}",
        rf"{day}(?:st|nd|rd|th)?{gap}(?:من\s+|of\s+)?(?:شهر\s+)?{month}{gap}(?:من\s+)?(?:ال)?(?:عام\s+|سنه\s+)?{named_year}",
        rf"(?<![^\W\d_]){month}{gap}([0-3]?\d)(?:st|nd|rd|th)?[\s,،-]{{1,3}}{year}",
        rf"{year}{gap}{month}{gap}([0-3]?\d)(?!\d)",
        rf"{day} ([01]\d) {year}",  # "2 02 2025"
        rf"(?<![^\W\d_]){month}\s([0-3]\d),?\s(\d\d)(?=\s(?:at\s)?\d?\d:\d\d)",  # "Feb 01 22 at 12:11"
    ]
    return re.compile("|".join(shapes))


def stamps(text: str) -> list[Stamp]:
    """The whole dates of a text, in order."""
    if _DIGITS.search(text) is None:
        return []
    folded = fold(text)
    found = []
    for match in _pattern().finditer(folded.text.lower()):
        one = _read(match)
        if one is not None:
            found.append(Stamp(folded.span(*match.span()), *one))
    return found


def _read(match: re.Match[str]) -> tuple[date, date | None] | None:
    parts = [g for g in match.groups() if g is not None and g not in ("-", "/", ".")]
    numbers = [int(p) if p.isdigit() else month_names()[re.sub(r"\s+", " ", p)] for p in parts]
    if not parts[0].isdigit() and len(parts[-1]) == _SHORT:
        numbers[-1] += _CENTURY
    year = next((n for n in numbers if FIRST_YEAR <= n <= LAST_YEAR), None)
    rest = [n for n in numbers if n != year]
    if year is None or len(numbers) != 3 or len(rest) != 2:
        return None
    named = next((n for n, p in zip(numbers, parts, strict=True) if not p.isdigit()), None)
    if named is not None:
        rest = [rest[0] if rest[1] == named else rest[1], named]
    elif numbers[0] == year:
        rest.reverse()
    return _choose(year, rest[0], rest[1], named is None and numbers[0] != year)


def _choose(year: int, day: int, month: int, ambiguous: bool) -> tuple[date, date | None] | None:
    """Day first, as Arab pages write; month first only where nothing else is a date."""
    right = [d for d in (valid(year, month, day), valid(year, day, month) if ambiguous else None) if d]
    if not right:
        return None
    return right[0], right[1] if len(right) > 1 and right[1] != right[0] else None


def without(text: str, found: list[Stamp]) -> Iterator[str]:
    """The pieces of a text around its stamps."""
    at = 0
    for one in found:
        yield text[at : one.span.start]
        at = one.span.end
    yield text[at:]
