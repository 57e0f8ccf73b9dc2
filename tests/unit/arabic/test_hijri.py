"""The tabular Hijri calendar: known days, its limits, and there and back again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.arabic.hijri import FIRST, LAST, from_gregorian, month_span, to_gregorian


@pytest.mark.parametrize(
    ("hijri", "day"),
    [
        ((1445, 9, 1), date(2024, 3, 11)),
        ((1445, 10, 1), date(2024, 4, 10)),
        ((1446, 1, 1), date(2024, 7, 7)),
        ((1442, 12, 10), date(2021, 7, 20)),
        ((1400, 1, 1), date(1979, 11, 20)),
        ((1435, 9, 1), date(2014, 6, 28)),
    ],
)
def test_days_that_almanacs_give(hijri: tuple[int, int, int], day: date) -> None:
    assert abs((to_gregorian(*hijri) - day).days) <= 1


@pytest.mark.parametrize(
    "hijri",
    [(FIRST - 1, 1, 1), (LAST + 1, 1, 1), (1445, 0, 1), (1445, 13, 1), (1445, 1, 0), (1445, 1, 31)],
)
def test_what_is_no_hijri_date(hijri: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="not a Hijri date"):
        to_gregorian(*hijri)


@given(st.integers(FIRST, LAST), st.integers(1, 12), st.integers(1, 29))
def test_there_and_back_again(year: int, month: int, day: int) -> None:
    assert from_gregorian(to_gregorian(year, month, day)) == (year, month, day)


@given(st.integers(FIRST, LAST - 1), st.integers(1, 12))
def test_a_month_has_29_or_30_days_and_the_next_one_follows(year: int, month: int) -> None:
    first, last = month_span(year, month)
    assert (last - first).days + 1 in (29, 30)
    following = (year, month + 1) if month < 12 else (year + 1, 1)
    assert to_gregorian(*following, 1) == last + timedelta(days=1)


@given(st.integers(FIRST, LAST - 1))
def test_a_year_has_354_or_355_days(year: int) -> None:
    assert (to_gregorian(year + 1, 1, 1) - to_gregorian(year, 1, 1)).days in (354, 355)
