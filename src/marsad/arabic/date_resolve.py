"""From what an expression says and the report's date to an interval of days (codebook, sections 3 and 8).

Nothing is guessed: what needs the report's date and has none, what is vague, and what only says how long, has no
interval. What happened cannot end after the report, so a stretch that is still running ends on the report's date.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from marsad.arabic.date_calendar import Interval, add_days, add_months
from marsad.arabic.date_model import (
    Between,
    Clock,
    Day,
    Discourse,
    Elapsed,
    Moment,
    Month,
    Part,
    Season,
    TimeExpression,
    Week,
    Year,
)
from marsad.arabic.date_resolve_day import Dated, resolve_day
from marsad.arabic.date_resolve_period import resolve_part, resolve_whole
from marsad.model.claim import Precision, TimeOfDay


class Resolved(NamedTuple):
    """start..end, both inclusive; None where the text supports none. `conflict` says what cannot both be right."""

    start: date | None
    end: date | None
    precision: Precision | None
    time_of_day: TimeOfDay | None
    rule: str
    conflict: str | None = None


def resolve(expression: TimeExpression, published: date | None, anchor: date | None = None) -> Resolved:
    """The interval of an expression in a report of that date.

    `anchor` is the day of what was told before, for "the next day"; without it such words have no interval.
    """
    part = expression.time_of_day
    if expression.vague:
        return Resolved(None, None, None, part, "vague")
    if expression.role in ("duration", "age"):
        return Resolved(None, None, None, part, expression.role)
    dated = _dated(expression.moment, published, anchor, expression.role)
    if dated is None and published is not None and _is_since_that_morning(expression):
        dated = Dated(_one(published), "day", "since that hour of the report's day")
    if dated is None:
        rule = "time of day only" if isinstance(expression.moment, Clock) else "no report date"
        return Resolved(None, None, None, part, rule)
    return _bounded(expression, dated, published)


def _is_since_that_morning(expression: TimeExpression) -> bool:
    """ "منذ الفجر", "منذ ساعات الصباح": of the day on which that is said; "منذ المساء" may be of the one before."""
    morning = expression.time_of_day in ("dawn", "morning", "noon")
    return isinstance(expression.moment, Clock) and expression.role == "since" and morning


def _bounded(expression: TimeExpression, dated: Dated, published: date | None) -> Resolved:
    """The interval, bounded as the preposition says."""
    (start, end), part = dated.interval, expression.time_of_day
    match expression.role:
        case "since":
            if isinstance(expression.moment, Part) and expression.moment.edge == "middle":
                start += (end - start) // 2  # "منذ منتصف نيسان": from the day in its middle
            last = None if published is None else max(published, start)
            return Resolved(start, last, "period", part, f"since: {dated.rule}", dated.conflict)
        case "until":
            return Resolved(None, end, "period", part, f"until: {dated.rule}", dated.conflict)
        case "before" | "after":
            return Resolved(None, None, None, part, f"{expression.role}: {dated.rule}", dated.conflict)
        case _:
            if published is not None and start <= published < end and not dated.ahead:
                end = published
            return Resolved(start, end, dated.precision, part, dated.rule, dated.conflict)


def _dated(moment: Moment, published: date | None, anchor: date | None, role: str) -> Dated | None:
    match moment:
        case Day():
            return resolve_day(moment, published, ahead=role == "until")
        case Month() | Season() | Year() | Week():
            return resolve_whole(moment, published)
        case Part():
            return resolve_part(moment, published)
        case Elapsed():
            return None if published is None else _elapsed(moment, published, role)
        case Discourse(offset=offset):
            return None if anchor is None else Dated(_one(add_days(anchor, offset)), "day", "day of the text")
        case Between():
            return _span(moment, published, role)
        case _:
            return None


def _one(day: date) -> Interval:
    return day, day


def _span(moment: Between, published: date | None, role: str) -> Dated | None:
    """From the beginning of the first to the end of the second."""
    end = _dated(moment.end, published, None, role)
    known = end is None or published is None or _is_counted(moment.start)
    start = _dated(moment.start, published if known or end is None else end.interval[1], None, role)
    if start is None or end is None:
        return None
    if (
        isinstance(moment.end, Part)
        and _ends_what_it_began_in(moment.end)
        and start.interval[0] < end.interval[0]
    ):
        end = resolve_part(moment.end, start.interval[0]) or end
    if start.interval[0] > end.interval[1] and isinstance(moment.end, Day) and start.interval[0] == published:
        end = resolve_day(moment.end, published, ahead=True) or end  # "من اليوم حتى 19 مارس"
    if start.interval[0] > end.interval[1] and _is_counted(moment.start) and _is_counted(moment.end):
        start, end = end, start  # "أمس وأول أمس"
    if start.interval[0] > end.interval[1]:
        return None
    interval = (start.interval[0], end.interval[1])
    precision: Precision = (
        "days" if end.precision in ("day", "days") and start.precision in ("day", "days") else "period"
    )
    rule, conflict = f"from {start.rule} to {end.rule}", start.conflict or end.conflict
    return Dated(interval, precision, rule, conflict, ahead=end.ahead)


def _ends_what_it_began_in(part: Part) -> bool:
    """ "من 8 كانون الأول 2024 حتى نهاية العام", "حتى نهاية الشهر": of the year or month of the first day."""
    whole = part.whole
    unnamed = isinstance(whole, Year | Month) and whole.year is None and not whole.offset
    return part.edge == "end" and unnamed and not (isinstance(whole, Month) and whole.month is not None)


def _is_counted(moment: Moment) -> bool:
    """Counted from the report ("of last month"), where others are the last such before the end ("in March")."""
    match moment:
        case Day(which="next"):
            return True
        case Day(offset=offset, month_offset=months, year_offset=years):
            return (offset, months, years) != (None, None, None)
        case Month(offset=offset, year_offset=years):
            return (offset, years) != (None, None)
        case Season(year_offset=years):
            return years is not None
        case Part(whole=whole):
            return _is_counted(whole)
        case _:
            return True


def _elapsed(moment: Elapsed, published: date, role: str) -> Dated:
    """The past 24 hours are yesterday and today, 48 two days back to today (codebook, section 8)."""
    if moment.ahead:
        return Dated((published, _back(published, moment, -1)), "period", "length ahead", ahead=True)
    begin = _back(published, moment, 1)
    if role == "ago":
        return _ago(moment, published, begin)
    short = moment.unit in ("minute", "hour", "day") and (published - begin).days <= 7
    return Dated((begin, published), "days" if short else "period", "past length")


def _back(published: date, moment: Elapsed, sign: int) -> date:
    count = min(moment.number, 10_000) * sign
    match moment.unit:
        case "minute" | "hour":
            hours = 1 if moment.unit == "minute" else abs(count)
            return add_days(published, -sign * max(1, -(-hours // 24)))
        case "day":
            return add_days(published, -count)
        case "week":
            return add_days(published, -7 * count)
        case "month":
            return add_months(published, -count)
        case "year":
            return add_months(published, -12 * count)
        case _:
            return add_months(published, -120 * count)


def _ago(moment: Elapsed, published: date, begin: date) -> Dated:
    """So long ago: to the day in days, and with half a unit to both sides in longer units."""
    slack = {"minute": 0, "hour": 0, "day": 0, "week": 2, "month": 10, "year": 120, "decade": 900}[
        moment.unit
    ]
    if moment.unit in ("minute", "hour"):
        return Dated((begin, published), "days", "ago")
    if slack == 0:
        return Dated(_one(begin), "day", "ago")
    interval = (add_days(begin, -slack), min(add_days(begin, slack), published))
    precision: Precision = {"week": "days", "month": "month"}.get(moment.unit, "year")  # type: ignore[assignment]
    return Dated(interval, precision, "ago")
