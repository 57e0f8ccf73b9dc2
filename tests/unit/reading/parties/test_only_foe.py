"""Parties that only the report as a whole tells: the only foe whose arms are hit, bands, subjects of "وخطفوا" (§3)."""

from __future__ import annotations

import pytest

from tests.counted import claims

SHOT = "أفاد مصدر عسكري بأن قوات الجيش السوداني أحبطت هجوماً لقوات الدعم السريع على مدينة بابنوسة، أمس.\n"
RAID = "هاجم مقاتلو تنظيم الدولة الإسلامية حاجزاً للجيش العراقي قرب بلدة الرشاد، أمس الأحد.\n"


def parties(report: str, action: str) -> set[tuple[str, str | None]]:
    """Who takes part in the last happening with an action."""
    found = [c for c in claims(report) if c.kind == "incident" and c.action == action]
    return {(p.role, p.actor) for p in found[-1].parties} if found else set()


@pytest.mark.parametrize(
    ("last", "action"),
    [
        ("وقصف طيران الجيش بعد الظهر رتلاً على طريق المجلد.", "airstrike"),
        ("وقصفت مدفعية الجيش السوداني تجمعات في محيط مدينة الفولة اليوم.", "shelling"),
    ],
)
def test_arms_that_nobody_is_named_for_are_those_of_the_only_foe(last: str, action: str) -> None:
    assert ("target", "rapid-support-forces") in parties(SHOT + last, action)


@pytest.mark.parametrize(
    "last",
    [
        "وقصفت مدفعية الجيش السوداني منازل في مدينة الفولة اليوم.",
        "وقصفت مدفعية الجيش السوداني مدينة الفولة بالدبابات اليوم.",
    ],
)
def test_houses_and_towns_are_nobodys_arms(last: str) -> None:
    assert ("target", "rapid-support-forces") not in parties(SHOT + last, "shelling")


@pytest.mark.parametrize(
    "last",
    ["وخطفوا ثلاثة رعاة في قرية البوعيسى صباح اليوم.", "كما خطفوا ثلاثة رعاة في قرية البوعيسى صباح اليوم."],
)
def test_a_verb_in_the_plural_at_the_head_takes_up_those_told(last: str) -> None:
    assert ("initiator", "islamic-state") in parties(RAID + last, "abduction")


def test_the_organisation_is_whatever_band_was_named_last() -> None:
    report = (
        "نفذ الجيش الصومالي عملية ضد حركة الشباب في منطقة هيران، أمس.\n"
        "وأعدم التنظيم ثلاثة مدنيين في بلدة محاس اليوم."
    )
    assert ("initiator", "al-shabaab") in parties(report, "execution")


def test_gunmen_are_no_men_of_the_ministry_named_last() -> None:
    report = (
        "قُتل خمسة عناصر من الأمن العام في كمين نصبته مجموعة من فلول النظام المخلوع في ريف جبلة، أمس.\n"
        "ودفعت وزارة الدفاع بتعزيزات إلى الساحل.\nوحاصر المسلحون ثكنة في ريف القرداحة اليوم."
    )
    assert ("initiator", "syrian-army") not in parties(report, "siege")
