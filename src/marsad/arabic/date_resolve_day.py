"""The interval of a day: explicit dates, weekdays, yesterday; and what in them cannot both be right."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import NamedTuple

from marsad.arabic import hijri
from marsad.arabic.date_calendar import (
    Interval,
    add_days,
    add_months,
    most_recent,
    soonest,
    valid,
    weekday_after,
    weekday_on_or_before,
)
from marsad.arabic.date_model import Day
from marsad.model.claim import Precision

OVER = ("past", "before_past")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Dated(NamedTuple):
    """An interval, how fine it is, the rule that gave it, and what contradicts it."""

    interval: Interval
    precision: Precision
    rule: str
    conflict: str | None = None
    ahead: bool = False


def resolve_day(day: Day, published: date | None, ahead: bool = False) -> Dated | None:
    """The day; None if the report's date is needed and unknown. `ahead`: it may lie a little after the report."""
    if day.hijri and day.day is not None:
        return _hijri(day, published)
    if day.day is not None:
        return _explicit(day, published, ahead)
    if published is None:
        return None
    if day.offset is not None:
        return _relative(day, published)
    if day.weekday is not None:
        return _weekday(day, day.weekday, published)
    return None


def _explicit(day: Day, published: date | None, ahead: bool) -> Dated | None:
    """The explicit date; it is kept where a weekday contradicts it."""
    start, rule = _explicit_start(day, published, ahead)
    if start is None:
        return None
    conflict = None
    if day.weekday is not None and start.weekday() not in (day.weekday, day.weekday_end):
        conflict = f"{_WEEKDAYS[day.weekday]} but {start} is a {_WEEKDAYS[start.weekday()]}"
    if (
        conflict is None
        and day.offset is not None
        and published is not None
        and (start - published).days != day.offset
    ):
        conflict = f"{day.offset:+d} days from {published} but {start}"
    if day.day_end is not None and (end := valid(start.year, start.month, day.day_end)) is not None:
        return Dated((start, max(start, end)), "days", rule, conflict)
    return Dated((start, start), "day", rule, conflict, ahead=published is not None and start > published)


def _explicit_start(day: Day, published: date | None, ahead: bool) -> tuple[date | None, str]:
    number = day.day or 1
    if day.month is not None and day.year is not None:
        return valid(day.year, day.month, number), "explicit date"
    if published is None:
        return None, ""
    if day.month_offset is not None:
        month = add_months(published.replace(day=1), day.month_offset)
        return valid(month.year, month.month, number), "day of that month"
    if day.month is None:
        return None, ""
    if day.year_offset is not None:
        return valid(published.year + day.year_offset, day.month, number), "day of that year"
    make = partial(_of_year, month=day.month, day=number)
    if day.which == "next":
        return soonest(make, published), "next such date"
    if ahead and (coming := soonest(make, published)) is not None and (coming - published).days < 120:
        return coming, "next such date"
    if day.which == "before_past":  # the one before the last
        published = most_recent(make, published, strict=True) or published
    return most_recent(make, published, strict=day.which in OVER), "most recent such date"


def _of_year(year: int, month: int, day: int) -> date | None:
    return valid(year, month, day)


def _relative(day: Day, published: date) -> Dated:
    """Yesterday, today. A weekday beside it that is one day off wins, since reports go out after midnight."""
    meant = add_days(published, day.offset or 0)
    if day.weekday is None or meant.weekday() == day.weekday:
        return Dated((meant, meant), "day", "relative day", ahead=meant > published)
    conflict = f"{_WEEKDAYS[day.weekday]} but {meant} is a {_WEEKDAYS[meant.weekday()]}"
    near = [d for n in (-1, 1) if (d := add_days(meant, n)).weekday() == day.weekday and d <= published]
    chosen = near[0] if near else meant
    return Dated((chosen, chosen), "day", "weekday beside relative day" if near else "relative day", conflict)


def _weekday(day: Day, weekday: int, published: date) -> Dated:
    """The most recent such day, the report's own day included unless "last" is said."""
    if day.which == "next":
        found = weekday_after(published, weekday)
        return Dated((found, found), "day", "next weekday", ahead=True)
    if day.which == "before_past":
        found = add_days(weekday_on_or_before(add_days(published, -1), weekday), -7)
        return Dated((found, found), "day", "weekday before the last")
    if day.which == "past":
        found, rule = weekday_on_or_before(add_days(published, -1), weekday), "last weekday"
    else:
        found, rule = weekday_on_or_before(published, weekday), "most recent weekday"
    if day.weekday_end is None:
        return Dated((found, found), "day", rule)
    end = weekday_on_or_before(published, day.weekday_end)
    if day.after_midnight:  # after midnight between Wednesday and Thursday it is Thursday
        return Dated((end, end), "day", rule)
    return Dated((add_days(end, -1), end), "days", rule)


def _hijri(day: Day, published: date | None) -> Dated | None:
    """A day to both sides, since the month begins with the moon that was sighted; a weekday beside it settles it."""
    found = _hijri_date(day, published)
    if found is None:
        return None
    if day.weekday is not None:
        near = [d for n in (0, -1, 1, -2, 2) if (d := add_days(found, n)).weekday() == day.weekday]
        if near:
            return Dated((near[0], near[0]), "day", "Hijri date with its weekday")
    return Dated((add_days(found, -1), add_days(found, 1)), "days", "Hijri date, tabular calendar")


def _hijri_date(day: Day, published: date | None) -> date | None:
    month, number = day.month or 1, day.day or 1
    if day.year is not None:
        return _tabular(day.year, month, number)
    if published is None:
        return None
    try:
        year = hijri.from_gregorian(published)[0]
    except ValueError:
        return None
    for candidate in (year + 1, year, year - 1):
        found = _tabular(candidate, month, number)
        if found is not None and found <= published:
            return found
    return None


def _tabular(year: int, month: int, day: int) -> date | None:
    try:
        return hijri.to_gregorian(year, month, day)
    except ValueError:
        return None
