"""Clans told as a pair, so-called names, everyday words that act, and houses beside which something went off."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def incidents(raw: str) -> list[Claim]:
    return [c for c in read(document("x", raw, published="2025-11-12")).claims if c.kind == "incident"]


def parts(claim: Claim) -> set[tuple[str, str]]:
    return {(p.role, p.actor or p.name) for p in claim.parties}


@pytest.mark.parametrize(
    ("raw", "both"),
    [
        (
            "اندلع نزاع عشائري بين قبيلتي السراي والعمور في ناحية الفهود، ما أسفر عن مقتل شخصين.",
            {("participant", "السراي"), ("participant", "العمور")},
        ),
        (
            "وفي ميسان تجدد النزاع بين عشيرتي البو ريشان وبني طارق في قضاء الكحلاء، ما أدى إلى مقتل 3 أشخاص.",
            {("participant", "البو ريشان"), ("participant", "بني طارق")},
        ),
        (
            "تجدد القتال بين قبيلتي المحاميد والرزيقات في كتم، ما أدى إلى مقتل 12 شخصاً.",
            {("participant", "المحاميد"), ("participant", "rizeigat")},
        ),
    ],
)
def test_both_clans_have_a_part(raw: str, both: set[tuple[str, str]]) -> None:
    [fight] = incidents(raw)
    assert fight.action == "clash"
    assert both <= parts(fight)


def test_one_clan_alone_is_no_pair() -> None:
    assert all(not c.parties for c in incidents("وصل وفد إلى عشيرتي في الناصرية."))


@pytest.mark.parametrize(
    ("raw", "who"),
    [
        (
            "أعلنت ما تعرف بسرايا أولياء الدم أن عناصرها نفذوا اليوم هجوماً بطائرة مسيرة استهدف فندقاً في أربيل.",
            "saraya-awliya-al-dam",
        ),
        ('قال ما يسمى "لواء الغاشية" إنه قصف قاعدة حرير بالصواريخ.', "iraqi-resistance-factions"),
    ],
)
def test_who_is_only_so_called_claims_his_own_deed(raw: str, who: str) -> None:
    [deed] = incidents(raw)
    assert ("initiator", who) in parts(deed)
    assert deed.assertion == "claimed"


def test_an_everyday_word_that_acts_is_a_name() -> None:
    [deed] = incidents("عثرت الشرطة على رفات 21 شخصاً يرجح أن القاعدة أعدمتهم في منطقة اللطيفية.")
    assert ("initiator", "al-qaeda") in parts(deed)


@pytest.mark.parametrize(
    "raw",
    [
        "انفجرت سيارة مفخخة بالقرب من منزل ضابط شرطة في كركوك.",
        "أصيب عشرون شخصاً نتيجة انفجار عبوة قرب منزل ضابط شرطة في كركوك.",
    ],
)
def test_whose_house_stands_near_has_not_done_it(raw: str) -> None:
    [blast] = incidents(raw)
    assert ("target", "iraqi-police") in parts(blast)
    assert "initiator" not in {role for role, _ in parts(blast)}


@pytest.mark.parametrize(
    ("raw", "action"),
    [
        ("عالجت مفارز الجهد الهندسي عدداً من العبوات الناسفة في ناحية المعتصم.", "weapons_seizure"),
        ("أفاد مصدر محلي بأن دورية تركية مؤلفة من ثماني عربات دخلت إلى بلدة أبو راسين.", "deployment"),
    ],
)
def test_more_ways_to_tell(raw: str, action: str) -> None:
    assert [c.action for c in incidents(raw)] == [action]
