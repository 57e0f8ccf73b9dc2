"""Arithmetic on dates that a resolver needs: months, weeks, weekdays; every interval includes both ends."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date

Interval = tuple[date, date]


def add_days(day: date, days: int) -> date:
    """The date so many days later, kept inside the calendar."""
    ordinal = min(max(day.toordinal() + days, 1), date.max.toordinal())
    return date.fromordinal(ordinal)


def add_months(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month."""
    index = min(max(day.year * 12 + day.month - 1 + months, 12), 9999 * 12 + 11)
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def month_interval(year: int, month: int) -> Interval:
    """First and last day of a month."""
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def year_interval(year: int) -> Interval:
    """First and last day of a year."""
    return date(year, 1, 1), date(year, 12, 31)


def week_interval(day: date) -> Interval:
    """The week around a day, from Monday to Sunday (ISO 8601)."""
    start = add_days(day, -day.weekday())
    return start, add_days(start, 6)


def weekday_on_or_before(day: date, weekday: int) -> date:
    """The most recent such weekday (0 is Monday), the day itself included."""
    return add_days(day, -((day.weekday() - weekday) % 7))


def weekday_after(day: date, weekday: int) -> date:
    """The next such weekday, the day itself not included."""
    return add_days(day, 1 + (weekday - day.weekday() - 1) % 7)


def most_recent(make: Callable[[int], date | None], limit: date, strict: bool) -> date | None:
    """The latest of `make(year)` that is not after the limit (with `strict`, before it), within nine years."""
    for year in range(limit.year, limit.year - 9, -1):
        day = make(year)
        if day is not None and (day < limit or (day == limit and not strict)):
            return day
    return None


def soonest(make: Callable[[int], date | None], limit: date) -> date | None:
    """The earliest of `make(year)` after the limit, within nine years."""
    for year in range(limit.year, limit.year + 9):
        day = make(year)
        if day is not None and day > limit:
            return day
    return None


def valid(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
