"""Logistic sums over named features, with weights in tenths of a bit of odds that `tools/logistic.py` fits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Generic, TypeVar

from marsad.reading.words.table_rows import FittedWeight
from marsad.registry.rows import folder, rows_of

K = TypeVar("K", bound=str)
_ROOM = 24  # bits for the sum of one table: far more than thousands of features come to
_WHOLE, _HALF = 1 << 24, 1 << 23


@lru_cache(maxsize=16)
def table(path: str) -> dict[str, int]:
    """The weights of features: a fitted table by its path among the knowledge of this room, "telling/telling"."""
    file = folder("reading").joinpath(f"{path}.yaml")
    return {row.value.feature: row.value.weight for row in rows_of(file, FittedWeight)}


def total(known: dict[str, int], held: Iterable[str]) -> int:
    """What features come to; one that is not in the table adds nothing."""
    return sum([known.get(name, 0) for name in held])


def crossed(known: dict[str, int], state: str) -> dict[str, int]:
    """What features come to by themselves and in a state ("now: town"): one look-up for both."""
    prefix = f"{state}: "
    found = dict(known)
    for name, weight in known.items():
        if name.startswith(prefix):
            plain = name.removeprefix(prefix)
            found[plain] = known.get(plain, 0) + weight
    return found


class Together(Generic[K]):
    """Several tables over the same features, each feature looked up once for all of them.

    The weights of a feature stand side by side in one number, so that one sum adds up every table.
    """

    def __init__(self, names: Sequence[K], weights: Mapping[str, Mapping[K, int]]) -> None:
        """`names` of the tables; `weights` of each feature in those tables that know it."""
        self.names = tuple(names)
        place = {name: _ROOM * n for n, name in enumerate(names)}
        self._weights = {
            feature: sum([weight << place[name] for name, weight in known.items()])
            for feature, known in weights.items()
        }

    def totals(self, held: Iterable[str]) -> dict[K, int]:
        """What features come to in each table."""
        whole, found = total(self._weights, held), {}
        for name in self.names:
            found[name] = part = (whole + _HALF) % _WHOLE - _HALF
            whole = (whole - part) >> _ROOM
        return found


def by_feature(tables: Mapping[K, Mapping[str, int]]) -> dict[str, dict[K, int]]:
    """The weights of each feature in the tables that know it."""
    found: dict[str, dict[K, int]] = {}
    for name, known in tables.items():
        for feature, weight in known.items():
            found.setdefault(feature, {})[name] = weight
    return found


def odds_as_share(tenths: int) -> float:
    """Tenths of a bit of odds as a share, 0 to 1."""
    return float(1 / (1 + 2 ** (-tenths / 10)))
