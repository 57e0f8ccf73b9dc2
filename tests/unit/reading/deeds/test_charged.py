"""Deeds that those who are arrested or tried are charged with."""

from __future__ import annotations

import pytest

from tests.happened import incidents


def tolls(text: str) -> list[tuple[str, list[tuple[str, int | None]]]]:
    return [
        (str(claim.action), [(str(row.status), row.min) for row in claim.casualties or ()])
        for claim in incidents(text)
    ]


def test_the_toll_of_what_they_are_arrested_for_is_not_that_of_the_arrest() -> None:
    text = (
        "ألقت قوات الأمن العراقية القبض أمس على ثلاثة من منفذي تفجير الكرادة الذي أوقع 300 قتيل في تموز 2016."
    )
    assert tolls(text) == [("arrest", [("captured", 3)]), ("ied", [("killed", 300)])]


def test_its_day_and_place_are_not_those_of_the_arrest() -> None:
    text = "أوقفت مخابرات الجيش اللبناني في عرسال المتهم بقتل أربعة جنود في جرود رأس بعلبك الأسبوع الماضي."
    arrest, killing = incidents(text)
    assert [place.name for place in arrest.where] == ["عرسال"]
    assert [place.name for place in killing.where] == ["جرود رأس بعلبك"]
    assert arrest.when is None
    assert not any(party.actor == "lebanese-army" for party in killing.parties if party.role == "initiator")


def test_a_deed_that_only_says_who_is_arrested_is_no_happening() -> None:
    found = tolls("اعتقلت الشرطة المغربية في فاس خمسة متهمين بتفجير سيارة مفخخة.")
    assert [action for action, _ in found] == ["arrest"]


@pytest.mark.parametrize(
    ("sentence", "captured"),
    [
        ("اعتقلت الشرطة العراقية منفذي هجوم الكرادة في بغداد أمس.", 1),
        ("اعتقلت الشرطة العراقية ثلاثة من منفذي الهجوم في بغداد أمس.", 3),
    ],
)
def test_who_arrests_the_doers_is_neither_arrested_nor_one_of_them(sentence: str, captured: int) -> None:
    arrest, *charged = incidents(sentence)
    assert [(p.role, p.actor) for p in arrest.parties] == [("initiator", "iraqi-police")]
    assert [(r.status, r.min, r.actor) for r in arrest.casualties or ()] == [("captured", captured, None)]
    assert all(not claim.parties for claim in charged)


@pytest.mark.parametrize("law", ["القبض على منفذي الهجوم", "توقيف المتورطين في الهجوم"])
def test_the_arrest_of_the_doers_is_not_the_deed_told_before(law: str) -> None:
    text = f"قتل 12 شخصا في هجوم على مقهى في بعقوبة أمس.\n\nوأعلنت الشرطة {law} في بلدروز."
    assert [action for action, _ in tolls(text)] == ["attack", "arrest"]
