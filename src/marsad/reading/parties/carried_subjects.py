"""The subject of a verb goes on to be that of the deed joined to it: "اقتربت قوات كذا من كذا، وانتزعت نقاطاً"."""

from __future__ import annotations

from marsad.arabic.verbs import Verb, verb_readings
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
MAIN_VERB = 3  # tokens behind the comma among which the verb of the sentence stands
MEN = 3  # words for his men, vehicles or fire between the verb and the actor


def carry_subjects(text: Text, events: list[Event]) -> None:
    """Give a happening that names no doer the subject that its verb goes on with."""
    for event in events:
        if event.actors("initiator", "participant") or event.action in NOBODY_DOES or event.harm_only:
            continue
        one = _carried_subject(text, event) or _coming_subject(text, event)
        if one is not None:
            event.parties = [*(p for p in event.parties if p.actor != one.actor), one]


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


def _coming_subject(text: Text, event: Event) -> Participant | None:
    """ "وبعدما سيطر على كذا، مني التنظيم بهزائم": a sentence that begins with when it was names its subject behind."""
    trigger = next((t for t in event.triggers if _is_active(t)), None)
    if trigger is None or trigger.verb is None or not _begins_with_when(text, event, trigger):
        return None
    comma = next((k for k in range(trigger.last + 1, event.sentence.last) if text.word(k) == "،"), None)
    if comma is None or any(not a.proclitics for a in text.actors_in(trigger.last + 1, comma)):
        return None
    for k in range(comma + 1, min(comma + 1 + MAIN_VERB, event.sentence.last)):
        found = _subject_behind(text, k, event.sentence.last)
        if found is None:
            continue
        one, mention = found
        if one.gender != trigger.verb.gender or mention.actor in event.actors("participant", "supporter"):
            return None
        return Participant("initiator", mention.actor, text.name_of(mention), mention.first, mention.last)
    return None


def _begins_with_when(text: Text, event: Event, trigger: Trigger) -> bool:
    """ "وبعدما سيطر", "وبعد أن سيطر": nothing of the sentence stands before that word."""
    at = trigger.first - 1
    at -= text.word(at) == "ان"
    when = text.word(at).removeprefix("و").removeprefix("ف") in words("when_a_deed_was")
    behind = past_quotes(text, trigger.last + 1)
    named = behind in text.actor_at or bool(text.entries(behind, "deed") or text.entries(behind, "person"))
    return when and at <= event.sentence.first + 1 and not named


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
    verbs = verb_readings(text.word(k)) if text.word(k) in words("was_afflicted") else text.verbs(k)
    verb = next((v for v in verbs[:1] if v.person == 3 and not v.enclitic), None)
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
