"""Roles across a date between commas, a pluperfect, a repelled attack and a bomb that is the subject."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def _parties(text: str) -> set[tuple[str, str | None]]:
    claims = read(document("r.txt", text, published="2024-05-10")).claims
    told = [claim for claim in claims if claim.kind == "incident"]
    assert len(told) == 1
    return {(party.role, party.actor) for party in told[0].parties}


@pytest.mark.parametrize(
    "text",
    [
        "وكانت قوة من الجيش العراقي قد قتلت، الأحد الماضي، ثلاثة عناصر من داعش في وادي الشاي جنوبي كركوك.",
        "وكانت دورية للجيش العراقي قد اعتقلت، مساء أمس، أربعة عناصر من داعش في الحويجة.",
        "وكان الجيش العراقي قد قتل الأحد الماضي عنصرين من داعش في قضاء الحويجة.",
    ],
)
def test_who_had_killed_is_the_doer(text: str) -> None:
    assert _parties(text) == {("initiator", "iraqi-army"), ("target", "islamic-state")}


@pytest.mark.parametrize(
    "text",
    [
        "قال مصدر إن عناصر من داعش هاجموا، فجر اليوم، نقطة مرابطة للجيش العراقي في ناحية الرشاد.",
        "استهدف تنظيم داعش، مساء أمس، حاجزاً للجيش العراقي قرب الحويجة.",
    ],
)
def test_a_date_between_commas_parts_nothing(text: str) -> None:
    assert _parties(text) == {("initiator", "islamic-state"), ("target", "iraqi-army")}


@pytest.mark.parametrize(
    "text",
    [
        "قالت الفرقة السادسة مشاة التابعة للجيش السوداني إنها صدت أمس هجوماً لقوات الدعم السريع على مدينة الفاشر.",
        "أعلن الجيش السوداني أنه صد هجوماً لقوات الدعم السريع على الفاشر أمس.",
        "صد الجيش السوداني هجوماً لقوات الدعم السريع على الفاشر أمس.",
    ],
)
def test_who_holds_off_an_attack_is_its_target(text: str) -> None:
    assert ("initiator", "rapid-support-forces") in _parties(text)
    assert {role for role, actor in _parties(text) if actor != "rapid-support-forces"} == {"target"}


def test_a_bomb_that_hits_is_not_of_the_owner_of_what_is_hit() -> None:
    parties = _parties("استهدفت عبوتان ناسفتان آليتين عسكريتين لقوات النظام السوري قرب شهبا أمس.")
    assert parties == {("target", "syrian-government-forces")}


def test_whose_war_a_mine_is_left_from_did_nothing_now() -> None:
    parties = _parties("توفي شاب أمس بانفجار لغم أرضي من مخلفات تنظيم الدولة في بادية السلمية.")
    assert ("initiator", "islamic-state") not in parties


def test_who_serves_in_a_branch_is_no_doer_of_it() -> None:
    parties = _parties("قتل مساعد في فرع الأمن العسكري أمس جراء إطلاق النار على سيارته في الشجرة.")
    assert parties == {("target", "military-intelligence")}
