"""Which claims are worth comparing: each claim stands under home keys and asks at probe keys.

Two claims are candidates if a home key of one is a probe key of the other. The keys are made so that this holds in
both directions or in none: it does not matter which claim came first.
"""

from __future__ import annotations

from math import cos, floor, radians

from marsad.incidents.facts import CIVILIANS, Facts, Spot
from marsad.incidents.geo import KM_PER_DEGREE
from marsad.incidents.knowledge import near_actions, rules

FINE, COARSE, NARROW = 0.5, 2.0, 0.1  # degrees of a cell's side
FINE_KM, COARSE_KM = (
    25.0,
    150.0,
)  # a circle up to this radius belongs to that grid; a larger one says no place
FORTNIGHT = 14
Key = tuple[object, ...]
Cell = tuple[int, int]


def homes(claim: Facts) -> set[Key]:
    """Keys under which the claim stands."""
    keys = _name_homes(claim)
    fine, coarse = _grids(claim)
    days = _days(claim, 0)
    if not days:
        near = near_actions(claim.action)
        return keys | {("undated", *_cell(s, NARROW), action) for s in fine for action in near}
    keys |= {("fine", day, *_cell(s, FINE)) for s in fine for day in days}
    keys |= {("in", day, *_cell(s, COARSE)) for s in fine for day in days}
    keys |= {("coarse", day, *cell) for s in coarse for cell in _covered(s) for day in days}
    keys |= {("town", *_cell(s, NARROW), claim.action) for s in fine}
    form = "actor" if fine or coarse else "nowhere"
    return keys | {(form, day, who) for who in _known(claim) for day in days}


def probes(claim: Facts) -> set[Key]:
    """Keys at which the claim asks for others."""
    keys = _name_probes(claim)
    fine, coarse = _grids(claim)
    days = _days(claim, rules()["day_tolerance"])
    keys |= {("undated", *cell, claim.action) for s in fine for cell in _around(s, NARROW)}
    if not days:
        near = near_actions(claim.action)
        return keys | {
            ("town", *cell, action) for s in fine for cell in _around(s, NARROW) for action in near
        }
    keys |= {("fine", day, *cell) for s in fine for cell in _around(s, FINE) for day in days}
    keys |= {("coarse", day, *_cell(s, COARSE)) for s in fine for day in days}
    keys |= {
        (form, day, *c) for s in coarse for c in _covered(s) for day in days for form in ("in", "coarse")
    }
    forms = ("nowhere",) if fine or coarse else ("nowhere", "actor")
    return keys | {(form, day, who) for who in _known(claim) for day in days for form in forms}


def _name_homes(claim: Facts) -> set[Key]:
    """A dated name stands under its fortnights, and once for those who do not know the day."""
    if not claim.start:
        return {("name", None, name) for name in claim.names}
    keys: set[Key] = {("name", slot, name) for name in claim.names for slot in _fortnights(claim)}
    return keys | {("dated name", name) for name in claim.names}


def _name_probes(claim: Facts) -> set[Key]:
    keys: set[Key] = {("name", None, name) for name in claim.names}
    if not claim.start:
        return keys | {("dated name", name) for name in claim.names}
    slots = {slot + step for slot in _fortnights(claim) for step in (-1, 0, 1)}
    return keys | {("name", slot, name) for name in claim.names for slot in slots}


def _fortnights(claim: Facts) -> set[int]:
    return {day // FORTNIGHT for day in _days(claim, 0)}


def _days(claim: Facts, tolerance: int) -> range:
    if not claim.start:
        return range(0)
    return range(claim.start - tolerance, claim.end + tolerance + 1)


def _grids(claim: Facts) -> tuple[list[Spot], list[Spot]]:
    """The located places that are small, and those of a district's or a province's size."""
    located = [s for s in claim.spots if s.located and s.radius <= COARSE_KM]
    return [s for s in located if s.radius <= FINE_KM], [s for s in located if s.radius > FINE_KM]


def _cell(spot: Spot, side: float) -> Cell:
    return floor(spot.lat / side), floor(spot.lon / side)


def _around(spot: Spot, side: float) -> list[Cell]:
    y, x = _cell(spot, side)
    return [(y + north, x + east) for north in (-1, 0, 1) for east in (-1, 0, 1)]


def _covered(spot: Spot) -> list[Cell]:
    """The coarse cells that the circle and a little beyond touches."""
    north = (spot.radius + FINE_KM) / KM_PER_DEGREE
    east = north / max(0.2, cos(radians(spot.lat)))
    ys = range(floor((spot.lat - north) / COARSE), floor((spot.lat + north) / COARSE) + 1)
    xs = range(floor((spot.lon - east) / COARSE), floor((spot.lon + east) / COARSE) + 1)
    return [(y, x) for y in ys for x in xs]


def _known(claim: Facts) -> set[str]:
    return {who for who in claim.doers | claim.victims if who != CIVILIANS and not who.startswith("?")}
