"""What goes on around the deed of a sentence, told before its verb, tells neither its parties nor its place."""

from __future__ import annotations

import pytest

from tests.happened import incidents

SENTENCES = [
    (
        "وسط تصاعد هجمات حركة الشباب على القوات الحكومية في إقليم هيران، "
        "أرسل الجيش الصومالي تعزيزات إلى بلدة بلدوين.",
        "deployment",
        {("initiator", "somali-forces")},
        ["بلدوين"],
    ),
    (
        "مع تواصل المعارك بين الجيش السوداني وقوات الدعم السريع في الخرطوم، "
        "شنت طائرات مسيرة مجهولة غارة على مدينة كسلا.",
        "drone_strike",
        set(),
        ["كسلا"],
    ),
]


@pytest.mark.parametrize(("sentence", "action", "sides", "where"), SENTENCES)
def test_the_deed_has_its_own_parties_and_place(
    sentence: str, action: str, sides: set[tuple[str, str]], where: list[str]
) -> None:
    (told,) = [c for c in incidents(sentence) if c.action == action]
    assert {(p.role, p.actor) for p in told.parties} == sides
    assert [p.name for p in told.where] == where
