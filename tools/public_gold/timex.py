"""Our expressions of time as TIMEX3 values, and TIMEX3 values as intervals of days."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from marsad.arabic.dates import Elapsed, Moment, Month, Part, Resolved, TimeExpression

_SEASONS = ("WI", "SP", "SU", "FA")
_PARTS = {"dawn": "MO", "morning": "MO", "noon": "MI", "afternoon": "AF", "evening": "EV", "night": "NI"}
_UNITS = {"minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "year": "Y", "decade": "DE"}
_VALUE = re.compile(r"(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)|(WI|SP|SU|FA)|H([12])|Q([1-4])))?(?:T.*)?$")


def value_of(told: TimeExpression, resolved: Resolved) -> str:
    """The TIMEX3 value that says the same, PAST_REF for what is vague and "" where there is none."""
    if told.role == "duration" and isinstance(told.moment, Elapsed):
        return _length(told.moment)
    if told.vague:
        return "PAST_REF"
    if resolved.start is None:
        return ""
    part = f"T{_PARTS[resolved.time_of_day]}" if resolved.time_of_day else ""
    return _stretch(told.moment, resolved.start, resolved.end or resolved.start, resolved.precision) + part


def _length(moment: Elapsed) -> str:
    unit = _UNITS[moment.unit]
    time = "T" if unit.startswith("T") else ""
    return f"P{time}{moment.number}{unit.removeprefix('T')}"


def _stretch(moment: Moment, start: date, end: date, precision: str | None) -> str:
    """TIMEX3 names the whole of which a beginning or an end is told; a decade has three digits."""
    if isinstance(moment, Part) and moment.edge and isinstance(moment.whole, Month):
        precision = "month"
    if end.year - start.year == 9 and start.year % 10 == 0:
        return f"{start.year // 10}"
    match precision:
        case "year":
            return f"{start.year}"
        case "month":
            return f"{start:%Y-%m}"
        case "week":  # ours begins on Saturday, that of ISO on Monday
            year, week, _ = (start + timedelta(3)).isocalendar()
            return f"{year}-W{week:02}"
        case "season":
            return f"{start.year + (start.month == 12)}-{_SEASONS[start.month % 12 // 3]}"
        case _:
            return start.isoformat()


def interval_of(value: str) -> tuple[date, date] | None:
    """The days of a calendar value, None for lengths, sets and references; a decade is told by three digits."""
    if re.fullmatch(r"[12]\d\d", value):
        return date(int(value) * 10, 1, 1), date(int(value) * 10 + 9, 12, 31)
    if re.fullmatch(r"[12]\d", value):
        return date(int(value) * 100, 1, 1), date(int(value) * 100 + 99, 12, 31)
    found = _VALUE.match(value)
    if found is None:
        return None
    year, month, day, week, season, half, quarter = found.groups()
    try:
        return _interval(int(year), month, day, week, season, half, quarter)
    except ValueError:  # a 31st of April
        return None


def _interval(
    year: int, month: str | None, day: str | None, week: str | None, season: str | None, half: str | None,
    quarter: str | None,
) -> tuple[date, date]:  # fmt: skip
    if day and month:
        return (only := date(year, int(month), int(day))), only
    if month:
        return _months(year, int(month), 1)
    if week:
        return (monday := date.fromisocalendar(year, int(week), 1)), monday + timedelta(6)
    if season:
        first = (12, 3, 6, 9)[_SEASONS.index(season)]
        return _months(year - (first == 12), first, 3)
    if half:
        return _months(year, 6 * int(half) - 5, 6)
    if quarter:
        return _months(year, 3 * int(quarter) - 2, 3)
    return date(year, 1, 1), date(year, 12, 31)


def _months(year: int, first: int, count: int) -> tuple[date, date]:
    end = year * 12 + first + count - 2  # months from the year 0, counted from 0
    last_year, last_month = end // 12, end % 12 + 1
    return date(year, first, 1), date(last_year, last_month, calendar.monthrange(last_year, last_month)[1])
