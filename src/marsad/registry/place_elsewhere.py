"""Whether a known place lies in what its phrase names as its container, or too far from it to be the one meant."""

from __future__ import annotations

import math
from collections.abc import Sequence

from marsad.model.value import Value
from marsad.registry.place_gazetteer import Gazetteer
from marsad.registry.place_mentions import PlaceMention, noun_of
from marsad.registry.place_rows import SETTLEMENTS, Place
from marsad.registry.place_shapes import distance

SMALL = SETTLEMENTS | {"area", "valley", "mountain"}  # kinds of which there are many of one name
SITES = frozenset({"site", "road"})  # "ساحة التحرير" is in many a city
REACH = 40.0  # km outside its container from which a small place is not the one that is meant
TOWARDS = 120.0  # the same for "شمال شرق مدينة كذا" and for a province known by its town only
PROVINCE = 250.0  # and for "منطقة كذا" in the Sahel, where a region is called by its town
REGIONS = frozenset({"ML", "NE", "BF", "TD", "NG", "CM", "SO", "MZ", "CD"})
BY_A_TOWN = 50.0  # and for "غربي بلدة كذا": only from a city one measures so far
EMPTY = 400.0  # and in the deserts, where the next town of any size is that far, on the side that is told
DESERTS = frozenset({"LY", "SD", "TD", "NE", "ML", "DZ", "EG", "YE", "SA", "MR"})
WELL_KNOWN = 3.0  # importance from which a place may lie anywhere in its country
SIDE = math.radians(50)  # how far off the told point of the compass
OTHER_SIDE = math.radians(75)
NEXT_TO = 20.0  # km from a town within which its points of the compass are told loosely
EDGE = 1.5  # times its radius: an area is no circle
BEARINGS = {"n": 0, "ne": 45, "e": 90, "se": 135, "s": 180, "sw": 225, "w": 270, "nw": 315}


class Held(Value, frozen=True):
    """A place that a mention may mean, how much it matters, and the report's country."""

    mention: PlaceMention
    place: Place
    importance: float
    country: str | None


def is_elsewhere(held: Held, container: PlaceMention, candidates: Sequence[Place]) -> bool:
    """A small place far outside of the unit that is named behind it; `candidates`: what that unit may be."""
    place, noun = held.place, noun_of(held.mention)
    village = (
        noun is not None and noun.kind == "village"
    )  # "قرية القنيطرة بريف كذا" is not the well-known town
    if place.kind not in SMALL | SITES and not village:
        return False
    at_home = place.country == held.country
    if (
        held.importance >= WELL_KNOWN
        and not village
        and (at_home or any(c.country in (place.country, None) for c in candidates))
    ):
        return False
    if at_home and all(c.country != place.country for c in candidates):
        return False  # "حي جوبر في جنوب العاصمة" is not outside of Kuwait's province of that name
    if any(_is_on_its_side(place, container, c) for c in candidates):
        return False
    unit = noun_of(container)
    if unit is not None and "region" in unit.kinds and place.country in REGIONS:
        return min(_from(place, c) for c in candidates) > PROVINCE
    towns = [c for c in candidates if c.kind in SETTLEMENTS and c.country == place.country]
    if towns and all(_is_on_the_other_side(place, container, c) for c in towns):
        return True
    if towns and container.direction is not None and _is_no_city(towns) and place.country not in DESERTS:
        return min(_from(place, c) for c in towns) > BY_A_TOWN
    wide = container.direction is not None or (unit is not None and "governorate" in unit.kinds)
    return min(_from(place, c) for c in candidates) > (TOWARDS if wide else REACH)


def lies_in(place: Place, container: Place, known: Gazetteer) -> bool:
    """Whether the one lies in the other by what holds it, or is near enough."""
    if place.id == container.id:
        return False
    if container.id in known.ancestors(place.id):
        return True
    if container.kind in ("country", "region"):
        return container.country == place.country and container.kind == "country"
    apart = distance(place.lat, place.lon, container.lat, container.lon)
    if container.kind != "area":
        return apart < max(25.0, container.radius_km)
    # "قرية كذا بجنوب سوريا", "بريف حمص الشرقي": none of its neighbour's, and as far as its edge
    own, its = _province(place, known), _province(container, known)
    edge = EDGE if None in (own, its) else 2 * EDGE if own == its else 0.0
    return container.country == place.country and apart < edge * container.radius_km


def _province(place: Place, known: Gazetteer) -> str | None:
    above = known.ancestors(place.id)
    return next((i for i in above if known.places[i].kind == "governorate"), None)


def _is_on_its_side(place: Place, container: PlaceMention, town: Place) -> bool:
    """ "بلدة كذا جنوب سرت": far from it in the desert, but to the south of it."""
    if container.direction not in BEARINGS or place.country not in DESERTS or place.country != town.country:
        return False
    if _from(place, town) > EMPTY:
        return False
    return _off(place, container.direction, town) <= SIDE


def _is_on_the_other_side(place: Place, container: PlaceMention, town: Place) -> bool:
    """ "قرية كذا غربي عين العرب" is no village of that name far to the east of it."""
    if container.direction not in BEARINGS or _from(place, town) < NEXT_TO:
        return False
    return _off(place, container.direction, town) > OTHER_SIDE


def _is_no_city(towns: Sequence[Place]) -> bool:
    return all(town.kind != "city" for town in towns)


def _off(place: Place, direction: str, town: Place) -> float:
    """How far the place lies off that point of the compass, seen from the town, in radians."""
    north = place.lat - town.lat
    east = (place.lon - town.lon) * math.cos(math.radians(town.lat))
    off = math.atan2(east, north) - math.radians(BEARINGS[direction])
    return abs(math.atan2(math.sin(off), math.cos(off)))


def _from(place: Place, other: Place) -> float:
    return distance(place.lat, place.lon, other.lat, other.lon) - other.radius_km
