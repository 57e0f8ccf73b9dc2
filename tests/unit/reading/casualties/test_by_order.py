"""Two named before and told of by their order; lists of names with homes and helpers between (codebook §3)."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def fates(text: str) -> dict[str, str | None]:
    claims = read(document("x", text, published="2021-09-02")).claims
    people = [p for c in claims if c.kind == "incident" for p in c.people or ()]
    return {p.name: str(p.status) if p.status is not None else None for p in people}


@pytest.mark.parametrize(
    "sentence",
    [
        "استهدف مجهولون الشابين سامر العلي وخالد الحموي في درعا أمس، فأصيب الأول بجروح وقُتل الثاني.",
        "استهدف مجهولون سامر العلي وخالد الحموي في درعا أمس، ما أدى إلى إصابة الأول ومقتل الثاني.",
        "أطلق مجهولون الرصاص على القيادي السابق في الجيش الحر سامر العلي ومعه القيادي السابق خالد الحموي، "
        "فأصيب الأول بجروح حرجة، وقضى الآخر على الفور.",
    ],
)
def test_the_first_and_the_other(sentence: str) -> None:
    assert fates(sentence) == {"سامر العلي": "wounded", "خالد الحموي": "killed"}


def test_the_first_deed_is_nobody() -> None:
    assert fates("وفي الهجوم الأول قُتل سامر العلي في درعا أمس، وفي الثاني أصيب ثلاثة.") == {
        "سامر العلي": "killed"
    }


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "استشهد اثنان من مقاتلي حزب الله بغارة في لبنان أمس.\nوالشهيدان اللذان نعتهما الحزب هما سامر محمد شحرور "
            '"أبو زينب"، من بلدة كفركلا، وعباس علي فارس "ساجد"، من بلدة الطيبة.',
            {"سامر محمد شحرور", "عباس علي فارس"},
        ),
        (
            "أصيب اثنان بانفجار عبوة في الدريهمي أمس.\nوالمصابان هما سامر محمد شحرور، ومساعده عباس علي فارس.",
            {"سامر محمد شحرور", "عباس علي فارس"},
        ),
        ("قتل العقيد حسان الشيخ في اللاذقية أمس.", {"حسان الشيخ"}),
        ("قتل الشاب عماد الإمام برصاص مجهولين في درعا أمس.", {"عماد الإمام"}),
    ],
)
def test_whole_names_are_read(text: str, names: set[str]) -> None:
    assert set(fates(text)) == names
