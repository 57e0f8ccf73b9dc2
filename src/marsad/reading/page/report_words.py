"""Patterns for the words that tie a report to its own day. The data stands in knowledge/lexicon/layout/."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import Annotated

from msgspec import UNSET, Meta, Struct, UnsetType

from marsad.reading.page.stamps import month_names
from marsad.reading.page.words import plain
from marsad.registry.rows import folder, rows_of


class Clue(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Words for a weekday, for a day as seen from the report's, or that nobody used before a day."""

    words: tuple[str, ...]
    weekday: Annotated[int, Meta(ge=0, le=6)] | UnsetType = UNSET
    day: Annotated[int, Meta(ge=0, le=2)] | UnsetType = UNSET
    since: date | UnsetType = UNSET


@lru_cache(maxsize=1)
def _clues() -> tuple[Clue, ...]:
    return tuple(r.value for r in rows_of(folder("lexicon/layout").joinpath("clues.yaml"), Clue))


@lru_cache(maxsize=1)
def weekdays() -> dict[str, int]:
    """Folded name → weekday, Monday 0."""
    return {plain(w): c.weekday for c in _clues() if c.weekday is not UNSET for w in c.words}


@lru_cache(maxsize=1)
def day_words() -> dict[str, int]:
    """Folded word → days between its day and the report's: yesterday is 1."""
    return {plain(w): c.day for c in _clues() if c.day is not UNSET for w in c.words}


@lru_cache(maxsize=1)
def _eras() -> dict[str, date]:
    return {plain(w): c.since for c in _clues() if c.since is not UNSET for w in c.words}


def _any(words: dict[str, int] | dict[str, date]) -> str:
    return "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in sorted(words, key=len, reverse=True))


@lru_cache(maxsize=1)
def weekday_pattern() -> re.Pattern[str]:
    """A weekday in folded text, as group 1."""
    return re.compile(rf"(?<![^\W\d_])({_any(weekdays())})(?![^\W\d_])")


@lru_cache(maxsize=1)
def tied_pattern() -> re.Pattern[str]:
    """اليوم، الأحد 25 من آذار 2018 · أمس السبت · اليوم 3/4/2020, in folded text.

    Groups: day, weekday, date, month, year, or numeric. What stands before the match is left to the caller.
    """
    gap = r"[\s,،()«»\"“”:/-]{1,4}"
    months = _any(month_names())
    named = (
        rf"(?P<date>[0-3]?\d){gap}(?:من\s+)?(?:شهر\s+)?(?P<month>{months})(?:\s*[/(]\s*(?:{months})\)?)?(?![^\W\d_])"
        rf"(?:{gap}(?:من\s+)?(?:(?:ال)?عام\s+|سنه\s+)?(?P<year>20\d\d)(?!\d))?"
    )
    numeric = r"(?P<numeric>[0-3]?\d\s?[/-]\s?[01]?\d\s?[/-]\s?20\d\d(?!\d))"
    same = rf"(?:{gap}(?:ال)?موافق)?"
    return re.compile(
        rf"(?P<day>{_any(day_words())})(?![^\W\d_])"
        rf"(?:{same}{gap}(?P<weekday>{_any(weekdays())})(?![^\W\d_]))?(?:{same}{gap}(?:في\s+|ل)?(?:{numeric}|{named}))?"
    )


@lru_cache(maxsize=1)
def era_pattern() -> re.Pattern[str]:
    """Words that nobody used before a day; what stands before the match is left to the caller."""
    return re.compile(rf"(?:{_any(_eras())})(?![^\W\d_])")


def era_of(words: str) -> date:
    """The day from which on the folded words were used."""
    return _eras()[re.sub(r"\s+", " ", words)]
