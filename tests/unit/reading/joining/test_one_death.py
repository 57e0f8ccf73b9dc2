"""A person dies once: what a report says again of one death is no second dead."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read

DEATH = "اغتال مسلحون مجهولون الصحفية ريم العابد في مدينة الحسكة يوم الأربعاء الماضي.\n\n"
SAID_AGAIN = [
    "وقال وزير الإعلام في الرقة إن اغتيال ريم العابد جريمة لن تمر دون عقاب.",
    "ودعت نقابة الصحفيين في بيروت إلى فتح تحقيق في مقتل ريم العابد.",
    "وطالبت المنظمة بمحاسبة من قتلوا الصحفية ريم العابد أثناء عملها في القامشلي.",
    "ونظم صحفيون في بغداد وقفة احتجاجاً على اغتيال الصحفية ريم العابد.",
    "وشارك المئات في دمشق الجمعة في تشييع الصحفية ريم العابد التي قتلت برصاص مجهولين.",
]


def deaths(text: str) -> list[Claim]:
    claims = read(document("a", text, published="2024-05-22")).claims
    return [
        c for c in claims if c.kind == "incident" and any(r.status == "killed" for r in c.casualties or ())
    ]


@pytest.mark.parametrize("again", SAID_AGAIN)
def test_one_person_is_one_dead(again: str) -> None:
    (claim,) = deaths(DEATH + again)
    assert [(p.name, p.status) for p in claim.people] == [("ريم العابد", "killed")]
    assert [(r.min, r.max) for r in claim.casualties or ()] == [(1, 1)]


def test_all_that_is_said_again_is_one_dead() -> None:
    (claim,) = deaths(DEATH + "\n\n".join(SAID_AGAIN))
    assert [(r.min, r.max) for r in claim.casualties or ()] == [(1, 1)]


def test_a_protest_for_the_dead_has_no_dead() -> None:
    claims = read(
        document("a", DEATH + "وتظاهر المئات في دمشق احتجاجاً على مقتل ريم العابد.", published="2024-05-22")
    )
    protests = [c for c in claims.claims if c.kind == "incident" and c.action == "protest"]
    assert all(not c.casualties and not c.people for c in protests)


def test_others_of_the_same_family_are_others() -> None:
    other = "وقُتل الطبيب سامر العابد برصاص مجهولين في مدينة درعا يوم الجمعة."
    assert sorted(p.name for c in deaths(DEATH + other) for p in c.people) == ["ريم العابد", "سامر العابد"]


def test_a_lede_over_two_deaths_does_not_join_them() -> None:
    both = (
        "هجمات متفرقة أسفرت أمس عن مقتل القيادي سالم الرشدان والقيادي خالد العبيد في محافظتي درعا والرقة.\n\n"
    )
    first = "وقُتل سالم الرشدان بانفجار عبوة ناسفة في مدينة نوى يوم السبت الماضي.\n\n"
    second = "وقُتل خالد العبيد بإطلاق نار في مدينة الطبقة يوم الأحد الماضي."
    told = [{p.name for p in c.people} for c in deaths(both + first + second)]
    assert told == [{"سالم الرشدان", "خالد العبيد"}, {"سالم الرشدان"}, {"خالد العبيد"}]
