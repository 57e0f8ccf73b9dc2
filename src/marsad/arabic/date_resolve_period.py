"""The interval of a week, month, season or year, and of a part of it."""

from __future__ import annotations

from datetime import date

from marsad.arabic import hijri
from marsad.arabic.date_calendar import (
    Interval,
    add_days,
    add_months,
    month_interval,
    valid,
    week_interval,
    year_interval,
)
from marsad.arabic.date_model import Month, Part, Season, Week, Year
from marsad.arabic.date_resolve_day import OVER, Dated
from marsad.model.claim import Precision

_FIRST_MONTH = {1: 3, 2: 6, 3: 9}
_SHARES = {"quarter": 4, "half": 2, "third": 3}


def resolve_whole(moment: Month | Season | Year | Week, published: date | None) -> Dated | None:
    """The whole stretch; None if the report's date is needed and unknown."""
    match moment:
        case Month():
            return _month(moment, published)
        case Season():
            return _season(moment, published)
        case Year():
            return _year(moment, published)
        case Week(offset=offset):
            return None if published is None else _week(offset, published)


def _week(offset: int, published: date) -> Dated:
    start, end = week_interval(add_days(published, 7 * offset))
    if offset < 0:
        end = min(end, add_days(published, -1))
    return Dated((start, max(start, end)), "week", "that week", ahead=offset > 0)


def _year(moment: Year, published: date | None) -> Dated | None:
    if moment.hijri and moment.year is not None:
        try:
            start, end = hijri.month_span(moment.year, 1)[0], hijri.month_span(moment.year, 12)[1]
        except ValueError:
            return None
        return Dated((start, end), "year", "Hijri year, tabular calendar")
    if moment.year is not None:
        return Dated(year_interval(moment.year), "year", "explicit year")
    if published is None or moment.offset is None:
        return None
    return Dated(
        year_interval(_within(published.year + moment.offset)), "year", "that year", ahead=moment.offset > 0
    )


def _within(year: int) -> int:
    return min(max(year, 1), 9998)


def _month(moment: Month, published: date | None) -> Dated | None:
    if moment.hijri:
        return _hijri_month(moment, published)
    if moment.offset is not None:
        if published is None:
            return None
        first = add_months(published.replace(day=1), moment.offset)
        return Dated(month_interval(first.year, first.month), "month", "that month", ahead=moment.offset > 0)
    if moment.month is None:
        return None
    if moment.year is not None:
        return Dated(month_interval(moment.year, moment.month), "month", "explicit month")
    if published is None:
        return None
    year, rule = _year_of_month(moment, moment.month, published)
    return Dated(month_interval(_within(year), moment.month), "month", rule, ahead=moment.which == "next")


def _year_of_month(moment: Month, month: int, published: date) -> tuple[int, str]:
    """The most recent such month that has begun; with "last" one that is over."""
    if moment.year_offset is not None:
        return published.year + moment.year_offset, "month of that year"
    if moment.which == "next":
        return published.year + (month <= published.month), "next such month"
    over = month < published.month or (month == published.month and moment.which not in OVER)
    earlier = moment.which == "before_past"
    return published.year - (not over) - earlier, "most recent such month"


def _hijri_month(moment: Month, published: date | None) -> Dated | None:
    month, year = moment.month or 1, moment.year
    try:
        if year is None and published is not None:
            now_year, now_month, _ = hijri.from_gregorian(published)
            begun = month < now_month or (month == now_month and moment.which != "past")
            year = now_year if begun else now_year - 1
        if year is None:
            return None
        start, end = hijri.month_span(year, month)
    except ValueError:
        return None
    return Dated((add_days(start, -1), add_days(end, 1)), "month", "Hijri month, tabular calendar")


def _season(moment: Season, published: date | None) -> Dated | None:
    year = moment.year
    if year is None and moment.year_offset is not None and published is not None:
        year = published.year + moment.year_offset
    if year is not None:
        return Dated(_season_of(moment.season, year), "season", "season of a year")
    if published is None:
        return None
    if moment.which == "next":
        years = [y for y in (published.year, published.year + 1) if _begin(moment.season, y) > published]
        return Dated(_running(moment.season, years[0]), "season", "next season", ahead=True)
    for year in range(published.year + 1, published.year - 3, -1):
        start, end = _running(moment.season, year)
        if start <= published and (moment.which not in OVER or end < published):
            if moment.which == "before_past":
                start, end = _running(moment.season, year - 1)
            return Dated((start, end), "season", "most recent season")
    return None


