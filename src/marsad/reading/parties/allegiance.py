"""Whose man the victim was, told behind the happening: "وهو ممن يعملون مع كذا", "القتيل ينتمي إلى كذا"."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.signs import SIGNS
from marsad.reading.casualties.groups import CIVILIANS
from marsad.reading.casualties.row import Row
from marsad.reading.deeds.event import Event, Participant, add_party
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words
from marsad.registry.actor_registry import actor, formers
from marsad.registry.actors import ActorMention

HARMED = frozenset({"killed", "wounded", "killed_or_wounded", "captured", "missing"})
BEFORE = 8  # words between the one spoken of and the word that says whose he is
BEHIND = 5  # words from that word to the actor: "عنصر سابق في أحد فصائل كذا"
PARAGRAPHS = 3
NOT_FAR = 3  # words between "لا" and the word of service
NOT = words("allegiance_not")
FORMER = words("allegiance_former")
ONE_OF = "احد"
_SERVES = SIGNS.bit(lambda word: word.removeprefix("و") in words("serves") or word == ONE_OF)


def take_allegiances(text: Text, found: list[Event]) -> None:
    """Make him the party that suffered, and whose the people of the row are."""
    for sentence in text.sentences:
        for i in text.marked(_SERVES, sentence.first, sentence.last):
            if text.word(i) == ONE_OF and text.word(i - 1) != "،":
                continue
            if _is_denied(text, sentence, i):
                continue
            served = _served(text, i, sentence)
            event = _victims_event(text, i, sentence, found) if served is not None else None
            if served is not None and event is not None:
                _suffer(text, event, served)


def _is_denied(text: Text, sentence: Sentence, i: int) -> bool:
    """ "وهو لا ينتمي إلى كذا", "نفت عائلته أن يكون يعمل مع كذا": what the word at token i tells is not so."""
    near = {text.word(j).removeprefix("و") for j in range(max(sentence.first, i - NOT_FAR), i)}
    return bool(near & NOT) or any(c.last < i for c in text.cues(sentence.first, i, "denied"))


def _served(text: Text, i: int, sentence: Sentence) -> ActorMention | None:
    """The actor named behind the word; whose side he was on once only, its former men, if there are such."""
    for j in range(i, min(i + BEHIND, sentence.last) + 1):
        served = text.actor_at.get(j)
        if served is not None and served.actor is not None and served.actor != CIVILIANS:
            about = text.folded(i - 2, min(served.last + 2, sentence.last))
            return _once(text, served, i) if FORMER & set(about) else served
        if j == i or text.word(j) in FORMER or text.word(j) in words("belonging_to"):
            continue  # "ضمن مجموعة تتبع لكذا"
        if text.tokens[j].kind == "mark" or text.verbs(j):
            return None
    return None


def _once(text: Text, mention: ActorMention, i: int) -> ActorMention | None:
    """ "عنصر سابق في كذا": one of the former men of its side; nobody's in "كان يعمل سابقاً في كذا"."""
    if mention.once is not None or mention.actor is None:
        return mention
    one = actor(mention.actor)
    if one.once_of is not None:
        return mention  # "عنصر سابق في فصائل المعارضة" is the name of them
    former = (
        formers().get(one.side) if text.word(i + 1) in FORMER and not text.word(i).startswith("ي") else None
    )
    return replace(mention, actor=former.id) if former is not None and former.holds(text.day) else None


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
    if len(subject) == 1 or text.word(i).startswith("و"):  # "ويعمل القتيل مع"
        subject = [text.word(i + 1)]
    subject += [w.removeprefix("و") for w in subject]
    named = {w for p in event.people for j in range(p.first, p.last + 1) for w in text.folded(j, j)}
    spoken = any(w in words("victims_again") for w in subject)
    return event if spoken or any(w in named and len(w) > 3 for w in subject) else None


def _suffer(text: Text, event: Event, served: ActorMention) -> None:
    known = event.actors("target") - {CIVILIANS}
    if known or served.actor in event.actors("initiator"):
        return
    name = text.name_of(served)
    add_party(event, Participant("target", served.actor, name, served.first, served.last, by_harm=True))
    for row in event.rows:
        if row.status in HARMED and row.actor in (None, CIVILIANS) and _can_serve(row):
            row.actor, row.name = served.actor, name


def _can_serve(row: Row) -> bool:
    """Children and women who died with him are no fighters."""
    group = row.group
    if row.parts.get("women") or row.parts.get("children"):
        return False
    if group is None or group.noun is None or group.people:
        return True
    if group.noun.loose and not group.civil:
        return True  # "شاب", "شخصان"
    return group.noun.class_ not in ("civilian", "other") and group.noun.part is None
