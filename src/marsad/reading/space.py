"""Distances between places."""

from __future__ import annotations

import math

from marsad.registry.place_shapes import great_circle
from marsad.registry.places import PlaceReading


def km(a: PlaceReading, b: PlaceReading) -> float:
    """Great-circle distance, kilometres; infinite where a point is not known."""
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return math.inf
    return great_circle(a.lat, a.lon, b.lat, b.lon)
