"""What the last of several has of those told before it (`latest`): who did it and to whom, and what became of people.

"قُتل عشرات الجنود في هجمات لكذا، كان آخرهم ثلاثة جنود بكمين في كذا": three were killed, by the same.
"""

from __future__ import annotations

from marsad.model.claim import Status
from marsad.reading.casualties.first_people import find_start
from marsad.reading.casualties.groups import groups_at
from marsad.reading.casualties.row import rows_of
from marsad.reading.deeds.event import Event, add_party
from marsad.reading.deeds.latest import begins_latest, word_of_last
from marsad.reading.words.text import Text

NEAR = 4  # tokens from "آخرهم" to those meant
OF_PEOPLE = ("هم", "هن")


def take_from_those_before(text: Text, event: Event, before: Event | None) -> None:
    """Complete the last one from the clause that tells of all of them."""
    first, last = event.told[0]
    if before is None or not begins_latest(text, first):
        return
    for role in ("initiator", "target"):
        if not event.actors(role):
            for party in before.parties:
                if party.role == role and party.actor not in event.actors("initiator", "target"):
                    add_party(event, party)
    at = word_of_last(text, first)
    status = _fate(before)
    if event.rows or status is None or not text.word(at).endswith(OF_PEOPLE):
        return
    start = find_start(text, at + 1, last)
    if start is None or start - at > NEAR:
        return
    owner = next((r.group.actor for r in before.rows if r.group is not None and r.group.actor), None)
    for group in groups_at(text, start, last):
        if group.actor is None and not group.is_civilian:
            group.actor = owner
        event.rows += rows_of(group, status)


def _fate(before: Event) -> Status | None:
    """What became of those told before: of the last ones whose harm is told."""
    told = [t.harm.status for t in before.triggers if t.harm is not None]
    return told[-1] if told else before.rows[-1].status if before.rows else None
