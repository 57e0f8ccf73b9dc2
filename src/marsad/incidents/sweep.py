"""Pairs of dated claims that are worth comparing: day after day, so that only the days at hand are in memory.

The pairs are those of `blocking`'s keys of days: a claim stands in its cells, under its actors and under its rarest
words on each of its days, and asks around them a day further on both sides. Claims come in the order of their first
day, and each asks among those before it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from marsad.incidents.blocking import (
    COARSE,
    FINE,
    FORTNIGHT,
    cell_of,
    cells_around,
    cells_under,
    split_for_days,
)
from marsad.incidents.coding import Coded
from marsad.incidents.facts import Spot
from marsad.incidents.knowledge import rules
from marsad.incidents.wording import rarest

Cells = tuple[int, ...]
Block = dict[int, list[int]]


class Ground(NamedTuple):
    """The cells of a claim's places, as numbers: of small places fine, around them and coarse; of large ones coarse."""

    fine: Cells
    around: Cells
    coarse: Cells
    wide: Cells

    @property
    def placed(self) -> bool:
        return bool(self.fine or self.wide)


@lru_cache(maxsize=1 << 18)
def ground(spots: tuple[Spot, ...]) -> Ground:
    """The cells of these places."""
    small, large = split_for_days(spots)
    return Ground(
        tuple(sorted({cell_of(s, FINE) for s in small})),
        tuple(sorted({c for s in small for c in cells_around(s, FINE)})),
        tuple(sorted({cell_of(s, COARSE) for s in small})),
        tuple(sorted({c for s in large for c in cells_under(s)})),
    )


class _Day:
    """Who stands where on one day."""

    __slots__ = ("actors", "coarse", "fine", "lost", "wide", "words")

    def __init__(self) -> None:
        self.fine: Block = {}
        self.coarse: Block = {}
        self.wide: Block = {}
        self.actors: Block = {}  # of the placed
        self.lost: Block = {}  # and of those without a place
        self.words: Block = {}  # the rarest of each


class Sweep:
    """Goes once through the dated claims of a collection."""

    def __init__(self, coded: Coded) -> None:
        self._coded = coded
        self._days: dict[int, _Day] = {}
        self._named: dict[int, dict[str, list[int]]] = {}  # by fortnight
        self._tolerance = rules()["day_tolerance"]
        self._actors: dict[str, int] = {}
        self._grounds: list[Ground | None] = [None] * len(coded.places)
        self._known = [self._numbers(deed.known) for deed in coded.deeds.values]

    def _numbers(self, actors: frozenset[str]) -> Cells:
        return tuple(self._actors.setdefault(who, len(self._actors)) for who in sorted(actors))

    def reach(self) -> int:
        """Days before a claim's first in which one that it meets can have begun."""
        return rules()["vague_interval_days"] + 2 * FORTNIGHT + self._tolerance

    def pairs(self, numbers: Sequence[int], first: int = 0) -> Iterator[tuple[int, set[int]]]:
        """Each claim from the place `first` on, with those before it that it is to be compared with.

        `numbers` are in the order of first days.
        """
        today = -1
        asked_from = self._coded.start[numbers[first]] - self._tolerance if first < len(numbers) else 0
        for at, number in enumerate(numbers):
            start = self._coded.start[number]
            if start != today:
                today = start
                self._forget(start)
            here = self._ground(self._coded.place[number])
            words = rarest(self._coded.terms[number])
            if at >= first:
                yield number, self._ask(number, start, here, words)
            self._stand(number, start, here, words, asked_from)

    def _forget(self, start: int) -> None:
        for day in [day for day in self._days if day < start - self._tolerance]:
            del self._days[day]
        for slot in [slot for slot in self._named if slot < start // FORTNIGHT - 1]:
            del self._named[slot]

    def _ground(self, place: int) -> Ground:
        found = self._grounds[place]
        if found is None:
            found = self._grounds[place] = ground(self._coded.places.values[place])
        return found

    def _ask(self, number: int, start: int, here: Ground, words: Cells) -> set[int]:
        coded = self._coded
        known = self._known[coded.deed[number]]
        end = coded.end[number]
        found: list[list[int]] = []
        add = found.append
        wide_at = here.coarse + here.wide if here.wide else here.coarse
        for day in range(start - self._tolerance, end + self._tolerance + 1):
            stands = self._days.get(day)
            if stands is None:
                continue
            if stands.fine:
                block = stands.fine
                for key in here.around:
                    if key in block:
                        add(block[key])
            if stands.wide:
                block = stands.wide
                for key in wide_at:
                    if key in block:
                        add(block[key])
            for key in here.wide:
                if key in stands.coarse:
                    add(stands.coarse[key])
            for key in known:
                if key in stands.lost:
                    add(stands.lost[key])
                if not here.fine and not here.wide and key in stands.actors:
                    add(stands.actors[key])
            for key in words:
                if key in stands.words:
                    add(stands.words[key])
        names = coded.name[number]
        if names != coded.nobody:
            self._ask_names(names, start, end, found)
        return set().union(*found)

    def _ask_names(self, names: int, start: int, end: int, found: list[list[int]]) -> None:
        for slot in range(start // FORTNIGHT - 1, end // FORTNIGHT + 2):
            named = self._named.get(slot)
            if named is not None:
                found.extend(named[name] for name in self._coded.names.values[names].names if name in named)

    def _stand(self, number: int, start: int, here: Ground, words: Cells, asked_from: int) -> None:
        """Where it is found; on days before `asked_from` nobody asks."""
        coded = self._coded
        known = self._known[coded.deed[number]]
        end = coded.end[number]
        for day in range(max(start, asked_from), end + 1):
            stands = self._days.get(day)
            if stands is None:
                stands = self._days[day] = _Day()
            blocks = ((stands.fine, here.fine), (stands.coarse, here.coarse), (stands.wide, here.wide))
            actors = stands.actors if here.fine or here.wide else stands.lost
            for block, keys in (*blocks, (actors, known), (stands.words, words)):
                for key in keys:
                    if key in block:
                        block[key].append(number)
                    else:
                        block[key] = [number]
        names = coded.names.values[coded.name[number]].names
        for slot in range(start // FORTNIGHT, end // FORTNIGHT + 1) if names else ():
            named = self._named.setdefault(slot, defaultdict(list))
            for name in names:
                named[name].append(number)
