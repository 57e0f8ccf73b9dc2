"""Deeds that those who are arrested, tried or released are charged with: "اعتقال المتورطين في الهجوم الذي استهدف كذا".

The arrest is the news. The deed is a happening of its own where the sentence brings its day, its place or its toll
(codebook §8); else it only says who was arrested.
"""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.families import family
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

OF_THE_LAW = family("deeds_of_law")
RELATIVE = frozenset({"الذي", "التي"})
BEFORE = 6  # words from "المتهمين" to the deed: "المشتبه بهم في عمليتي إطلاق صواريخ"
CHARGE = 12  # tokens from "المتهمين" to whom their deed was done to
STOPS = frozenset({"،", ".", ":", "؛"})
OWN = 12  # words behind the deed that tell its day, its place or its toll


def charges(text: Text, triggers: list[Trigger]) -> list[Trigger]:
    """The deeds among these that somebody is charged with, behind a word of arrest or trial."""
    found: list[Trigger] = []
    law = False
    for trigger in triggers:
        goes_on = bool(found) and trigger.first - found[-1].last <= BEFORE  # "تفجير سيارة مفخخة"
        if law and trigger.verb is None and (goes_on or _is_charge(text, trigger)):
            found.append(trigger)
        law |= trigger.deed is not None and trigger.deed.action in OF_THE_LAW
    return found


def named_as_charge(text: Text, triggers: list[Trigger]) -> list[Trigger]:
    """ "وتهمته تفجير سيارة مفخخة", "والتهمة قتل جندي": what the charge is, whoever judged it."""
    found: list[Trigger] = []
    for trigger in triggers:
        goes_on = bool(found) and 0 < trigger.first - found[-1].last <= 1
        if trigger.verb is None and (goes_on or text.word(trigger.first - 1) in words("the_charge")):
            found.append(trigger)
    return found


def _is_charge(text: Text, trigger: Trigger) -> bool:
    """ "منفذي تفجير كذا", "متهمين بقتل كذا": no mark and no verb stands between."""
    if trigger.deed is not None and (trigger.deed.carrier or trigger.deed.action in OF_THE_LAW):
        return False
    for k in range(trigger.first - 1, trigger.first - 1 - BEFORE, -1):
        if k < 0 or text.tokens[k].kind != "word":
            return False
        if _charges(text, k):
            return True
        if (
            text.verbs(k) or k in text.actor_at
        ):  # "مشتبهين بالانتماء إلى كذا في عملية": charged with that alone
            return False
    return False


def _charges(text: Text, k: int) -> bool:
    """ "المتهمين", "متورطا", "للمشتبه"."""
    word = text.word(k)
    return bare(word) in words("charged") or word.removeprefix("لل").removesuffix("ا") in words("charged")


def of_a_charge(text: Text, triggers: list[Trigger], first: int) -> bool:
    """ "اعتقال خلية متورطة باستهداف حواجز كذا": the actor at a token only belongs to a deed that the arrested did."""
    law = [t.last for t in triggers if t.last < first and t.deed is not None and t.deed.action in OF_THE_LAW]
    for k in range(first - 1, max(law[-1] if law else -1, first - 1 - CHARGE), -1):
        if text.tokens[k].kind == "newline" or text.word(k) in STOPS:
            return False
        if _charges(text, k) or text.word(k).removesuffix("ا") in words("accused_of"):
            deeds = [*text.begins("deed", k + 1, first - 1), *text.begins("harm", k + 1, first - 1)]
            return bool(deeds)
    return False


def told_apart(text: Text, sentence: Sentence, triggers: list[Trigger]) -> set[int]:
    """The tokens at which a deed begins that somebody is charged with and that is told in full."""
    found: set[int] = set()
    last = -BEFORE
    for trigger in charges(text, triggers):
        if trigger.first - last > BEFORE and _brings_its_own(text, sentence, trigger):
            found.add(trigger.first)
        last = trigger.last
    return found


def _brings_its_own(text: Text, sentence: Sentence, trigger: Trigger) -> bool:
    """A day, a place or people counted stand behind it, or what it did; with the article only the last will do."""
    behind = range(trigger.last + 1, min(trigger.last + OWN, sentence.last) + 1)
    if trigger.deed is not None and trigger.definite:
        return any(text.word(k) in RELATIVE for k in behind[:2])
    return any(
        k in text.time_at or k in text.place_at or k in text.number_at or text.word(k) in RELATIVE
        for k in behind
    )
