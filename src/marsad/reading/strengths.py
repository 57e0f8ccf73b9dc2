"""How many fighters, civilians, vehicles there are, or how large an area is (codebook §5)."""

from __future__ import annotations

from typing import NamedTuple

from marsad.arabic.clitics import forms
from marsad.arabic.numbers import Number
from marsad.model.claim import Measure
from marsad.reading.text import Sentence, Text
from marsad.reading.vocabulary import Person
from marsad.registry.actors import ActorMention

VEHICLES = frozenset(
    [
        "اليه",
        "اليات",
        "عربه",
        "عربات",
        "سياره",
        "سيارات",
        "دبابه",
        "دبابات",
        "مدرعه",
        "مدرعات",
        "شاحنه",
        "شاحنات",
        "صهريج",
        "ناقله",
        "ناقلات",
        "حافله",
        "حافلات",
        "مركبه",
        "مركبات",
    ]
)
AIRCRAFT = frozenset({"طائره", "طائرات", "مروحيه", "مروحيات", "مقاتله"})
PRESENT = frozenset(
    [
        "يتواجد",
        "يعيش",
        "يقطن",
        "محاصر",
        "محاصرون",
        "المحاصرين",
        "يقيم",
        "يوجد",
        "تضم",
        "يضم",
        "يبلغ",
        "عدد",
        "تعداد",
        "عديد",
        "قوامه",
        "قوامها",
        "يتراوح",
        "ينتشر",
        "يتحصن",
        "استقدم",
        "استقدمت",
        "برتل",
        "رتل",
        "تعزيزات",
        "بتعزيزات",
        "خروج",
        "دخول",
        "وصول",
        "تجهيز",
        "مؤلف",
        "مؤلفه",
        "تنشر",
        "يقدر",
    ]
)


class StrengthTold(NamedTuple):
    """A strength: tokens first..last tell it."""

    measure: Measure
    number: Number
    actor: ActorMention | None
    civilian: bool
    first: int
    last: int


def strengths_of(text: Text, taken: list[tuple[int, int]]) -> list[StrengthTold]:
    """The strengths of a report; figures in `taken` token ranges are casualties or tallies already."""
    found = []
    for sentence in text.sentences:
        for number in text.numbers:
            if (
                sentence.first <= number.first
                and number.last <= sentence.last
                and not any(a <= number.core_first <= b for a, b in taken)
            ):
                told = _strength(text, sentence, number)
                if told is not None:
                    found.append(told)
    return found


def _strength(text: Text, sentence: Sentence, number: Number) -> StrengthTold | None:
    j = number.last + 1
    if text.word(j) == "من":
        j += 1
    if j > sentence.last:
        return None
    measure = _measure(text, j, number)
    if measure is None or number.quantity in ("several",):
        return None
    if measure in ("fighters", "civilians", "vehicles", "aircraft") and not _present(
        text, sentence, number, measure
    ):
        return None
    actor = _actor(text, sentence, number, j)
    return StrengthTold(
        measure,
        number,
        actor,
        measure == "civilians",
        number.first,
        max(j, actor.last if actor and actor.first == j + 1 else j),
    )


def _measure(text: Text, j: int, number: Number) -> Measure | None:
    word = text.word(j)
    stems = {form.stem for form in forms(word) if not form.proclitics}
    if stems & {"كيلومتر", "كيلومترا", "كم", "كيلو"} and "مربع" in text.word(j + 1) + text.word(j + 2):
        return "area_km2"
    if number.kind != "count":
        return None
    if stems & VEHICLES:
        return "vehicles"
    if stems & AIRCRAFT:
        return "aircraft"
    for found in text.entries(j, "person"):
        value = found.entry.value
        if isinstance(value, Person):
            if value.noun.class_ in ("fighter", "enemy", "own"):
                return "fighters"
            if value.noun.class_ == "civilian":
                return "civilians"
    return None


def _present(text: Text, sentence: Sentence, number: Number, measure: Measure) -> bool:
    """Words that count those who are there; fighters in hundreds need none."""
    if measure == "fighters" and number.min >= 300:
        return True
    near = range(max(sentence.first, number.first - 9), min(sentence.last, number.last + 8) + 1)
    return any(text.word(i) in PRESENT or text.word(i).lstrip("وف") in PRESENT for i in near)


def _actor(text: Text, sentence: Sentence, number: Number, j: int) -> ActorMention | None:
    after = [a for a in text.actors if j < a.first <= j + 4 and a.last <= sentence.last]
    before = [a for a in text.actors if sentence.first <= a.first and a.last < number.first]
    return after[0] if after else before[-1] if before else None
