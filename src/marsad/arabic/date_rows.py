"""The rows of the tables of time words and months."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Does = Literal[
    "weekday", "no_weekday_after", "relative", "discourse", "no_today_after", "part", "after_midnight", "part_alone",
    "which", "this", "last", "few", "unit", "day_word", "days_word", "month_word", "year_word", "years_word", "edge",
    "slice", "slice_last", "season", "preposition", "between", "from", "to", "vague",
    "hours_ago", "loose", "no_date_after", "clock", "update", "decade", "century", "century_word",
    "no_today_before",
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
