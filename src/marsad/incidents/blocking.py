"""Which claims are worth comparing: each claim stands under home keys and asks at probe keys.

Two claims are candidates if a home key of one is a probe key of the other. The keys are made so that this holds in
both directions or in none: it does not matter which claim came first. A key is a number made of cells of space and
time and of hashes of names; were two equal by chance, there would only be a comparison more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from math import cos, floor, radians
from typing import Protocol
from zlib import crc32

from marsad.incidents.counting import OF_SIDE, Count
from marsad.incidents.facts import Facts, Spot
from marsad.incidents.geo import KM_PER_DEGREE
from marsad.incidents.knowledge import everyday, rules
from marsad.incidents.wording import rarest

FINE, COARSE, NARROW = 0.25, 2.0, 0.1  # degrees of a cell's side
FINE_KM, COARSE_KM = (
    20.0,
    150.0,
)  # a circle up to this radius belongs to that grid; a larger one says no place
LAND_KM = 800.0  # but where days are compared, so that a country still is one
_ROW = 10_000  # more than twice the cells of a circle of latitude
_BEYOND_CELLS = _ROW * _ROW
FORTNIGHT = 14
TELLING = 4  # from here on an exact number is no chance
ANY_DAY = 7  # beside the seven days of the week
KINDS = range(15)
(
    FINE_DAY,
    WIDE_DAY,
    IN_DAY,
    DAY,
    NOWHERE,
    NAME,
    TOWN,
    UNDATED,
    PROVINCE,
    WIDE_UNDATED,
    FIGURE,
    UNDATED_FIGURE,
    DATED_NAME,
    UNDATED_NAME,
    WORD,
) = KINDS
# Blocks that span all days. Where too many stand together, a town's day of the week, a province's, a town's figure, a
# name or a province's figure tells nothing. What is asked for around a place is closed by the full block of either
# claim (its scope).
SCOPES = {
    TOWN: TOWN,
    UNDATED: TOWN,
    PROVINCE: PROVINCE,
    WIDE_UNDATED: PROVINCE,
    FIGURE: FIGURE,
    UNDATED_FIGURE: FIGURE,
}
PLACES_OF_ALL_DAYS = tuple(SCOPES)
NAMES_OF_ALL_DAYS = (DATED_NAME, UNDATED_NAME)
OF_ALL_DAYS = PLACES_OF_ALL_DAYS + NAMES_OF_ALL_DAYS
OF_DAYS = frozenset({FINE_DAY, WIDE_DAY, IN_DAY, DAY, NOWHERE, NAME, WORD})
Key = tuple[int, int]  # kind, number


class Done(Protocol):
    """Kind of deed, and who is known to have part in it: a claim's facts, or the part of them kept once."""

    @property
    def action(self) -> str: ...
    @property
    def known(self) -> frozenset[str]: ...


def homes(claim: Facts) -> Iterator[Key]:
    """Keys under which the claim stands."""
    yield from homes_of_all_days(claim, *split_by_size(claim.spots))
    yield from homes_of_days(claim, *split_for_days(claim.spots))


def homes_of_days(claim: Facts, fine: list[Spot], coarse: list[Spot]) -> Iterator[Key]:
    """Those that hold a day; an undated claim has none."""
    if not claim.start:
        return
    for name in claim.names:
        yield from ((NAME, hash((_number(name), slot))) for slot in _fortnights(claim))
    small, large = {cell_of(s, FINE) for s in fine}, {cell_of(s, COARSE) for s in fine}
    wide = {cell for s in coarse for cell in cells_under(s)}
    placed = DAY if fine or coarse else NOWHERE
    for day in range(claim.start, claim.end + 1):
        yield from [(FINE_DAY, hash((day, cell))) for cell in small]
        yield from [(IN_DAY, hash((day, cell))) for cell in large]
        yield from [(WIDE_DAY, hash((day, cell))) for cell in wide]
        yield from [(placed, hash((day, _number(who)))) for who in claim.known]
        yield from [(WORD, hash((day, word))) for word in rarest(claim.terms)]


