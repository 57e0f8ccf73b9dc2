"""Voices over a colon with who heard them, offices named with their seat, and what they tell on."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def happening(text: str) -> Claim:
    found = read(document("a", text, published="2024-03-05", publisher="عنب بلدي")).claims
    return next(c for c in found if c.kind == "incident")


def sources(claim: Claim) -> list[list[str]]:
    return [[voice.name for voice in chain] for chain in claim.sources]


@pytest.mark.parametrize(
    ("line", "chain"),
    [
        ("مصدر طبي للجزيرة: 5 شهداء في قصف إسرائيلي على حي الزيتون.", ["الجزيرة", "مصدر طبي"]),
        ("المرصد السوري لرويترز: مقتل 11 مدنياً بقصف على السخنة.", ["رويترز", "المرصد السوري"]),
        ("أسوشيتد برس عن مسؤولين أمريكيين: غارة على صعدة أمس.", ["أسوشيتد برس", "مسؤولين أمريكيين"]),
        ("هيئة البث الإسرائيلية: إصابة جنديين بإطلاق نار قرب نابلس.", ["هيئة البث الإسرائيلية"]),
    ],
)
def test_a_voice_over_a_colon_has_its_links(line: str, chain: list[str]) -> None:
    assert sources(happening(f"تطورات اليوم\n{line}")) == [chain]


@pytest.mark.parametrize(
    ("sentence", "voice", "place"),
    [
        (
            "قالت مديرية الصحة في غزة إن 14 مدنياً قتلوا بقصف على مخيم النصيرات.",
            "مديرية الصحة في غزة",
            "مخيم النصيرات",
        ),
        ("مديرية الصحة في حلب أعلنت وفاة مدنيين بقصف على حي الأشرفية.", "مديرية الصحة في حلب", "الأشرفية"),
        (
            "قالت وزارة الداخلية في طرابلس إن مسلحين هاجموا مركز شرطة في الزاوية.",
            "وزارة الداخلية في طرابلس",
            "الزاوية",
        ),
        ("أعلن المستشفى الجنوبي في الفاشر استقبال 30 جريحاً.", "المستشفى الجنوبي في الفاشر", "الفاشر"),
    ],
)
def test_the_seat_of_an_office_is_of_its_name(sentence: str, voice: str, place: str) -> None:
    claim = happening(sentence)
    assert sources(claim) == [[voice]]
    assert [p.name for p in claim.where] == [place]


def test_who_takes_a_stand_goes_on_to_tell() -> None:
    claim = happening("ووصف وزير الصحة بولاية الخرطوم الهجوم بأنه متعمد، مبيناً أن 7 أشخاص قضوا فيه.")
    assert sources(claim) == [["وزير الصحة بولاية الخرطوم"]]


def test_the_last_word_of_an_outlet_is_no_day() -> None:
    claim = happening("أعلنت السلطات، في بيان تلقته وكالة بغداد اليوم، مقتل أربعة مسلحين في بنجوين.")
    assert not claim.when


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        (
            "عثر الأهالي على جثة الشاب خالد الحسين، المنحدر من مدينة نوى، على الطريق الواصل بين بلدتي تسيل وسحم.",
            "تسيل وسحم",
        ),
        (
            "اغتال مجهولون الشاب أحمد المحاميد، ينحدر من أم المياذن، على الطريق الواصل بين بلدتي صيدا والطيبة.",
            "صيدا والطيبة",
        ),
        ("استهدف الحوثيون سفينة في البحر الأحمر بعدد من الصواريخ يوم الاثنين.", "البحر الأحمر"),
    ],
)
def test_the_road_and_the_sea_and_not_his_home_or_the_weapon(sentence: str, place: str) -> None:
    assert [p.name for p in happening(sentence).where] == [place]


def test_a_surname_that_is_a_word_before_what_was_done() -> None:
    claim = happening("أعلن العميد يحيى سريع إسقاط طائرة مسيرة أمريكية في أجواء مأرب.")
    assert sources(claim) == [["العميد يحيى سريع"]]
