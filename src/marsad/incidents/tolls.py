"""What the figures of two coded claims are worth: the same sum as `compare.counts` finds, from parts that are few.

Whole rows of figures are too many for two of them to be met often; of how many were killed there are some hundred.
"""

from __future__ import annotations

from collections.abc import Sequence

from marsad.incidents.coding import Table
from marsad.incidents.compare import count_tie, speaks_alone, tie_of_all_dead, tie_of_dead
from marsad.incidents.counting import OF_SIDE, Count
from marsad.incidents.knowledge import weights

Told = tuple[tuple[str, Count], ...]
_KILLED = "killed"
_NONE = 0  # the number of what a claim does not tell


class Tolls:
    """Figures, each row of them a number, and what two rows are worth."""

    def __init__(self, told: Sequence[Told]) -> None:
        worth = weights()
        self._told = told
        self._worth_of_dead = worth["killed"], worth["killed_undated"]
        self._worth_of_others = worth["others"], worth["others_undated"]
        self._deaths, self._hurts = Table[Count | None](), Table[Told]()
        self._deaths.number(None)
        self._hurts.number(())
        self._dead = [self._deaths.number(dict(row).get(_KILLED)) for row in told]
        self._hurt = [
            self._hurts.number(tuple(one for one in row if one[0] != _KILLED and OF_SIDE not in one[0]))
            for row in told
        ]
        self._sides = [
            frozenset(one for one in row if OF_SIDE in one[0] and speaks_alone(one[1])) for row in told
        ]
        self._of_dead: dict[int, int] = {}
        self._of_hurt: dict[int, int] = {}

    def worth(self, ours: int, theirs: int, undated: int) -> int:
        """The weight of two rows; `undated`: 1 where the day is not known to be one."""
        value = 0
        if (a := self._dead[ours]) != _NONE and (b := self._dead[theirs]) != _NONE:
            if not self._sides[ours].isdisjoint(self._sides[theirs]):
                tie = tie_of_all_dead(dict(self._told[ours]), dict(self._told[theirs]))
                value = self._worth_of_dead[undated][tie]
            else:
                key = (a * len(self._deaths) + b) << 1 | undated
                known = self._of_dead.get(key)
                if known is None:
                    known = self._of_dead[key] = self._dead_alone(a, b, undated)
                value = known
        if (a := self._hurt[ours]) != _NONE and (b := self._hurt[theirs]) != _NONE:
            key = (a * len(self._hurts) + b) << 1 | undated
            known = self._of_hurt.get(key)
            if known is None:
                known = self._of_hurt[key] = self._others(a, b, undated)
            value += known
        return value

    def _dead_alone(self, a: int, b: int, undated: int) -> int:
        """The weight of all dead together."""
        one, other = self._deaths.values[a], self._deaths.values[b]
        if one is None or other is None:
            return 0
        return self._worth_of_dead[undated][tie_of_dead(one, other)]

    def _others(self, a: int, b: int, undated: int) -> int:
        """The weight of the wounded, the missing …"""
        worth, theirs = self._worth_of_others[undated], dict(self._hurts.values[b])
        return sum(
            worth[count_tie(count, theirs[status])]
            for status, count in self._hurts.values[a]
            if status in theirs
        )
