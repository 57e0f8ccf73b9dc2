"""A deed that somebody condemns is not his: "نددت قوات كذا بقصف طال الحي", "استنكر المجلس استهداف القرية"."""

from __future__ import annotations

from marsad.arabic.signs import SIGNS
from marsad.arabic.verbs import verb_readings
from marsad.reading.deeds.event import Event
from marsad.reading.parties.role_words import past_quotes
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention

REACH = 14  # tokens from the verb, over its subject, to the deed
THAT = frozenset({"ان", "بان", "انه", "انها", "انهم"})  # behind it somebody tells a deed, and condemns none
CONDEMNING = words("condemning")
_CONDEMNS = SIGNS.bit(lambda word: any(v.lemma in CONDEMNING for v in verb_readings(word)[:1]))


def is_condemned(text: Text, event: Event) -> bool:
    """The deed is what a verb of condemning before it in its sentence governs; none in "ندد به وقصف القرية"."""
    return _verb_of(text, event) is not None


def condemns(text: Text, event: Event, mention: ActorMention) -> bool:
    """He stands right behind the verb, as its subject."""
    verb = _verb_of(text, event)
    return verb is not None and past_quotes(text, verb + 1) == mention.first


def _verb_of(text: Text, event: Event) -> int | None:
    at = min((t.first for t in event.triggers), default=event.told[0][0])
    first = max(event.sentence.first, at - REACH)
    verb = max(text.marked(_CONDEMNS, first, at - 1), default=None)
    if verb is None or not any(v.person == 3 for v in text.verbs(verb)[:1]):
        return None
    between = range(verb + 1, at + 1)
    goes_on = any(
        text.word(k) in THAT or any(v.proclitics[:1] in ("و", "ف") for v in text.verbs(k)[:1])
        for k in between
    )
    return None if goes_on else verb
