"""The days a report tells with their year, and chronologies: rows that begin with their date ("30 يناير 2013: …")."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from msgspec.structs import replace

from marsad.arabic.date_model import Day, Moment, Month, Season, TimeExpression, Year
from marsad.arabic.sentences import ITEM_MARKS
from marsad.arabic.tokens import Token

ENDS = frozenset({":", "：", "-", "–", "—"})
ROWS = 3  # dates that begin a row make a chronology


def with_years(times: Sequence[TimeExpression], tokens: Sequence[Token]) -> list[TimeExpression]:
    """The same expressions; in a chronology a day without a year has the year of the row before it.

    Rows that go back in the calendar without saying so keep no year: where they belong is not told.
    """
    rows = [t for t in times if _begins_row(t, tokens)]
    if len(rows) < ROWS or not any(_year(t.moment) for t in rows):
        return list(times)
    dated: dict[int, TimeExpression] = {}
    year: int | None = None
    last = (0, 0)
    for row in rows:
        at = _calendar(row.moment)
        if _year(row.moment) is not None:
            year, last = _year(row.moment), at
        elif year is not None and isinstance(row.moment, Day) and at >= last:
            dated[row.first], last = replace(row, moment=row.moment._replace(year=year)), at
        else:
            year = None
    return [dated.get(t.first, t) for t in times]


def days_told(times: Sequence[TimeExpression]) -> list[date]:
    """The first day of each time that tells its year."""
    return [
        day for t in times if t.role in ("at", "since", "after") and (day := _first_day(t.moment)) is not None
    ]


def _first_day(moment: Moment) -> date | None:
    match moment:
        case Day(day=int(day), month=int(month), year=int(year), hijri=False):
            with suppress(ValueError):
                return date(year, month, day)
        case Month(month=int(month), year=int(year), hijri=False):
            return date(year, month, 1)
        case Year(year=int(year), hijri=False) | Season(year=int(year)):
            return date(year, 1, 1)
    return None


def _begins_row(time: TimeExpression, tokens: Sequence[Token]) -> bool:
    """First in its line, a colon or a dash behind it, with a month."""
    first = time.first
    while first and tokens[first - 1].text in ITEM_MARKS:
        first -= 1
    if first and tokens[first - 1].kind != "newline":
        return False
    end = tokens[time.last + 1].text if time.last + 1 < len(tokens) else ""
    return end in ENDS and _calendar(time.moment) != (0, 0)


def _year(moment: Moment) -> int | None:
    return moment.year if isinstance(moment, (Day, Month)) else None


def _calendar(moment: Moment) -> tuple[int, int]:
    """Month and day, (0, 0) for what is no day or month of the calendar told by itself."""
    if not isinstance(moment, (Day, Month)) or moment.month is None or moment.year_offset is not None:
        return (0, 0)
    return (moment.month, (moment.day or 1) if isinstance(moment, Day) else 1)
