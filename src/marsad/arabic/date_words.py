"""The words of time: months, weekdays, parts of the day, units, and what stands around them."""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

from msgspec import Struct

from marsad.arabic.folding import fold_word
from marsad.arabic.lexicon import lexicon
from marsad.arabic.number_quantifiers import Openers

Does = Literal[
    "weekday", "no_weekday_after", "relative", "discourse", "no_today_after", "part", "after_midnight", "part_alone",
    "which", "this", "last", "few", "unit", "day_word", "days_word", "month_word", "year_word", "years_word", "edge",
    "slice", "slice_last", "season", "preposition", "between", "from", "to", "vague",
    "hours_ago", "no_date_after", "clock", "update",
]  # fmt: skip


class TimeRow(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that do the same thing, with the same value."""

    does: Does
    words: tuple[str, ...]
    value: str | int = ""
    number: Literal["s", "d", "p", ""] = ""


class MonthRow(Struct, frozen=True, forbid_unknown_fields=True):
    """Names of one month; one that is not `alone` needs company to be a month."""

    month: int
    names: tuple[str, ...]
    hijri: bool = False
    alone: bool = True


class TimeWord(NamedTuple):
    """The value of a word, and whether it has the article."""

    value: str | int
    number: str
    definite: bool


@cache
def time_words(does: Does) -> Openers[TimeWord]:
    """The words that do one thing."""
    return Openers(
        (word, TimeWord(row.value, row.number, fold_word(word).startswith("ال")))
        for row in lexicon("time_words", TimeRow)
        if row.does == does
        for word in row.words
    )


@cache
def months() -> Openers[MonthRow]:
    """The names of the months of both calendars."""
    return Openers((name, row) for row in lexicon("months", MonthRow) for name in row.names)


_OPENING: tuple[Does, ...] = (
    "weekday", "relative", "discourse", "part", "after_midnight", "last", "this", "unit", "day_word", "days_word",
    "month_word", "year_word", "years_word", "edge", "slice", "season", "preposition", "between", "from", "vague",
    "hours_ago", "clock",
)  # fmt: skip


@cache
def opening_words() -> frozenset[str]:
    """Every word that an expression of time can begin with, ordinals and numbers apart."""
    found = set(months().table)
    for does in _OPENING:
        found |= set(time_words(does).table)
    return frozenset(found)
