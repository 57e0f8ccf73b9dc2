"""Distances and shifts on the globe, in kilometres and degrees WGS 84."""

from __future__ import annotations

import math

from marsad.model.claim import Direction

KM_PER_DEGREE = 111.195
EARTH_KM = 12742  # its diameter
_BEARING: dict[Direction, float] = {
    "n": 0,
    "ne": 45,
    "e": 90,
    "se": 135,
    "s": 180,
    "sw": 225,
    "w": 270,
    "nw": 315,
}


def distance(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Kilometres between two points, good to 1 % up to a few hundred kilometres."""
    across = (lon - other_lon) * math.cos(math.radians((lat + other_lat) / 2))
    return math.hypot(lat - other_lat, across) * KM_PER_DEGREE


def great_circle(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Kilometres between two points, however far apart."""
    to = math.pi / 180
    across = math.cos(lat * to) * math.cos(other_lat * to) * math.sin((other_lon - lon) * to / 2) ** 2
    half = math.sin((other_lat - lat) * to / 2) ** 2 + across
    return EARTH_KM * math.asin(math.sqrt(min(1, half)))


def shifted(lat: float, lon: float, direction: Direction | None, km: float) -> tuple[float, float]:
    """The point so many kilometres away towards a point of the compass; "c" and None stay."""
    if direction is None or direction not in _BEARING:
        return lat, lon
    angle = math.radians(_BEARING[direction])
    degrees = km / KM_PER_DEGREE
    return lat + degrees * math.cos(angle), lon + degrees * math.sin(angle) / math.cos(math.radians(lat))
