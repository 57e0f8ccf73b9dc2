"""Places that a map can take."""

from __future__ import annotations

import math
from typing import NamedTuple

from msgspec import UNSET

from marsad.model.incident import Incident, IncidentPlace

NOWHERE = 1e-4  # degrees, more than what rounding leaves away


class Spot(NamedTuple):
    """A place with coordinates; degrees WGS 84, radius in kilometres (None: not told); `id`: the gazetteer's."""

    name: str | None
    lat: float
    lon: float
    radius_km: float | None
    id: str | None = None


def located(incident: Incident) -> list[Spot]:
    """The places of the incident that have coordinates on the Earth, in its order; others are left out."""
    spots = (_spot(place) for place in incident.where)
    return [spot for spot in spots if spot is not None]


def on_earth(lat: float, lon: float) -> bool:
    """Whether the pair can be a position.

    The point 0, 0 is what broken tables say instead of "unknown"; what lies within metres of it is written as it.
    """
    return (
        math.isfinite(lat)
        and math.isfinite(lon)
        and -90 <= lat <= 90
        and -180 <= lon <= 180
        and (abs(lat) > NOWHERE or abs(lon) > NOWHERE)
    )


def _spot(place: IncidentPlace) -> Spot | None:
    if place.lat is None or place.lon is None or not on_earth(place.lat, place.lon):
        return None
    return Spot(None if place.name is UNSET else place.name, place.lat, place.lon, place.radius_km, place.id)
