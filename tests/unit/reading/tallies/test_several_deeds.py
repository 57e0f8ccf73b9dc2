"""Whom two deeds or more hurt together is a total; blows that fall at once are one happening (codebook §8)."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def claims(raw: str, kind: str) -> list[Claim]:
    return [c for c in read(document("x", raw, published="2023-05-20")).claims if c.kind == kind]


@pytest.mark.parametrize(
    ("raw", "figures", "by"),
    [
        (
            "قُتل سبعة جنود من الجيش المالي في ثلاث هجمات شنها مسلحون شمالي البلاد.",
            {("killed", 7)},
            "unidentified-gunmen",
        ),
        (
            "لقي 11 عنصراً من الجيش النيجري مصرعهم خلال هجومين لتنظيم بوكو حرام في منطقة ديفا.",
            {("killed", 11)},
            "boko-haram",
        ),
        ("أصيب تسعة مدنيين في حادثتين منفصلتين بريف حماة.", {("wounded", 9)}, None),
        (
            "شنت حركة الشباب عدة هجمات على مواقع الجيش الصومالي أسفرت عن مقتل 14 جندياً.",
            {("killed", 14)},
            "al-shabaab",
        ),
        (
            "مقتل ثلاثة من عناصر الشرطة وإصابة آخرين في عدة هجمات بمحافظة كركوك.",
            {("killed", 3), ("wounded", 2)},
            None,
        ),
        ("وشهدت مدينة تعز حوادث اغتيال مشابهة أودت بحياة أكثر من 20 شخصاً.", {("killed", 21)}, None),
    ],
)
def test_several_deeds(raw: str, figures: set[tuple[str, int]], by: str | None) -> None:
    found = claims(raw, "tally")
    assert {(c.measure, c.min) for c in found} == figures
    assert {c.by for c in found} == {by}
    assert not claims(raw, "incident")


@pytest.mark.parametrize(
    "raw",
    [
        "قتل ثلاثة مدنيين في غارتين استهدفتا بلدة حريتان.",
        "قتل 4 مدنيين في هجوم بسيارة مفخخة على سوق وسط مقديشو.",
        "قُتل 8 جنود في سلسلة تفجيرات بسيارات مفخخة قرب مدينة حديثة.",
        "أُصيب 5 من الشرطة في كمين شمال بعقوبة، بعد يوم من هجومين على حاجز.",
    ],
)
def test_one_happening(raw: str) -> None:
    assert not [c for c in claims(raw, "tally") if c.measure != "attacks"]
    assert claims(raw, "incident")


def test_a_headline_leaves_to_the_lede_that_they_were_several() -> None:
    raw = (
        "التنظيم يعلن قتل 23 من الحشد الشعبي\n\n"
        'أعلن تنظيم "داعش" قتل 23 عنصراً من الحشد الشعبي في عدة هجمات بمحافظة كركوك.\n\n'
        "وأوضح التنظيم أن الهجوم الأول وقع في بلدة الرياض وأدى إلى تدمير آلية."
    )
    (total,) = claims(raw, "tally")
    assert (total.measure, total.min, total.by) == ("killed", 23, "islamic-state")
    (first,) = claims(raw, "incident")
    assert [place.name for place in first.where] == ["الرياض"]


def test_the_day_of_the_count_is_that_of_its_deeds() -> None:
    raw = (
        "قتل ستة مدنيين في هجمات متفرقة بمحافظة درعا أمس.\n\n"
        "وقُتل شاب برصاص مسلحين في بلدة طفس، وقتلت امرأة بانفجار لغم في مدينة نوى."
    )
    happened = claims(raw, "incident")
    assert len(happened) == 2
    assert {(c.when.start, c.when.end) for c in happened if c.when} == {("2023-05-19", "2023-05-19")}
