"""Those who fell in an attack of their own: "قتل 15 من كذا على يد كذا حين حاولوا اقتحام", "أثناء محاولتهم التسلل"."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.signs import SIGNS
from marsad.reading.deeds.event import UNNAMED, Event
from marsad.reading.words.families import family
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
from marsad.registry.actor_registry import actor, actors

TRIED_REACH = 3  # tokens from the word of trying to the deed
WHILE_REACH = 2
HELD_REACH = 12  # tokens of a clause among which a deed is said to be held off
ASSAULTS = family("ground_attacks")
_TRIED = SIGNS.bit(lambda word: word in words("they_tried"))


def settle_who_tried(text: Text, event: Event) -> None:
    """Whose men fell while they tried to attack has attacked, and who killed them was attacked."""
    if not _tried(text, event):
        return
    fell = {p.actor for p in event.parties if p.role == "target" and p.by_harm} - UNNAMED
    if len(fell) != 1 or any(
        t.harm is not None and t.verb is not None and _has_doer(event, t.first) for t in event.triggers
    ):
        return
    for party in event.parties:
        if party.actor in fell:
            party.role, party.by_harm = "initiator", False
        elif party.role == "initiator":
            party.role = "target"


def _has_doer(event: Event, verb: int) -> bool:
    """ "قتل الجيش ثلاثة من كذا": right behind the verb of harm stands who killed them."""
    return any(p.role == "initiator" and p.first == verb + 1 for p in event.parties)


def _tried(text: Text, event: Event) -> bool:
    deeds = {t.first for t in event.triggers if t.deed is not None and t.deed.action in ASSAULTS}
    for first, last in event.told:
        for k in text.marked(_TRIED, first, last):
            led = not words("while_they").isdisjoint(text.folded(max(first, k - WHILE_REACH), k - 1))
            if led and not deeds.isdisjoint(range(k, k + TRIED_REACH + 1)):
                return True
    return False


def settle_who_came(text: Text, event: Event) -> None:
    """ "أفشلت قوات كذا محاولة تسلل وأسرت قيادياً من كذا": where nobody is said to have come, those who fell have."""
    if event.actors("initiator") - UNNAMED or not _is_held_off(text, event):
        return
    held = {p.actor for p in event.parties if p.role == "target" and not p.by_harm} - UNNAMED
    sides = {_side(who) for who in held}
    for party in event.parties:
        fell = party.by_harm and party.role == "target" and party.actor not in UNNAMED
        if fell and held and _side(party.actor) not in sides:
            party.role, party.by_harm = "initiator", False


def _side(who: str | None) -> str | None:
    return actor(who).side if who is not None and who in actors() else who


def _is_held_off(text: Text, event: Event) -> bool:
    first, last = event.told[0]
    if any(t.deed is not None and t.verb is not None and t.frame.subject == "target" for t in event.triggers):
        return True
    near = range(first, min(first + HELD_REACH, last + 1))
    return any(bare(text.word(k).removeprefix("ب")) in words("holding_off") for k in near)
