"""Towns and their provinces, and those that bear its name: outlets say "Homs" of a place 80 km away from it."""

from __future__ import annotations

from functools import lru_cache

from marsad.incidents.geo import kilometres
from marsad.model.claim import Place
from marsad.registry.place_gazetteer import gazetteer
from marsad.registry.place_rows import SETTLEMENTS
from marsad.registry.place_words import key_of

_OF_ALL = (None, "in", "countryside", "area")  # the countryside of Homs is all of its province but a town


@lru_cache(maxsize=1 << 14)
def is_site(id: str) -> bool:
    """Whether the gazetteer has it as a building or ground by itself: a church, a prison, a hospital."""
    place = gazetteer().places.get(id)
    return place is not None and place.kind == "site"


@lru_cache(maxsize=1 << 14)
def land_of(id: str) -> float:
    """Kilometres around a town within which its name may mean the province of that name, 0 if there is none."""
    town = gazetteer().places.get(id)
    if town is None or town.kind not in SETTLEMENTS:
        return 0.0
    units = {unit.id: unit for name in town.names for unit in gazetteer().named(key_of(name))}
    reach = 0.0
    for unit in units.values():
        away = kilometres(town.lat, town.lon, unit.lat, unit.lon)
        if unit.kind in ("governorate", "region") and unit.country == town.country and away <= unit.radius_km:
            reach = max(reach, unit.radius_km + away)
    return reach


def province_of(place: Place) -> tuple[str, bool]:
    """The id of the province in which a place lies and whether it is all of it; nothing where that is not known.

    Its countryside is, in the north or the south of it only a part.

    `admin` goes from the country down, so that the province is the second.
    """
    if len(place.admin) > 1:
        return place.admin[1], False
    if (
        len(place.admin) != 1
        or place.id is None
        or place.relation not in _OF_ALL
        or not _is_province(place.id)
    ):
        return "", False
    return place.id, place.direction is None


@lru_cache(maxsize=1 << 12)
def _is_province(id: str) -> bool:
    """What stands right below its country may be a desert or a mountain too; of an id of others nobody can say."""
    place = gazetteer().places.get(id)
    return place is None or place.kind == "governorate"
