"""What a side is said to do without a deed being named: "جراء العدوان الإسرائيلي", "أدى التصعيد الروسي إلى مقتل"."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.parties.role_words import QUOTES
from marsad.reading.words.families import family
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention

DOINGS = words("hostile_doings")
CAUSES = words("of_hostile_doings")
LEADING = words("hostile_leading")
ARMED = family("armed_harm")


def does_it(text: Text, first: int, triggers: list[Trigger], actor: ActorMention) -> bool:
    """The actor, in a clause that begins at token `first`, is whose doing brought the harm that the clause tells."""
    at = actor.first - 1 if actor.adjective else actor.first
    if not {bare(text.word(at)), bare(text.word(at).removeprefix("ب"))} & DOINGS or at < first:
        return False
    if not any(t.harm is not None or (t.deed is not None and t.deed.action in ARMED) for t in triggers):
        return False
    before = at - 1
    while text.word(before) in QUOTES:
        before -= 1
    by_it = text.word(at).startswith("ب") and before >= first and text.word(before) not in words("denouncing")
    return (
        by_it
        or (before >= first and text.word(before) in CAUSES)
        or any(v.lemma in LEADING for v in text.verbs(before) if before >= first)
    )
