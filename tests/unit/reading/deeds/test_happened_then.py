"""A deed that a verb in the past tells with its day or year, and a fight between two who are named, are told."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read
from tests.interpreted import needs_python

THEN = [
    "أطاح الجيش بحكومة حمدوك في 25 أكتوبر 2021.",
    "وأطاحت ثورة شعبية بمعمر القذافي عام 2011.",
    "عين الرئيس قائداً جديداً للأركان يوم الثلاثاء.",
    "حلّ المجلس العسكري نفسه أمس.",
]
FIGHTS = [
    "في ظل احتدام المعارك بين الجيش السوداني وقوات الدعم السريع.",
    "فيما تتواصل المعارك بين قسد وتنظيم الدولة.",
    "تشتد المعارك بين الجيش اليمني وجماعة الحوثي.",
    "ولا تزال المعارك دائرة بين الجيش وقوات الدعم السريع.",
    "وتتصاعد حدة المواجهات بين حزب الله والجيش الإسرائيلي.",
]


def actions(text: str) -> list[str]:
    claims = read(document("a", text, published="2024-05-20")).claims
    return [claim.action for claim in claims if claim.kind == "incident"]


@needs_python
@pytest.mark.parametrize("sentence", THEN)
def test_a_past_verb_with_its_time_tells_a_deed(sentence: str) -> None:
    assert actions(sentence) == ["leadership_change"]


@needs_python
@pytest.mark.parametrize("sentence", FIGHTS)
def test_a_fight_between_two_who_are_named_is_told(sentence: str) -> None:
    assert actions(sentence) == ["clash"]


@needs_python
@pytest.mark.parametrize(
    "sentence", ["ودعا المسؤول إلى وقف المعارك فوراً.", "وقال المحلل إن المعارك كشفت ضعف الجيش."]
)
def test_a_fight_that_is_only_named_is_not(sentence: str) -> None:
    assert actions(sentence) == []
