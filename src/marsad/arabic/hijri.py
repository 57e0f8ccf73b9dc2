"""Hijri dates by the tabular (civil) calendar: within a day or two of the moon that was sighted, never exact.

Months have 30 and 29 days by turns; 11 years of every 30 are leap years. Epoch: 16 July 622 (Julian).
"""

from __future__ import annotations

from datetime import date, timedelta

_EPOCH = 227_015  # proleptic Gregorian ordinal of 1 Muharram 1
FIRST, LAST = 1300, 1500  # the years that a report can mean


def to_gregorian(year: int, month: int, day: int) -> date:
    """The Gregorian date of a tabular Hijri date. Raises ValueError outside the calendar or the years 1300-1500."""
    if not (FIRST <= year <= LAST and 1 <= month <= 12 and 1 <= day <= 30):
        raise ValueError(f"not a Hijri date: {year}-{month}-{day}")
    return _counted(year, month, day)


def from_gregorian(day: date) -> tuple[int, int, int]:
    """(year, month, day) of a Gregorian date in the tabular calendar."""
    year = (30 * (day.toordinal() - _EPOCH) + 10_646) // 10_631
    month = 12
    while month > 1 and to_gregorian(year, month, 1) > day:
        month -= 1
    return year, month, (day - to_gregorian(year, month, 1)).days + 1


def month_span(year: int, month: int) -> tuple[date, date]:
    """First and last day of a month, both inclusive. Raises ValueError as `to_gregorian` does."""
    following = (year, month + 1) if month < 12 else (year + 1, 1)
    return to_gregorian(year, month, 1), _counted(*following, 1) - timedelta(days=1)


def _counted(year: int, month: int, day: int) -> date:
    days = day - 1 + (59 * (month - 1) + 1) // 2 + (year - 1) * 354 + (3 + 11 * year) // 30
    return date.fromordinal(_EPOCH + days)
