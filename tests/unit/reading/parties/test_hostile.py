"""What a side is said to do, without a deed being named, makes it the doer of the harm that came of it."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def doers(text: str) -> set[str]:
    found: list[Claim] = [
        c for c in read(document("a", text, published="2021-09-02")).claims if c.kind == "incident"
    ]
    return {p.actor for c in found for p in c.parties if p.role == "initiator" and p.actor}


@pytest.mark.parametrize(
    "text",
    [
        "جراء العدوان الإسرائيلي المستمر على قطاع غزة استشهد 53 مواطنا.",
        "استشهد 53 مواطنا وأصيب 160 جراء العدوان الإسرائيلي المتواصل على قطاع غزة.",
        "استشهد 3 مواطنين بعدوان إسرائيلي على بلدة الخيام.",
        "أدى العدوان الإسرائيلي على بلدة الخيام إلى استشهاد مواطنين اثنين.",
        "قتل ثلاثة مدنيين نتيجة التصعيد الإسرائيلي الأخير على جنوب لبنان.",
        "قتل مدني جراء الخروقات الإسرائيلية في بلدة الخيام.",
        "استشهد عشرات المدنيين في مجزرة إسرائيلية في رفح.",
        "استشهد ثلاثة أطفال في جريمة إسرائيلية جديدة في خان يونس.",
    ],
)
def test_whose_doing_brought_the_harm_did_it(text: str) -> None:
    assert doers(text) == {"israel"}


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("أدى التصعيد الروسي على إدلب إلى مقتل طفلين.", "russia"),
        ("قتل 3 مدنيين في الاعتداء التركي على تل تمر.", "turkey"),
        ("أسفر العدوان السعودي على صعدة عن استشهاد ثلاثة مواطنين.", "arab-coalition"),
    ],
)
def test_so_it_is_for_every_side(text: str, actor: str) -> None:
    assert doers(text) == {actor}


@pytest.mark.parametrize(
    "text",
    [
        "خرج المئات في مسيرة في بيتا تنديدا بالعدوان الإسرائيلي على طولكرم.",
        "قتل جنديان إسرائيليان في كمين نصبته المقاومة ردا على العدوان الإسرائيلي.",
    ],
)
def test_who_is_denounced_or_answered_is_not_the_doer(text: str) -> None:
    assert "israel" not in doers(text)
