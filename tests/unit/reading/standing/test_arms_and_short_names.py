"""An arm told behind whose it is, a short name in brackets before where the area lies, a grip that is kept."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def relations(raw: str) -> set[tuple[str | None, str, str | None]]:
    """The standing facts of a text by what they join."""
    found = read(document("t", raw, published="2021-09-03")).claims
    return {
        (c.subject_id or c.subject, c.predicate, c.object_id or c.object)
        for c in found
        if c.kind == "relation"
    }


FACTS = [
    (
        'اغتيل قيادي في الجناح العسكري لحركة حماس "كتائب القسام" في صيدا.',
        ("qassam-brigades", "part_of", "hamas"),
    ),
    (
        'عاد خمسة نازحين إلى مناطق سيطرة "قوات سوريا الديمقراطية" (قسد) بالحسكة، واعتقل اثنان منهم.',
        ("sdf", "controls", "sy-al-hasakah-city"),
    ),
    (
        "ولا يزال تنظيم الدولة يحتفظ بسيطرته على بلدة هجين، وقتل أمس ثلاثة من مقاتلي قسد.",
        ("islamic-state", "controls", "sy-hajin"),
    ),
]


@pytest.mark.parametrize(("raw", "fact"), FACTS)
def test_tells_the_standing_fact(raw: str, fact: tuple[str, str, str]) -> None:
    assert fact in relations(raw)


def test_an_arm_in_apposition_is_told_once() -> None:
    raw = "أعلنت كتائب القسام، الجناح العسكري لحركة حماس، كتائب الأقصى شريكة في العملية قرب جنين."
    assert ("qassam-brigades", "part_of", "hamas") in relations(raw)
    assert not any(subject == "aqsa-martyrs-brigades" for subject, _, _ in relations(raw))
