"""The subject of a verb goes on to be that of the deed joined to it: "اقتربت قوات كذا من كذا، وانتزعت نقاطاً"."""

from __future__ import annotations

from marsad.arabic.verbs import Verb
from marsad.reading.deeds.event import UNNAMED, Event, Participant
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.parties.role_words import QUOTES, names_somebody, past_quotes, role_ending, says_at
from marsad.reading.words.families import family
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import ARMED_SIDES
from marsad.registry.actors import ActorMention, actor

NOBODY_DOES = family("of_no_doer")
REACH = 25  # tokens from the first verb to the one joined to it
MEN = 3  # words for his men, vehicles or fire between the verb and the actor


def carry_subjects(text: Text, events: list[Event]) -> None:
    """Give a happening that names no doer the subject that its verb goes on with."""
    for event in events:
        if event.actors("initiator", "participant") or event.action in NOBODY_DOES or event.harm_only:
            continue
        if (one := _carried_subject(text, event)) is not None:
            event.parties.append(one)


def _carried_subject(text: Text, event: Event) -> Participant | None:
    """Who is the subject of the last verb before the deed that is joined to it, where both verbs agree."""
    verb = _joined_verb(text, event)
    if verb is None:
        return None
    at, told = verb
    for k in range(at - 1, max(event.sentence.first, at - REACH) - 1, -1):
        found = _subject_behind(text, k, at)
        if found is None:
            continue
        one, mention = found
        if not _agree(one, told) or mention.actor in event.actors("target", "participant", "supporter"):
            return None
        return Participant("initiator", mention.actor, text.name_of(mention), mention.first, mention.last)
    return None


def _joined_verb(text: Text, event: Event) -> tuple[int, Verb] | None:
    """The token and the verb of the deed, if it is active, names no subject and goes on with one before it."""
    trigger = next((t for t in event.triggers if _is_active(t)), None)
    if trigger is None or trigger.verb is None:
        return None
    before = text.word(trigger.first - 1)
    joined = trigger.verb.proclitics.endswith(("و", "ف")) or before in words("goes_on_with")
    behind = past_quotes(text, trigger.last + 1)
    if not joined or behind in text.actor_at or text.entries(behind, "deed"):
        return None  # "ودمرت عبوة ناسفة سيارة"
    return trigger.first, trigger.verb


def _is_active(trigger: Trigger) -> bool:
    verb = trigger.verb
    return (
        verb is not None
        and trigger.deed is not None
        and trigger.frame.subject == "initiator"
        and not trigger.passive
        and verb.person == 3
    )


def _subject_behind(text: Text, k: int, before: int) -> tuple[Verb, ActorMention] | None:
    """The verb at token k with the armed side right behind it, or behind words for its men."""
    verb = next((v for v in text.verbs(k)[:1] if v.person == 3 and not v.enclitic), None)
    if verb is None or says_at(text, k) is not None:
        return None
    for j in range(k + 1, min(k + 2 + MEN, before)):
        mention = text.actor_at.get(j)
        if mention is None:
            if role_ending(text, j) is None and text.word(j) not in words("beside_men") | QUOTES:
                return None
            continue
        named = names_somebody(mention) and mention.actor not in UNNAMED and not mention.proclitics
        armed = named and mention.actor is not None and actor(mention.actor).kind in ARMED_SIDES
        return (verb, mention) if armed and not mention.adjective else None
    return None


def _agree(one: Verb, other: Verb) -> bool:
    return other.number == "p" or one.gender == other.gender
