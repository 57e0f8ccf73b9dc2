"""Whose the dead and wounded are whom the report leaves unsaid (codebook §3, §8)."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def victims(text: str) -> list[str | None]:
    claims = read(document("x", text, published="2021-09-02")).claims
    return [row.actor for c in claims if c.kind == "incident" for row in c.casualties or ()]


@pytest.mark.parametrize(
    "text",
    [
        "شن تنظيم داعش هجوماً على قافلة لقوات النظام في بادية السخنة أمس أدى إلى مقتل ستة عناصر وإصابة آخرين.",
        "شن مسلحون هجوماً على حاجز لقوات النظام في بلدة نوى أمس، ما أسفر عن مقتل ثلاثة مقاتلين.",
    ],
)
def test_fighters_and_others_are_of_the_side_aimed_at(text: str) -> None:
    assert set(victims(text)) == {"syrian-government-forces"}


@pytest.mark.parametrize(
    "text",
    [
        "قصفت طائرة قرية قرب سرمدا أمس، ما خلف خمس قتيلات.",
        "قصفت طائرة قرية قرب سرمدا أمس، ما أدى إلى مقتل أربع نساء وإصابة أخريات.",
    ],
)
def test_women_and_children_are_civilians(text: str) -> None:
    assert set(victims(text)) == {"civilians"}


def test_others_beside_two_sides_stay_with_nobody() -> None:
    told = "قتل خمسة جنود من الجيش التركي ومدنيان وأصيب سبعة آخرون بهجوم على نقطة للجيش التركي قرب سرمين أمس."
    assert victims(told).count(None) == 1


@pytest.mark.parametrize(
    "text",
    [
        "تعرض سوق المدينة في أم درمان لقصف أمس أوقع 54 قتيلاً.",
        "قصفت طائرة قرية قرب سرمدا أمس، ما أدى إلى مقتل خمسة بينهم طفل وامرأتان.",
        "اندلعت اشتباكات بين قوات النظام وداعش في السخنة أمس، ما أوقع 8 قتلى.",
    ],
)
def test_the_dead_of_nobody_in_particular_stay_with_nobody(text: str) -> None:
    assert victims(text) == [None]


def test_whose_fate_is_told_by_name_is_counted() -> None:
    text = (
        "قُتل الشاب سامر الحموي في درعا أمس.\n\nوكان الحموي قد اعتقل قبل سنوات ثم أطلق سراحه في آذار عام 2019."
    )
    claims = [c for c in read(document("x", text, published="2021-09-02")).claims if c.kind == "incident"]
    for claim in claims:
        told = {str(row.status) for row in claim.casualties or ()}
        assert {str(p.status) for p in claim.people if p.status is not None} <= told
