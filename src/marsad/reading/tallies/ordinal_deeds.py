"""The how-manieth deed in a stretch of time: "وهو القصف الثامن خلال العام الجاري، والثاني هذا الشهر" (codebook §4)."""

from __future__ import annotations

from marsad.arabic.clitics import forms
from marsad.arabic.dates import TimeExpression, resolve
from marsad.arabic.number_ordinals import ORDINAL, Ordinal, ordinal_at
from marsad.arabic.signs import SIGNS
from marsad.reading.deeds.event import Event
from marsad.reading.tallies.periods import Period, is_long, is_stretch
from marsad.reading.tallies.tally import Tally, evidence
from marsad.reading.tallies.totals import is_short
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.vocabulary import QUOTES
from marsad.reading.words.wordlists import words

ATTACK_NOUNS = words("attack_nouns")
DEED_REACH = 14  # tokens from the noun of the deed to its number
TIME_REACH = 6  # tokens from the number to its stretch of time
IS = words("ordinal_deeds_is")
WHICH = frozenset({"الذي", "التي"})
KIND_REACH = 4  # over "من نوعه"
RELATIVE_REACH = 26  # "الثامن من نوعه الذي تنفذه كذا على كذا في كذا منذ مطلع العام"
KIND = frozenset({"نوعه", "نوعها"})
SHOWN = words("shown_deed")
SHOWN_REACH = 4  # tokens from "وهذه هي" over "محاولة الاغتيال" to the number
ARTICLE = "ال"
_DIGITS = SIGNS.bit(lambda word: word == ARTICLE)


def ordinal_deeds(text: Text, sentence: Sentence, events: list[Event]) -> list[Tally]:
    """ "الهجوم الثالث من نوعه خلال شهر": three attacks in a month."""
    found: list[Tally] = []
    marked = {*text.marked(ORDINAL, sentence.first, sentence.last - 1)}
    marked.update(text.marked(_DIGITS, sentence.first + 1, sentence.last - 1))
    for i in sorted(marked):
        ordinal = _ordinal(text, i)
        if ordinal is None:
            continue
        before = not ordinal.definite and _is_attack(text, ordinal.last + 1, article=False)
        time = _stretch(text, ordinal.last + before, sentence)
        if time is None:
            continue
        again = bool(found) and text.word(i).startswith("و")
        if before or (ordinal.definite and (again or _deed_before(text, sentence, ordinal))):
            found.append(_tally(text, sentence, events, ordinal, time))
    return found


def _ordinal(text: Text, i: int) -> Ordinal | None:
    """ "الثامن", "الثاني عشر", "ثالث"; in digits "الـ23"."""
    if text.word(i) == ARTICLE:
        number = text.number_at.get(i + 1)
        digits = number is not None and number.definite and number.first == i + 1
        ordinal = Ordinal(i, number.last, number.min, True) if number is not None and digits else None
    else:
        ordinal = ordinal_at(text.tokens, i)
    named = ordinal is not None and ordinal.first == i and ordinal.value > 1
    return ordinal if named and i not in text.time_at and i not in text.name_at else None


def _deed_before(text: Text, sentence: Sentence, ordinal: Ordinal) -> bool:
    """ "القصف هو الثامن", "الهجوم الثالث من نوعه", "وهذه هي محاولة الاغتيال السابعة": a definite noun of an attack
    stands before.
    """
    i = ordinal.first
    if text.word(i - 1) in IS or text.word(ordinal.last + 2) in KIND:
        return any(_is_attack(text, j) for j in range(max(sentence.first, i - DEED_REACH), i))
    shown = any(text.word(j) in SHOWN for j in range(max(sentence.first, i - SHOWN_REACH), i - 1))
    return shown and _is_attack(text, i - 1)


def _is_attack(text: Text, j: int, article: bool = True) -> bool:
    return any(f.stem in ATTACK_NOUNS and bool(f.article) == article for f in forms(text.word(j)))


def _stretch(text: Text, last: int, sentence: Sentence) -> TimeExpression | None:
    """The stretch of time behind the number, over "من نوعه"."""
    told = any(text.word(j) in WHICH for j in range(last + 1, last + KIND_REACH))
    reach = RELATIVE_REACH if told else TIME_REACH
    for j in range(last + 1, min(last + reach, sentence.last) + 1):
        time = text.time_at.get(j)
        if time is not None:
            found = resolve(time, text.published)
            long = is_stretch(text, time) if time.duration_only else is_long(text, time, found)
            return time if long and not is_short(Period(time, found)) else None
        aside = told and (text.word(j) in QUOTES or (text.word(j) == "،" and j + 1 in text.time_at))
        if (text.tokens[j].kind != "word" and not aside) or (
            not told and text.word(j) in ("الي", "في") and text.word(j - 1) not in KIND
        ):
            return None
    return None


def _tally(
    text: Text, sentence: Sentence, events: list[Event], ordinal: Ordinal, time: TimeExpression
) -> Tally:
    told = evidence(text, sentence, ordinal.first, ordinal.last)
    tally = Tally(
        "attacks", ordinal.value, ordinal.value, "exact", ordinal.first, ordinal.last, told, sentence
    )
    tally.time, tally.resolved = time, resolve(time, text.published)
    doer = next((p for e in events for p in e.parties if p.role == "initiator"), None)
    if doer is not None:
        tally.by, tally.by_name = doer.actor, doer.name
    tally.places = text.places_in(ordinal.last + 1, time.first - 1)
    return tally
