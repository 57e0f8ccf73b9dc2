"""Distances: known ones, and what every distance must keep."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.incidents.geo import KM_PER_DEGREE, kilometres

LAT = st.floats(-60, 60)
LON = st.floats(-170, 170)


def test_a_degree_of_latitude_is_the_same_everywhere() -> None:
    assert kilometres(0, 10, 1, 10) == pytest.approx(KM_PER_DEGREE)
    assert kilometres(50, 10, 51, 10) == pytest.approx(KM_PER_DEGREE)


def test_a_degree_of_longitude_shrinks_towards_the_poles() -> None:
    assert kilometres(60, 10, 60, 11) == pytest.approx(KM_PER_DEGREE / 2)
    assert kilometres(0, 10, 0, 11) == pytest.approx(KM_PER_DEGREE)


def test_two_cities_whose_distance_is_known() -> None:
    assert kilometres(33.513, 36.292, 36.202, 37.161) == pytest.approx(310, abs=3)  # Damascus, Aleppo


@given(LAT, LON, LAT, LON)
def test_a_distance_is_symmetric_and_never_negative(a: float, b: float, c: float, d: float) -> None:
    there, back = kilometres(a, b, c, d), kilometres(c, d, a, b)
    assert there == pytest.approx(back)
    assert there >= 0
    assert kilometres(a, b, a, b) == 0
