"""Days of the month told before: "وفي العشرين من الشهر نفسه"."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.date_explicit import day_number_at
from marsad.arabic.date_model import Day, Month, Part, TimeExpression
from marsad.arabic.tokens import Token

_MONTH = "الشهر"
_SAME = frozenset({"نفسه", "ذاته", "عينه"})
_LONGEST = 4  # tokens of a number of the day


def with_same_month(times: Sequence[TimeExpression], tokens: Sequence[Token]) -> list[TimeExpression]:
    """The expressions, and the days of "the same month", which have the month and the year of the last one told."""
    found = list(times)
    for k in range(2, len(tokens) - 1):
        if tokens[k].text != _MONTH or tokens[k + 1].text not in _SAME or tokens[k - 1].text != "من":
            continue
        number = _number_before(tokens, k - 2)
        if number is None or any(t.first <= k <= t.last for t in times):
            continue
        first, day = number
        month = _month_before(times, first)
        if month is not None:
            found.append(TimeExpression(first, k + 1, month._replace(day=day)))
    return sorted(found, key=_first)


def _first(time: TimeExpression) -> int:
    return time.first


def _number_before(tokens: Sequence[Token], last: int) -> tuple[int, int] | None:
    """Where the number of a day that ends at this token begins, and the number."""
    for i in range(max(0, last - _LONGEST), last + 1):
        number = day_number_at(tokens, i)
        if number is not None and number[0] == last:
            return i, number[1]
    return None


def _month_before(times: Sequence[TimeExpression], first: int) -> Day | None:
    """The last month told before, as a day that is still without its number."""
    for time in reversed([t for t in times if t.last < first]):
        moment = time.moment.whole if isinstance(time.moment, Part) else time.moment
        if isinstance(moment, Day | Month) and moment.month is not None:
            return Day(
                month=moment.month,
                year=moment.year,
                year_offset=moment.year_offset,
                hijri=moment.hijri,
                which=moment.which,
            )
    return None
