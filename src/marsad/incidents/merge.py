"""Claims of many reports to incidents: the same bytes for the same readings, in whatever order they come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256

import msgspec

from marsad.errors import MarsadError
from marsad.incidents.facts import facts_of
from marsad.incidents.figures import Policy, casualties, killed
from marsad.incidents.grading import grade
from marsad.incidents.independence import Telling, copies, own_voice, voices
from marsad.incidents.judged import attach
from marsad.incidents.link import link
from marsad.incidents.reconcile import action, assertion, parties, when, where
from marsad.model.claim import Reading
from marsad.model.incident import Incident, Member
from marsad.model.judgement import Judgement


def merge(
    readings: Iterable[Reading],
    policy: Policy = "representative",
    near_copies: Mapping[str, str] | None = None,
    judgements: Iterable[Judgement] = (),
) -> list[Incident]:
    """The incidents the readings tell of, by day, then by id; a claim that nothing joins is an incident of its own.

    `near_copies` names for a document whose text repeats another's the earliest that has it: both are one voice.
    What people judged is respected; a claim they rejected is in no incident.
    Raises MarsadError `incidents.two_readings` if a document comes with two different readings.
    """
    checked = _checked(readings)
    echoes = _echoes(checked, near_copies or {})
    tellings = _tellings(checked)
    judged, _ = attach(judgements, checked)
    groups = link((f for r in checked for f in facts_of(r.document, r.claims)), judged)
    return ordered(summaries([conclude([tellings[m] for m in g], policy, echoes) for g in groups], tellings))


def ordered(incidents: Iterable[Incident]) -> list[Incident]:
    """By day, unknown days last, then by id."""
    return sorted(incidents, key=lambda i: (i.when.start or "~" if i.when else "~", i.id))


def conclude(tellings: Sequence[Telling], policy: Policy, echoes: Mapping[str, str]) -> Incident:
    """One incident from its tellings; `echoes` are documents with the voice that they repeat."""
    members = tuple(sorted(_member(t) for t in tellings))
    originals = {**copies(tellings), **echoes}
    heard = voices(tellings, originals)
    return Incident(
        id=incident_id(members),
        members=members,
        action=action(tellings),
        casualties=casualties(tellings, originals, policy),
        independent_sources=len(heard),
        grade=grade(tellings, len(heard)).grade,
        assertion=assertion(tellings),
        when=when(tellings),
        where=where(tellings),
        parties=parties(tellings),
        killed=killed(tellings, originals, policy),
        sources=heard,
    )


def _echoes(readings: Sequence[Reading], near_copies: Mapping[str, str]) -> dict[str, str]:
    reports = {reading.document.id: reading.document for reading in readings}
    return {
        copy: own_voice(reports[first], {})
        for copy, first in near_copies.items()
        if copy in reports and first in reports
    }


def incident_id(members: Sequence[Member]) -> str:
    """The working id: a function of the members alone."""
    return "inc-" + sha256(msgspec.json.encode(sorted(members))).hexdigest()[:16]


def _member(telling: Telling) -> Member:
    return Member(document=telling.report.id, claim=telling.claim.id)


def _checked(readings: Iterable[Reading]) -> list[Reading]:
    """One reading for each document, in their order."""
    by_document: dict[str, Reading] = {}
    for reading in readings:
        known = by_document.setdefault(reading.document.id, reading)
        if known != reading:
            raise MarsadError("incidents.two_readings", document=reading.document.id)
    return [reading for _, reading in sorted(by_document.items())]


def _tellings(readings: Sequence[Reading]) -> dict[Member, Telling]:
    """The incident claims by document and claim, in that order."""
    return {
        Member(document=reading.document.id, claim=claim.id): Telling(reading.document, claim)
        for reading in readings
        for claim in sorted(reading.claims, key=lambda c: c.id)
        if claim.kind == "incident"
    }


def summaries(incidents: Sequence[Incident], tellings: Mapping[Member, Telling]) -> list[Incident]:
    """The incidents with `summarises` as incident ids: those that hold the claims a lede sums up."""
    holder = {member: incident.id for incident in incidents for member in incident.members}
    return [_with_summary(incident, tellings, holder) for incident in incidents]


def _with_summary(
    incident: Incident, tellings: Mapping[Member, Telling], holder: Mapping[Member, str]
) -> Incident:
    summed = {
        holder[member]
        for own in incident.members
        for id in tellings[own].claim.summarises
        if (member := Member(document=own.document, claim=id)) in holder
    } - {incident.id}
    return msgspec.structs.replace(incident, summarises=tuple(sorted(summed))) if summed else incident
