"""One name is one place within one report: what one phrase of it places, the others mean too."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.tokens import Token
from marsad.registry.place_mentions import PlaceMention
from marsad.registry.place_readings import PlaceReading
from marsad.registry.place_rows import SETTLEMENTS
from marsad.registry.place_shapes import distance

APART = 40.0  # km between two places that are not one
KINDS = SETTLEMENTS | {"subdistrict"}


def let_names_agree(
    mentions: Sequence[PlaceMention], read: list[PlaceReading | None], tokens: Sequence[Token]
) -> None:
    """ "هجوم في بلدة كذا", then "بلدة كذا بمحافظة كذا": the place that its container tells, for both.

    `read`: the reading of each mention, changed in place.
    """
    told: dict[str, PlaceReading | None] = {}
    for mention, reading in zip(mentions, read, strict=True):
        if reading is None or reading.lat is None or mention.within is None or not _is_small(reading):
            continue
        name = _name(mention, tokens)
        first = told.setdefault(name, reading)
        if first is not None and _are_apart(first, reading):
            told[name] = None  # the report speaks of two
    for index, (mention, reading) in enumerate(zip(mentions, read, strict=True)):
        if reading is None or mention.within is not None or not _is_small(reading):
            continue
        there = told.get(_name(mention, tokens))
        if there is not None and _are_apart(there, reading) and mention.direction is None:
            read[index] = replace(
                reading, id=there.id, lat=there.lat, lon=there.lon, radius_km=there.radius_km,
                country=there.country, admin=there.admin,
            )  # fmt: skip


def _is_small(reading: PlaceReading) -> bool:
    return reading.kind in KINDS and reading.mention.until is None and reading.relation != "countryside"


def _are_apart(one: PlaceReading, other: PlaceReading) -> bool:
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return (one.lat is None) != (other.lat is None)
    return distance(one.lat, one.lon, other.lat, other.lon) > APART


def _name(mention: PlaceMention, tokens: Sequence[Token]) -> str:
    """The gazetteer's key, else the words."""
    words = [token.text for token in tokens[mention.name_first : mention.name_last + 1]]
    return mention.key or " ".join(words)
