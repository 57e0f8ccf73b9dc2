"""Sentences that look back, and fire that goes to and fro: what they tell is not the one blow of the news."""

from __future__ import annotations

from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.vocabulary import vocabulary
from marsad.reading.words.wordlists import words

COMMAS = frozenset("،,")
WAS = frozenset({"كان", "كانت", "كانوا", "وكان", "وكانت", "وكانوا"})
RELATIVE = words("relatives")
THAT = words("untold_that")
REACH = 14  # tokens from "was" to its verb, over a long subject
EXCHANGE = "تبادل"
MUTUAL = frozenset({"متبادل", "متبادله", "المتبادل", "المتبادله"})
OF_FIRE = frozenset({"attack", "clash", "shelling"})


def had_been_done(text: Text, first: int, deeds: list[Trigger]) -> bool:
    """ "وكانت القوات قد صدت هجوما": the first verb behind "was" is a past one of the deed, and no verb of speech."""
    told = min((t.first for t in deeds if t.deed is not None and not t.deed.carrier), default=None)
    if text.word(first) not in WAS or told is None:
        return False
    for k in range(first + 1, min(first + REACH, told) + 1):
        if text.word(k) in RELATIVE or text.word(k) in THAT:
            return False
        verb = next(iter(text.verbs(k)), None)
        if verb is not None and (text.word(k - 1) == "قد" or k == told):
            return verb.tense == "past" and verb.lemma not in vocabulary().saying
    return False


def came_behind(text: Text, sentence: Sentence, triggers: list[Trigger]) -> Trigger | None:
    """ "وعقب الهجوم، سيطرت القوات على", "وسبق الهجوم بيوم تفجير": one more than the one told with its article.

    A fight that follows an attack is asked for elsewhere (`replies`).
    """
    told = [t for t in triggers if t.deed is not None and not t.deed.carrier]
    if len(told) < 2 or told[0].verb is not None or not told[0].definite:
        return None
    before = range(sentence.first, told[0].first)
    wake = [k for k in before if text.word(k) in words("in_its_wake")]
    by_it = [k for k in before if text.word(k) in words("came_by_it")]
    if not (wake or by_it) or any(t.first in before for t in triggers):
        return None
    following = range(told[0].last + 1, sentence.last + 1)
    if text.word(told[0].last + 1) in RELATIVE or any(text.word(k) in RELATIVE for k in following[:2]):
        comma = next((k for k in following if text.word(k) in COMMAS), None)
        told = [t for t in told if t is told[0] or (comma is not None and t.first > comma)]
    new = next((t for t in told[1:] if not t.definite), None)
    if new is None or (new.deed is not None and new.deed.mutual):
        return None
    return new if wake or new.verb is None else None


def is_exchange(text: Text, first: int, deeds: list[Trigger]) -> bool:
    """ "تتبادل القوات وكذا إطلاق النار", "تبادل القصف", "قصف متبادل"."""
    fire = [t for t in deeds if t.deed is not None and t.deed.action in OF_FIRE]
    return any(
        any(w.endswith(EXCHANGE) or w in MUTUAL for w in text.folded(t.first, t.last + 1))
        or any(
            v.lemma == EXCHANGE
            for k in range(max(first, t.first - REACH), t.first + 1)
            for v in text.verbs(k)
        )
        for t in fire
    )
