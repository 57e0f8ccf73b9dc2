"""Which claims are worth comparing: each claim stands under home keys and asks at probe keys.

Two claims are candidates if a home key of one is a probe key of the other and `fits` lets them. The keys are made so
that this holds in both directions or in none: it does not matter which claim came first. A key is a number made of
cells of space and time (hashes of whole numbers, the same in every process); were two equal by chance, there would
only be a comparison more.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, floor, radians

from marsad.incidents.compare import count_tie
from marsad.incidents.facts import Facts, Spot
from marsad.incidents.geo import KM_PER_DEGREE, kilometres
from marsad.incidents.knowledge import action_tie, rules

FINE, COARSE, NARROW = 0.25, 2.0, 0.1  # degrees of a cell's side
FINE_KM, COARSE_KM = (
    20.0,
    150.0,
)  # a circle up to this radius belongs to that grid; a larger one says no place
FORTNIGHT = 14
TELLING = 4  # from here on an exact number is no chance
ANY_DAY = 7  # beside the seven days of the week
KINDS = range(12)
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
    DATED_NAME,
    UNDATED_NAME,
) = KINDS
# Blocks that span all days: where too many stand together, a place or a name tells nothing.
TOWNS_OF_ALL_DAYS = (TOWN, UNDATED)
PROVINCES_OF_ALL_DAYS = (PROVINCE, WIDE_UNDATED)
PLACES_OF_ALL_DAYS = TOWNS_OF_ALL_DAYS + PROVINCES_OF_ALL_DAYS
NAMES_OF_ALL_DAYS = (DATED_NAME, UNDATED_NAME)
OF_ALL_DAYS = PLACES_OF_ALL_DAYS + NAMES_OF_ALL_DAYS
WITHOUT_CONDITION = frozenset({FINE_DAY, WIDE_DAY, IN_DAY, NAME})  # to share such a key is enough
Key = tuple[int, int]  # kind, number


def homes(claim: Facts) -> Iterator[Key]:
    """Keys under which the claim stands."""
    fine, coarse = _grids(claim)
    yield from _name_homes(claim)
    own = weekday(claim)
    yield from ((TOWN if claim.start else UNDATED, hash((*c, own))) for c in {_cell(s, NARROW) for s in fine})
    provinces = _provinces(fine, coarse)
    yield from ((PROVINCE if claim.start else WIDE_UNDATED, hash((*cell, own))) for cell in provinces)
    if not claim.start:
        return
    small, large = {_cell(s, FINE) for s in fine}, {_cell(s, COARSE) for s in fine}
    wide = {cell for s in coarse for cell in _covered(s)}
    for day in range(claim.start, claim.end + 1):
        yield from [(FINE_DAY, hash((day, *cell))) for cell in small]
        yield from [(IN_DAY, hash((day, *cell))) for cell in large]
        yield from [(WIDE_DAY, hash((day, *cell))) for cell in wide]
        yield DAY if fine or coarse else NOWHERE, day


def probes(claim: Facts) -> dict[int, list[int]]:
    """Keys at which the claim asks for others, by their kind."""
    fine, coarse = _grids(claim)
    keys: dict[int, list[int]] = {}
    _probe_names(claim, keys)
    _probe_all_days(claim, fine, coarse, keys)
    if not claim.start:
        return keys
    tolerance = rules()["day_tolerance"]
    days = range(claim.start - tolerance, claim.end + tolerance + 1)
    keys[NOWHERE] = list(days)
    if fine:
        around = {cell for s in fine for cell in _around(s, FINE)}
        keys[FINE_DAY] = [hash((day, *cell)) for day in days for cell in around]
        keys[WIDE_DAY] = [hash((day, *cell)) for day in days for cell in {_cell(s, COARSE) for s in fine}]
    if coarse:
        wide = {cell for s in coarse for cell in _covered(s)}
        keys[IN_DAY] = [hash((day, *cell)) for day in days for cell in wide]
        keys[WIDE_DAY] = keys.get(WIDE_DAY, []) + keys[IN_DAY]
    elif not fine:
        keys[DAY] = list(days)
    return keys


def fits(a: Facts, b: Facts, kind: int) -> bool:
    """Whether two claims that share a key of this kind have the rest in common that it takes."""
    if kind in (NOWHERE, DAY):
        return not a.known.isdisjoint(b.known)
    if kind in PROVINCES_OF_ALL_DAYS and a.known.isdisjoint(b.known):
        return False
    return kind not in PLACES_OF_ALL_DAYS or _may_be_one_deed(a, b)


def _may_be_one_deed(a: Facts, b: Facts) -> bool:
    """Without a day in common, deed, town and the number of dead have to agree at least roughly."""
    if action_tie(a.action, b.action) == "other":
        return False
    if (
        "killed" in a.counts
        and "killed" in b.counts
        and count_tie(a.counts["killed"], b.counts["killed"]) == "far"
    ):
        return False
    reach = rules()["town_km"]
    return any(_within(s, t, reach) for s in a.spots for t in b.spots)


def _within(a: Spot, b: Spot, reach: float) -> bool:
    """Whether the wider circle holds the other's middle."""
    return (
        a.located and b.located and kilometres(a.lat, a.lon, b.lat, b.lon) <= max(a.radius, b.radius, reach)
    )


