"""Whom a place was taken from, where only his leaving is told: "سيطرت كذا على البلدة بعد انسحاب كذا منها"."""

from __future__ import annotations

from marsad.reading.deeds.event import UNNAMED, Event, Participant, add_party


def take_who_left(event: Event, before: Event | None) -> None:
    """`before`: what the sentence told before the event, a taking of the place that others left."""
    if before is None or before.action != "capture_territory" or event.action != "withdrawal":
        return
    doers = before.actors("initiator") - UNNAMED
    if not event.after or not doers or before.actors("target") - UNNAMED:
        return
    for party in event.parties:
        if party.role == "initiator" and party.actor not in doers | UNNAMED:
            add_party(before, Participant("target", party.actor, party.name, party.first, party.last))
