"""Whom deeds hurt that are counted themselves: "قتل 12 في ثلاث هجمات", "شن كذا عدة هجمات أوقعت 12 قتيلاً" (codebook §8).

Raids, strikes and blasts are left out: two or three of them that fall at once are told as one happening.
"""

from __future__ import annotations

from marsad.arabic.signs import SIGNS
from marsad.reading.casualties.casualties import Row
from marsad.reading.casualties.group import CIVILIANS
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention

TWO_DEEDS, DEEDS = words("two_deeds"), words("deeds_told_apart")
SCATTERED, AT_ONCE = words("many_and_apart"), words("deeds_at_once")
IN_THEM, LED_TO = words("hurt_in_deeds"), words("led_to")
PREFIXES = ("ب", "ل", "و", "ف")
FORE_REACH = 14  # tokens from people to the deeds in which they were hurt
BACK_REACH = 22  # tokens from deeds to the people whom they hurt
LEDE = 2  # sentences of the body that say what a headline leaves open
SAID_REACH = 4  # tokens behind the noun that say how many the deeds are
WHOSE_REACH = 6  # tokens from the deeds to who did them
MARKS = frozenset(".؛:!؟")
OTHERS = frozenset({"اخرون", "اخرين", "اخران"})
ITS = ("ها", "ه", "هما")


def of_counted_deeds(text: Text, row: Row) -> bool:
    """The row tells whom two deeds or more hurt, together; a headline may leave to the lede that they were several."""
    here = text.sentence_at(row.first)
    if here is None:
        return False
    if _is_of_several(text, here, row.first, row.last):
        return True
    return here.kind == "title" and any(
        _is_of_several(text, sentence, number.first, number.last)
        for sentence in _lede(text)
        for number in text.numbers_in(sentence.first, sentence.last)
        if number.kind == "count" and (number.min, number.max) == (row.min, row.max)
    )


def _lede(text: Text) -> list[Sentence]:
    return [s for s in text.sentences if s.kind == "body"][:LEDE]


def _is_of_several(text: Text, sentence: Sentence, first: int, last: int) -> bool:
    return _in_deeds(text, sentence, last) is not None or _by_deeds(text, sentence, first)


def _stem(word: str) -> str:
    return word[1:] if word[:1] in PREFIXES and word[1:] in TWO_DEEDS | DEEDS else word


_DEEDS = SIGNS.bit(lambda word: _stem(word) in TWO_DEEDS | DEEDS)


def others_hurt(text: Text, rows: list[Row], taken: list[Row]) -> list[Row]:
    """ "مقتل ثلاثة وإصابة آخرين في هجومين": the others were hurt in the same deeds, however many they are."""
    return [
        row
        for row in rows
        if row not in taken
        and text.word(row.first) in OTHERS
        and of_counted_deeds(text, row)
        and any(one.sentence == row.sentence for one in taken)
    ]


def whose_deeds(text: Text, row: Row) -> ActorMention | None:
    """Whose the deeds are in which they were hurt: "في هجومين لتنظيم كذا", "في عدة هجمات شنتها كذا"."""
    sentence = text.sentence_at(row.first)
    deeds = _in_deeds(text, sentence, row.last) if sentence is not None else None
    if sentence is None or deeds is None:
        return None
    for j in range(deeds + 1, min(deeds + WHOSE_REACH, sentence.last) + 1):
        actor = text.actor_at.get(j)
        if actor is not None:
            did = text.word(actor.first - 1).endswith(ITS) and text.verbs(actor.first - 1)
            own = actor.proclitics == "ل" or bool(did)
            return actor if own and actor.first == j and actor.actor != CIVILIANS else None
        if text.word(j) in MARKS or text.word(j) == "،":
            return None
    return None


def _in_deeds(text: Text, sentence: Sentence, figure: int) -> int | None:
    """ "مقتل 23 عنصراً في عدة هجمات", "قتل ثلاثة خلال عمليتين": the deeds behind the last token of the figure."""
    for j in text.marked(_DEEDS, figure + 1, min(figure + FORE_REACH, sentence.last)):
        first = _told_several(text, j)
        led = first is not None and (text.word(first - 1) in IN_THEM or text.word(first).startswith("ب"))
        if first is None or not led:
            continue
        between = range(figure + 1, first)
        return None if any(text.verbs(k) or text.word(k) in MARKS for k in between) else j
    return None


def _by_deeds(text: Text, sentence: Sentence, figure: int) -> bool:
    """ "هجمات متفرقة أسفرت عن مقتل 12", "هجومين استهدفا كذا وخلّفا ثلاثة قتلى": before its first token."""
    for j in text.marked(_DEEDS, max(sentence.first, figure - BACK_REACH), figure - 1):
        if _told_several(text, j) is None:
            continue
        between = text.folded(j + 1, figure - 1)
        return not LED_TO.isdisjoint(between) and MARKS.isdisjoint(between)
    return False


def _told_several(text: Text, j: int) -> int | None:
    """The first token of deeds that are told to be two, or to be many and apart."""
    behind = text.folded(j + 1, j + SAID_REACH)
    there = next((n for n, word in enumerate(behind) if word == "في" or word[:1] == "ب"), len(behind))
    behind = behind[:there]  # "مواجهات بمناطق متفرقة" says it of the areas
    if not AT_ONCE.isdisjoint(behind):
        return None
    if _stem(text.word(j)) in TWO_DEEDS:
        return j
    number = text.number_at.get(j - 1)
    if number is not None and number.kind == "count" and number.min > 1 and not number.definite:
        return number.first
    return j if not SCATTERED.isdisjoint(behind) else None
