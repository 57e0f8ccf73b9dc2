"""The two sides of an exchange or an agreement: each takes part, and each is told once."""

from __future__ import annotations

from marsad.reading.deeds.event import Event, Participant
from marsad.reading.words.families import family
from marsad.registry.actors import actor, is_part_of

FREEING = family("freeings")


def one_for_each_side(event: Event) -> None:
    """ "تبادل أسرى بين قسد والحكومة", done by "مديرية الأمن": who is of another that takes part is one side with it."""
    if event.action not in FREEING | {"agreement"}:
        return
    kept: list[Participant] = []
    for party in sorted(event.parties, key=lambda p: p.first):
        same = any(p.role == party.role and _are_one(p.actor, party.actor) for p in kept)
        if party.role != "participant" or not same:
            kept.append(party)
    event.parties = [p for p in event.parties if any(p is k for k in kept)]


def _are_one(one: str | None, other: str | None) -> bool:
    if one is None or other is None or one == other:
        return False
    forces = actor(one).forces == other or actor(other).forces == one
    return forces or is_part_of(one, other) or is_part_of(other, one)


def exchange(event: Event) -> None:
    """Those who exchange prisoners do the same, whoever is told to have given or got them."""
    sides = [p for p in event.parties if p.role in ("initiator", "target", "participant")]
    if event.action == "prisoner_exchange" and len({p.actor or p.name for p in sides}) > 1:
        for party in sides:
            party.role, party.by_harm = "participant", False
