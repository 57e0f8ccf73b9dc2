"""Who did it to whom where a column is hit, arms are brought down or an attack is held off (codebook §3 `parties`)."""

from __future__ import annotations

import pytest

from tests.happened import incidents, parties

TOLD = [
    (
        "دمر الجيش الأوكراني رتلا روسيا قرب باخموت.",
        ("attack", {("initiator", "ukraine"), ("target", "russia")}),
    ),
    ("استهدفت عبوة ناسفة رتلا للجيش السوداني قرب كادوقلي.", ("ied", {("target", "sudanese-army")})),
    ("نصبوا كمينا لرتل للجيش السوداني قرب كادوقلي.", ("ambush", {("target", "sudanese-army")})),
    ("وصل رتل للجيش السوداني إلى كادوقلي.", ("deployment", {("initiator", "sudanese-army")})),
    (
        "قالت وزارة الدفاع الروسية إن قواتها أسقطت ثلاث مسيرات أوكرانية فوق بيلغورود.",
        ("weapons_seizure", {("initiator", "russia"), ("target", "ukraine")}),
    ),
    (
        "أعلن الحوثيون أن دفاعاتهم الجوية أسقطت طائرة أمريكية مسيرة في أجواء مأرب.",
        ("weapons_seizure", {("initiator", "houthis"), ("target", "us-forces")}),
    ),
    (
        "أعلن الجيش السوداني تصديه لهجوم شنته قوات الدعم السريع على مدينة الفاشر.",
        ("attack", {("initiator", "rapid-support-forces"), ("target", "sudanese-army")}),
    ),
    (
        "أكدت القوات المشتركة تصديها لهجوم واسع للدعم السريع على الفاشر.",
        ("attack", {("initiator", "rapid-support-forces"), ("target", "sudan-joint-force")}),
    ),
    ("أوقع قصف لقوات النظام على سرمين قتيلين.", ("shelling", {("initiator", "syrian-government-forces")})),
    (
        "عرضت القسام مشاهد من قنص جندي إسرائيلي شرق حي الشجاعية.",
        ("attack", {("initiator", "qassam-brigades"), ("target", "israel")}),
    ),
]


@pytest.mark.parametrize(("sentence", "told"), TOLD)
def test_who_did_it_to_whom(sentence: str, told: tuple[str, set[tuple[str, str]]]) -> None:
    assert parties(sentence) == [told]


@pytest.mark.parametrize("who", ["عناصر دورية", "حاجز", "دورية", "عناصر"])
def test_whose_shots_they_are(who: str) -> None:
    told = [("attack", {("initiator", "sdf")})]
    assert parties(f"قتل شاب برصاص {who} لقسد في بلدة أبو حمام.") == told


def test_the_losses_of_the_other_side() -> None:
    (fight,) = incidents(
        "أسفرت الاشتباكات بين فرقة الحمزة وأحرار الشرقية عن مقتل عنصرين من الحمزة وإصابة أربعة من الطرف الآخر."
    )
    assert {(r.status, r.actor, r.min) for r in fight.casualties or ()} == {
        ("killed", "hamza-division", 2),
        ("wounded", "ahrar-al-sharqiya", 4),
    }


def test_whose_both_sides_are_does_not_fight() -> None:
    told = [("clash", {("participant", "hamza-division"), ("participant", "ahrar-al-sharqiya")})]
    sentence = "اندلعت اشتباكات بين فصيلين من الجيش الوطني هما فرقة الحمزة وأحرار الشرقية في رأس العين."
    assert parties(sentence) == told


def test_a_numeral_behind_the_doers_counts_the_harmed() -> None:
    (killing,) = incidents("قتل مسلحون ثلاثة من رجال الشرطة أمس في كركوك.")
    assert [(r.actor, r.min, r.max) for r in killing.casualties or ()] == [("iraqi-police", 3, 3)]
