"""Deeds that one rule treats alike, and those that are words for one happening: `knowledge/reading/deeds/`."""

from __future__ import annotations

from functools import cache

from marsad.model.claim import Action
from marsad.reading.words.table_rows import DeedFamily, ToldAs
from marsad.registry.rows import folder, once, rows_of


@cache
def family(name: str) -> frozenset[Action]:
    """The action codes of a family with those of the families in it; a name that has no row is a KeyError."""
    row = _rows()[name]
    return frozenset(row.actions).union(*(family(other) for other in row.of))


@cache
def told_of_one() -> tuple[frozenset[Action], ...]:
    """Sets of action codes of which any two can be words for one happening."""
    found = rows_of(folder("reading/deeds").joinpath("one_happening.yaml"), ToldAs)
    return tuple(frozenset(row.value.actions) for row in found)


@cache
def _rows() -> dict[str, DeedFamily]:
    found = once(
        rows_of(folder("reading/deeds").joinpath("families.yaml"), DeedFamily), lambda row: row.family
    )
    return {row.family: row for row in found}
