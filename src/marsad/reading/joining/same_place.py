"""Whether two clauses of one report can stand in one place."""

from __future__ import annotations

from functools import lru_cache

from marsad.arabic.clitics import bare
from marsad.reading.deeds.event import Event
from marsad.reading.places.space import is_near
from marsad.registry.place_gazetteer import gazetteer
from marsad.registry.place_rows import Place
from marsad.registry.place_words import key_of
from marsad.registry.places import PlaceReading

NEXT = 25  # km to a neighbouring place
REGION = 60  # km: a place as coarse as this says nothing
BESIDE = 0.15  # degrees by which a place may lie on the other side of a province's middle
BESIDE_COUNTRY = 1.5  # degrees, the same for a country
QUARTER = "neighbourhood"
SMALL = (QUARTER, "village", "town")
SETTLED = ("city", *SMALL)
SEATS = ("city", "town")  # what a province is named for
TOWN = 16  # km: up to this radius a shared place says much


def where(a: Event, b: Event) -> str:
    """How the places of both lie to each other."""
    if not a.places or not b.places:
        return (
            "no place"
            if not a.places and not b.places
            else "no place before"
            if not a.places
            else "no own place"
        )
    shared = [p for p in a.places for q in b.places if is_same(p, q)]
    if shared:
        radius = min(p.radius_km or 5 for p in shared)
        return "one town" if radius <= TOWN else "one area" if radius <= REGION else "one region"
    if _are_two_villages(a.places, b.places) or _are_town_and_country(a.places, b.places):
        return "other place"
    if _names_its_container(a, b) or _names_its_container(b, a):
        return "place within"
    known = [(x, y) for x in a.places for y in b.places if x.lat is not None and y.lat is not None]
    if not known:
        return "place unknown"
    if any(_within(x, y) or _within(y, x) for x, y in known):
        coarse = all(max(x.radius_km or 5, y.radius_km or 5) > REGION for x, y in known)
        return "in one region" if coarse else "place within"
    if any(names_province_of(x, y) or names_province_of(y, x) for x, y in known):
        return "seat of province"
    if any(is_near(x, y, NEXT) for x, y in known):
        return "next place"
    return "other place"


def _names_its_container(outer: Event, inner: Event) -> bool:
    """ "شمالي دهوك", then "في قضاء كذا بمحافظة دهوك": in the words of the report, wherever the table has both."""
    if outer.several or inner.several:
        return False
    told = [q for q in inner.containers if not any(is_same(q, p) for p in inner.places)]
    return bool(told) and all(any(is_same(p, q) or _names_it(p, q) for q in told) for p in outer.places)


def _names_it(place: PlaceReading, province: PlaceReading) -> bool:
    """ "شمالي دهوك", "قرى دهوك": the seat, by whose name the province is meant."""
    whole = province_of(place)
    return whole is not None and whole.id == province.id and _is_named_for(place.mention.key, whole)


def _are_two_villages(ours: list[PlaceReading], theirs: list[PlaceReading]) -> bool:
    """Villages and towns called so that no table has, under other names: where they lie is only about known."""
    if not all(p.id is None and p.mention.noun is not None for p in (*ours, *theirs)):
        return False
    return {bare(p.name) for p in ours}.isdisjoint(bare(p.name) for p in theirs)


def _are_town_and_country(ours: list[PlaceReading], theirs: list[PlaceReading]) -> bool:
    """ "في أحياء مدينة درعا", "في ريف درعا الشرقي": the countryside is all of a province but its seat."""
    return any(
        all(_lies_in_seat_of(p, q) for p in some for q in others)
        for some, others in ((ours, theirs), (theirs, ours))
    )


def _lies_in_seat_of(place: PlaceReading, countryside: PlaceReading) -> bool:
    """A quarter of the city that the countryside is called after, or that city itself, called a city."""
    if countryside.relation != "countryside":
        return False
    province, _ = _whole_of(countryside)
    if province is None or countryside.kind == "country":
        return False
    seat = _seat_in(province)
    if place.id == seat.id or seat.id in place.admin:
        return place.mention.noun is not None
    apart = abs((place.lat or 0) - seat.lat) + abs((place.lon or 0) - seat.lon)
    return place.kind == "neighbourhood" and apart <= BESIDE


def names_province_of(city: PlaceReading, inner: PlaceReading) -> bool:
    """ "في درعا" may say the province, for which its seat is named, where the other is a place in the province."""
    if city.kind != "city" or city.direction is not None or city.mention.noun is not None:
        return False
    province = province_of(city)
    return province is not None and province.id in inner.admin and _is_named_for(city.mention.key, province)


