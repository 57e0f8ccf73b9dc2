"""Where on the globe a mention of a known place is: shifted, between two places, with a radius."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from marsad.model.claim import Relation
from marsad.registry.place_gazetteer import Gazetteer
from marsad.registry.place_mentions import PlaceMention, noun_of
from marsad.registry.place_rows import SETTLEMENTS, UNITS, Place
from marsad.registry.place_shapes import distance, shifted
from marsad.registry.place_words import key_of

WIDE = 50.0  # km: the radius of a province from which its middle may be a desert
OUTSIDE = 300.0  # km from a district within which a town of its name is its own
DISTRICT = 25.0  # km: the radius of a district of which only the town is known


def point_of(mention: PlaceMention, place: Place, known: Gazetteer) -> tuple[float, float, float]:
    """Latitude, longitude and radius in km of what the words say of the place."""
    if mention.until is not None:
        other = nearest(known, mention.until, place)
        if other is not None:
            half = distance(place.lat, place.lon, other.lat, other.lon) / 2
            return (place.lat + other.lat) / 2, (place.lon + other.lon) / 2, max(5.0, half)
    if place.kind == "governorate" and mention.direction is None:
        lat, lon = _settled_middle(place, known)
        return round(lat, 4), round(lon, 4), max(place.radius_km, _reach(mention, place)[1])
    if place.kind == "district":
        place = _by_its_town(place, known)
    if mention.named_so or place.names[0].startswith("ريف "):
        return place.lat, place.lon, place.radius_km
    km, radius = _reach(mention, place)
    base = _seat(place, known) if mention.direction and place.kind in ("governorate", "district") else place
    lat, lon = shifted(base.lat, base.lon, mention.direction, km)
    return round(lat, 4), round(lon, 4), radius


@lru_cache(maxsize=2)
def _shared_points(known: Gazetteer) -> frozenset[tuple[float, float]]:
    """The points that more than one district has."""
    points = Counter((p.lat, p.lon) for p in known.places.values() if p.kind == "district")
    return frozenset(point for point, districts in points.items() if districts > 1)


def nearest(known: Gazetteer, key: str, place: Place) -> Place | None:
    """The place of a name that is nearest to a place, of the same country if there is one; a town and not the
    district that is named for it, whose middle may lie far away in the desert."""
    others = [p for p in known.named(key) or known.loosely_named(key) if p.id != place.id]
    here = [p for p in others if p.country == place.country] or others
    towns = [p for p in here if p.kind not in UNITS] or here
    return min(towns, key=lambda p: distance(p.lat, p.lon, place.lat, place.lon), default=None)


def _seat(unit: Place, known: Gazetteer) -> Place:
    """The town that a governorate or district is named for: its points of the compass start there."""
    towns = [
        p for n in unit.names for p in known.named(key_of(n.removeprefix("ريف ")))
        if p.kind in ("city", "town") and p.country == unit.country and _is_beside(unit, p)
    ]  # fmt: skip
    return max(towns, key=lambda p: p.population, default=unit)


def _is_beside(unit: Place, town: Place) -> bool:
    """A town of its name far off, "صلاح الدين" by Erbil, is not the seat of a province."""
    if unit.kind != "governorate" or unit.names[0].startswith("ريف "):
        return True
    return distance(unit.lat, unit.lon, town.lat, town.lon) < 2 * unit.radius_km


def _by_its_town(district: Place, known: Gazetteer) -> Place:
    """Some tables have the middle of the province for each of its districts: one whose town lies outside of it is
    where its town is."""
    if (district.lat, district.lon) not in _shared_points(known):
        return district
    town = _seat(district, known)
    apart = distance(district.lat, district.lon, town.lat, town.lon)
    if not district.radius_km < apart < OUTSIDE:
        return district
    return district._replace(lat=town.lat, lon=town.lon, radius_km=max(town.radius_km, DISTRICT))


def _settled_middle(unit: Place, known: Gazetteer) -> tuple[float, float]:
    """Of a wide province, half-way from the middle of its area to its seat: where its people live, not its desert."""
    seat = _seat(unit, known) if unit.radius_km >= WIDE else unit
    return (unit.lat + seat.lat) / 2, (unit.lon + seat.lon) / 2


def _reach(mention: PlaceMention, place: Place) -> tuple[float, float]:
    """How far from the place's point the happening may be shifted, and the radius around that, in km."""
    small = place.kind not in UNITS
    if mention.km is not None:
        return mention.km, max(5.0, mention.km * 0.2)
    if mention.direction is not None and mention.direction != "c":
        if place.kind in ("country", "region"):
            return place.radius_km * 0.55, place.radius_km * 0.5
        if mention.relation == "countryside" or place.kind == "governorate":
            if small:
                return (12.0, 15.0) if place.population < 100_000 else (30.0, 30.0)
            return min(60.0, place.radius_km * 0.45), max(15.0, place.radius_km * 0.5)
        if (
            place.kind in SETTLEMENTS and place.population < 100_000
        ) or place.kind not in SETTLEMENTS | UNITS:
            return max(6.0, place.radius_km * 0.5), max(10.0, place.radius_km * 0.7)
        return 8.0, 25.0  # "شمال مدينة كذا" is its northern edge most often
    if mention.relation == "countryside":
        return 0.0, max(place.radius_km, 20.0 if small else 25.0)
    noun = noun_of(mention)
    if noun is not None and noun.kind == "desert" and place.kind != "desert":
        return 0.0, max(20.0, place.radius_km)
    if mention.relation in ("near", "outskirts", "axis"):
        return 0.0, place.radius_km + 8.0
    return 0.0, place.radius_km


def relation_of(mention: PlaceMention, place: Place) -> Relation:
    """What is in "قطاع غزة" or "جانب الكرخ" is in it: the first word is the name's own; of a front it is told."""
    own = mention.named_so and (place.kind in UNITS or mention.relation in ("near", "outskirts"))
    return "in" if own and mention.relation != "countryside" else mention.relation or "in"
