"""Counting so that nobody is counted twice (invariant 6 of the house).

A summary of other incidents, a thing only planned, denied or discounted enters no sum.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import UNSET

from marsad.model.incident import Incident, IncidentCasualty, Range

UNCOUNTED_ASSERTIONS = frozenset({"planned", "denied"})
UNCOUNTED_GRADES = frozenset({"discounted"})


def counts(incident: Incident) -> bool:
    """Whether the incident enters sums."""
    assertion = None if incident.assertion is UNSET else incident.assertion
    return (
        not incident.summarises
        and assertion not in UNCOUNTED_ASSERTIONS
        and incident.grade not in UNCOUNTED_GRADES
    )


def of_status(incident: Incident, status: str) -> Range | None:
    """Persons of one status in an incident over all groups; None if the incident has no such row.

    For the killed the incident's own range over all groups, where it has one. A row of nobody in particular beside
    groups is their sum, and adds nobody.
    """
    if status == "killed" and incident.killed is not None:
        return incident.killed
    rows = [row for row in incident.casualties if row.status == status]
    groups, sums = [row for row in rows if row.actor], [row for row in rows if not row.actor]
    if groups and sums:
        return _larger(sum_ranges(groups), sum_ranges(sums))
    return sum_ranges(rows) if rows else None


def _larger(a: Range, b: Range) -> Range:
    """Of two sums of the same people, one of which may leave some out, each bound that is the larger."""
    high = None if a.high is None or b.high is None else max(a.high, b.high)
    return Range(low=max(a.low or 0, b.low or 0), best=max(a.best or 0, b.best or 0), high=high)


def sum_ranges(rows: Iterable[IncidentCasualty | Range]) -> Range:
    """Sum of low, best and high. A missing low counts 0; a missing best counts as low; one open high opens the sum."""
    low = best = high = 0
    is_open = False
    for row in rows:
        least = row.low or 0
        low += least
        best += least if row.best is None else row.best
        high += row.high or 0
        is_open = is_open or row.high is None
    return Range(low=low, best=best, high=None if is_open else high)
