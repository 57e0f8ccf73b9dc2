"""Claims of many reports to incidents: the same bytes for the same readings, in whatever order they come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple

import msgspec

from marsad.errors import MarsadError
from marsad.incidents.bulk import Find as FindPairs
from marsad.incidents.bulk import Group, link_all
from marsad.incidents.figures import Policy, casualties, killed
from marsad.incidents.gathering import facts_of
from marsad.incidents.grading import grade
from marsad.incidents.independence import Telling, copies, first_of_all, first_voices, voices
from marsad.incidents.judged import Judged, attach
from marsad.incidents.link import LinkState
from marsad.incidents.reconcile import action, assertion, parties, when, where
from marsad.model.claim import Reading
from marsad.model.incident import Incident, Member
from marsad.model.judgement import Judgement

Copies = Callable[
    [Sequence[Telling]], Mapping[str, str]
]  # of these, the reports that repeat another, which it is
Find = Callable[[set[str]], Iterable[Reading]]  # the readings of documents


class Advance(NamedTuple):
    """Ids of incidents that are no more as they were, and those that come in their place."""

    gone: set[str]
    new: list[Incident]


def merge(
    readings: Iterable[Reading],
    policy: Policy = "representative",
    copies_among: Copies | None = None,
    judgements: Iterable[Judgement] = (),
    workers: int = 1,
    find: FindPairs | None = None,
) -> list[Incident]:
    """The incidents the readings tell of, by day, then by id; a claim that nothing joins is an incident of its own.

    `copies_among` finds among the tellings of one incident those whose words repeat another's: both are one voice.
    What people judged is respected; a claim they rejected is in no incident. `find`: see `bulk.link_all`.
    Raises MarsadError `incidents.two_readings` if a document comes with two different readings.
    """
    checked = _checked(readings)
    judged, _ = attach(judgements, checked)
    tellings = _tellings(checked)
    facts = (fact for reading in checked for fact in facts_of(reading.document, reading.claims))
    groups = link_all(facts, judged, workers, find)
    holder = {member: group for group in groups for member in group}
    concluded = [_concluded(group, tellings, policy, copies_among) for group in groups]
    return ordered(_summaries(concluded, tellings, lambda member: holder[member], judged))


def advance(
    state: LinkState,
    judged: Judged,
    fresh: Iterable[Reading],
    find: Find,
    policy: Policy = "representative",
    copies_among: Copies | None = None,
    workers: int = 1,
) -> Advance:
    """Take readings into the state, and conclude the incidents that change with them and no others."""
    facts = (fact for reading in fresh for fact in facts_of(reading.document, reading.claims))
    regrouped = state.add((fact for fact in facts if fact.key not in judged.rejected), workers)
    tellings = _tellings(find(_documents(regrouped.new)))
    summing = [m for m, t in tellings.items() if t.claim.summarises and m not in judged.rejected]
    beside = state.groups_of(summing) - regrouped.new  # they name incidents whose id may be another now
    tellings.update(_tellings(find(_documents(beside))))
    concluded = [
        _concluded(group, tellings, policy, copies_among) for group in sorted(regrouped.new | beside)
    ]
    state.groups_of(member for one in concluded for member in _summed(one, tellings))
    gone = {incident_id(group) for group in regrouped.gone | beside}
    return Advance(gone, _summaries(concluded, tellings, state.group_of, judged))


def _concluded(
    group: Group, tellings: Mapping[Member, Telling], policy: Policy, copies_among: Copies | None
) -> Incident:
    own = [tellings[member] for member in group]
    return conclude(own, policy, _echoes(own, copies_among))


def _documents(groups: Iterable[Group]) -> set[str]:
    return {member.document for group in groups for member in group}


def ordered(incidents: Iterable[Incident]) -> list[Incident]:
    """By day, unknown days last, then by id."""
    return sorted(incidents, key=lambda i: (i.when.start or "~" if i.when else "~", i.id))


def conclude(tellings: Sequence[Telling], policy: Policy, echoes: Mapping[str, str]) -> Incident:
    """One incident from its tellings; `echoes` are documents with the document that each repeats."""
    members = tuple(sorted(_member(t) for t in tellings))
    first = first_of_all({**copies(tellings), **echoes})
    originals = first_voices(tellings, first)
    heard = voices(tellings, originals, first)
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


def _echoes(tellings: Sequence[Telling], copies_among: Copies | None) -> Mapping[str, str]:
    """The documents of an incident that repeat another of it, with the one they repeat."""
    if copies_among is None or len({telling.report.id for telling in tellings}) < 2:
        return {}
    return copies_among(sorted(tellings, key=lambda telling: (telling.report.id, telling.claim.id)))


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


def _tellings(readings: Iterable[Reading]) -> dict[Member, Telling]:
    """The incident claims by document and claim, in the order of claims."""
    return {
        Member(document=reading.document.id, claim=claim.id): Telling(reading.document, claim)
        for reading in readings
        for claim in sorted(reading.claims, key=lambda c: c.id)
        if claim.kind == "incident"
    }


def _summaries(
    incidents: Sequence[Incident],
    tellings: Mapping[Member, Telling],
    group_of: Callable[[Member], Group],
    judged: Judged,
) -> list[Incident]:
    """The incidents with `summarises` as incident ids: those that hold the claims a lede sums up."""
    summed = {i.id: _summed(i, tellings) - judged.rejected for i in incidents}
    done = []
    for incident in incidents:
        ids = {incident_id(group_of(member)) for member in summed[incident.id]} - {incident.id}
        done.append(msgspec.structs.replace(incident, summarises=tuple(sorted(ids))) if ids else incident)
    return done


def _summed(incident: Incident, tellings: Mapping[Member, Telling]) -> set[Member]:
    return {
        member
        for own in incident.members
        for id in tellings[own].claim.summarises
        if (member := Member(document=own.document, claim=id)) in tellings
    }
