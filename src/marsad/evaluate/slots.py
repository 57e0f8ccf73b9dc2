"""Counting slot by slot: how many fillers were right, given and wanted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

NOT_SUMMED = ("claim", "not_read")  # shown, but what they measure is counted elsewhere too


class Count(NamedTuple):
    """Fillers of a slot: right, given by the reader, wanted by the gold."""

    hit: int = 0
    given: int = 0
    gold: int = 0

    def plus(self, other: Count) -> Count:
        return Count(self.hit + other.hit, self.given + other.given, self.gold + other.gold)

    @property
    def right(self) -> bool:
        """All that was wanted, and nothing else."""
        return self.hit >= max(self.given, self.gold)

    @property
    def precision(self) -> float:
        """Where nothing was given: 1.0 if nothing was wanted."""
        return self.hit / self.given if self.given else float(not self.gold)

    @property
    def recall(self) -> float:
        """Where nothing was wanted: 1.0 if nothing was given."""
        return self.hit / self.gold if self.gold else float(not self.given)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


class Slots(dict[str, Count]):
    """Counts by the name of the slot."""

    def add(self, slot: str, hit: int, given: int, gold: int) -> None:
        self[slot] = self.get(slot, Count()).plus(Count(int(hit), int(given), int(gold)))

    def merge(self, other: Slots) -> None:
        for slot, count in other.items():
            self[slot] = self.get(slot, Count()).plus(count)

    def hits(self) -> int:
        return sum(count.hit for count in self.values())

    def wrong(self) -> list[str]:
        """The slots that are not all right."""
        return [slot for slot, count in self.items() if not count.right]


def summed(slots: Iterable[tuple[str, Count]]) -> Count:
    """All slots together, less those that count again what others count."""
    total = Count()
    for slot, count in slots:
        if slot not in NOT_SUMMED:
            total = total.plus(count)
    return total
