"""Where on the globe the words put a happening, reckoned by hand over a land of invented places."""

from __future__ import annotations

import pytest

from marsad.registry.place_gazetteer import Gazetteer
from marsad.registry.place_mentions import PlaceMention
from marsad.registry.place_points import nearest, point_of
from marsad.registry.place_rows import Place

# One degree of latitude is 111.195 km; at the equator one of longitude is as much.
DEGREE = 111.195


def row(id: str, name: str, kind: str, lat: float, lon: float, radius: float, people: int = 0) -> Place:
    country = id[:2].upper()
    parent = "" if kind == "country" else id[:2]
    return Place(id, (name,), id, kind, parent, lat, lon, radius, "own", people, country)


LAND = [
    row("qa", "بلادنا", "country", 0, 10, 200),
    row("qb", "بلادهم", "country", 0, 20, 200),
    row("qa-province", "الغامرة", "governorate", 0.0, 10.0, 80),
    row("qa-seat", "الغامرة", "city", 0.5, 10.5, 7, 200_000),
    row("qa-far", "البعيدة", "governorate", 1.0, 11.0, 300),
    row("qa-town", "السامقة", "town", 0.0, 10.0, 4, 20_000),
    row("qa-other", "الوارفة", "town", 1.0, 10.0, 4, 20_000),
    row("qa-big", "العامرة", "city", 0.0, 10.0, 7, 500_000),
    row("qa-village", "الضامرة", "village", 0.0, 10.0, 3),
    row("qa-airfield", "الساهرة", "airfield", 0.0, 10.0, 4),
    row("qb-other", "الوارفة", "town", 0.0, 10.1, 4),
    row("qa-unit", "الماطرة", "district", 0.0, 10.05, 30),
    row("qa-townlet", "الماطرة", "town", 0.0, 12.0, 4),
]
KNOWN = Gazetteer(LAND)


def mention(key: str = "", **changes: object) -> PlaceMention:
    return PlaceMention(0, 0, 0, 0, key, **changes)  # type: ignore[arg-type]


def place(id: str) -> Place:
    return next(place for place in LAND if place.id == id)


def point(id: str, **changes: object) -> tuple[float, float, float]:
    return point_of(mention(**changes), place(id), KNOWN)


@pytest.mark.parametrize("id", ["qa", "qa-far", "qa-town", "qa-big", "qa-village", "qa-airfield", "qa-unit"])
def test_a_place_and_nothing_more_is_its_own_point(id: str) -> None:
    known = place(id)
    assert point(id) == (known.lat, known.lon, known.radius_km)
    assert point(id, relation="in") == (known.lat, known.lon, known.radius_km)


SIDES = [
    ("n", 1.0, 0.0),
    ("ne", 0.7071, 0.7071),
    ("e", 0.0, 1.0),
    ("se", -0.7071, 0.7071),
    ("s", -1.0, 0.0),
    ("sw", -0.7071, -0.7071),
    ("w", 0.0, -1.0),
    ("nw", 0.7071, -0.7071),
]


@pytest.mark.parametrize(("direction", "north", "east"), SIDES)
@pytest.mark.parametrize("km", [1.0, 10.0, 36.0])
def test_so_many_kilometres_to_one_side(direction: str, north: float, east: float, km: float) -> None:
    lat, lon, radius = point("qa-town", direction=direction, km=km)
    assert lat == pytest.approx(km * north / DEGREE, abs=1e-4)
    assert lon == pytest.approx(10 + km * east / DEGREE, abs=1e-4)
    assert radius == pytest.approx(max(5.0, km * 0.2))


# (the place, its relation, kilometres that it is shifted, radius around that)
SHIFTS = [
    # beside a town
    ("qa-town", None, 6.0, 10.0),
    ("qa-village", None, 6.0, 10.0),
    ("qa-airfield", None, 6.0, 10.0),
    # beside a city
    ("qa-big", None, 8.0, 25.0),
    # the countryside of a town, of a city
    ("qa-town", "countryside", 12.0, 15.0),
    ("qa-village", "countryside", 12.0, 15.0),
    ("qa-big", "countryside", 30.0, 30.0),
    # a side of a country
    ("qa", None, 110.0, 100.0),
]