def weekday(claim: Facts) -> int:
    """The day of the week, Monday 0; ANY_DAY if it is not one day or not known."""
    if claim.start:
        return (claim.start + 6) % 7 if claim.start == claim.end else ANY_DAY
    return ANY_DAY if claim.weekday is None else claim.weekday


def _probe_all_days(claim: Facts, fine: list[Spot], coarse: list[Spot], keys: dict[int, list[int]]) -> None:
    """The undated ask among all days, the dated among the undated; where both know the day of the week it is one."""
    own = weekday(claim)
    days = range(ANY_DAY + 1) if own == ANY_DAY else (own, ANY_DAY)
    around = {cell for s in fine for cell in _around(s, NARROW)}
    keys[UNDATED] = [hash((*cell, day)) for cell in around for day in days]
    keys[WIDE_UNDATED] = [hash((*cell, day)) for cell in _provinces(fine, coarse) for day in days]
    if not claim.start:
        keys[TOWN], keys[PROVINCE] = keys[UNDATED], keys[WIDE_UNDATED]


def _provinces(fine: list[Spot], coarse: list[Spot]) -> set[tuple[int, int]]:
    return {_cell(s, COARSE) for s in fine} | {cell for s in coarse for cell in _covered(s)}


def _name_homes(claim: Facts) -> Iterator[Key]:
    """A dated name stands under its fortnights; names and telling figures stand once for those who know no day."""
    for name in claim.names:
        yield from ((NAME, hash((_number(name), slot))) for slot in _fortnights(claim))
    yield from ((DATED_NAME if claim.start else UNDATED_NAME, number) for number in _marks(claim))


def _probe_names(claim: Facts, keys: dict[int, list[int]]) -> None:
    slots = {slot + step for slot in _fortnights(claim) for step in (-1, 0, 1)}
    keys[NAME] = [hash((_number(name), slot)) for name in claim.names for slot in slots]
    keys[UNDATED_NAME] = _marks(claim)
    if not claim.start:
        keys[DATED_NAME] = keys[UNDATED_NAME]


def _marks(claim: Facts) -> list[int]:
    """What tells a happening from others without day and place: names, and an exact number of an actor's people."""
    figures = [(s, c[0]) for s, c in claim.counts.items() if c[0] == c[1] and c[0] >= TELLING]
    marks = [f"{who} {status} {count}" for status, count in figures for who in sorted(claim.known)]
    return [_number(mark) for mark in (*claim.names, *sorted(marks))]


def _number(name: str) -> int:
    return int.from_bytes(name.encode(), "big") % ((1 << 61) - 1)


def _fortnights(claim: Facts) -> range:
    return range(claim.start // FORTNIGHT, claim.end // FORTNIGHT + 1) if claim.start else range(0)


def _grids(claim: Facts) -> tuple[list[Spot], list[Spot]]:
    """The located places that are small, and those of a district's or a province's size."""
    located = [s for s in claim.spots if s.located and s.radius <= COARSE_KM]
    return [s for s in located if s.radius <= FINE_KM], [s for s in located if s.radius > FINE_KM]


def _cell(spot: Spot, side: float) -> tuple[int, int]:
    return floor(spot.lat / side), floor(spot.lon / side)


def _around(spot: Spot, side: float) -> list[tuple[int, int]]:
    y, x = _cell(spot, side)
    return [(y + north, x + east) for north in (-1, 0, 1) for east in (-1, 0, 1)]


def _covered(spot: Spot) -> list[tuple[int, int]]:
    """The coarse cells that the circle and a little beyond touches."""
    north = (spot.radius + FINE_KM) / KM_PER_DEGREE
    east = north / max(0.2, cos(radians(spot.lat)))
    ys = range(floor((spot.lat - north) / COARSE), floor((spot.lat + north) / COARSE) + 1)
    xs = range(floor((spot.lon - east) / COARSE), floor((spot.lon + east) / COARSE) + 1)
    return [(y, x) for y in ys for x in xs]
