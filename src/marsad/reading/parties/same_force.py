"""One force makes all the raids that a report tells of: "دخلت قوة ثانية إلى كذا", "كما اعتُقل شابان في كذا".

Who it is, only the report as a whole says. The doer is taken over where a word for soldiers or vehicles without a
name is the subject, and for arrests that nobody is named for, if one actor alone raids and arrests in the report.
"""

from __future__ import annotations

from dataclasses import replace

from marsad.arabic.clitics import bare
from marsad.reading.deeds.event import UNNAMED, Event, Participant
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.parties.not_known import is_by_unknown
from marsad.reading.parties.role_words import names_somebody
from marsad.reading.words.families import family
from marsad.reading.words.text import Text, same_post
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import ARMED_SIDES
from marsad.registry.actors import actor

RAIDS = family("raids_of_one_force")
BY_THE_SAME = family("custody")  # whoever holds people took the others too
WITH_A_SUBJECT = family("deeds_of_one_force")
BEFORE_REACH = 4  # tokens from a verb back to the subject before it
STOPS = words("same_force_stops")
OWNERS = words("same_force_owners")


def share_force(text: Text, events: list[Event]) -> None:
    """Give the raids of a report that name nobody the one force that raids in it."""
    for event in events:
        if event.action not in WITH_A_SUBJECT or _has_a_doer(event) or is_by_unknown(text, event):
            continue
        same = _is_by_men(text, event) or event.action in BY_THE_SAME
        doer = _only_force([e for e in events if same_post(e.sentence, event.sentence)]) if same else None
        if doer is not None and doer.actor not in event.actors("target", "supporter"):
            event.parties.append(replace(doer))


def _has_a_doer(event: Event) -> bool:
    return any(p.role in ("initiator", "participant") for p in event.parties)


def _only_force(events: list[Event]) -> Participant | None:
    """The armed side that makes all the raids whose doer is named."""
    doers = [p for e in events if e.action in RAIDS for p in e.parties if p.role == "initiator"]
    if len({p.actor for p in doers}) != 1 or doers[0].actor in UNNAMED:
        return None
    one = doers[0]
    return one if one.actor is not None and actor(one.actor).kind in ARMED_SIDES else None


def _is_by_men(text: Text, event: Event) -> bool:
    """The subject of one of its deeds is a word for men or vehicles, and nobody's name."""
    return any(_has_men(text, t, event.sentence.first) for t in event.triggers if not t.passive)


def _has_men(text: Text, trigger: Trigger, start: int) -> bool:
    """ "دخلت قوة", "دخول قوة ثانية", "وكانت دورية عسكرية قد اعتقلت"."""
    deed = trigger.deed
    if deed is None:
        return False  # "قتل جنود": they are who was killed
    if _names_men(text, trigger.last + 1):
        return trigger.verb is not None or deed.of in ("initiator", "none")
    if trigger.verb is None:
        return False
    for k in range(trigger.first - 1, max(start, trigger.first - 1 - BEFORE_REACH) - 1, -1):
        if text.word(k) in STOPS or text.tokens[k].kind != "word":
            return False
        if _names_men(text, k):
            return not text.word(k).startswith(("ب", "ل"))
    return False


def _names_men(text: Text, k: int) -> bool:
    word, known = text.word(k), text.actor_at.get(k)
    if words("nameless_forces").isdisjoint((word, bare(word))):
        return False  # "آليات" begins with no article
    if known is not None:
        return not names_somebody(known)
    behind = [text.word(j) for j in range(k + 1, k + 3)]
    return OWNERS.isdisjoint(behind)