@pytest.mark.parametrize(("direction", "north", "east"), SIDES)
@pytest.mark.parametrize(("id", "relation", "km", "radius"), SHIFTS)
def test_one_side_of_a_place(
    direction: str, north: float, east: float, id: str, relation: str | None, km: float, radius: float
) -> None:
    found = point(id, direction=direction, relation=relation)
    assert found[0] == pytest.approx(km * north / DEGREE, abs=1e-4)
    assert found[1] == pytest.approx(10 + km * east / DEGREE, abs=1e-4)
    assert found[2] == radius


@pytest.mark.parametrize(("direction", "north", "east"), SIDES)
def test_a_side_of_a_province_begins_at_its_seat(direction: str, north: float, east: float) -> None:
    lat, lon, radius = point("qa-province", direction=direction)
    assert lat == pytest.approx(0.5 + 36 * north / DEGREE, abs=1e-4)
    assert lon == pytest.approx(10.5 + 36 * east / DEGREE, abs=2e-4)
    assert radius == 40.0


def test_a_wide_province_without_a_seat_is_shifted_no_more_than_sixty_kilometres() -> None:
    lat, lon, radius = point("qa-far", direction="n")
    assert (lat, lon, radius) == (pytest.approx(1 + 60 / DEGREE, abs=1e-4), 11.0, 150.0)


@pytest.mark.parametrize(
    ("id", "relation", "radius"),
    [
        ("qa-town", "near", 12.0),
        ("qa-town", "outskirts", 12.0),
        ("qa-town", "axis", 12.0),
        ("qa-big", "near", 15.0),
        ("qa-town", "countryside", 20.0),
        ("qa-far", "countryside", 300.0),
        ("qa-unit", "countryside", 30.0),
        ("qa-town", "area", 4.0),
    ],
)
def test_a_relation_widens_the_place_and_moves_it_nowhere(id: str, relation: str, radius: float) -> None:
    known = place(id)
    assert point(id, relation=relation) == (known.lat, known.lon, radius)


@pytest.mark.parametrize("relation", [None, "in", "countryside", "near"])
def test_a_wide_province_is_half_way_from_its_middle_to_its_seat(relation: str | None) -> None:
    lat, lon, radius = point("qa-province", relation=relation)
    assert (lat, lon) == (0.25, 10.25)
    assert radius >= 80


def test_the_centre_of_a_place_is_the_place() -> None:
    assert point("qa-town", direction="c") == (0.0, 10.0, 4.0)


def test_between_two_places_is_half_way_and_as_wide() -> None:
    lat, lon, radius = point("qa-town", until="الوارفه", relation="area")
    assert (lat, lon) == (0.5, 10.0)
    assert radius == pytest.approx(DEGREE / 2)


def test_between_a_place_and_one_that_nobody_knows_is_the_place() -> None:
    assert point("qa-town", until="المجهوله", relation="area") == (0.0, 10.0, 4.0)


def test_a_side_that_is_part_of_the_name_moves_nothing() -> None:
    assert point("qa-province", direction="n", named_so=True) == (0.0, 10.0, 80)


def test_a_countryside_with_a_row_of_its_own_stays_where_it_is() -> None:
    around = row("qa-around", "ريف السامقة الشمالي", "area", 0.3, 10.2, 25)
    found = point_of(mention(direction="n", relation="countryside"), around, KNOWN)
    assert found == (0.3, 10.2, 25)


@pytest.mark.parametrize(
    ("key", "beside", "id"),
    [
        ("الوارفه", "qa-town", "qa-other"),  # of the same country though another is nearer
        ("السامقه", "qa-big", "qa-town"),
        ("الماطره", "qa-town", "qa-townlet"),  # the town and not the unit
        ("وارفه", "qa-town", "qa-other"),  # with its article lost
        ("الغامره", "qa-town", "qa-seat"),
        ("المجهوله", "qa-town", None),
        ("السامقه", "qa-town", None),  # not itself
    ],
)
def test_the_nearest_place_of_a_name(key: str, beside: str, id: str | None) -> None:
    found = nearest(KNOWN, key, place(beside))
    assert (found.id if found else None) == id
