"""A headline sums up what stands below it: what it alone tells is no happening beside that (codebook §1)."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read

BODY = (
    "انفجرت سيارة مفخخة، صباح اليوم الخميس، في سوق بمدينة الباب، ما أدى إلى مقتل ثلاثة مدنيين.",
    "وأضافت مصادر محلية أن عبوة ناسفة انفجرت في مدينة اعزاز دون وقوع إصابات.",
)
TALK = (
    "قال محللون في ندوة عقدت في العاصمة إن المرحلة المقبلة صعبة على الجميع.",
    "ورأى المشاركون أن الحلول السياسية بعيدة المنال في الوقت الراهن.",
)


def told(title: str, *lines: str) -> list[Claim]:
    found = read(document("a", "\n\n".join([title, *lines]), published="2021-09-02")).claims
    return [claim for claim in found if claim.kind == "incident"]


@pytest.mark.parametrize(
    "title",
    [
        "عشرات القتلى في قصف جوي على ريف حلب الشمالي",
        "الجيش التركي يدفع بتعزيزات إلى ريف حلب",
        "اشتباكات عنيفة في مدينة منبج",
    ],
)
def test_what_a_headline_alone_tells_is_no_happening_beside_the_text(title: str) -> None:
    found = told(title, *BODY)
    assert [str(claim.action) for claim in found] == ["vehicle_bomb", "ied"]
    assert [set(claim.summarises) for claim in found] == [set(), set()]


def test_a_headline_over_a_text_without_happenings_tells_it() -> None:
    assert [str(claim.action) for claim in told("مقتل ثلاثة مدنيين بقصف على مدينة إدلب", *TALK)] == [
        "shelling"
    ]


def test_a_deed_of_its_own_kind_is_told_by_its_headline() -> None:
    found = told("انشقاق عشرة عناصر من قوات النظام في درعا", *BODY)
    assert [str(claim.action) for claim in found] == ["defection", "vehicle_bomb", "ied"]


def test_what_the_text_tells_again_is_one_with_the_headline() -> None:
    found = told("مقتل ثلاثة مدنيين بانفجار سيارة مفخخة في الباب", *BODY)
    assert len(found) == 2
    assert len(found[0].evidence) > 1


@pytest.mark.parametrize("bullet", ["• ", "- ", "ـ "])
def test_the_first_item_of_a_bulletin_is_no_headline(bullet: str) -> None:
    items = ("قصف مدفعي على مدينة طفس أوقع ثلاثة جرحى", *(f"{bullet}{line}" for line in BODY))
    found = read(document("a", "\n".join(items), published="2021-09-02")).claims
    assert [str(c.action) for c in found if c.kind == "incident"] == ["shelling", "vehicle_bomb", "ied"]


@pytest.mark.parametrize("bullet", ["• ", "🔹 "])
def test_an_item_of_a_bulletin_may_have_two_sentences(bullet: str) -> None:
    items = (
        "قصف مدفعي على مدينة طفس أوقع ثلاثة جرحى",
        *(f"{bullet}{line} ونُقل المصابون إلى المشفى." for line in BODY),
    )
    found = read(document("a", "\n".join(items), published="2021-09-02")).claims
    assert [str(c.action) for c in found if c.kind == "incident"] == ["shelling", "vehicle_bomb", "ied"]
