"""How the days of two claims lie to each other where one has no date: by the weekday, the day of the year, the news."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from marsad.incidents.day_words import YEAR, yearday_of
from marsad.incidents.facts import Facts
from marsad.incidents.knowledge import rules


class DayTold(NamedTuple):
    """What is known of a claim's day beside its date; see `Facts`."""

    weekday: int | None
    yearday: int
    news: int | None


def day_told(a: Facts) -> DayTold:
    """What its day is compared by with one that has no date."""
    if a.start and a.start == a.end:
        return _of_date(a.start)
    return DayTold(a.weekday, a.yearday, a.news)


@lru_cache(maxsize=1 << 12)
def _of_date(day: int) -> DayTold:
    return DayTold((day + 6) % 7, yearday_of(date.fromordinal(day)), None)


def told_days(a: Facts, b: Facts) -> str:
    """How the days of two claims lie of which one at least has no date."""
    ours, theirs = day_told(a), day_told(b)
    of_week = _of_week(ours, theirs)
    if not (ours.yearday and theirs.yearday):
        return of_week
    apart = abs(ours.yearday - theirs.yearday)
    apart = min(apart, YEAR - apart)
    if apart:
        return "next_yearday" if apart <= rules()["day_tolerance"] else "other_yearday"
    # The 22nd of October is a Sunday in one year and a Monday in the next.
    return of_week if of_week in ("next_weekday", "other_weekday") else "yearday"


def _of_week(ours: DayTold, theirs: DayTold) -> str:
    if ours.weekday is not None and theirs.weekday is not None:
        if ours.weekday == theirs.weekday:
            return "weekday"
        return "next_weekday" if abs(ours.weekday - theirs.weekday) in (1, 6) else "other_weekday"
    if ours.news is not None:
        return _of_news(ours.news, theirs)
    return _of_news(theirs.news, ours) if theirs.news is not None else "unknown"


def _of_news(news: int, other: DayTold) -> str:
    """What leads a report and tells no day is of the report's day or of the one before."""
    if other.weekday is not None:
        return "news" if (news - other.weekday) % 7 <= 1 else "news_apart"
    if other.news is None:
        return "unknown"
    return "news" if (news - other.news) % 7 in (0, 1, 6) else "news_apart"
