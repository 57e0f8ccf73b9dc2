"""Distances and shifts on the globe."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.model.claim import Direction
from marsad.registry.place_shapes import distance, great_circle, shifted

LAT, LON, KM = st.floats(-60, 60), st.floats(-170, 170), st.floats(0.1, 100)
POINTS = sorted(set(get_args(Direction)) - {"c"})


@pytest.mark.parametrize(
    ("a", "b", "km"),
    [
        ((33.51, 36.29), (36.20, 37.16), 310),
        ((15.35, 44.21), (12.78, 45.04), 299),
        ((33.31, 44.37), (36.34, 43.13), 356),
        ((31.50, 34.47), (31.28, 34.26), 32),
        ((0, 0), (0, 1), 111.2),
        ((0, 0), (1, 0), 111.2),
    ],
)
def test_known_distances(a: tuple[float, float], b: tuple[float, float], km: float) -> None:
    assert great_circle(*a, *b) == pytest.approx(km, rel=0.03)
    assert distance(*a, *b) == pytest.approx(km, rel=0.03)


@given(LAT, LON, LAT, LON)
def test_there_is_as_far_as_back(lat: float, lon: float, other_lat: float, other_lon: float) -> None:
    there = great_circle(lat, lon, other_lat, other_lon)
    assert there == pytest.approx(great_circle(other_lat, other_lon, lat, lon))
    assert 0 <= there <= 20_040


@given(LAT, LON)
def test_a_point_is_no_way_from_itself(lat: float, lon: float) -> None:
    assert great_circle(lat, lon, lat, lon) == distance(lat, lon, lat, lon) == 0


@given(LAT, LON, st.sampled_from(POINTS), KM)
def test_a_shift_goes_as_far_as_told(lat: float, lon: float, direction: Direction, km: float) -> None:
    assert great_circle(lat, lon, *shifted(lat, lon, direction, km)) == pytest.approx(km, rel=0.05, abs=0.01)


@given(LAT, LON, KM)
def test_the_centre_and_no_direction_stay(lat: float, lon: float, km: float) -> None:
    assert shifted(lat, lon, None, km) == shifted(lat, lon, "c", km) == (lat, lon)


@pytest.mark.parametrize(
    ("direction", "north", "east"),
    [
        ("n", 1, 0),
        ("ne", 1, 1),
        ("e", 0, 1),
        ("se", -1, 1),
        ("s", -1, 0),
        ("sw", -1, -1),
        ("w", 0, -1),
        ("nw", 1, -1),
    ],
)
def test_a_shift_goes_where_it_is_told(direction: Direction, north: int, east: int) -> None:
    lat, lon = shifted(34.0, 40.0, direction, 20)
    assert [round((lat - 34) * 5), round((lon - 40) * 4)] == pytest.approx([north, east], abs=0.01)
