"""Who is named at the head of a list of deeds, before its colon."""

from __future__ import annotations

from marsad.reading.words.text import Text
from marsad.registry.actors import ActorMention


def heading_actor(text: Text, first: int) -> ActorMention | None:
    """ "كتائب القسام: استهدفنا": who is named before the colon at the head of what "we" did."""
    j = first - 1
    while j >= 0 and text.tokens[j].kind in ("newline", "mark") and first - j < 5:
        if text.word(j) == ":":
            return text.actor_at.get(j - 1)
        j -= 1
    return None


def titled_actor(text: Text) -> ActorMention | None:
    """ "كتائب القسام: حصاد اليوم": whose list of deeds it is, named before the colon of the title."""
    title = next((s for s in text.sentences if s.kind == "title"), None)
    colon = next((k for k in range(title.first, title.last) if text.word(k) == ":"), None) if title else None
    return text.actor_at.get(colon - 1) if colon is not None else None
