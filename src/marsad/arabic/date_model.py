"""What an expression of time says, before anyone knows the report's date."""

from __future__ import annotations

from typing import Literal, NamedTuple

from marsad.model.claim import TimeOfDay
from marsad.model.value import Value

Which = Literal["before_past", "past", "this", "next"]
Unit = Literal["minute", "hour", "day", "week", "month", "year", "decade"]
Edge = Literal["begin", "middle", "end"]
SliceName = Literal["quarter", "half", "third", "day", "week", "month", "days", "weeks", "months"]
# at: on that day · since, until, before, after: bounded on one side · within: somewhere in it, up to the report
# ago: so long before the report · duration: how long it lasted, no date · age: how old a comment or an update is
Role = Literal["at", "since", "until", "before", "after", "within", "ago", "duration", "age"]


class Day(NamedTuple):
    """A day, by whatever is given of it. `offset` counts days from the report's day (yesterday -1).

    `weekday` is 0 for Monday; `weekday_end` ("ليل السبت – الأحد") and `day_end` ("18 و20 آذار") make it several days.
    `month_offset` stands for "of last month", `year_offset` for "of last year".
    """

    day: int | None = None
    day_end: int | None = None
    month: int | None = None
    year: int | None = None
    month_offset: int | None = None
    year_offset: int | None = None
    hijri: bool = False
    weekday: int | None = None
    weekday_end: int | None = None
    offset: int | None = None
    which: Which | None = None
    after_midnight: bool = False


class Month(NamedTuple):
    """A month by its number, or by `offset` from the report's month; `year_offset` likewise."""

    month: int | None = None
    year: int | None = None
    offset: int | None = None
    year_offset: int | None = None
    hijri: bool = False
    which: Which | None = None


class Season(NamedTuple):
    """0 winter, 1 spring, 2 summer, 3 autumn."""

    season: int
    year: int | None = None
    year_offset: int | None = None
    which: Which | None = None


class Year(NamedTuple):
    """A year by its number or by `offset` from the report's year."""

    year: int | None = None
    offset: int | None = None
    hijri: bool = False


class Week(NamedTuple):
    """A week by `offset` from the report's week."""

    offset: int


class Part(NamedTuple):
    """A part of a longer stretch: its beginning, its last quarter, its first week.

    `nth` -1 is the last; `number` is the six of "the first six months", 0 where none is told.
    """

    whole: Month | Year | Season | Week
    edge: Edge | None = None
    slice: SliceName | None = None
    nth: int = 1
    number: int = 0


class Elapsed(NamedTuple):
    """A length of time that ends (or began) at the report: the past 24 hours, three days ago."""

    number: int
    unit: Unit
    ahead: bool = False


class Discourse(NamedTuple):
    """Days from what was told before: the next day (+1), the day before (-1)."""

    offset: int


class Clock(NamedTuple):
    """A time of day without a day."""


class Vague(NamedTuple):
    """Recently, days ago: no interval can be worked out."""


class Between(NamedTuple):
    """From the beginning of `start` to the end of `end`."""

    start: Moment
    end: Moment


Moment = Day | Month | Season | Year | Week | Part | Elapsed | Discourse | Clock | Vague | Between


class TimeExpression(Value, frozen=True):
    """Tokens first..last (inclusive) say when. `preposition` is the word that stands before ("" if none)."""

    first: int
    last: int
    moment: Moment
    role: Role = "at"
    preposition: str = ""
    time_of_day: TimeOfDay | None = None

    @property
    def vague(self) -> bool:
        """No interval can be worked out, whatever the report's date."""
        return isinstance(self.moment, Vague)

    @property
    def duration_only(self) -> bool:
        """It says how long, not when."""
        return self.role in ("duration", "age")

    @property
    def absolute(self) -> bool:
        """It can be resolved without the report's date (of "since X" the beginning)."""
        return self.role not in ("duration", "age") and is_absolute(self.moment)

    @property
    def relative_to_text(self) -> bool:
        """It counts from what was told before ("in the following day"), not from the report's day."""
        return isinstance(self.moment, Discourse)


def is_absolute(moment: Moment) -> bool:
    """Whether the moment stands on its own."""
    match moment:
        case Day(day=day, month=month, year=year):
            return day is not None and month is not None and year is not None
        case Month(month=month, year=year):
            return month is not None and year is not None
        case Season(year=year) | Year(year=year):
            return year is not None
        case Part(whole=whole):
            return is_absolute(whole)
        case Between(start=start, end=end):
            return is_absolute(start) and is_absolute(end)
        case _:
            return False
