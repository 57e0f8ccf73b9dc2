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

    For the killed the incident's own range over all groups, where it has one.
    """
    if status == "killed" and incident.killed is not None:
        return incident.killed
    rows = [row for row in incident.casualties if row.status == status]
    return sum_ranges(rows) if rows else None


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
