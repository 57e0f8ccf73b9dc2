"""Whose man the victim was, told behind the happening: "وهو ممن يعملون مع كذا", "القتيل ينتمي إلى كذا"."""

from __future__ import annotations

from marsad.reading.event import Event, Participant, add_party
from marsad.reading.groups import CIVILIANS, Group
from marsad.reading.text import Sentence, Text
from marsad.reading.wordlists import words
from marsad.registry.actors import ActorMention

HARMED = frozenset({"killed", "wounded", "killed_or_wounded", "captured", "missing"})
BEFORE = 8  # words between the one spoken of and the word that says whose he is
BEHIND = 4  # words between that word and the actor
PARAGRAPHS = 3
FORMER = frozenset({"سابقا", "سابق", "السابق", "سابقين"})


def take_allegiances(text: Text, found: list[Event]) -> None:
    """Make him the party that suffered, and whose the people of the row are."""
    serves = words("serves")
    for sentence in text.sentences:
        for i, word in enumerate(text.folded(sentence.first, sentence.last), sentence.first):
            if word not in serves:
                continue
            actor = _served(text, i, sentence)
            event = _victims_event(text, i, sentence, found) if actor is not None else None
            if actor is not None and event is not None:
                _suffer(text, event, actor)


def _served(text: Text, i: int, sentence: Sentence) -> ActorMention | None:
    """The actor named behind the word, unless he was served once only."""
    for j in range(i + 1, min(i + BEHIND, sentence.last) + 1):
        actor = text.actor_at.get(j)
        if actor is not None and actor.actor is not None and actor.actor != CIVILIANS:
            about = text.folded(i - 2, min(actor.last + 2, sentence.last))
            return None if FORMER & set(about) else actor
        if text.word(j) in words("belonging_to"):
            continue  # "ضمن مجموعة تتبع لكذا"
        if text.tokens[j].kind == "mark" or text.verbs(j):
            return None
    return None


def _victims_event(text: Text, i: int, sentence: Sentence, found: list[Event]) -> Event | None:
    """The happening told last before, where the subject of the word is its victim."""
    near = [
        e
        for e in found
        if e.told[-1][0] <= i
        and sentence.paragraph - e.last_paragraph <= PARAGRAPHS
        and any(r.status in HARMED for r in e.rows)
    ]
    if not near:
        return None
    event = max(near, key=lambda e: max(first for first, _ in e.told if first <= i))
    start = max(sentence.first, i - BEFORE)
    subject = [text.word(j) for j in range(start, i + 1)]
    named = {w for p in event.people for j in range(p.first, p.last + 1) for w in text.folded(j, j)}
    spoken = any(w in words("victims_again") for w in subject)
    return event if spoken or any(w in named and len(w) > 3 for w in subject) else None


def _suffer(text: Text, event: Event, actor: ActorMention) -> None:
    known = event.actors("target") - {CIVILIANS}
    if known or actor.actor in event.actors("initiator"):
        return
    name = text.name_of(actor)
    add_party(event, Participant("target", actor.actor, name, actor.first, actor.last, by_harm=True))
    for row in event.rows:
        if row.status in HARMED and row.actor in (None, CIVILIANS) and _can_serve(row.group):
            row.actor, row.name = actor.actor, name


def _can_serve(group: Group | None) -> bool:
    """Children and women who died with him are no fighters."""
    if group is None or group.noun is None or group.people:
        return True
    return group.noun.class_ not in ("civilian", "other") and group.noun.part is None
