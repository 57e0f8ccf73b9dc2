"""Distances between places."""

from __future__ import annotations

import math

from marsad.registry.place_shapes import KM_PER_DEGREE, great_circle
from marsad.registry.places import PlaceReading


def km(a: PlaceReading, b: PlaceReading) -> float:
    """Great-circle distance, kilometres; infinite where a point is not known."""
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return math.inf
    return great_circle(a.lat, a.lon, b.lat, b.lon)


def is_near(a: PlaceReading, b: PlaceReading, reach: float) -> bool:
    """At most `reach` kilometres lie between them. Most places are told apart by their latitudes alone."""
    if a.lat is None or b.lat is None or abs(a.lat - b.lat) * (KM_PER_DEGREE - 1) > reach:
        return False
    return km(a, b) <= reach