def homes_of_all_days(claim: Facts, fine: list[Spot], coarse: list[Spot]) -> Iterator[Key]:
    """Those that bring the undated together with all others."""
    own, dated, settled = weekday(claim), bool(claim.start), bool(claim.start) and not claim.aside
    towns = {cell_of(s, NARROW) for s in fine}
    yield from ((TOWN if settled else UNDATED, hash((cell, own))) for cell in towns)
    figures = _figures(claim)
    yield from (
        (FIGURE if settled else UNDATED_FIGURE, hash((cell, figure))) for cell in towns for figure in figures
    )
    provinces = provinces_of(fine, coarse)
    for mark in map(_number, marks_of_province(claim)):
        yield from ((PROVINCE if dated else WIDE_UNDATED, hash((cell, own, mark))) for cell in provinces)
    yield from ((DATED_NAME if settled else UNDATED_NAME, number) for number in _marks(claim, provinces))


def probes(claim: Facts) -> dict[int, list[int]]:
    """Keys at which the claim asks for others, by their kind."""
    of_days = probes_of_days(claim, *split_for_days(claim.spots))
    return probes_of_all_days(claim, *split_by_size(claim.spots)) | of_days


def probes_of_days(claim: Facts, fine: list[Spot], coarse: list[Spot]) -> dict[int, list[int]]:
    """Those that hold a day."""
    if not claim.start:
        return {}
    keys: dict[int, list[int]] = {}
    tolerance = rules()["day_tolerance"]
    days = range(claim.start - tolerance, claim.end + tolerance + 1)
    if claim.names:
        slots = {slot + step for slot in _fortnights(claim) for step in (-1, 0, 1)}
        keys[NAME] = [hash((_number(name), slot)) for name in claim.names for slot in slots]
    known = [_number(who) for who in claim.known]
    keys[NOWHERE] = [hash((day, who)) for day in days for who in known]
    keys[WORD] = [hash((day, word)) for day in days for word in rarest(claim.terms)]
    if fine:
        around = {cell for s in fine for cell in cells_around(s, FINE)}
        keys[FINE_DAY] = [hash((day, cell)) for day in days for cell in around]
        keys[WIDE_DAY] = [hash((day, cell)) for day in days for cell in {cell_of(s, COARSE) for s in fine}]
    if coarse:
        wide = {cell for s in coarse for cell in cells_under(s)}
        keys[IN_DAY] = [hash((day, cell)) for day in days for cell in wide]
        keys[WIDE_DAY] = keys.get(WIDE_DAY, []) + keys[IN_DAY]
    elif not fine:
        keys[DAY] = keys[NOWHERE]
    return keys


def probes_of_all_days(claim: Facts, fine: list[Spot], coarse: list[Spot]) -> dict[int, list[int]]:
    """The undated ask among all days, the dated among the undated; where both know the day of the week it is one.

    Of what is told in passing, without its day, town, figures and names are asked for among all days too.
    """
    own = weekday(claim)
    days = range(ANY_DAY + 1) if own == ANY_DAY else (own, ANY_DAY)
    around = {cell for s in fine for cell in cells_around(s, NARROW)}
    provinces = provinces_of(fine, coarse)
    figures, marks = _figures(claim), [_number(mark) for mark in marks_of_province(claim)]
    keys = {
        UNDATED: [hash((cell, day)) for cell in around for day in days],
        UNDATED_FIGURE: [hash((cell, figure)) for cell in around for figure in figures],
        WIDE_UNDATED: [hash((c, day, m)) for c in provinces for day in days for m in marks],
        UNDATED_NAME: _marks(claim, provinces),
    }
    if not claim.start:
        keys[PROVINCE] = keys[WIDE_UNDATED]
    if not claim.start or claim.aside:
        keys[TOWN] = keys[UNDATED]
        keys[FIGURE], keys[DATED_NAME] = keys[UNDATED_FIGURE], keys[UNDATED_NAME]
    return keys


def weekday(claim: Facts) -> int:
    """The day of the week, Monday 0; ANY_DAY if it is not one day or not known."""
    if claim.start:
        return (claim.start + 6) % 7 if claim.start == claim.end else ANY_DAY
    return ANY_DAY if claim.weekday is None else claim.weekday


