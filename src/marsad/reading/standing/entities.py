"""Who is named in a report and can have standing facts: actors, units by their number, groups without a name."""

from __future__ import annotations

from functools import lru_cache

from marsad.arabic.clitics import Form, bare, forms
from marsad.arabic.name_words import common_words
from marsad.arabic.signs import SIGNS
from marsad.reading.standing.entity import QUOTES, Entity
from marsad.reading.standing.units import (
    after_wings,
    numbered_units,
    with_arm,
)
from marsad.reading.standing.words import word_set
from marsad.reading.words.text import Text
from marsad.registry.actor_kinds import CIVILIANS, PROTESTERS
from marsad.registry.actors import ActorMention, find_actors, resolve_actors
from marsad.registry.actors import actor as known_actor

NOBODY = frozenset({"civilians", "unidentified-gunmen"})
NO_BODIES = (PROTESTERS, CIVILIANS)
RELATIVE = word_set("relative")
PREPOSITIONS = word_set("prepositions")
GROUP_NOUNS = word_set("group_nouns")
ATTRIBUTES = word_set("attributes")
BELONGS, BACKED = word_set("belongs"), word_set("backed")
NUMBERED = "#"  # how the key of a unit begins that its number alone tells


@lru_cache(maxsize=1)
def entities(text: Text) -> tuple[Entity, ...]:
    """The actors and outlets that can have a standing fact: organisations, no adjectives, nobody unknown.

    The last answer is kept, since relations, strengths and statements of one text all ask.
    """
    found = [
        Entity(a.first, with_arm(text, _bare_last(text, a)), _own_id(text, a), a.proclitics)
        for a in text.actors
        if not a.adjective and _is_somebody(a.actor, a.generic)
    ]
    taken = {i for a in text.actors for i in range(a.first, a.last + 1)}
    found += [
        Entity(o.first, short(text, o.first, o.last), o.id, _cut(text, o.first), True)
        for o in text.outlets
        if o.first not in taken and o.same_as is None
    ]
    taken |= {i for e in found for i in range(e.first, e.last + 1)}
    more = after_wings(text, taken) + _unknown(text, taken)
    return tuple(sorted(_whole_and_inner(text, found) + more))


def _bare_last(text: Text, actor: ActorMention) -> int:
    """ "كتيبة كذا التابعة ل": the end of its name before the word that says whose it is."""
    whose = actor.last > actor.first and bare(text.word(actor.last)) in BELONGS | BACKED
    return actor.last - whose


def _own_id(text: Text, actor: ActorMention) -> str | None:
    """The entry of the unit itself, not of the body that it is told to belong to."""
    if not actor.key.startswith(NUMBERED):
        return actor.once or actor.actor
    tokens = text.tokens[actor.first : actor.last + 1]
    alone = resolve_actors(find_actors(tokens), tokens, text.country, text.published)
    return next((a.actor for a in alone if a.actor is not None), actor.key[1:])


def _whole_and_inner(text: Text, found: list[Entity]) -> list[Entity]:
    """ "اللواء الثامن التابع للفيلق الخامس" is known by that name; it names both."""
    parted: list[Entity] = []
    for entity in found:
        inside = range(entity.first + 1, entity.last)
        cut = next(
            (j for j in inside if bare(text.word(j)) in BELONGS | BACKED or text.word(j) in RELATIVE), None
        )
        if cut is None or entity.outlet:
            parted.append(entity)
            continue
        parted.append(entity._replace(last=cut - 1))
        behind = cut + 2 if text.word(cut) in RELATIVE else cut + 1
        rest = text.tokens[behind : entity.last + 1]
        inner = resolve_actors(find_actors(rest), rest, text.country, text.day)
        parted += [
            Entity(behind + a.first, behind + a.last, a.actor, a.proclitics)
            for a in inner
            if _is_somebody(a.actor, a.generic) and a.actor is not None
        ]
    return parted


def short(text: Text, first: int, last: int) -> int:
    """The end of an outlet's name before the adjective that says whose it is."""
    for j in range(first + 1, last + 1):
        if bare(text.word(j)) in ATTRIBUTES:
            return j - 1
    return last


def _unknown(text: Text, taken: set[int]) -> list[Entity]:
    """Groups in no list, by their noun: "مجموعة خراسان", "جبهة "أنصار كذا""."""
    found = []
    for i in text.marked(_BEGINS, 0, len(text.tokens) - 2):
        form = _group_noun(text.word(i))
        if form is None or form.article or i in taken or i in text.place_at:
            continue
        last = _name_end(text, i + 1, taken)
        if last is not None:
            found.append(Entity(i, last, None, form.proclitics))
    return found


def _group_noun(word: str) -> Form | None:
    return next((f for f in forms(word) if f.stem in GROUP_NOUNS and not f.enclitic), None)


_BEGINS = SIGNS.bit(_group_noun)


def _name_end(text: Text, j: int, taken: set[int]) -> int | None:
    if text.word(j) in QUOTES:
        close = next((k for k in range(j + 1, min(j + 6, len(text.tokens))) if text.word(k) in QUOTES), None)
        return close if close is not None and close > j + 1 and j + 1 not in taken else None
    word = text.word(j)
    plain = (
        text.tokens[j].kind == "word" and j not in taken and not text.verbs(j) and word not in PREPOSITIONS
    )
    if not plain or word.startswith("ال") or word[-1:] in "ها":
        return None
    if text.word(j + 1) and (j + 1) in text.place_at and text.word(j + 1) not in PREPOSITIONS:
        return j + 1
    return j if word not in common_words() else None


def _is_somebody(id: str | None, generic: bool) -> bool:
    if id is None:
        return not generic
    return id not in NOBODY and known_actor(id).kind not in NO_BODIES


def _cut(text: Text, i: int) -> str:
    word = text.word(i)
    return word[0] if len(word) > 4 and word[:1] in ("ل", "ب") and not word.startswith("ال") else ""


@lru_cache(maxsize=1)
def by_number(text: Text) -> list[Entity]:
    taken = {i for e in entities(text) for i in range(e.first, e.last + 1)}
    return numbered_units(text, taken)
