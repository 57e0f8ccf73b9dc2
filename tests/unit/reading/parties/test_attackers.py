"""What becomes of "the attackers" is told of those who did what was told before (codebook §3 `parties`)."""

from __future__ import annotations

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def told(*paragraphs: str) -> list[Claim]:
    found = read(document("s", "\n\n".join(paragraphs), published="2024-06-01")).claims
    return [c for c in found if c.kind == "incident"]


def parties(claim: Claim) -> set[tuple[str, str | None]]:
    return {(p.role, p.actor) for p in claim.parties or ()}


def rows(claim: Claim) -> set[tuple[str, str | None, int | None]]:
    return {(r.status, r.actor, r.min) for r in claim.casualties or ()}


def test_those_whom_aircraft_strike_are_who_attacked() -> None:
    _, strike = told(
        "قتل ستة جنود نيجيريين أمس في هجوم شنه مسلحو جماعة بوكو حرام على قاعدة عسكرية في ولاية بورنو.",
        "وأضاف مصدر أمني أن الطيران شن غارات على المهاجمين وقتل عشرة منهم.",
    )
    assert parties(strike) == {("target", "boko-haram")}
    assert rows(strike) == {("killed", "boko-haram", 10)}


def test_those_whom_the_other_side_kills_stay_the_doers() -> None:
    attack, *_ = told(
        "شن مسلحو جماعة نصرة الإسلام والمسلمين هجوما على قاعدة للجيش المالي قرب غاو فجر اليوم وقتلوا خمسة جنود.",
        "وقال مصدر عسكري إن الجيش قتل تسعة من المهاجمين وصادر أسلحتهم.",
    )
    assert parties(attack) == {("initiator", "jnim"), ("target", "malian-forces")}
    assert rows(attack) == {("killed", "malian-forces", 5), ("killed", "jnim", 9)}


def test_the_dead_of_a_fight_with_the_attackers_are_theirs() -> None:
    claims = told(
        "قتل ثلاثة من عناصر الشرطة الاتحادية العراقية أمس بهجوم شنه تنظيم داعش على حاجز في الرشاد جنوب كركوك.",
        "وأرسلت القوات الأمنية تعزيزات إلى المنطقة واشتبكت مع المهاجمين وقتلت اثنين منهم.",
    )
    assert parties(claims[-1]) == {("initiator", "iraqi-security-forces"), ("target", "islamic-state")}
    assert rows(claims[-1]) == {("killed", "islamic-state", 2)}


def test_attackers_who_go_do_so_themselves() -> None:
    claims = told(
        "هاجم عناصر من تنظيم داعش نقطة للبيشمركة قرب خانقين مساء أمس.",
        "واندلعت اشتباكات استمرت ساعة، قبل أن ينسحب المهاجمون باتجاه حوض حمرين.",
    )
    assert parties(claims[-1]) == {("initiator", "islamic-state")}
