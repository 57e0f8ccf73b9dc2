"""Pairs of claims that are worth comparing though at least one has no day: by `blocking`'s keys of all days.

A key under which too many stand tells nothing: of a name or an actor's figure it is closed for all; of a place all its
claims are closed, since they are asked for from around it. The undated ask, so that every pair is found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from marsad.incidents.blocking import (
    ANY_DAY,
    DATED_NAME,
    FIGURE,
    NARROW,
    PROVINCE,
    TOWN,
    cell_of,
    cells_around,
    marks_of_province,
    provinces_of,
    split_by_size,
    telling,
)
from marsad.incidents.coding import Coded, Table
from marsad.incidents.facts import Spot
from marsad.incidents.knowledge import action_tie, rules

WAYS = (TOWN, FIGURE, PROVINCE, DATED_NAME)  # scopes of places, and names
OF_DATED = frozenset({PROVINCE})  # here what is told in passing stands among the dated
Cells = tuple[int, ...]
Keys = Callable[[int], list[int]]
Homes = list[list[int]]  # the keys under which each claim stands


_DAYS = ANY_DAY + 1


class _Cells(NamedTuple):
    own: Cells
    around: Cells
    provinces: Cells


class AllDays:
    """Keys of all days for the claims of a collection."""

    def __init__(self, coded: Coded) -> None:
        self._coded = coded
        self._cells = [_cells(spots) for spots in coded.places.values]
        self._kinds, self._like = _kinds(coded)
        self._telling = [tuple(telling(dict(told))) for told in coded.counts.values]

    def pairs(self, way: int, numbers: Iterable[int]) -> Iterator[tuple[int, set[int]]]:
        """Each of these undated claims with those it is to be compared with: dated ones, and undated ones before it.

        `numbers` are all of the undated, or what is told in passing too where that asks. Those of one town follow each
        other, so that what is known of their neighbours is still at hand.
        """
        homes, probes = self._ways(way)
        start, kinds = self._coded.start, self._kinds
        sure = [s > 0 for s in start] if way in OF_DATED else self._settled()
        stands_at = [homes(number) for number in range(len(start))]
        full = self._full(way, stands_at, sure)
        closed = set() if way == DATED_NAME else set(self._closed(stands_at, full, sure))
        dated = self._dated(stands_at, full[1], sure, closed)
        undated: dict[int, list[int]] = {}
        for number in sorted(numbers, key=lambda n: self._cells[self._coded.place[n]].own):
            if number in closed:
                continue
            keys = probes(number)
            found: set[int] = set()
            found.update(*[block[key] for block in (dated, undated) for key in keys if key in block])
            if not start[number]:
                like = self._like[kinds[number]]
                found = {other for other in found if kinds[other] in like}
            yield number, found
            for key in stands_at[number]:
                if key in undated:
                    undated[key].append(number)
                elif key not in full[0]:
                    undated[key] = [number]

    def _settled(self) -> list[bool]:
        return [self._coded.is_settled(number) for number in range(len(self._coded))]

    def _full(self, way: int, stands_at: Homes, sure: list[bool]) -> tuple[set[int], set[int]]:
        """The keys under which too many stand, of the undated and of the dated."""
        sizes: tuple[dict[int, int], dict[int, int]] = ({}, {})
        for keys, known in zip(stands_at, sure, strict=True):
            held = sizes[known]
            for key in keys:
                held[key] = held.get(key, 0) + 1
        most = rules()["most_in_block"]
        undated, dated = ({key for key, many in held.items() if many > most} for held in sizes)
        return (undated | dated, undated | dated) if way == DATED_NAME else (undated, dated)

    def _dated(
        self, stands_at: Homes, full: set[int], sure: list[bool], closed: set[int]
    ) -> dict[int, list[int]]:
        """The dated claims under their keys, without what is closed."""
        held: dict[int, list[int]] = {}
        for number, known in enumerate(sure):
            if not known or number in closed:
                continue
            for key in stands_at[number]:
                if key in held:
                    held[key].append(number)
                elif key not in full:
                    held[key] = [number]
        return held

    def _closed(self, stands_at: Homes, full: tuple[set[int], set[int]], sure: list[bool]) -> Iterator[int]:
        if not (full[0] or full[1]):
            return
        for number, keys in enumerate(stands_at):
            too_full = full[sure[number]]
            if too_full and not too_full.isdisjoint(keys):
                yield number

    def _ways(self, way: int) -> tuple[Keys, Keys]:
        if way == TOWN:
            return self._town, self._towns_around
        if way == FIGURE:
            return self._figure, self._figures_around
        if way == PROVINCE:
            return self._province, self._provinces
        return self._marks, self._marks

    def _days(self, number: int) -> Iterable[int]:
        own = self._coded.day[number]
        return range(ANY_DAY + 1) if own == ANY_DAY else (own, ANY_DAY)

    def _town(self, number: int) -> list[int]:
        own = self._coded.day[number]
        return [cell + own for cell in self._cells[self._coded.place[number]].own]

    def _towns_around(self, number: int) -> list[int]:
        days = self._days(number)
        return [cell + day for cell in self._cells[self._coded.place[number]].around for day in days]

    def _figure(self, number: int) -> list[int]:
        cells, told = self._cells[self._coded.place[number]].own, self._telling[self._coded.count[number]]
        return [hash((cell, figure)) for cell in cells for figure in told]

    def _figures_around(self, number: int) -> list[int]:
        cells, told = self._cells[self._coded.place[number]].around, self._telling[self._coded.count[number]]
        return [hash((cell, figure)) for cell in cells for figure in told]

    def _province(self, number: int) -> list[int]:
        coded = self._coded
        own, marks = coded.day[number], marks_of_province(coded.deeds.values[coded.deed[number]])
        return [
            hash((cell + own, mark)) for cell in self._cells[coded.place[number]].provinces for mark in marks
        ]

    def _provinces(self, number: int) -> list[int]:
        coded = self._coded
        cells, days = self._cells[coded.place[number]].provinces, self._days(number)
        marks = marks_of_province(coded.deeds.values[coded.deed[number]])
        return [hash((cell + day, mark)) for cell in cells for day in days for mark in marks]

    def _marks(self, number: int) -> list[int]:
        coded = self._coded
        marks: list[int] = []
        if (named := coded.name[number]) != coded.nobody:
            marks += [hash(name) for name in coded.names.values[named].names]
        if told := self._telling[coded.count[number]]:
            known = coded.deeds.values[coded.deed[number]].known
            marks += [hash((who, figure)) for who in known for figure in told]
            provinces = self._cells[coded.place[number]].provinces
            marks += [hash((cell, figure)) for cell in provinces for figure in told]
        return marks


def _kinds(coded: Coded) -> tuple[list[int], dict[int, frozenset[int]]]:
    """The kind of deed of each claim, and for each kind those that it can be one with where no day is known.

    A denial can be of anything.
    """
    actions: Table[str] = Table()
    of_deeds = [actions.number(deed.action) for deed in coded.deeds.values]
    denials = [rest.assertion == "denied" for rest in coded.rests.values]
    denial = len(actions)
    kinds = [denial if denials[r] else of_deeds[d] for r, d in zip(coded.rest, coded.deed, strict=True)]
    like = {
        n: frozenset(
            {m for m, theirs in enumerate(actions.values) if action_tie(ours, theirs) != "other"} | {denial}
        )
        for n, ours in enumerate(actions.values)
    }
    return kinds, like | {denial: frozenset(range(denial + 1))}


def _cells(spots: tuple[Spot, ...]) -> _Cells:
    small, large = split_by_size(spots)
    return _Cells(
        _numbers({cell_of(s, NARROW) for s in small}),
        _numbers({c for s in small for c in cells_around(s, NARROW)}),
        _numbers(provinces_of(small, large)),
    )


def _numbers(cells: set[int]) -> Cells:
    """Cells as numbers to which a day of the week can be added."""
    return tuple(cell * _DAYS for cell in sorted(cells))
