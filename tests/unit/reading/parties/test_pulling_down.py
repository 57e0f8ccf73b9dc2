"""Who pulls a building down, whoever's bulldozers do it; and whose cars and offices burn."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def parts(text: str) -> set[tuple[str, str | None]]:
    claims = read(document("a", text, published="2024-02-15")).claims
    return {
        (p.role, p.actor) for c in claims if c.kind == "incident" for p in c.parties if p.actor != "civilians"
    }


@pytest.mark.parametrize(
    "text",
    [
        "هدمت جرافات الاحتلال مغسلة للسيارات على مدخل مخيم الفارعة.",
        "هدمت جرافات بلدية الاحتلال الإسرائيلي في القدس المحتلة، صباح الأربعاء، 5 منشآت بحجة البناء دون ترخيص.",
        "نسفت جرافات تابعة لبلدية الاحتلال محلا في حزما.",
        "نسف جيش الاحتلال عدة مبانٍ سكنية غرب مدينة خان يونس.",
        "هدمت آليات الاحتلال غرفا زراعية في الأغوار.",
    ],
)
def test_who_sends_the_bulldozers_pulls_it_down(text: str) -> None:
    assert parts(text) == {("initiator", "israel")}


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("أحرقت سيارات الشرطة في بلدة حوارة.", "palestinian-police"),
        ("أحرقت دبابة إسرائيلية في رفح.", "israel"),
        ("أحرقت آليات الجيش في مدينة درعا.", "syrian-government-forces"),
    ],
)
def test_what_burns_is_not_the_doer(text: str, actor: str) -> None:
    assert parts(text) == {("target", actor)}


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("أعلنت الكتائب تفجير عبوات بقوات إسرائيلية في جباليا.", "israel"),
        ("تفجير عبوة ناسفة بقوات الجيش العراقي في ديالى.", "iraqi-army"),
    ],
)
def test_at_whom_a_charge_goes_off(text: str, actor: str) -> None:
    assert ("target", actor) in parts(text)
    assert ("initiator", actor) not in parts(text)
