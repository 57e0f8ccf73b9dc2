"""Distances between places."""

from __future__ import annotations

import math

from marsad.registry.places import PlaceReading


def km(a: PlaceReading, b: PlaceReading) -> float:
    """Great-circle distance, kilometres; infinite where a point is not known."""
    p = math.pi / 180
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return math.inf
    h = (
        math.sin((b.lat - a.lat) * p / 2) ** 2
        + math.cos(a.lat * p) * math.cos(b.lat * p) * math.sin((b.lon - a.lon) * p / 2) ** 2
    )
    return 12742 * math.asin(math.sqrt(min(1.0, h)))
