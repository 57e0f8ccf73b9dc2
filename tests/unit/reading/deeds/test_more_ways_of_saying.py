"""Deeds told in other words than the usual ones, and harmless uses of the same words."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def told(raw: str) -> list[str | None]:
    """The actions of what a sentence tells."""
    found = read(document("x", raw, published="2024-03-05")).claims
    return [claim.action for claim in found if claim.kind == "incident"]


@pytest.mark.parametrize(
    ("raw", "action"),
    [
        ("انفجرت عجلة مفخخة قرب حاجز للشرطة في بعقوبة أمس.", "vehicle_bomb"),
        ("فجر مجهولون مركبة ملغومة أمام مقر المحافظة في عدن.", "vehicle_bomb"),
        ("انفجرت دراجة نارية ملغومة في سوق مدينة الباب أمس.", "vehicle_bomb"),
        ("قصفت الطائرات بلدة اللطامنة أمس بغازات كيماوية وأصيب عشرة مدنيين بالاختناق.", "chemical"),
        ("جرت مبادلة أسرى بين الجيش والمعارضة أمس في معبر أبو الزندين.", "prisoner_exchange"),
        ("ذبح التنظيم ثلاثة جنود في سرت أمس.", "execution"),
        ("صفى مسلحون خمسة معتقلين في سجن الحسكة أمس.", "execution"),
        ("أودعت السلطات السجن ثلاثة شبان من حي الوعر أمس.", "arrest"),
        ("كسر مستوطنون زجاج مركبات في بلدة حوارة أمس.", "property_destruction"),
    ],
)
def test_it_is_told(raw: str, action: str) -> None:
    assert told(raw) == [action]


@pytest.mark.parametrize(
    "raw",
    [
        "ذبح الأهالي الخراف في عيد الأضحى بمدينة سرت.",
        "كسر اللاعب الرقم القياسي في بطولة الخليل.",
        "صفى الشريكان حسابات الشركة في بغداد.",
        "حجز المسافرون تذاكر على الخطوط السورية أمس.",
    ],
)
def test_the_same_words_of_something_else_tell_nothing(raw: str) -> None:
    assert told(raw) == []
