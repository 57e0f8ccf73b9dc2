"""Flights over a place and states of alert do nothing to anybody: they are no happenings (codebook §8)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def told(raw: str) -> list[str]:
    claims = read(document("t", raw, published="2021-09-02")).claims
    return [c.action for c in claims if c.kind == "incident"]


@pytest.mark.parametrize(
    "raw",
    [
        "تحليق مكثف للطيران المسير فوق مدينة بنت جبيل.",
        "حلقت مروحيات للجيش على علو منخفض فوق بلدة خان أرنبة أمس.",
        "رفعت قوات حرس الحدود درجة التأهب في شمال سيناء يوم الأحد.",
        "أعلن الجيش حالة الاستنفار في مدينة الحسكة اليوم.",
    ],
)
def test_what_does_nothing_is_not_told(raw: str) -> None:
    assert told(raw) == []


@pytest.mark.parametrize(
    ("raw", "action"),
    [
        ("عزز الجيش انتشار وحداته في مدينة الحسكة اليوم.", "deployment"),
        ("أغارت مسيرة إسرائيلية على بلدة عيترون أمس في ظل تحليق كثيف للطيران.", "drone_strike"),
    ],
)
def test_what_is_done_is_told(raw: str, action: str) -> None:
    assert told(raw) == [action]
