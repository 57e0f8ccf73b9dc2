"""Whole short reports in the dress of each channel: the same happenings whatever stands around them."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read

DRESSES = [
    "{}",
    "🔴 {}",
    "عاجل | {}",
    "عاجل: {}",
    "#عاجل {}",
    "▪️ {}",
    "- {}",
    "• {}",
    "*{}*",
    "«{}»",
    "{}\n\n#سوريا #درعا",
    "{}\n\nhttps://example.org/a/1",
    "  {}  ",
    "\u200f{}",
]
DEEDS = [
    ("shelling", "طفس", "killed", 2, "قتل مدنيان بقصف لقوات النظام على بلدة طفس"),
    ("ied", "طفس", "killed", 4, "مقتل أربعة مدنيين بانفجار عبوة ناسفة في بلدة طفس"),
    ("arrest", "نوى", "captured", 3, "اعتقلت قوات النظام ثلاثة شبان في مدينة نوى"),
    ("abduction", "نوى", "captured", 4, "خطف مسلحون مجهولون أربعة عمال في مدينة نوى"),
    ("airstrike", "إدلب", "wounded", 5, "إصابة خمسة مدنيين بغارة روسية على مدينة إدلب"),
    ("landmine", "تدمر", "killed", 3, "مقتل ثلاثة رعاة بانفجار لغم أرضي قرب مدينة تدمر"),
]


def incidents(text: str) -> list[Claim]:
    return [c for c in read(document("a", text, published="2024-05-22")).claims if c.kind == "incident"]


@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize(("action", "town", "status", "count", "deed"), DEEDS)
def test_the_dress_of_a_channel_changes_nothing(
    dress: str, action: str, town: str, status: str, count: int, deed: str
) -> None:
    text = dress.format(deed)
    (claim,) = incidents(text)
    assert claim.action == action
    assert [text[p.span.start : p.span.end].split()[-1] for p in claim.where] == [town]
    assert [(r.status, r.min, r.max) for r in claim.casualties or ()] == [(status, count, count)]


@pytest.mark.parametrize("between", [".\n", ".\n\n", ". ", "\n• ", "\n- "])
def test_six_happenings_of_a_digest_stay_six(between: str) -> None:
    found = incidents(between.join(deed for *_, deed in DEEDS) + ".")
    assert [(c.action, [p.name for p in c.where]) for c in found] == [
        (action, [town]) for action, town, *_ in DEEDS
    ]


@pytest.mark.parametrize(("action", "town", "status", "count", "deed"), DEEDS)
def test_told_twice_is_one(action: str, town: str, status: str, count: int, deed: str) -> None:
    (claim,) = incidents(f"{deed}\n\n{deed}.")
    assert (claim.action, [p.name for p in claim.where]) == (action, [town])
    assert [(r.status, r.min) for r in claim.casualties or ()] == [(status, count)]


@pytest.mark.parametrize(
    "sentence",
    [
        "شنت الشرطة حملة اعتقالات في الحويجة، عقب مقتل 5 مدنيين بانفجار عبوة ناسفة في كركوك يوم السبت.",
        "أغلقت القوات مداخل القرية انتقاما لمقتل 5 جنود في هجوم على حاجز في كركوك يوم السبت.",
        "جاء ذلك بعد مقتل 5 جنود في هجوم على حاجز في كركوك يوم السبت.",
    ],
)
def test_the_toll_that_a_deed_came_after_is_told_of_what_brought_it(sentence: str) -> None:
    last = incidents(sentence)[-1]
    assert [(row.status, row.min) for row in last.casualties or ()] == [("killed", 5)]
    assert [place.name for place in last.where] == ["كركوك"]
