"""What a mention of a place was found to be, and which of two in one phrase lies in the other."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.tokens import Token
from marsad.model.claim import Direction, Relation
from marsad.model.value import Value
from marsad.registry.place_gazetteer import Gazetteer, gazetteer
from marsad.registry.place_mentions import PlaceMention, noun_of
from marsad.registry.place_naming import name_told
from marsad.registry.place_rows import SETTLEMENTS, Place
from marsad.registry.place_shapes import distance, shifted

VILLAGES = ("village", "town")
LARGE = 100_000  # people of a city whose edge is no village
BEYOND = 20.0  # km from the edge of a city to the villages on that side
COUNTRY = 30.0  # km: the radius in which they lie
BESIDE = 15.0  # km around a known place of a list in which an unknown one of it lies


class PlaceReading(Value, frozen=True):
    """Where a mention is: degrees WGS 84 and the radius in km within which the happening lies.

    `name`: the words as folded, from the noun if that makes the place · `id`: the gazetteer's, None for a name
    it does not know, which has its container's point, if any · `admin`: ids of what contains it, nearest first ·
    `within`: index of the mention that contains it in the same phrase, so that only this one is told.
    """

    mention: PlaceMention
    id: str | None
    name: str
    lat: float | None
    lon: float | None
    radius_km: float | None
    country: str | None
    admin: tuple[str, ...]
    kind: str
    relation: Relation | None
    direction: Direction | None
    within: int | None = None


def unknown_place(
    mention: PlaceMention,
    tokens: Sequence[Token],
    known: Gazetteer,
    container: PlaceReading | None,
    beside: Place | None,
) -> PlaceReading:
    """The reading of a name that only its noun makes a place: at its container or at a place beside it, if any."""
    noun = noun_of(mention)
    kind = noun.kind if noun else "village"
    name, relation = name_told(mention, tokens), mention.relation or "in"
    if beside is not None and (container is None or beside.radius_km < (container.radius_km or 0)):
        return PlaceReading(
            mention, None, name, beside.lat, beside.lon, max(beside.radius_km, BESIDE), beside.country,
            known.ancestors(beside.id), kind, relation, mention.direction,
            mention.within if container is not None else None,
        )  # fmt: skip
    if container is None:
        return PlaceReading(
            mention, None, name, None, None, None, None, (), kind, relation, mention.direction
        )
    admin = (container.id, *container.admin) if container.id else container.admin
    lat, lon, radius = _in_the_country(container, kind, known)
    return PlaceReading(
        mention, None, name, lat, lon, radius, container.country, admin,
        kind, relation, mention.direction, mention.within,
    )  # fmt: skip


def _in_the_country(
    container: PlaceReading, kind: str, known: Gazetteer
) -> tuple[float | None, float | None, float | None]:
    """ "قرية كذا شرقي حلب": a village lies beyond the edge of so large a city, in its country on that side."""
    lat, lon, radius = container.lat, container.lon, container.radius_km
    city = known.places.get(container.id) if container.id is not None else None
    if kind not in VILLAGES or city is None or city.kind != "city" or city.population < LARGE:
        return lat, lon, radius
    beyond = container.direction not in (None, "c") and container.mention.km is None
    if not beyond or container.relation == "countryside" or lat is None or lon is None:
        return lat, lon, radius
    lat, lon = shifted(lat, lon, container.direction, BEYOND)
    return round(lat, 4), round(lon, 4), COUNTRY


def turn_containers(mentions: Sequence[PlaceMention], read: list[PlaceReading | None]) -> None:
    """The words behind a place mostly tell what it lies in; where they are the narrower place, the two change over.

    `read`: the reading of each mention, changed in place.
    """
    for index, reading in enumerate(read):
        behind = mentions[index].within
        other = read[behind] if behind is not None else None
        if behind is None or reading is None or other is None:
            continue
        if _is_road_in(reading, other) or _goes_before_its_town(reading, other):
            read[index] = replace(reading, within=None)
            if other.within is None:
                read[behind] = replace(other, within=index)
        elif reading.within is None and other.within is None and _is_within(other, reading):
            read[behind] = replace(other, within=index)


def _is_within(narrow: PlaceReading, wide: PlaceReading) -> bool:
    """ "في البادية السورية جنوب شرق تدمر": here the words behind are the narrower place."""
    if narrow.radius_km is None or narrow.lat is None or narrow.lon is None:
        return False
    if wide.radius_km is None or wide.lat is None or wide.lon is None:
        return False
    apart = distance(wide.lat, wide.lon, narrow.lat, narrow.lon)
    return narrow.radius_km * 2 < wide.radius_km and apart < wide.radius_km


def _is_road_in(reading: PlaceReading, other: PlaceReading) -> bool:
    """ "على طريق صيدا – صور في بلدة كذا": of a road between two towns only what lies in the third is meant."""
    placed = other.direction is None and other.relation in (None, "in", "near")
    return reading.mention.until is not None and placed and other.kind in SETTLEMENTS


def _goes_before_its_town(reading: PlaceReading, other: PlaceReading) -> bool:
    """ "في إدلب بمدينة سرمين": the province by its bare name, then the town in it."""
    apart = reading.mention.key != other.mention.key
    return apart and other.kind in SETTLEMENTS and names_its_province(reading, other)


def names_its_province(outer: PlaceReading, inner: PlaceReading) -> bool:
    """ "في إدلب": a bare name that is also the one of the province in which the other lies."""
    mention = outer.mention
    if mention.noun is not None or mention.relation not in (None, "in"):
        return False
    named = gazetteer().named(mention.key)
    return any(place.kind == "governorate" and place.id in inner.admin for place in named)
