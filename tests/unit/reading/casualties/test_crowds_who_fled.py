"""Crowds who fled are civilians displaced, whoever they were (codebook §3)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def displaced(raw: str) -> list[tuple[str, int]]:
    claims = read(document("t", raw, published="2023-11-05")).claims
    rows = [
        r for c in claims if c.kind == "incident" and isinstance(c.casualties, tuple) for r in c.casualties
    ]
    return [(str(r.actor), r.min) for r in rows if r.status == "displaced"]


@pytest.mark.parametrize(
    ("raw", "least"),
    [
        ("وفر الآلاف سيرا على الأقدام باتجاه أدري التشادية.", 2000),
        ("وعبر مئات السوريين الحدود إلى لبنان هربا من المعارك في الساحل.", 200),
        ("ولجأت 200 عائلة إلى مدارس مدينة بعقوبة بعد القصف.", 200),
    ],
)
def test_crowds_are_displaced(raw: str, least: int) -> None:
    assert displaced(raw) == [("civilians", least)]


@pytest.mark.parametrize(
    "raw",
    [
        "لجأ الجيش إلى القصف الجوي في المعركة.",
        "خرج آلاف المتظاهرين في إدلب.",
        "لجأ 12 جنديا إلى مقر الأمم المتحدة.",
    ],
)
def test_others_are_not(raw: str) -> None:
    assert displaced(raw) == []
