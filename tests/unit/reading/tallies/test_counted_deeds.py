"""Totals of deeds and of people: what is counted, of whom, by whom, and which are part of which."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read

COUNTED = [
    ("russia", "نفذ الطيران الروسي {} غارة على ريف إدلب خلال الشهر الماضي."),
    ("russia", "وثق المرصد السوري لحقوق الإنسان {} غارة روسية خلال عام 2023."),
    ("islamic-state", "شن تنظيم داعش {} هجوماً منذ مطلع العام الجاري."),
    ("islamic-state", "بلغ عدد الهجمات التي شنها تنظيم داعش {} هجوماً خلال عام 2023."),
    ("islamic-state", "أحصى المرصد السوري لحقوق الإنسان {} هجوماً لتنظيم داعش منذ مطلع العام."),
]
NUMBERS = [("64", 64), ("٦٤", 64), ("أربعة وستين", 64), ("120", 120), ("15", 15)]
MEASURES = [("killed", "مقتل"), ("wounded", "إصابة"), ("captured", "اعتقال"), ("missing", "اختفاء")]
COUNTERS = [
    "وثقت الشبكة السورية لحقوق الإنسان {} 240 مدنياً خلال شهر نيسان 2024.",
    "رصد المرصد السوري لحقوق الإنسان {} 240 شخصاً في محافظة درعا خلال عام 2023.",
]


def claims(text: str) -> list[Claim]:
    return list(read(document("t", text, published="2024-05-22")).claims)


@pytest.mark.parametrize(("number", "value"), NUMBERS)
@pytest.mark.parametrize(("by", "sentence"), COUNTED)
def test_deeds_are_counted_with_their_doer(by: str, sentence: str, number: str, value: int) -> None:
    (claim,) = claims(sentence.format(number))
    assert (claim.kind, claim.measure, claim.by) == ("tally", "attacks", by)
    assert (claim.min, claim.max, claim.quantity) == (value, value, "exact")


@pytest.mark.parametrize("sentence", COUNTERS)
@pytest.mark.parametrize(("measure", "noun"), MEASURES)
def test_people_are_counted_with_their_fate(measure: str, noun: str, sentence: str) -> None:
    (claim,) = claims(sentence.format(noun))
    assert (claim.kind, claim.measure, claim.min, claim.actor) == ("tally", measure, 240, "civilians")


@pytest.mark.parametrize(
    ("among", "parts"),
    [("بينهم 36 طفلاً", [36]), ("بينهم 24 سيدة", [24]), ("من بينهم 36 طفلاً و24 سيدة", [36, 24])],
)
def test_some_of_them_are_part_of_the_whole(among: str, parts: list[int]) -> None:
    whole, *some = claims(f"وثقت الشبكة السورية لحقوق الإنسان مقتل 240 مدنياً خلال شهر نيسان 2024، {among}.")
    assert (whole.min, whole.measure) == (240, "killed")
    assert [claim.min for claim in some] == parts
    assert {claim.part_of for claim in some} == {whole.id}


@pytest.mark.parametrize(
    ("doer", "id"),
    [("قوات النظام", "syrian-government-forces"), ("تنظيم داعش", "islamic-state"), ("قسد", "sdf")],
)
def test_a_total_has_its_doer(doer: str, id: str) -> None:
    (claim,) = claims(f"وثقت الشبكة السورية لحقوق الإنسان مقتل 240 مدنياً على يد {doer} خلال شهر نيسان 2024.")
    assert (claim.kind, claim.by, claim.actor) == ("tally", id, "civilians")


@pytest.mark.parametrize(
    ("raw", "measure", "by"),
    [
        ("شن تنظيم داعش عدة هجمات في بادية حمص خلال الأيام الثلاثة الماضية.", "attacks", "islamic-state"),
        (
            "نفذ الجيش المالي عدة عمليات ضد المسلحين في منطقة موبتي خلال الأسبوع الماضي.",
            "attacks",
            "malian-forces",
        ),
        ("أجرت فصائل المعارضة عدة عمليات تبادل أسرى خلال العام الماضي.", "other", "syrian-opposition"),
    ],
)
def test_several_over_days(raw: str, measure: str, by: str) -> None:
    (found,) = [c for c in read(document("x", raw)).claims if c.kind == "tally"]
    assert (found.measure, found.min, found.max, found.by) == (measure, 2, None, by)


def test_several_of_one_day_are_a_happening() -> None:
    claims = read(document("x", "شنت الطائرات عدة غارات على بلدة خان شيخون صباح اليوم.")).claims
    assert {c.kind for c in claims} == {"incident"}


@pytest.mark.parametrize(
    ("raw", "least", "by"),
    [
        (
            "ارتكبت قوات الدعم السريع، خلال الشهر الماضي، 41 انتهاكاً في ولاية الجزيرة.",
            41,
            "rapid-support-forces",
        ),
        (
            "وارتكبت إسرائيل حتى نهاية الأربعاء 632 خرقاً للاتفاق، وفق إحصائية، بعد حرب مع حزب الله.",
            632,
            "israel",
        ),
    ],
)
def test_who_did_them_stands_before_the_time_and_the_figure(raw: str, least: int, by: str) -> None:
    (found,) = [c for c in read(document("x", raw)).claims if c.kind == "tally"]
    assert (found.min, found.by) == (least, by)
