"""Names in both languages of the actors, outlets and places that a report speaks of, by the registry's ids."""

from __future__ import annotations

from collections.abc import Iterable

from marsad.model.claim import Reading
from marsad.model.incident import Incident
from marsad.publish.sides import known_actor
from marsad.publish.where import known_place
from marsad.registry.outlets import outlets

Names = dict[str, dict[str, str]]


def actor_names(readings: Iterable[Reading], incidents: Iterable[Incident]) -> Names:
    """The registry's actors among those of claims and incidents."""
    known = filter(None, map(known_actor, sorted(_actor_ids(readings, incidents))))
    return {actor.id: {"ar": actor.name_ar, "en": actor.name_en} for actor in known}


def place_names(incidents: Iterable[Incident]) -> Names:
    """The gazetteer's places among those of the incidents."""
    ids = sorted({place.id for incident in incidents for place in incident.where if place.id})
    known = filter(None, map(known_place, ids))
    return {place.id: {"ar": place.names[0], "en": place.name_en} for place in known}


def outlet_names(incidents: Iterable[Incident]) -> Names:
    """The registry's outlets among the voices of the incidents."""
    voices = {voice.voice for incident in incidents for voice in incident.sources}
    known = {id: outlet for id, outlet in outlets().items() if id in voices}
    return {id: {"ar": known[id].name_ar, "en": known[id].name_en} for id in sorted(known)}


def _actor_ids(readings: Iterable[Reading], incidents: Iterable[Incident]) -> set[str]:
    claims = [claim for reading in readings for claim in reading.claims]
    ids = {party.actor for claim in claims for party in claim.parties}
    ids |= {row.actor for claim in claims for row in claim.casualties or ()}
    ids |= {person.actor for claim in claims for person in claim.people}
    for claim in claims:
        ids |= {claim.actor, claim.by, claim.subject_id, claim.object_id, claim.speaker_id}
    ids |= {party.actor for incident in incidents for party in incident.parties}
    ids |= {row.actor for incident in incidents for row in incident.casualties}
    return {id for id in ids if id}
