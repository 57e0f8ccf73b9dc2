"""Blocking must ask in both directions or in none, and must not miss what stands close together."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.incidents.blocking import (
    ANY_DAY,
    COARSE_KM,
    FINE_KM,
    homes,
    probes,
    split_by_size,
    telling,
    weekday,
)
from marsad.incidents.facts import Facts, Spot
from marsad.incidents.gathering import facts
from marsad.incidents.geo import kilometres
from marsad.model.claim import Claim, Place
from tests.tellings import HERE, claim, count, reading

WHERE = st.builds(
    lambda lat, lon, radius, of: Place(name="هنا", span=HERE, lat=lat, lon=lon, radius_km=radius, admin=of),
    st.floats(31, 37),
    st.floats(35, 42),
    st.sampled_from([0.5, 5.0, 19.0, 21.0, 80.0, 149.0, 151.0, 600.0]),
    st.sampled_from([(), ("sy",), ("sy", "sy-homs"), ("sy", "sy-hama", "sy-hama-hama")]),
)
PROVINCES = st.sampled_from(["sy-homs", "sy-hama", "sy-syrian-desert"]).map(
    lambda id: Place(name="هناك", span=HERE, id=id, lat=34.6, lon=38.0, radius_km=90.0, admin=("sy",))
)
CLAIMS = st.builds(
    lambda places, **more: _placed(claim(at=None, **more), places),
    places=st.lists(WHERE | PROVINCES, max_size=2),
    day=st.sampled_from([None, "2021-09-16", "2021-09-17", "2021-09-29", ("2021-09-12", "2021-09-18")]),
    by=st.sampled_from([None, "sdf", "islamic-state"]),
    on=st.sampled_from([None, "civilians", "syrian-government-forces"]),
    hurt=st.sampled_from([(), (count("killed", 7),), (count("killed", 2),)]),
    named=st.sampled_from([(), ("خلدون سعيد الأحمد",), ("نزار العلي",)]),
)


def _placed(one: Claim, places: list[Place]) -> Claim:
    from msgspec.structs import replace

    return replace(one, where=tuple(places))


def told(one: Claim, id: str, published: str | None) -> Facts:
    return facts(reading(id, one, published=published).document, one)


def asks(a: Facts, b: Facts) -> bool:
    """Whether `a` asks where `b` stands."""
    standing = set(homes(b))
    return any((kind, key) in standing for kind, keys in probes(a).items() for key in keys)


DATES = st.sampled_from([None, "2021-09-17"])


@settings(deadline=None)  # the first that has no day has the words for days read
@given(CLAIMS, CLAIMS, DATES, DATES)
def test_who_asks_is_asked(ours: Claim, theirs: Claim, our_day: str | None, their_day: str | None) -> None:
    a, b = told(ours, "a", our_day), told(theirs, "b", their_day)
    assert asks(a, b) == asks(b, a)


@given(WHERE, st.floats(-0.09, 0.09), st.floats(-0.09, 0.09))
def test_two_small_places_within_ten_kilometres_on_one_day_are_compared(
    place: Place, north: float, east: float
) -> None:
    from msgspec.structs import replace

    here = replace(place, radius_km=5.0)
    there = replace(here, lat=(here.lat or 0) + north, lon=(here.lon or 0) + east)
    a, b = (told(_placed(claim(by=None, on=None), [at]), id, None) for id, at in (("a", here), ("b", there)))
    assert kilometres(a.spots[0].lat, a.spots[0].lon, b.spots[0].lat, b.spots[0].lon) < 15
    assert asks(a, b)


@given(WHERE)
def test_a_town_on_the_day_of_its_own_province_is_compared(place: Place) -> None:
    from msgspec.structs import replace

    town, province = replace(place, radius_km=4.0), replace(place, radius_km=100.0)
    a, b = (
        told(_placed(claim(by=None, on=None), [at]), id, None) for id, at in (("a", town), ("b", province))
    )
    assert asks(a, b)


def test_without_a_day_a_province_is_asked_for_its_own_towns_and_for_no_others() -> None:
    from msgspec.structs import replace

    town = Place(name="هنا", span=HERE, lat=34.9, lon=37.0, radius_km=4.0, admin=("sy", "sy-homs"))
    province = Place(name="حمص", span=HERE, id="sy-homs", lat=34.6, lon=38.0, radius_km=90.0, admin=("sy",))
    loose = told(_placed(claim(day=None), [province]), "a", None)
    assert asks(loose, told(_placed(claim(), [town]), "b", None))
    beyond = replace(town, admin=("sy", "sy-hama"))
    assert not asks(loose, told(_placed(claim(), [beyond]), "b", None))


def test_months_apart_nobody_asks() -> None:
    first, second = told(claim(), "a", None), told(claim(day="2022-03-03"), "b", None)
    assert not asks(first, second)


def test_circles_are_split_at_their_limits() -> None:
    spots = [Spot("هنا", True, 35, 40, radius) for radius in (FINE_KM, FINE_KM + 1, COARSE_KM, COARSE_KM + 1)]
    fine, coarse = split_by_size([*spots, Spot("هناك")])
    assert (fine, coarse) == (spots[:1], spots[1:3])


def test_a_day_of_the_week_is_that_of_one_day_only() -> None:
    assert weekday(told(claim(day="2021-09-16"), "a", None)) == 3
    assert weekday(told(claim(day=("2021-09-16", "2021-09-17")), "a", None)) == ANY_DAY
    assert weekday(told(claim(day=None), "a", None)) == ANY_DAY


def test_only_exact_and_larger_figures_tell_happenings_apart() -> None:
    counts = {"killed": (4, 4), "wounded": (3, 3), "missing": (9, None), "captured": (5, 7)}
    assert telling(counts) == [("killed", 4)]
