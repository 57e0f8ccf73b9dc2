"""Others behind those told at once before belong to one happening: "قُتل ستة في كذا وأصيب آخرون" (codebook §8)."""

from __future__ import annotations

from marsad.reading.casualties.row import Row
from marsad.reading.deeds.event import Event
from marsad.reading.joining.same_place import where

ELSEWHERE = frozenset({"next place", "other place"})
HURT = frozenset({"killed", "wounded", "killed_or_wounded"})


def are_others_too(before: Event, event: Event) -> bool:
    """The clause begins with others who were hurt and tells nothing apart, or the deed that those before lack.

    Others in a town of their own are those of another happening: "أصيبت طفلة في كذا وأصيب آخران في كذا".
    """
    apart = bool(before.places and event.places) and where(before, event) in ELSEWHERE
    return bool(_others(before, event)) and (before.harm_only or event.harm_only) and not apart


def take_others(before: Event, event: Event) -> None:
    """ "فقُتل ستة وأصيب آخرون، وما زالت الفرق تفتش": the others stay with those before, and no deed does."""
    others = _others(before, event)
    if others and not event.places and event.time is None:
        event.rows = [row for row in event.rows if not any(row is other for other in others)]
        event.counts = [row for row in event.counts if row.first not in {other.first for other in others}]
        before.rows += others
        before.counts += others


def _others(before: Event, event: Event) -> list[Row]:
    """The rows that begin the clause, if they are of others besides those hurt in the clause before."""
    deed = min((t.first for t in event.triggers if t.deed is not None), default=None)
    early = [row for row in event.rows if deed is None or row.first < deed]
    if event.charged or before.after or not any(_is_hurt(row) for row in before.rows):
        return []
    return early if early and _are_others(min(early, key=lambda row: row.first)) else []


def _are_others(row: Row) -> bool:
    others = row.group is not None and (row.group.is_other or row.group.more)
    return others and row.max != 1 and _is_hurt(row)


def _is_hurt(row: Row) -> bool:
    return row.status in HURT
