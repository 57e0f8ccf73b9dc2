"""Whom a deed reached, told by small words between it and the count; parts that belong to a count."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

Row = tuple[str, int | None, int | None, str | None]


def rows(sentence: str) -> list[Row]:
    claims = read(document("a", sentence, published="2018-05-20")).claims
    return [(r.status, r.min, r.max, r.actor) for c in claims for r in c.casualties or ()]


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        (
            "وقالت إسرائيل إن أحد جنودها قُتل في اشتباك على حدود قطاع غزة يوم الأحد.",
            ("killed", 1, 1, "israel"),
        ),
        (
            "وذكر المصدر أن حركة أحرار الشام فقدت أحد قادتها في بلدة سرمين يوم الأحد.",
            ("lost", 1, 1, "ahrar-al-sham"),
        ),
        (
            "أعلنت الوزارة أن الجيش الصومالي فقد تسعة من جنوده في هجوم لحركة الشباب قرب بلدة جنالي.",
            ("lost", 9, 9, "somali-forces"),
        ),
        (
            "قال مصدر أمني إن الحشد الشعبي فقد مجموعة من مقاتليه في كمين نصبه تنظيم داعش جنوب كركوك.",
            ("lost", 2, None, "popular-mobilisation-forces"),
        ),
        (
            "نفذت جماعة الحوثي حملة اختطافات طالت العشرات من المواطنين في مديرية الجراحي.",
            ("captured", 20, None, "civilians"),
        ),
        (
            "وتحدث الأهالي عن القصف الذي سلب أرواح ثلاثة أطفال في دوما يوم الأحد.",
            ("killed", 3, 3, "civilians"),
        ),
        (
            "شن التنظيم هجوماً على درعا يوم الأحد سقط خلاله 17 من مقاتلي جيش الإسلام.",
            ("killed", 17, 17, "jaysh-al-islam"),
        ),
        (
            "قتل مسلحون شرطيين تركيين قرب الحدود مع سوريا يوم الأحد.",
            ("killed", 2, 2, "turkey"),
        ),
    ],
)
def test_the_count_and_whose_they_are(sentence: str, row: Row) -> None:
    assert row in rows(sentence)


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        ("مقتل 25 امرأة وطفلاً في قصف على حلب يوم الأحد.", ("killed", 25, 25, "civilians")),
        ("مقتل ثلاثة رجال وامرأة في قصف على حلب يوم الأحد.", ("killed", 4, 4, "civilians")),
        (
            "أسفرت الغارة عن مقتل 4 مدنيين (امرأة و3 أطفال) في الباغوز يوم الأحد.",
            ("killed", 4, 4, "civilians"),
        ),
        (
            "أوقع الهجوم في حلب 16 جريحاً بينهم اثنان على الأقل في حالة الخطر يوم الأحد.",
            ("wounded", 16, 16, None),
        ),
        (
            "أوقع الهجوم في حلب 16 جريحاً على الأقل بينهم طفلان يوم الأحد.",
            ("wounded", 16, None, None),
        ),
    ],
)
def test_parts_of_a_count_are_not_added_to_it(sentence: str, row: Row) -> None:
    assert rows(sentence) == [row]


@pytest.mark.parametrize(
    "sentence",
    [
        "وقال المصدر إنه لم يُصب أحد في الهجوم على بلدة سرمين يوم الأحد.",
        "استهدفت حملة اعتقالات طالت منازل عدة بلدة سرمين يوم الأحد.",
    ],
)
def test_nobody_and_things_are_no_count(sentence: str) -> None:
    assert not rows(sentence)
