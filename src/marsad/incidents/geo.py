"""Distances, good to a part in a thousand over the distances that linking asks for."""

from __future__ import annotations

from math import cos, radians, sqrt

KM_PER_DEGREE = 111.2


def kilometres(lat_a: float, lon_a: float, lat_b: float, lon_b: float) -> float:
    """Between two points in degrees, on a plane at their middle latitude."""
    east = (lon_b - lon_a) * cos(radians((lat_a + lat_b) / 2))
    return KM_PER_DEGREE * sqrt((lat_b - lat_a) ** 2 + east * east)