def provinces_of(fine: list[Spot], coarse: list[Spot]) -> set[int]:
    """The provinces of places as numbers; where none is known the coarse cells, which no province's number is."""
    named = {_of_province(s.province) for s in (*fine, *coarse) if s.province}
    small = {cell_of(s, COARSE) for s in fine if not s.province}
    return named | small | {cell for s in coarse if not s.province for cell in cells_under(s)}


@lru_cache(maxsize=1 << 14)
def _of_province(id: str) -> int:
    return _BEYOND_CELLS + crc32(id.encode())


def marks_of_province(deed: Done) -> list[str]:
    """What few happenings of a province share: who is known to have part in it, and a kind of deed that is not of every
    day."""
    rare = [] if deed.action in everyday() else [f"deed {deed.action}"]
    return [*sorted(deed.known), *rare]


def _figures(claim: Facts) -> list[int]:
    """Exact numbers that are no chance."""
    return [_number(f"{status} {count}") for status, count in telling(claim.counts)]


def _marks(claim: Facts, provinces: Iterable[int]) -> list[int]:
    """What tells a happening from others without day and town: names, and an exact number of an actor's or a province's
    people.
    """
    told = telling(claim.counts)
    marks = [f"{who} {status} {count}" for status, count in told for who in sorted(claim.known)]
    figures = _figures(claim)
    of_provinces = [hash((cell, figure)) for cell in provinces for figure in figures]
    return [_number(mark) for mark in (*claim.names, *sorted(marks))] + of_provinces


def telling(counts: Mapping[str, Count]) -> list[tuple[str, int]]:
    """Exact numbers that are no chance, by their status."""
    whole = ((status, c) for status, c in counts.items() if OF_SIDE not in status)
    return [(status, c[0]) for status, c in whole if c[0] == c[1] and c[0] >= TELLING]


@lru_cache(maxsize=1 << 16)
def _number(name: str) -> int:
    return int.from_bytes(name.encode(), "big") % ((1 << 61) - 1)


def _fortnights(claim: Facts) -> range:
    return range(claim.start // FORTNIGHT, claim.end // FORTNIGHT + 1) if claim.start else range(0)


def split_by_size(spots: Iterable[Spot], most: float = COARSE_KM) -> tuple[list[Spot], list[Spot]]:
    """The located places that are small, and those of a district's or a province's size; `most` in kilometres."""
    located = [s for s in spots if s.located and s.radius <= most]
    return [s for s in located if s.radius <= FINE_KM], [s for s in located if s.radius > FINE_KM]


def split_for_days(spots: Iterable[Spot]) -> tuple[list[Spot], list[Spot]]:
    """The same where days are compared: a town whose name may mean its province is both."""
    small, large = split_by_size(spots, LAND_KM)
    return small, large + [s for s in small if s.land]


def cell_of(spot: Spot, side: float) -> int:
    """The cell of a grid in which a place lies; a whole number above 0, and no other cell of the grid has it."""
    return _cell(floor(spot.lat / side), floor(spot.lon / side))


def cells_around(spot: Spot, side: float) -> list[int]:
    y, x = floor(spot.lat / side), floor(spot.lon / side)
    return [_cell(y + north, x + east) for north in (-1, 0, 1) for east in (-1, 0, 1)]


def cells_under(spot: Spot) -> list[int]:
    """The coarse cells that the circle and a little beyond touches."""
    north = (max(spot.radius, spot.land) + FINE_KM) / KM_PER_DEGREE
    east = north / max(0.2, cos(radians(spot.lat)))
    ys = range(floor((spot.lat - north) / COARSE), floor((spot.lat + north) / COARSE) + 1)
    xs = range(floor((spot.lon - east) / COARSE), floor((spot.lon + east) / COARSE) + 1)
    return [_cell(y, x) for y in ys for x in xs]


def _cell(y: int, x: int) -> int:
    return (y + _ROW // 2) * _ROW + x + _ROW // 2
