"""Logistic sums over named features, with weights in tenths of a bit of odds that `tools/logistic.py` fits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from marsad.reading.table_rows import FittedWeight
from marsad.registry.rows import folder, rows_of


@lru_cache(maxsize=16)
def table(path: str) -> dict[str, int]:
    """The weights of features: a fitted table by its path among the knowledge of this room, "telling/telling"."""
    file = folder("reading").joinpath(f"{path}.yaml")
    return {row.value.feature: row.value.weight for row in rows_of(file, FittedWeight)}


def total(known: Mapping[str, int], held: Iterable[str]) -> int:
    """What features come to; one that is not in the table adds nothing."""
    return sum([known.get(name, 0) for name in held])


def odds_as_share(tenths: int) -> float:
    """Tenths of a bit of odds as a share, 0 to 1."""
    return float(1 / (1 + 2 ** (-tenths / 10)))
