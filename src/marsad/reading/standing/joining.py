"""Whose man somebody has become or was, told with a verb: "التحق فلان بكذا", "سبق له القتال ضمن كذا" (codebook §5)."""

from __future__ import annotations

from marsad.arabic.signs import SIGNS
from marsad.arabic.verbs import verb_readings
from marsad.reading.standing.ends import HEADS, Who, end_of, skip_on
from marsad.reading.standing.entity import QUOTES, End, Entity
from marsad.reading.standing.people import RelationTold
from marsad.reading.standing.persons import People
from marsad.reading.standing.units import unit_behind
from marsad.reading.standing.words import word_set
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

JOINS, FIGHTS = word_set("verbs_of_joining"), word_set("verbs_of_fighting_for")
RANKS = word_set("in_the_ranks")
WITHIN = words("joining_within")
INTO = words("joining_into") | WITHIN
NO_FACT = words("joining_no_fact")
NAME_REACH = 3  # tokens between the verb and the name behind it
UNIT_REACH = 3  # words between what leads to the unit and the unit


def _joins(word: str) -> bool:
    return any(v.person == 3 and v.lemma in JOINS | FIGHTS for v in verb_readings(word)) or word in RANKS


_JOINS = SIGNS.bit(_joins)


def joined_by(who: Who, people: People, sentence: Sentence) -> list[RelationTold]:
    """The memberships of persons that a sentence tells with a verb."""
    text = who.text
    found: list[RelationTold] = []
    for i in text.marked(_JOINS, sentence.first, sentence.last):
        if text.word(i - 1) in NO_FACT or any(v.number != "s" for v in text.verbs(i)[:1]):
            continue
        name, behind = _who(people, sentence, i)
        unit = _unit(who, sentence, i, behind) if name is not None else None
        while name is not None and unit is not None:
            found.append(RelationTold("member_of", name, unit, min(i, name.first), max(unit.last, name.last)))
            then = text.word(unit.last + 1) == "ثم"  # "انضم إلى كذا ثم إلى كذا"
            unit = _unit(who, sentence, i, unit.last + 2) if then else None
    return found


def _who(people: People, sentence: Sentence, i: int) -> tuple[End | None, int]:
    """The person behind the verb, else the one whom the sentence is about; the token behind the verb or him."""
    text = people.text
    for j in range(i + 1, min(i + NAME_REACH, sentence.last) + 1):
        name = people.at(j)
        if name is not None:
            return (None, j) if people.is_single(name) else (people.end(name), name.last + 1)
        if text.word(j) in INTO or text.covered(j) or text.tokens[j].kind != "word" or text.verbs(j):
            break
    told = people.topic(sentence, i) if _has_no_subject(text, i) else None
    return (people.end(told), i + 1) if told is not None and not people.is_single(told) else (None, i)


def _has_no_subject(text: Text, i: int) -> bool:
    """What leads to the unit stands right behind the verb."""
    word = text.word(i + 1)
    return word in INTO or word in RANKS or word[:1] in ("ب", "ل")


def _unit(who: Who, sentence: Sentence, i: int, behind: int) -> End | None:
    """The unit, at once behind what leads to it."""
    text = who.text
    fights = text.word(i) not in RANKS and any(v.lemma in FIGHTS for v in text.verbs(i)[:1])
    led = False
    j = behind
    while j <= min(behind + UNIT_REACH, sentence.last):
        entity: Entity | None = who.beginning.get(j)
        word = text.word(j)
        if entity is None and led:
            entity = unit_behind(text, j, sentence.last)
        if entity is not None:
            letter = bool(set(entity.proclitics) & set("بل")) and not fights
            known = not (entity.outlet or who.is_state(entity)) and (led or letter)
            return end_of(text, entity) if known and entity.last <= sentence.last else None
        led |= word in (WITHIN if fights else INTO) or word in RANKS or word == "صفوف"
        if not (word in INTO or word in HEADS or word in QUOTES or word in RANKS):
            return None
        j = skip_on(text, j + 1, sentence.last)
    return None
