"""A monitor's count beside the incidents found: accounted for, missing, exceeding.

"64 operations, 127 killed since the start of the year" is held against the incidents of that period, area and group.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import UNSET, Struct

from marsad.incidents.compare import actor_tie
from marsad.incidents.counting import together
from marsad.incidents.facts import CIVILIANS
from marsad.incidents.gathering import ordinal
from marsad.incidents.geo import kilometres
from marsad.model.claim import Claim, Reading
from marsad.model.incident import Incident

_DEEDS = frozenset({"attacks"})
_NOT_DONE = ("planned", "denied")
_SLACK_KM = 10.0
_ALIKE = ("same", "part")


class Compared(Struct, frozen=True, kw_only=True):
    """A tally and what was found: `found_low` to `found_high` over incidents, without summaries, plans and denials.

    `missing`: how many of the tally's minimum no incident accounts for · `exceeding`: how many more than its maximum
    the incidents tell of. An open maximum cannot be exceeded.
    """

    document: str
    claim: str
    measure: str
    told_low: int
    told_high: int | None
    found_low: int
    found_high: int
    missing: int
    exceeding: int
    incidents: tuple[str, ...]


def compare_tallies(readings: Iterable[Reading], incidents: Sequence[Incident]) -> list[Compared]:
    """Every tally that tells its period, with the incidents that fall under it, in the order of documents."""
    found = [
        _compared(reading.document.id, claim, incidents)
        for reading in readings
        for claim in reading.claims
        if claim.kind == "tally" and claim.min is not None and claim.when is not None and claim.when.start
    ]
    return sorted(found, key=lambda one: (one.document, one.claim))


def _compared(document: str, tally: Claim, incidents: Sequence[Incident]) -> Compared:
    measure = "other" if tally.measure is UNSET else tally.measure
    within = [one for one in incidents if _happened(one) and _falls_under(one, tally)]
    counts = [(1, 1) if measure in _DEEDS else _counted(one, measure, tally.actor) for one in within]
    counted = [(one, count) for one, count in zip(within, counts, strict=True) if count is not None]
    low, high = sum(count[0] for _, count in counted), sum(count[1] for _, count in counted)
    least = tally.min or 0
    return Compared(
        document=document,
        claim=tally.id,
        measure=measure,
        told_low=least,
        told_high=tally.max,
        found_low=low,
        found_high=high,
        missing=max(0, least - high),
        exceeding=0 if tally.max is None else max(0, low - tally.max),
        incidents=tuple(sorted(one.id for one, _ in counted)),
    )


def _happened(incident: Incident) -> bool:
    """What sums up others, is only planned, or is denied accounts for nothing."""
    return not incident.summarises and incident.assertion not in _NOT_DONE and incident.grade != "discounted"


def _falls_under(incident: Incident, tally: Claim) -> bool:
    return _in_period(incident, tally) and _in_area(incident, tally) and _by(incident, tally.by)


def _in_period(incident: Incident, tally: Claim) -> bool:
    """The whole of the incident's interval lies in the period."""
    if incident.when is None or incident.when.start is None or tally.when is None or tally.when.start is None:
        return False
    start = ordinal(incident.when.start)
    end = ordinal(incident.when.end) if incident.when.end else start
    last = ordinal(tally.when.end) if tally.when.end else ordinal(tally.when.start)
    return ordinal(tally.when.start) <= start and end <= last


def _in_area(incident: Incident, tally: Claim) -> bool:
    areas = [
        (p.lat, p.lon, p.radius_km or 0.0) for p in tally.where if p.lat is not None and p.lon is not None
    ]
    places = [(p.lat, p.lon) for p in incident.where if p.lat is not None and p.lon is not None]
    if not areas:
        return True
    return any(kilometres(a, b, lat, lon) <= r + _SLACK_KM for a, b, r in areas for lat, lon in places)


def _by(incident: Incident, doer: str | None) -> bool:
    if doer is None:
        return True
    doers = [p.actor for p in incident.parties if p.role in ("initiator", "participant") and p.actor]
    return any(actor_tie(one, doer) in _ALIKE for one in doers)


def _counted(incident: Incident, measure: str, group: str | None) -> tuple[int, int] | None:
    """How many of the group the incident counts under this measure; None if it counts none."""
    rows = [row for row in incident.casualties if row.status == measure and _of_group(row.actor, group)]
    if not rows:
        return None
    if group is None and measure == "killed" and incident.killed is not None:
        return incident.killed.low or 0, incident.killed.high or incident.killed.low or 0
    counts = {row.actor: (row.low or 0, row.high or row.low or 0) for row in rows}
    low, _ = together(counts)
    high, _ = together({actor: (most, most) for actor, (_, most) in counts.items()})
    return low, high


def _of_group(actor: str | None, group: str | None) -> bool:
    if group is None or actor == group:
        return True
    return actor is not None and CIVILIANS not in (actor, group) and actor_tie(actor, group) in _ALIKE