def _season_of(season: int, year: int) -> Interval:
    """The winter of a year may be either of two: the whole year is all that can be said."""
    return year_interval(year) if season == 0 else _running(season, year)


def _begin(season: int, year: int) -> date:
    return _running(season, year)[0]


def _running(season: int, year: int) -> Interval:
    """The season of that year; winter begins in December of the year before."""
    if season == 0:
        return date(_within(year - 1), 12, 1), month_interval(_within(year), 2)[1]
    first = _FIRST_MONTH[season]
    return date(_within(year), first, 1), month_interval(_within(year), first + 2)[1]


def resolve_part(moment: Part, published: date | None) -> Dated | None:
    """The beginning, the last quarter, the first week of a stretch."""
    whole = resolve_whole(moment.whole, published)
    if whole is None:
        return None
    sighted = isinstance(moment.whole, Month) and moment.whole.hijri  # padded by a day to both sides
    outer = (add_days(whole.interval[0], 1), add_days(whole.interval[1], -1)) if sighted else whole.interval
    interval = _slice(moment, outer) if moment.slice else _edge(moment, outer)
    if interval is None:
        return None
    if sighted:
        interval = (add_days(interval[0], -1), add_days(interval[1], 1))
    finer: Precision = "days" if whole.precision in ("month", "week") else "period"
    return Dated(interval, finer, f"part of {whole.rule}", ahead=whole.ahead)


def _edge(moment: Part, interval: Interval) -> Interval:
    """A third of the stretch: ten days of a month, those that are left at its end, four months of a year."""
    nth = {"begin": 1, "middle": 2, "end": 3}[moment.edge or "begin"]
    if not 28 <= (interval[1] - interval[0]).days + 1 <= 31:
        return _share(interval, 3, nth)
    first = add_days(interval[0], 10 * (nth - 1))
    return first, interval[1] if nth == 3 else add_days(first, 9)


def _share(interval: Interval, shares: int, nth: int) -> Interval:
    start, end = interval
    if start == date(start.year, 1, 1) and end == date(start.year, 12, 31):  # whole months of a year
        months = 12 // shares
        first = add_months(start, months * (nth - 1))
        last = add_months(first, months - 1)
        return first, month_interval(last.year, last.month)[1]
    days = (end - start).days + 1
    return add_days(start, days * (nth - 1) // shares), add_days(start, days * nth // shares - 1)


def _slice(moment: Part, interval: Interval) -> Interval | None:
    start, end = interval
    shares = _SHARES.get(moment.slice or "")
    if shares is not None:
        nth = shares if moment.nth == -1 else moment.nth
        return _share(interval, shares, nth) if 1 <= nth <= shares else None
    match moment.slice:
        case "week":
            first = add_days(end, -6) if moment.nth == -1 else add_days(start, 7 * (moment.nth - 1))
            return (first, min(add_days(first, 6), end)) if start <= first <= end else None
        case "day":
            day = end if moment.nth == -1 else add_days(start, moment.nth - 1)
            return (day, day) if start <= day <= end else None
        case "month":
            return _nth_month(moment, interval)
        case _:
            return _several(moment, interval)


def _several(moment: Part, interval: Interval) -> Interval | None:
    """الأشهر الستة الأولى; without a number (الأشهر الأولى) a third of the whole."""
    if not moment.number:
        return _share(interval, 3, 3 if moment.nth == -1 else 1)
    start, end = interval
    if moment.slice == "months":
        first = start if moment.nth != -1 else add_months(add_days(end, 1), -moment.number)
        last = end if moment.nth == -1 else add_days(add_months(start, moment.number), -1)
    else:
        days = moment.number * (7 if moment.slice == "weeks" else 1)
        first = start if moment.nth != -1 else add_days(end, 1 - days)
        last = end if moment.nth == -1 else add_days(start, days - 1)
    return (first, last) if start <= first <= last <= end else None


def _nth_month(moment: Part, interval: Interval) -> Interval | None:
    month = 12 if moment.nth == -1 else moment.nth
    first = valid(interval[0].year, month, 1) if 1 <= month <= 12 else None
    return None if first is None else month_interval(first.year, first.month)
