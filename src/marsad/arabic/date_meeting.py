"""Whether two expressions can name one time, in a report whose own date nobody knows.

"أمس الأربعاء" says that the report went out on a Thursday, so there "اليوم" and "الخميس" are one day, "أمس" and
"الثلاثاء" are not. Days counted from the report and days of the calendar cannot be compared.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal

from msgspec.structs import replace

from marsad.arabic.date_model import Clock, Day, Discourse, Elapsed, Month, Part, TimeExpression, Vague, Week
from marsad.arabic.date_resolve import resolve

# same words · one day · stretches that share days · none shared · not to be known
Meeting = Literal["same", "meet", "overlap", "apart", "unknown"]
SUPPOSED = date(2021, 1, 3)  # the last of the calendar's dates before it are all of one year
AFTER_MIDNIGHT = frozenset({"dawn", "night"})
ONE_NIGHT = ({"evening", "night"}, {"night", "dawn"})
ENDS_OF_WEEK = frozenset({2, 3, 4, 5, 6})  # Wednesday to Sunday: weeks end on Thursday or on Sunday
LAST_WEEK = 2  # days ago from which on a day may be of the week before
DAY = timedelta(days=1)


def with_weekdays(times: Sequence[TimeExpression]) -> list[TimeExpression]:
    """The same expressions; days told by weekday and days counted from the report have both, where one tells how.

    Nothing is added where the report contradicts itself.
    """
    todays = {t for t in map(_todays_weekday, times) if t is not None}
    return [_completed(t, todays.copy().pop()) for t in times] if len(todays) == 1 else list(times)


def can_meet(a: TimeExpression, b: TimeExpression) -> Meeting:
    """Whether both can name one time; neither can be resolved, since the report's date is not known."""
    if a.moment == b.moment:
        return "same"
    if any(isinstance(t.moment, (Vague, Discourse)) for t in (a, b)):
        return "unknown"
    if any(isinstance(t.moment, Clock) for t in (a, b)):
        return "overlap" if _at_one_hour(a, b) else "unknown"
    if any(_may_hold(*pair) for pair in ((a, b), (b, a))):
        return "overlap"
    if isinstance(a.moment, Day) and isinstance(b.moment, Day) and _by_weekday(a.moment, b.moment):
        return "meet" if _weekdays(a.moment) & _weekdays(b.moment) else "apart"
    ours, theirs = _counted_from(a), _counted_from(b)
    if ours is not None and theirs is not None and _is_of_calendar(a) != _is_of_calendar(b):
        return "meet" if ours == theirs else "apart"
    if _needs_weekday(a) != _needs_weekday(b) and not (_is_of_calendar(a) or _is_of_calendar(b)):
        return "unknown"
    if _is_of_calendar(a) != _is_of_calendar(b):
        return "apart"
    return _under_one_date(a, b)


def _at_one_hour(a: TimeExpression, b: TimeExpression) -> bool:
    """ "ليلا" says no day: it can be that of another expression which names no other time of day."""
    parts = {t.time_of_day for t in (a, b)} - {None}
    return len(parts) < 2 or any(parts <= hours for hours in ONE_NIGHT)


def _may_hold(stretch: TimeExpression, day: TimeExpression) -> bool:
    """ "الأسبوع الماضي", "أواخر الأسبوع الماضي", "اليومين الماضيين": a day told by its weekday may lie in it."""
    if not isinstance(day.moment, Day) or day.moment.weekday is None or day.moment.day is not None:
        return False
    if day.moment.offset is not None and day.moment.offset > -LAST_WEEK:
        return False
    moment = stretch.moment
    if isinstance(moment, Part) and isinstance(moment.whole, Week):
        return moment.edge != "end" or not _weekdays(day.moment).isdisjoint(ENDS_OF_WEEK)
    return isinstance(moment, (Week, Elapsed))


def _todays_weekday(time: TimeExpression) -> int | None:
    """ "اليوم الجمعة", "أمس الأربعاء": the weekday on which the report went out."""
    moment = time.moment
    if not isinstance(moment, Day) or moment.offset is None or moment.weekday is None or moment.weekday_end:
        return None
    return (moment.weekday - moment.offset) % 7


def _completed(time: TimeExpression, today: int) -> TimeExpression:
    day = time.moment
    if not isinstance(day, Day) or day.day is not None or day.weekday_end is not None:
        return time
    if day.offset is not None and day.weekday is None:
        return replace(time, moment=day._replace(weekday=(today + day.offset) % 7))
    if day.offset is None and day.weekday is not None and day.which is None:
        return replace(time, moment=day._replace(offset=-((today - day.weekday) % 7)))
    return time


def _by_weekday(a: Day, b: Day) -> bool:
    """Both are told by their weekday, at least one by nothing more."""
    return a.weekday is not None and b.weekday is not None and (a.offset is None or b.offset is None)


def _counted_from(time: TimeExpression) -> int | None:
    """How many days from the report's own: "اليوم الثلاثاء 4 شباط" is told by the calendar as well."""
    return time.moment.offset if isinstance(time.moment, Day) else None


def _weekdays(day: Day) -> set[int]:
    return {w for w in (day.weekday, day.weekday_end) if w is not None}


def _needs_weekday(time: TimeExpression) -> bool:
    day = time.moment
    return isinstance(day, Day) and day.day is None and day.weekday is not None and day.offset is None


def _is_of_calendar(time: TimeExpression) -> bool:
    """Told by a month of the calendar, not counted from the report."""
    moment = time.moment.whole if isinstance(time.moment, Part) else time.moment
    return isinstance(moment, (Day, Month)) and moment.month is not None


def _under_one_date(a: TimeExpression, b: TimeExpression) -> Meeting:
    """Both resolved as if the report went out on one date; a night may reach into the dawn of the next day."""
    x, y = resolve(_counted(a), SUPPOSED), resolve(_counted(b), SUPPOSED)
    if x.start is None or y.start is None:
        return "unknown"
    begins, ends = max(x.start, y.start), min(x.end or x.start, y.end or y.start)
    night, dawn = (a, b) if x.start < y.start else (b, a)
    if night.time_of_day == "night" and dawn.time_of_day in AFTER_MIDNIGHT:
        ends += DAY
    if begins > ends:
        return "apart"
    if {x.precision, y.precision} == {"day"}:
        return "meet"
    return "overlap" if _is_of_calendar(a) else "unknown"


def _counted(time: TimeExpression) -> TimeExpression:
    """A day counted from the report without its weekday, which the supposed date need not have."""
    day = time.moment
    if not isinstance(day, Day) or day.offset is None:
        return time
    return replace(time, moment=day._replace(weekday=None))
