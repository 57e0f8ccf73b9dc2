"""One more victim in another place, told without a word of harm: "قُتل جندي في كمين قرب أبين، وآخر في انفجار قرب لودر".

The comma before him stands for the word of harm of the one before, and his is a happening of its own (codebook §8).
So it is where more of them are counted: "وخمسة آخرون بقصف على كذا", "اعتقلت تسعة في بلدة كذا، وفي كذا أربعة".
"""

from __future__ import annotations

from msgspec.structs import replace

from marsad.reading.casualties.victims import refresh
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.event import Event, add_party
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

COMMA = "،"
PLACE_REACH = 7  # tokens from "وآخر" to his place
HURT = frozenset({"killed", "wounded"})
TAKEN = frozenset({"captured", "missing"})
THERE = "وفي"


def with_next_victims(text: Text, sentence: Sentence, triggers: list[Trigger]) -> list[Trigger]:
    """The triggers, and at each comma before a further victim in a place of his own the word that it stands for."""
    found = list(triggers)
    for i in range(sentence.first + 1, sentence.last):
        if text.word(i - 1) == COMMA and _is_next(text, i):
            harm = _harm_of(text, i, found)
            if harm is not None and _has_place(text, i + 1, min(i + PLACE_REACH, sentence.last)):
                found.append(replace(harm, first=i - 1, last=i - 1, definite=False, proclitics=""))
                found.sort(key=lambda t: t.first)
    return found


def _is_next(text: Text, i: int) -> bool:
    """ "وآخر", "وخمسة آخرون", "وفي بلدة كذا أربعة": one more, or some more, at token i."""
    if text.word(i) in words("next_victim"):
        return True
    number = text.number_at.get(i)
    if number is not None and number.first == i and text.word(i).startswith("و"):
        return text.word(number.last + 1) in words("next_victims") and number.last + 2 not in text.number_at
    place = text.place_at.get(i + 1) if text.word(i) == THERE else None
    return place is not None and _ends_in_number(text, place.mention.last + 1)


def _ends_in_number(text: Text, k: int) -> bool:
    """How many they were ends the clause: "وفي بلدة كذا أربعة."."""
    number = text.number_at.get(k)
    if number is None or number.first != k:
        return False
    behind = number.last + 1
    behind += text.word(behind) in words("next_victims")
    return behind >= len(text.tokens) or text.tokens[behind].kind in ("mark", "newline")


def _harm_of(text: Text, i: int, triggers: list[Trigger]) -> Trigger | None:
    """The last word of harm before, behind which somebody's place is told and no other deed has begun."""
    before = [t for t in triggers if t.first < i - 1]
    told = HURT if text.word(i) in words("next_victim") else HURT | TAKEN
    harm = next((t for t in reversed(before) if t.status in told and (t.harm or t.status in TAKEN)), None)
    if harm is None or any(
        t.verb is not None and t.deed is not None and t.first > harm.first for t in before
    ):
        return None
    return harm if any(k in text.place_at for k in range(harm.last + 1, i - 1)) else None


def _has_place(text: Text, first: int, last: int) -> bool:
    """A place is told before the next mark."""
    for k in range(first, last + 1):
        if k in text.place_at:
            return True
        if text.tokens[k].kind in ("mark", "newline") and text.word(k) in (COMMA, ".", "\n"):
            return False
    return False


def is_next_victim(text: Text, clause: Clause) -> bool:
    """The clause begins with the comma that stands for a word of harm."""
    return text.word(clause.first) == COMMA and _is_next(text, clause.first + 1)


def take_from_first(text: Text, event: Event, before: Event) -> None:
    """He is such a one as those before, hurt by the same hand; how, where nothing else is told."""
    event.another = True
    like = next((r.group for r in before.rows if r.group is not None and r.status in HURT | TAKEN), None)
    for row in event.rows:
        unnamed = row.group is not None and (row.group.is_other or row.group.noun is None)
        if row.group is not None and unnamed and like is not None:
            row.group.noun, row.group.actor, row.group.is_other = like.noun, like.actor, False
            row.group.possessive = like.possessive
    if event.harm_only:
        event.action, event.rank = before.action, before.rank
        event.harm_only = before.harm_only
        event.means += [m for m in before.means if m not in event.means]
    if event.action == before.action and not event.actors("initiator"):
        for party in [p for p in before.parties if p.role == "initiator"]:
            add_party(event, party)
    if event.time is None:
        event.time, event.resolved = before.time, before.resolved
    refresh(text, event)
