"""The dead and the wounded who come to a hospital: nobody moves up and nobody hands over a place."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


@pytest.mark.parametrize(
    "text",
    [
        "وأعلن مستشفى مصراتة المركزي أن تسعة قتلى من قوات البنيان المرصوص وصلوا إليه.",
        "قُتل جنديان في سرت أمس.\nوأعلن المستشفى أن سبعة جرحى من القوات الحكومية وصلوا إليه.",
        "تسلّم مستشفى الجلاء في مدينة بنغازي أمس قتيلين و12 جريحاً من صفوف الجيش الليبي جراء المعارك الجارية في المدينة.",
        "وصلت جثامين ثلاثة من عناصر قوات سوريا الديمقراطية إلى مدينة القامشلي.",
    ],
)
def test_who_is_carried_to_a_hospital_moves_no_troops(text: str) -> None:
    claims = [c for c in read(document("a", text, published="2024-05-22")).claims if c.kind == "incident"]
    assert not {c.action for c in claims} & {"deployment", "withdrawal"}


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("وصلت تعزيزات عسكرية للجيش إلى مدينة سرت أمس.", "deployment"),
        ("وصلت قوات من الجيش الليبي إلى مدينة سرت.", "deployment"),
        ("تسلّم الجيش السوري مدينة عين عيسى من قسد أمس.", "withdrawal"),
    ],
)
def test_troops_who_come_do(text: str, action: str) -> None:
    claims = [c for c in read(document("a", text, published="2024-05-22")).claims if c.kind == "incident"]
    assert [c.action for c in claims] == [action]
