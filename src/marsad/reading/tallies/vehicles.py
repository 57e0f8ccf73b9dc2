"""Vehicles of a strength: a pair told by a dual, and those on which armed people come (codebook §5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from marsad.arabic.clitics import forms
from marsad.arabic.numbers import Number
from marsad.reading.casualties.group import CIVILIANS
from marsad.reading.words.nouns import person_at_token
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

RIDING, ON_BOARD = words("strengths_riding"), words("strengths_on_board")
HIT = words("strengths_hit")
RIDER_REACH = 6  # words from those who ride to what they ride in
HALTS = frozenset("؛.:")
ARMED = frozenset({"fighter", "enemy", "own"})


def pairs(text: Text, sentence: Sentence, nouns: Iterable[str]) -> Iterator[Number]:
    """ "سيارتين عسكريتين", "دبابتان": two, counted by the noun itself; its figure stands at the noun."""
    both = frozenset(dual for noun in nouns for dual in _duals(noun))
    for j in range(sentence.first, sentence.last + 1):
        if j not in text.number_at and any(form.stem in both for form in forms(text.word(j))):
            yield Number(j, j, 2, 2, "dual", j, j)


def _duals(noun: str) -> tuple[str, ...]:
    stem = noun[:-1] + "ت" if noun.endswith("ه") else noun
    return () if noun.endswith(("ات", "يج")) else (stem + "ين", stem + "ان")


def are_ridden(text: Text, sentence: Sentence, number: Number) -> bool:
    """ "مسلحون على متن خمس شاحنات", "عناصر كذا يستقلون ثلاث سيارات": those who ride bear arms."""
    before = number.first - 1
    if text.word(before).lstrip("و") not in RIDING and text.word(before) not in ON_BOARD:
        return False
    armed = False
    for j in range(before, sentence.first - 1, -1):
        if text.word(j) in HALTS:
            break
        if _is_hit(text, j):
            return False
        if not armed and before - j <= RIDER_REACH:
            person = person_at_token(text, j)
            if person is not None and person.entry.value.noun.class_ not in ARMED:
                return False
            armed = person is not None or _is_armed(text, j)
    return armed


def _is_armed(text: Text, j: int) -> bool:
    actor = text.actor_at.get(j)
    return actor is not None and actor.actor not in (None, CIVILIANS)


def _is_hit(text: Text, j: int) -> bool:
    """ "استهدفت غارة عناصر كذا على متن سيارتين": who ride there are those who are struck."""
    return any(form.stem in HIT for form in forms(text.word(j))) or any(v.lemma in HIT for v in text.verbs(j))
