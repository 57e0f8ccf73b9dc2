"""Adding figures of one report up so that nobody is counted twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache, reduce

from msgspec import UNSET

from marsad.model.claim import Casualty, Claim
from marsad.registry.actors import is_part_of

Count = tuple[int, int | None]  # least, most; most None is open
NOBODY: Count = (0, 0)
OF_SIDE = " of "  # between a status and the side whose people a figure counts


def counted(claim: Claim) -> Iterator[Casualty]:
    """Casualty rows that count somebody no other row counts."""
    if claim.casualties is UNSET:
        return
    for row in claim.casualties:
        if (
            row.part_of is UNSET
            and row.assertion != "denied"
            and (row.min is not None or row.max is not None)
        ):
            yield row


def by_group(rows: Iterable[Casualty]) -> dict[str, dict[str | None, Count]]:
    """Figures by status and group; two rows of one group are two tellings of it."""
    found: dict[str, dict[str | None, Count]] = {}
    for row in rows:
        groups = found.setdefault(row.status, {})
        group, count = row.actor or row.name, (row.min or 0, row.max)
        groups[group] = either(groups[group], count) if group in groups else count
    return found


def together(groups: Mapping[str | None, Count]) -> Count:
    """All groups of one status.

    A part that is told beside its whole is in it; a figure for nobody in particular told beside groups is their sum.
    """
    if len(groups) == 1:
        return next(iter(groups.values()))
    named = {group: count for group, count in groups.items() if group is not None}
    sums = reduce(both, (c for g, c in named.items() if not _inside(g, c, named)), NOBODY)
    return larger(sums, groups[None]) if None in groups else sums


def _inside(group: str, count: Count, groups: Mapping[str, Count]) -> bool:
    return any(part_of(group, whole) and count[0] <= n[0] for whole, n in groups.items() if whole != group)


@lru_cache(maxsize=1 << 14)
def part_of(part: str, whole: str) -> bool:
    """Whether the registry ever put the one under the other."""
    return part != whole and is_part_of(part, whole)


def larger(a: Count, b: Count) -> Count:
    """The larger of two figures for the same people, one of which may leave some out."""
    return max(a, b, key=lambda count: (count[0], count[1] is None, count[1] or 0))


def both(a: Count, b: Count) -> Count:
    """Two figures for different people, together."""
    return a[0] + b[0], None if a[1] is None or b[1] is None else a[1] + b[1]


def either(a: Count, b: Count) -> Count:
    """Two figures one report gives for the same people: what both allow, else all between them."""
    low = max(a[0], b[0])
    if (a[1] is None or low <= a[1]) and (b[1] is None or low <= b[1]):
        tops = [top for top in (a[1], b[1]) if top is not None]
        return low, min(tops) if tops else None
    return min(a[0], b[0]), None if a[1] is None or b[1] is None else max(a[1], b[1])