def holds(outer: PlaceReading, inner: PlaceReading) -> bool:
    """The other place lies in what is told less closely: "في البادية ودير الزور", "في بلدة بريف دير الزور"."""
    quarter = inner.kind == QUARTER and outer.kind in SEATS  # however roughly its place is known
    coarse = quarter or (inner.radius_km or 2) < (outer.radius_km or 1000) / 2
    return names_province_of(outer, inner) or (coarse and _within(inner, outer))


def meets(a: PlaceReading, b: PlaceReading) -> bool:
    """One place, or the one lies in the other."""
    if is_same(a, b) or names_province_of(a, b) or names_province_of(b, a):
        return True
    return a.lat is not None and b.lat is not None and (_within(a, b) or _within(b, a))


def names_a_province(place: PlaceReading) -> bool:
    """A province, or its seat where the province may be meant: "في درعا"."""
    if place.kind == "governorate":
        return True
    if place.kind not in SEATS or place.direction is not None or place.mention.noun is not None:
        return False
    province = province_of(place)
    return province is not None and _seat_in(province).id == place.id


def is_same(p: PlaceReading, q: PlaceReading) -> bool:
    return (
        (bool(p.mention.key) and p.mention.key == q.mention.key)
        or (p.id is not None and p.id == q.id)
        or p.name == q.name
    )


def _within(inner: PlaceReading, outer: PlaceReading) -> bool:
    """A coarse place that can hold the other; what lies in a part of it is asked both ways round."""
    if (inner.id and inner.id in outer.admin) or (outer.id and outer.id in inner.admin):
        return True
    if _are_alike(inner, outer):
        return False
    wide = inner.radius_km or 2, outer.radius_km or 2
    if is_near(inner, outer, sum(wide) if min(wide) > TOWN else max(*wide, 6)):
        return True
    return _in_part(inner, outer)


def _are_alike(a: PlaceReading, b: PlaceReading) -> bool:
    """Two villages or two quarters of the table, or sides of two towns: neither lies in the other."""
    if a.id is None or b.id is None or a.id == b.id:
        return False
    if a.direction is not None and b.direction is not None:  # "غرب مدينة كذا", "غرب مدينة كذا"
        return a.kind in SETTLED and b.kind in SETTLED
    return a.direction is None and b.direction is None and a.kind == b.kind and a.kind in SMALL


def _in_part(inner: PlaceReading, outer: PlaceReading) -> bool:
    """ "شرق حماة", "ريف درعا الغربي", "جنوب ليبيا": the part of a province or country that holds the other."""
    if outer.relation != "countryside" and outer.direction is None:
        return False
    whole, slack = _whole_of(outer)
    if whole is None or inner.lat is None or inner.lon is None or whole.id not in inner.admin:
        return False
    middle = whole if outer.kind == "country" else _seat_in(whole)  # "the west of Homs" is west of the city
    north, east = inner.lat - middle.lat, inner.lon - middle.lon
    side = {"n": north, "s": -north, "e": east, "w": -east}
    points: str = outer.direction or ""
    return all(side.get(point, 0.0) > -slack for point in points)


def _whole_of(part: PlaceReading) -> tuple[Place | None, float]:
    """The province or country of which it is a part, and by how much it may lie on the other side of its middle."""
    if part.kind == "country" and part.id:
        return gazetteer().places.get(part.id), BESIDE_COUNTRY
    province = province_of(part)
    named = province is not None and _is_named_for(part.mention.key, province)
    return (province if named else None), BESIDE


@lru_cache(maxsize=256)
def _seat_in(province: Place) -> Place:
    """The city that a province is named for, else the province itself."""
    known = gazetteer()
    named = [seat for name in province.names for seat in known.named(key_of(name)) if seat.kind in SEATS]
    named.sort(key=lambda seat: SEATS.index(seat.kind))
    return next((seat for seat in named if province.id in known.ancestors(seat.id)), province)


def province_of(place: PlaceReading) -> Place | None:
    """The largest unit below the country that holds the place, or is it."""
    ids = place.admin[-2:-1] or ((place.id,) if place.id and place.admin else ())
    return gazetteer().places.get(ids[0]) if ids else None


@lru_cache(maxsize=1_024)
def _is_named_for(key: str, province: Place) -> bool:
    words = set(key.split())
    return any(set(key_of(name).split()) <= words for name in province.names)
