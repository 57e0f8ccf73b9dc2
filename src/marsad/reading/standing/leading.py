"""Who leads whom, told with a verb: "يتزعم فلان حركة كذا", "فلان الذي يقود لواء كذا", "يتولى فلان قيادة كذا"."""

from __future__ import annotations

from marsad.arabic.signs import SIGNS
from marsad.reading.standing.ends import HEADS, Who, end_of, skip_on
from marsad.reading.standing.entity import End
from marsad.reading.standing.people import RelationTold
from marsad.reading.standing.persons import People
from marsad.reading.standing.units import unit_behind
from marsad.reading.standing.words import word_set
from marsad.reading.words.text import Sentence
from marsad.reading.words.wordlists import words

LEADS, HOLDS_OFFICE = word_set("leads"), word_set("holds_office")
OFFICE = words("leading_office")
WHO = frozenset({"الذي", "والذي", "،", ","})
NAME_REACH = 4  # tokens between the verb and its subject's name


_LEADS = SIGNS.bit(lambda word: word.removeprefix("و") in LEADS | HOLDS_OFFICE)


def leading_of(who: Who, people: People, sentence: Sentence) -> list[RelationTold]:
    """The leaders that a sentence tells with a verb before the unit."""
    found: list[RelationTold] = []
    for i in who.text.marked(_LEADS, sentence.first, sentence.last):
        plain = who.text.word(i).removeprefix("و")
        name, behind = _leader(who, people, sentence, i)
        if name is not None and plain in HOLDS_OFFICE:
            behind = behind + 1 if who.text.word(behind) in OFFICE else sentence.last + 1
        unit = _unit(who, sentence, behind) if name is not None else None
        if name is not None and unit is not None:
            found.append(RelationTold("led_by", unit, name, min(i, name.first), unit.last))
    return found


def _leader(who: Who, people: People, sentence: Sentence, i: int) -> tuple[End | None, int]:
    """The person behind the verb, or before "الذي" and the verb; the token behind both."""
    text = who.text
    for j in range(i + 1, min(i + NAME_REACH, sentence.last) + 1):
        name = people.at(j)
        if name is not None:
            lone = people.is_single(name) or name.last >= sentence.last
            return (None, j) if lone else (people.end(name), name.last + 1)
        if j in who.beginning or text.verbs(j):
            break
    if text.word(i - 1) not in WHO or text.word(i - 1) in "،,":
        return None, i
    before = people.before(sentence, i)
    if before is None or people.is_single(before):
        return None, i
    return people.end(before), i + 1


def _unit(who: Who, sentence: Sentence, j: int) -> End | None:
    begin = skip_on(who.text, j, sentence.last)
    over = skip_on(who.text, begin, sentence.last, HEADS - {"من", "ل"})
    entity = who.beginning.get(over) or unit_behind(who.text, begin, sentence.last)
    if entity is None or entity.proclitics or entity.outlet or who.is_state(entity):
        return None
    return end_of(who.text, entity)
