"""Which places of a collection are so far from each other that no two of them need be compared to know it.

The map is cut into cells; of two cells it is worked out whether all that lies in the one is apart from all in the
other. Most pairs that only a word or an actor brings together are of this kind, the more the larger the collection.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, floor, hypot, radians

from marsad.incidents.blocking import FINE_KM
from marsad.incidents.coding import Table
from marsad.incidents.facts import Spot
from marsad.incidents.geo import KM_PER_DEGREE
from marsad.incidents.knowledge import rules

_SIDE = 1  # degrees of a cell
_SURE_KM = 1.0  # more than rounding can come to
NOWHERE = 0  # the number of what is in no cell, or in several

Where = tuple[int, int, bool]  # cell to the north and to the east, and whether the places are wide


class _Cell:
    """What the places of a cell have at most."""

    def __init__(self) -> None:
        self.radius = 0.0
        self.land = 0.0
        self.towns: set[str] = set()
        self.provinces: set[str] = set()


class Afar:
    """The cell of each place, and which cells are apart."""

    def __init__(self, places: Sequence[tuple[Spot, ...]]) -> None:
        self._numbers = Table[Where | None]()
        self._numbers.number(None)
        self._cells: list[_Cell] = [_Cell()]
        self.cell = [self._numbers.number(_where(spots)) for spots in places]
        self._cells += [_Cell() for _ in range(len(self._numbers) - 1)]
        for number, spots in zip(self.cell, places, strict=True):
            cell = self._cells[number]
            for spot in spots:
                cell.radius = max(cell.radius, spot.radius)
                cell.land = max(cell.land, spot.land)
                cell.towns.add(spot.town)
                cell.provinces.add(spot.province)
        for cell in self._cells:
            cell.towns.discard("")
            cell.provinces.discard("")

    def apart(self, ours: int, theirs: int) -> bool:
        """Whether `compare.place` calls all places of the one cell apart from all of the other."""
        if ours == NOWHERE or theirs == NOWHERE:
            return False
        a, b, here, there = self._cells[ours], self._cells[theirs], *self._of(ours, theirs)
        if not (a.towns.isdisjoint(b.towns) and a.provinces.isdisjoint(b.provinces)):
            return False
        limits = rules()
        near = max(a.radius + b.radius + limits["close_by_km"], limits["town_km"], a.land, b.land)
        return _least_km(here, there) > near + _SURE_KM

    def _of(self, ours: int, theirs: int) -> tuple[Where, Where]:
        here, there = self._numbers.values[ours], self._numbers.values[theirs]
        if here is None or there is None:
            raise ValueError("nowhere is no cell")
        return here, there


def _where(spots: tuple[Spot, ...]) -> Where | None:
    found = {
        (floor(spot.lat / _SIDE), floor(spot.lon / _SIDE), spot.radius > FINE_KM) if spot.located else None
        for spot in spots
    }
    return found.pop() if len(found) == 1 else None


def _least_km(here: Where, there: Where) -> float:
    """What lies between two cells at least, as `geo.kilometres` measures it."""
    north = max(0, abs(here[0] - there[0]) - 1) * _SIDE
    east = max(0, abs(here[1] - there[1]) - 1) * _SIDE
    furthest = (
        max(abs(here[0] + there[0]), abs(here[0] + there[0] + 2)) * _SIDE / 2
    )  # of the middle latitudes
    return KM_PER_DEGREE * hypot(north, east * max(0.0, cos(radians(furthest))))
