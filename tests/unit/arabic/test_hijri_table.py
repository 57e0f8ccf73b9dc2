"""The tabular Hijri calendar reckoned another way: by months of 30 and 29 days and eleven leap years in thirty."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from marsad.arabic.hijri import FIRST, LAST, from_gregorian, month_span, to_gregorian

LEAP = {2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29}  # of the thirty years of a cycle
EPOCH = date(622, 7, 19)  # 16 July 622 of the Julian calendar


def is_leap(year: int) -> bool:
    return year % 30 in LEAP


def length(year: int, month: int) -> int:
    return 30 if month % 2 == 1 or (month == 12 and is_leap(year)) else 29


def counted(year: int, month: int, day: int) -> date:
    """The same date, counted out year by year and month by month."""
    days = sum(355 if is_leap(y) else 354 for y in range(1, year))
    days += sum(length(year, m) for m in range(1, month))
    return EPOCH + timedelta(days=days + day - 1)


@pytest.mark.parametrize("year", [FIRST, 1357, 1399, 1400, 1410, 1435, 1436, 1444, 1445, 1446, LAST - 1])
def test_every_month_begins_where_the_count_has_it(year: int) -> None:
    for month in range(1, 13):
        assert to_gregorian(year, month, 1) == counted(year, month, 1)
        assert month_span(year, month) == (
            counted(year, month, 1),
            counted(year, month, length(year, month)),
        )


@pytest.mark.parametrize(
    ("year", "leap"),
    [
        (1440, False),
        (1441, False),
        (1442, True),
        (1443, False),
        (1444, False),
        (1445, True),
        (1446, False),
        (1447, True),
        (1448, False),
        (1449, False),
        (1450, True),
        (1453, True),
        (1456, True),
        (1458, True),
        (1461, True),
        (1464, True),
        (1466, True),
        (1469, True),
        (1470, False),
    ],
)
def test_the_leap_years_of_a_cycle(year: int, leap: bool) -> None:
    assert (to_gregorian(year + 1, 1, 1) - to_gregorian(year, 1, 1)).days == (355 if leap else 354)


# The first days of the year and of Ramadan that printed tables of the civil calendar give.
@pytest.mark.parametrize(
    ("hijri", "day"),
    [
        ((1420, 1, 1), date(1999, 4, 17)),
        ((1421, 1, 1), date(2000, 4, 6)),
        ((1430, 1, 1), date(2008, 12, 29)),
        ((1432, 9, 1), date(2011, 8, 1)),
        ((1436, 9, 1), date(2015, 6, 18)),
        ((1438, 9, 1), date(2017, 5, 27)),
        ((1439, 9, 1), date(2018, 5, 16)),
        ((1440, 1, 1), date(2018, 9, 11)),
        ((1441, 1, 1), date(2019, 9, 1)),
        ((1442, 1, 1), date(2020, 8, 20)),
        ((1443, 1, 1), date(2021, 8, 10)),
        ((1444, 1, 1), date(2022, 7, 30)),
        ((1445, 1, 1), date(2023, 7, 19)),
        ((1445, 12, 10), date(2024, 6, 17)),
        ((1446, 9, 1), date(2025, 3, 1)),
    ],
)
def test_days_of_the_civil_calendar(hijri: tuple[int, int, int], day: date) -> None:
    assert abs((to_gregorian(*hijri) - day).days) <= 1
    assert abs((to_gregorian(*from_gregorian(day)) - day).days) == 0


@pytest.mark.parametrize(
    ("hijri", "length_of_month"),
    [((1445, 1), 30), ((1445, 2), 29), ((1445, 9), 30), ((1445, 12), 30), ((1446, 12), 29), ((1446, 10), 29)],
)
def test_the_length_of_a_month(hijri: tuple[int, int], length_of_month: int) -> None:
    first, last = month_span(*hijri)
    assert (last - first).days + 1 == length_of_month


def test_the_calendar_has_no_gap_and_no_day_twice() -> None:
    day = to_gregorian(1444, 1, 1)
    for month in range(1, 13):
        for number in range(1, length(1444, month) + 1):
            assert to_gregorian(1444, month, number) == day
            assert from_gregorian(day) == (1444, month, number)
            day += timedelta(days=1)
    assert day == to_gregorian(1445, 1, 1)


def test_the_thirtieth_of_a_short_month_is_the_first_of_the_next() -> None:
    """The moon that was sighted may have given the month its thirtieth day."""
    assert to_gregorian(1445, 2, 30) == to_gregorian(1445, 3, 1)
    assert to_gregorian(1446, 12, 30) == to_gregorian(1447, 1, 1)


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [
        (FIRST - 1, 12, 29),
        (LAST + 1, 1, 1),
        (0, 1, 1),
        (-1445, 1, 1),
        (2024, 1, 1),
        (1445, 0, 1),
        (1445, -1, 1),
        (1445, 13, 1),
        (1445, 1, 0),
        (1445, 1, 31),
        (1445, 1, -1),
    ],
)
def test_what_no_calendar_holds(year: int, month: int, day: int) -> None:
    with pytest.raises(ValueError, match=f"not a Hijri date: {year}-{month}-{day}"):
        to_gregorian(year, month, day)


def test_the_first_and_the_last_day() -> None:
    assert to_gregorian(FIRST, 1, 1) == date(1882, 11, 12)
    assert from_gregorian(date(1882, 11, 12)) == (FIRST, 1, 1)
    assert from_gregorian(to_gregorian(LAST, 11, 29)) == (LAST, 11, 29)


@pytest.mark.parametrize("day", [date(1882, 11, 11), date(1600, 1, 1), date(2200, 1, 1)])
def test_days_before_and_behind_are_refused(day: date) -> None:
    with pytest.raises(ValueError, match="not a Hijri date"):
        from_gregorian(day)


@pytest.mark.parametrize("month", range(1, 13))
def test_the_months_of_the_last_year_have_their_spans(month: int) -> None:
    assert month_span(LAST, month) == (counted(LAST, month, 1), counted(LAST, month, length(LAST, month)))
