"""Headlines and items of a list that tell a happening without a verb."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def told(raw: str) -> list[str]:
    claims = read(document("t", raw, published="2024-03-05")).claims
    return [c.action for c in claims if c.kind == "incident"]


@pytest.mark.parametrize(
    ("raw", "action"),
    [
        ("احتدام المعارك على أطراف مدينة بابنوسة.", "clash"),
        ("محاولة اغتيال تطال مدير أمن أبين.", "assassination"),
        ("حظر تجول في مدينة كركوك.", "other"),
        ("إغلاق معبر رأس جدير بين ليبيا وتونس.", "siege"),
        ("تعيين قائد جديد للواء 444 في طرابلس.", "leadership_change"),
        ("إقالة مدير أمن شبوة.", "leadership_change"),
        ("استعادة السيطرة على قرية الخرار.", "capture_territory"),
        ("تسليم معبر البوكمال للجيش السوري.", "withdrawal"),
        ("فقدان الاتصال بقارب صيد قبالة عدن.", "disappearance"),
        ("استمرار حصار مدينة الدلنج لليوم العشرين.", "siege"),
    ],
)
def test_a_nominal_headline_tells_a_happening(raw: str, action: str) -> None:
    assert told(raw) == [action]


def test_each_item_of_a_list_is_told() -> None:
    items = (
        "أبرز تطورات اليوم\n"
        "- حلب: استعادة السيطرة على قرية الخرار.\n"
        "- ليبيا: إغلاق معبر رأس جدير.\n"
        "- اليمن: إقالة مدير أمن شبوة.\n"
        "- السودان: احتدام المعارك على أطراف مدينة بابنوسة.\n"
    )
    assert told(items) == ["capture_territory", "siege", "leadership_change", "clash"]


@pytest.mark.parametrize(
    "raw",
    [
        "الهجوم على الفاشر.",
        "معركة الإصلاح في بغداد تحتاج إلى الصبر.",
    ],
)
def test_what_is_said_of_a_deed_is_none(raw: str) -> None:
    assert told(raw) == []
