"""Vehicles that come, are sent or are attacked with are a strength; those that carry aid or bombs are none."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def strengths(raw: str) -> list[tuple[str, int | None]]:
    claims = read(document("t", raw, published="2021-09-02")).claims
    return [(str(c.measure), c.min) for c in claims if c.kind == "strength"]


@pytest.mark.parametrize(
    ("raw", "least"),
    [
        ("وأضافت الوكالة أن الجيش الإسرائيلي دفع بـ4 آليات إلى قرية العجرف.", 4),
        ("هاجمت المليشيا المدينة بـ 35 مركبة قتالية ومصفحات.", 35),
        ("دخلت أكثر من 20 آلية عسكرية للاحتلال قرية الرفيد.", 21),
        ("عبرت 50 شاحنة تابعة للتحالف من معبر الوليد.", 50),
        ("تتمركز 5 دبابات في محيط البلدة.", 5),
    ],
)
def test_vehicles_that_move(raw: str, least: int) -> None:
    assert strengths(raw) == [("vehicles", least)]


@pytest.mark.parametrize(
    "raw",
    [
        "دخلت 50 شاحنة مساعدات إلى قطاع غزة.",
        "وصلت 12 سيارة إسعاف إلى المكان.",
        "دمر الجيش 4 دبابات و7 آليات.",
        "احترقت 4 سيارات في الهجوم.",
        "هاجم التنظيم الثكنة بثلاث سيارات مفخخة.",
        "شنت 6 طائرات حربية غارات على الجبل.",
    ],
)
def test_vehicles_that_are_none(raw: str) -> None:
    assert not strengths(raw)
