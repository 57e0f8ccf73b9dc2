"""How the parties of two clauses of one report stand to each other, and who tells each."""

from __future__ import annotations

from marsad.reading.casualties.group import CIVILIANS, GUNMEN
from marsad.reading.deeds.event import Event
from marsad.registry.actor_registry import actors

NOBODY = frozenset({CIVILIANS, GUNMEN})


def voices_of(event: Event) -> set[str]:
    return {voice.name for a in event.voices for voice in a.chain if not voice.own and voice.name}


def doers_of_both(a: Event, b: Event) -> str:
    """The same doer; in fighting, each side is told as doer in turn."""
    doers = a.actors("initiator") - NOBODY, b.actors("initiator") - NOBODY
    if not all(doers):
        return "doer unknown"
    if doers[0] & doers[1]:
        return "one doer"
    return "crossed" if _crossed(a, b) else "one side does" if _one_side(*doers) else "other doer"


def hurt_of_both(a: Event, b: Event) -> str:
    hurt = a.actors("target") - {CIVILIANS}, b.actors("target") - {CIVILIANS}
    if not all(hurt):
        return "target unknown"
    return "one target" if hurt[0] & hurt[1] else "one side hurt" if _one_side(*hurt) else "other target"


def _crossed(a: Event, b: Event) -> bool:
    """In fighting, each side is told as doer in turn."""
    return bool(
        a.actors("initiator") & b.actors("target", "participant")
        or b.actors("initiator") & a.actors("target", "participant")
    )


def _one_side(x: set[str], y: set[str]) -> bool:
    known = actors()
    sides = {known[i].side for i in x if i in known}, {known[i].side for i in y if i in known}
    return bool(sides[0] & sides[1])
