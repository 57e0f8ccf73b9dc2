"""What lies around blows, or is imposed after them, is told apart from them; how many have left a place is told."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def actions(text: str) -> list[str]:
    claims = read(document("a", text, published="2025-04-13")).claims
    return [c.action for c in claims if c.kind == "incident"]


def test_a_siege_told_with_its_beginning_is_none_of_the_attacks_in_it() -> None:
    text = (
        "صدت القوات المسلحة السودانية هجوماً على الفاشر أمس وكبدت المهاجمين عشرات القتلى.\n\n"
        "وتحاصر قوات الدعم السريع الفاشر منذ مايو 2024."
    )
    assert actions(text) == ["attack", "siege"]


def test_a_curfew_after_a_killing_is_no_killing() -> None:
    text = (
        "أصيب ثلاثة متظاهرين في مدينة حماة أمس.\n\n"
        "فرضت قوات الأمن الداخلي اليوم حظراً للتجوال في مدينة حمص بعد مقتل رجل وزوجته ببلدة زيدل."
    )
    found = [c for c in read(document("a", text, published="2025-04-13")).claims if c.kind == "incident"]
    curfew = next(c for c in found if c.action == "other")
    assert not curfew.casualties
    assert any(p.name == "زيدل" for c in found if c is not curfew for p in c.where)


@pytest.mark.parametrize(
    "gone",
    [
        "وبحسب المنظمة الدولية للهجرة نزحت نحو 80 ألف أسرة من معسكر زمزم إلى طويلة.",
        "وقالت الأمم المتحدة إن أكثر من 130 ألف شخص نزحوا من رأس العين وتل أبيض.",
    ],
)
def test_how_many_have_left_a_place_is_told(gone: str) -> None:
    text = (
        "قُتل تسعة من موظفي منظمة إغاثية خلال اقتحام مسلحين مستشفى ميدانياً في الجنينة أمس.\n\n"
        "وقال شاهد إن المهاجمين أحرقوا السوق واقتادوا نساء إلى جهة مجهولة.\n\n"
        "واندلعت اشتباكات بين الجيش والدعم السريع في الأبيض أمس.\n\n" + gone
    )
    assert "displacement" in actions(text)
