"""Outlets that are called by everyday words, by words of time and in Latin letters, and the words themselves."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.model.document import document
from marsad.reading.reader import read
from marsad.registry.outlets import find_outlets


def found(text: str) -> list[str | None]:
    return [m.id for m in find_outlets(tokenize(fold(text)))]


def voices(text: str) -> list[str]:
    claims = read(document("x", text, published="2023-05-02")).claims
    return [v.name for c in claims if c.kind == "incident" for chain in c.sources for v in chain]


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("نقلت الجزيرة عن شهود أن القصف توقف", "al-jazeera"),
        ("ذكرت العربية أن الطريق مغلق", "al-arabiya"),
        ("توقف القصف ليلا بحسب الميادين.", "almayadeen"),
        ("نقلت الشرقية عن ضابط نبأ الهجوم", "alsharqiya"),
        ("أفادت المسلة بأن الطريق مغلق", "almasalah"),
        ("ونشرت مأرب برس صورا من المكان", "marib-press"),
        ("بثت مؤسسة الزلاقة تسجيلا للهجوم", "zallaqa"),
    ],
)
def test_an_outlet_of_an_everyday_name_tells_or_hands_on(text: str, id: str) -> None:
    assert found(text) == [id]


@pytest.mark.parametrize(
    "text",
    [
        "وصلت القافلة إلى الجزيرة عبر الجسر",
        "تتوزع الآبار بحسب المدن والقرى",
        "ذكرت الرابعة من النساء اسم ابنها",
        "ذكرت مصادر أمنية سورية أن الطريق مغلق",
        "نقلت المعلومة إلى القيادة",
    ],
)
def test_everyday_words_are_no_outlets(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("name", "voice"),
    [("تموز نت", "تموز نت"), ("الغد برس", "الغد برس"), ("قناة NRT عربية", "قناة NRT عربية")],
)
def test_words_of_time_and_latin_letters_in_a_name(name: str, voice: str) -> None:
    assert voice in voices(f"نقلت {name} عن مصدر طبي مقتل ثلاثة مدنيين بقصف على كركوك أمس.")
