"""Doers and sufferers that only a pronoun names."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def parties(text: str) -> list[set[tuple[str, str | None]]]:
    found = read(document("p", "أخبار المنطقة\n\n" + text, published="2024-06-01")).claims
    return [
        {(p.role, p.actor) for p in c.parties or () if p.actor != "civilians"}
        for c in found
        if c.kind == "incident"
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "أعلنت قسد أمس تعرض قواتها لهجوم نفذته خلايا داعش في ريف دير الزور.",
            {("target", "sdf"), ("initiator", "islamic-state")},
        ),
        (
            "قالت قسد أمس إنها هاجمت موقعا لداعش قرب الباغوز.",
            {("initiator", "sdf"), ("target", "islamic-state")},
        ),
        (
            "كتائب القسام: استهدفنا أمس قوة إسرائيلية شرق خان يونس.",
            {("initiator", "qassam-brigades"), ("target", "israel")},
        ),
        (
            "أعلن حزب الله أمس، استهداف موقع للجيش الإسرائيلي قرب بلدة مارون الراس.",
            {("initiator", "hezbollah"), ("target", "israel")},
        ),
        (
            "أعلن الجيش السوداني أمس مقتل 7 مدنيين بقصف مدفعي لقوات الدعم السريع على مدينة الفاشر.",
            {("initiator", "rapid-support-forces")},
        ),
    ],
)
def test_who_speaks_of_himself(text: str, wanted: set[tuple[str, str]]) -> None:
    assert parties(text)[0] == wanted


def test_a_voice_that_tells_of_others_has_no_part() -> None:
    (found,) = parties("قال مصدر في قوات سوريا الديمقراطية إن مسلحين مجهولين هاجموا مقر بلدية الشحيل أمس.")
    assert ("initiator", "sdf") not in found
    assert ("target", "sdf") not in found
