"""Rows of one happening told more than once become one row each (codebook §8)."""

from __future__ import annotations

from marsad.reading.casualties import Row
from marsad.reading.groups import CIVILIANS


def merged(rows: list[Row]) -> list[Row]:
    """The rows in the order of the text; a later one that says more takes the place of the earlier."""
    found: list[Row] = []
    for row in rows:
        same = next((old for old in found if _one_count(old, row)), None)
        if same is None:
            found.append(row)
        elif _says_more(same, row):
            _replace(found, same, row)
        elif same is not row:
            same.people += [p for p in row.people if p not in same.people]
            same.actor, same.name = same.actor or row.actor, same.name or row.name
    return found


def _one_count(old: Row, row: Row) -> bool:
    if old.status != row.status or (old.part_of is None) != (row.part_of is None):
        return False
    if old.actor == row.actor or old.actor is None or row.actor is None:
        return not (_beside(old, row) and old.counted and row.counted)
    return CIVILIANS not in (old.actor, row.actor) and not (old.counted and row.counted)


def _beside(old: Row, row: Row) -> bool:
    """Both stand in one list: two groups, not one told twice."""
    if row.apart:
        return True
    return old.group is not None and row.group is not None and 0 <= row.first - old.last <= 3


def _says_more(old: Row, row: Row) -> bool:
    """A numeral beats a bare noun, a corrected or later figure of the body an earlier one (codebook §8)."""
    if row.counted != old.counted:
        return row.counted
    if row.correction != old.correction:
        return row.correction
    return row.counted or (row.min or 0) > (old.min or 0)


def _replace(rows: list[Row], old: Row, row: Row) -> None:
    row.actor, row.name = row.actor or old.actor, row.name or old.name
    row.parts = row.parts or old.parts
    row.people += [p for p in old.people if p not in row.people]
    rows[rows.index(old)] = row
