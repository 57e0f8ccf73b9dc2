"""Whose support an actor lives on, told without "من" or with a verb: "المدعوم إيرانياً", "تتلقى المال والسلاح من"."""

from __future__ import annotations

from functools import lru_cache

from marsad.arabic.clitics import bare
from marsad.arabic.folding import fold
from marsad.arabic.signs import SIGNS
from marsad.arabic.tokens import tokenize
from marsad.model.claim import Predicate
from marsad.reading.standing.ends import HEADS, Who, end_of, place_end, skip_on
from marsad.reading.standing.entity import QUOTES, End, Entity
from marsad.reading.standing.people import RelationTold
from marsad.reading.standing.words import word_set
from marsad.reading.words.text import Sentence, Text
from marsad.registry.actor_kinds import OF_STATES
from marsad.registry.actors import actor as known_actor
from marsad.registry.actors import find_actors, resolve_actors

BACKED, RECEIVE, FOUNDING = word_set("backed"), word_set("receive"), word_set("founding")
SUPPORT: tuple[tuple[frozenset[str], Predicate], ...] = (
    (word_set("money"), "funded_by"),
    (word_set("arms_given"), "armed_by"),
    (word_set("support"), "backed_by"),
)
CAPITALS = word_set("capitals")
_TELLS = SIGNS.bit(lambda word: word == "بدعم" or bare(word) in BACKED or word.removeprefix("و") in RECEIVE)
WHAT_REACH = 5  # words between the verb and what is received
FROM_REACH = 6  # words between that and "من"


def support_of(who: Who, sentence: Sentence) -> list[RelationTold]:
    """The ties of support that a sentence tells by a nation's adverb or by a verb of receiving."""
    found: list[RelationTold] = []
    for i in who.text.marked(_TELLS, sentence.first, sentence.last):
        word = who.text.word(i)
        if bare(word) in BACKED and i < sentence.last:
            found += _by_adverb(who, sentence, i)
        elif word == "بدعم" and i < sentence.last:
            found += _founded_with(who, sentence, i)
        elif word.removeprefix("و") in RECEIVE:
            found += _received(who, sentence, i)
    return found


def _by_adverb(who: Who, sentence: Sentence, i: int) -> list[RelationTold]:
    """ "لواء كذا المدعوم إيرانياً"; "روسياً" is spelt as the country."""
    backer, subject = _nation(who.text, i + 1, "ا"), who.described(sentence, i)
    if backer is None or subject is None or subject.outlet:
        return []
    return [RelationTold("backed_by", end_of(who.text, subject), backer, subject.first, i + 1)]


def _founded_with(who: Who, sentence: Sentence, i: int) -> list[RelationTold]:
    """ "الفيلق الذي تأسس عام 2016 بدعم روسي"."""
    backer = _nation(who.text, i + 1, "")
    before = {who.text.word(j).lstrip("و") for j in range(max(sentence.first, i - 14), i)}
    subject = who.topic(sentence, i) if backer is not None and before & FOUNDING else None
    if backer is None or subject is None:
        return []
    return [RelationTold("backed_by", end_of(who.text, subject), backer, min(subject.first, i), i + 1)]


def _nation(text: Text, j: int, ending: str) -> End | None:
    """The state whose adjective token j is, with `ending` behind it."""
    place = text.place_at.get(j)
    if ending and place is not None and place.kind == "country":
        return place_end(text, place)
    word = text.word(j)
    stem = word.removesuffix(ending) if ending else word
    if not stem.endswith("ي") or (ending and stem == word):
        return None
    state = _state(stem)
    return End(text.words(j, j), state, j, j) if state is not None else None


@lru_cache(maxsize=2_000)
def _state(adjective: str) -> str | None:
    """The registry's entry of the state that an adjective goes back to."""
    for noun in (f"ال{adjective}", f"النظام ال{adjective}", f"الجيش ال{adjective}"):
        tokens = tokenize(fold(noun))
        for found in resolve_actors(find_actors(tokens), tokens, None, None):
            if found.actor is not None and known_actor(found.actor).kind in OF_STATES:
                return found.actor
    return None


def _received(who: Who, sentence: Sentence, i: int) -> list[RelationTold]:
    """ "تتلقى الحركة المال والسلاح من كذا", "يتقاضون رواتبهم من كذا"."""
    text = who.text
    told = _what(text, sentence, i)
    if told is None:
        return []
    predicate, at = told
    giver = _giver(who, sentence, at)
    subject = _receiver(who, sentence, i, at)
    if giver is None or subject is None or subject.first == giver.first:
        return []
    if any(t == sentence and e == subject and last == giver.last for t, e, last in who.told):
        return []  # a phrase of the rules has told it
    first = min(i, subject.first) if abs(subject.first - i) < 12 else i
    return [RelationTold(predicate, end_of(text, subject), giver, first, giver.last)]


def _what(text: Text, sentence: Sentence, i: int) -> tuple[Predicate, int] | None:
    for j in range(i + 1, min(i + 1 + WHAT_REACH, sentence.last) + 1):
        word = text.word(j)
        noun = word.removesuffix("هم").removesuffix("ها") if word.startswith(("رواتب", "تمويل")) else word
        for nouns, predicate in SUPPORT:
            if noun in nouns:
                return predicate, j
    return None


def _giver(who: Who, sentence: Sentence, at: int) -> End | None:
    """Who is named behind the first "من"."""
    text = who.text
    stop = min(at + FROM_REACH, sentence.last)
    j = next((k for k in range(at + 1, stop + 1) if text.word(k) == "من" or text.verbs(k)), stop + 1)
    while j <= stop and text.word(j) != "من" and text.word(j).endswith("ا"):  # "دعماً جوياً وبرياً من"
        j += 1
    if j > sentence.last or text.word(j) != "من":
        return None
    at_once = skip_on(text, j + 1, sentence.last)
    begin = at_once if at_once in who.beginning else skip_on(text, at_once, sentence.last, HEADS)
    entity, place = who.beginning.get(begin), text.place_at.get(begin)
    if entity is not None:
        return end_of(text, entity)
    if text.word(begin) in CAPITALS:
        return End(text.words(begin, begin), None, begin, begin)
    return place_end(text, place) if place is not None and place.kind == "country" else None


def _receiver(who: Who, sentence: Sentence, i: int, at: int) -> Entity | None:
    """The subject between the verb and what is received, else the one before it."""
    at_once = skip_on(who.text, i + 1, sentence.last)
    begin = at_once if at_once in who.beginning else skip_on(who.text, at_once, sentence.last, HEADS)
    behind = who.beginning.get(begin)
    if behind is not None and begin < at:
        return behind
    if any(who.text.word(k) not in QUOTES and k not in who.text.time_at for k in range(i + 1, at)):
        return None
    return who.doer(sentence, i, i, who.text.word(i).startswith("و"))
