"""Whose soldiers, arms or posts were struck, where no word says it: those of the only foe in the report.

"استهدفت الكتائب ناقلة جند", "غارات على تعزيزات", "أسقط الجيش مسيرة": a report that tells whom its doer fights
need not say it again. A foe is whom the doer, or somebody of his side, is told to have struck, or who struck him.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from marsad.arabic.clitics import bare
from marsad.model.claim import Role
from marsad.reading.casualties.groups import CIVILIANS
from marsad.reading.deeds.event import UNNAMED, Event, Participant
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.parties.not_known import is_by_unknown
from marsad.reading.parties.pronouns import light_roles
from marsad.reading.words.families import family
from marsad.reading.words.text import Text, same_post
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import ARMED_SIDES
from marsad.registry.actors import actor

UPON_HIS_ARMS = family("strikes_upon_arms")
SEIZED = "weapons_seizure"
REACH = 5  # tokens from the deed to what it hits
WITH = ("ب", "وب")  # "بالدبابات": that with which it is done
FOUGHT = frozenset({"attack", "clash"})
DOING = frozenset({"initiator", "participant"})


def name_the_foe(text: Text, events: list[Event]) -> None:
    """Give a happening whose doer is known, and nobody it is done to, the only foe of the doer.

    And one that somebody held off, and nobody is told to have done, the only foe of him.
    """
    told = [list(event.parties) for event in events]
    for event in events:
        if _was_held_off(text, event):
            near = [p for e, p in zip(events, told, strict=True) if same_post(e.sentence, event.sentence)]
            foe = _foe(event, near, "target")
            if foe is not None:
                event.parties.append(replace(foe, role="initiator", by_harm=False, told=Counter()))
            continue
        if not _lacks_a_target(event) or _harms_civilians(event) or not _hits_arms(text, event):
            continue
        near = [p for e, p in zip(events, told, strict=True) if same_post(e.sentence, event.sentence)]
        foe = _foe(event, near)
        if foe is not None:
            event.parties.append(replace(foe, role="target", by_harm=False, told=Counter()))


def _lacks_a_target(event: Event) -> bool:
    sides = [p for p in event.parties if p.role != "supporter"]
    return bool(sides) and all(p.role == "initiator" and _is_armed(p) for p in sides)


def _harms_civilians(event: Event) -> bool:
    return any(row.actor == CIVILIANS for row in event.rows)


def _is_armed(party: Participant) -> bool:
    return party.actor is not None and party.actor not in UNNAMED and actor(party.actor).kind in ARMED_SIDES


def _hits_arms(text: Text, event: Event) -> bool:
    """ "ناقلة جند", "رتلاً", "تعزيزات": soldiers, arms or posts are the object of the strike, no houses or people."""
    if event.action == SEIZED:
        return _has_object(text, event, words("arms_shot_down"))
    return event.action in UPON_HIS_ARMS and _has_object(text, event, words("arms_of_a_foe"))


def _has_object(text: Text, event: Event, things: frozenset[str]) -> bool:
    deeds = (t for t in event.triggers if t.deed is not None and not t.passive)
    return any(
        bare(word) in things and not word.startswith(WITH) for t in deeds for word in _objects(text, t)
    )


def _objects(text: Text, trigger: Trigger) -> Iterator[str]:
    """The words behind a deed up to the next preposition: "استهدفت السرايا ناقلة جند", "غارات على مواقع"."""
    k, left = trigger.last + 1, REACH
    while k < len(text.tokens) and left > 0:
        behind = _past_subject_and_time(text, k)
        if behind > k:
            k = behind
            continue
        word = text.word(k)
        if text.tokens[k].kind != "word" or word in words("ends_the_object"):
            return
        yield word
        k, left = k + 1, left - 1


def _past_subject_and_time(text: Text, k: int) -> int:
    """ "استهدف مقاتلو كذا عند الساعة 10:30 موقع كذا": over who did it and when, which end no object."""
    if k in text.actor_at and not text.actor_at[k].proclitics:
        return text.actor_at[k].last + 1
    at = k
    while text.word(at) in words("when_and_where") and at - k < REACH:
        at += 1
    return text.time_at[at].last + 1 if at in text.time_at else k


def _was_held_off(text: Text, event: Event) -> bool:
    """ "أعلنت كذا أن مقاتليها تصدوا لمحاولة تسلل": only who held it off is told."""
    sides = [p for p in event.parties if p.role != "supporter"]
    if not sides or not all(p.role == "target" and _is_armed(p) for p in sides) or is_by_unknown(text, event):
        return False
    if event.action not in FOUGHT or len({_side(p) for p in sides}) > 1:
        return False
    return any(
        bare(word.removeprefix("ب")) in words("holding_off") or "light_repel" in light_roles(word)
        for first, last in event.told
        for word in text.folded(first, last)
    )


def _foe(event: Event, told: list[list[Participant]], part: Role = "initiator") -> Participant | None:
    """Who alone stands against the side of those who have a part, in what else is told."""
    mine = {_side(p) for p in event.parties if p.role == part}
    known: dict[str, Participant] = {}
    for parties in told:
        ours = [p for p in parties if _is_armed(p) and _side(p) in mine]
        others = [p for p in parties if _is_armed(p) and _side(p) not in mine and p.role != "supporter"]
        for party in others:
            if party.actor is not None and any(_fight(p, party) for p in ours):
                known.setdefault(party.actor, party)
    return next(iter(known.values())) if len(known) == 1 else None


def _side(party: Participant) -> str | None:
    return actor(party.actor).side if party.actor is not None else None


def _fight(one: Participant, other: Participant) -> bool:
    """One does it to the other, or both fight."""
    if one.role == other.role:
        return one.role == "participant"
    return {one.role, other.role} <= DOING | {"target"}
