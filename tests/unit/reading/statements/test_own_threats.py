"""Threats by what the own side will do; a village of no list lies where the report is."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def claims(text: str) -> tuple[Claim, ...]:
    return read(document("a", text, published="2024-03-05")).claims


@pytest.mark.parametrize(
    "sentence",
    [
        "قال الأمين العام لحزب الله: إذا هاجمتم بيروت فسنهاجم تل أبيب.",
        "وشدد المتحدث باسم الخارجية الإيرانية على أن بلاده سترد على أي اعتداء في الوقت المناسب.",
        'قال أبو عبيدة: "نعاهد شعبنا بأن نثأر لدماء الشهداء".',
        'وقال المتحدث باسم الدعم السريع: "سوف نضرب مواقعهم في كل مكان".',
    ],
)
def test_what_his_own_side_will_do_is_a_threat(sentence: str) -> None:
    assert [c.statement for c in claims(sentence) if c.kind == "statement"] == ["threat"]


def test_who_will_see_says_nothing() -> None:
    found = claims('قال أبو عبيدة: "نعاهد شعبنا بأن نثأر لدماء الشهداء، وسيرى العدو منا ما يسوؤه".')
    assert [c.speaker for c in found if c.kind == "statement"] == ["أبو عبيدة"]


def test_a_village_of_no_list_lies_in_the_district_told_before() -> None:
    found = claims(
        "داهمت دوريات حوثية أمس منازل في مديرية الحشا بمحافظة الضالع.\n"
        "وبعد ساعات اقتحم المسلحون قرية الشعراوين واختطفوا ثلاثة مدنيين."
    )
    place = next(p for c in found for p in c.where if p.name.endswith("الشعراوين"))
    assert place.id is None
    assert place.lat == pytest.approx(13.8, abs=0.3)
