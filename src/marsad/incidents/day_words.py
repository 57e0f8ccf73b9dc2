"""What the words of a time say of its day where the date of the report is not known: the weekday, the day of the year.

"الأحد 22 أكتوبر" is of no year that anybody knows, but of no other day of it either.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from marsad.arabic.dates import Clock, Day, TimeExpression, find_times
from marsad.arabic.folding import fold, fold_word
from marsad.arabic.tokens import tokenize

WEEKDAYS = ("اثنين", "ثلاثاء", "اربعاء", "خميس", "جمعه", "سبت", "احد")  # folded, as date.weekday() counts
_LEAP = 2000  # a year that has every day
YEAR = 366


class DayWords(NamedTuple):
    """`weekday` counts from Monday, 0; `yearday` from 1 January, 1, as in a leap year, 0 unknown; `silent`: no day is
    told, an hour at most."""

    weekday: int | None = None
    yearday: int = 0
    silent: bool = False


@lru_cache(maxsize=1 << 12)
def day_words(text: str, today: int | None = None) -> DayWords:
    """Of the words of a time; `today`: the weekday of the report, where its words tell it."""
    if not text.strip():
        return DayWords(silent=True)
    times = [time for time in find_times(tokenize(fold(text))) if not time.duration_only]
    days = [time.moment for time in times if isinstance(time.moment, Day) and not time.moment.hijri]
    told = {yearday for day in days if (yearday := _of_the_year(day))}
    weekday = _named(text)
    if weekday is None and len(days) == 1:
        weekday = _counted(days[0], today)
    return DayWords(weekday, told.pop() if len(told) == 1 else 0, _is_silent(times))


def yearday_of(day: date) -> int:
    """The place of a day in the year, as in a leap year."""
    return day.replace(year=_LEAP).timetuple().tm_yday


def _of_the_year(day: Day) -> int:
    if day.day is None or day.month is None or day.day_end is not None or day.year is not None:
        return 0
    try:
        return yearday_of(date(_LEAP, day.month, day.day))
    except ValueError:
        return 0


def _counted(day: Day, today: int | None) -> int | None:
    """ "اليوم", "أمس": so many days from the report's."""
    if today is None or day.offset is None or day.weekday is not None or day.weekday_end is not None:
        return None
    return (today + day.offset) % 7


def _named(text: str) -> int | None:
    """The only day of the week that the words name."""
    folded = fold_word(text)
    found = [n for n, word in enumerate(WEEKDAYS) if word in folded]
    return found[0] if len(found) == 1 else None


def _is_silent(times: list[TimeExpression]) -> bool:
    return bool(times) and all(isinstance(time.moment, Clock) for time in times)
