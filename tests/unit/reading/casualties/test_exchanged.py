"""Who is handed over in an exchange of prisoners, and whose the prisoners are."""

from __future__ import annotations

import pytest

from tests.happened import incidents

Freed = list[tuple[str | None, int | None]]


def freed(text: str) -> Freed:
    rows = [row for claim in incidents(text) for row in claim.casualties or ()]
    return [(r.actor, r.min) for r in rows if r.status == "released" and not isinstance(r.part_of, int)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "أجرت هيئة تحرير الشام تبادل أسرى مع قوات النظام في دارة عزة.\n\nوشملت عملية التبادل عنصراً وضابطاً من قوات "
            "النظام كانا محتجزين لدى الهيئة، مقابل أربعة من عناصرها.",
            [("syrian-government-forces", 2), ("hayat-tahrir-al-sham", 4)],
        ),
        (
            "نفذت قسد والجيش الوطني عملية تبادل أسرى في معبر أم جلود، تم خلالها تسليم خمسة من عناصر قسد واستلام "
            "ثلاثة من عناصر الجيش الوطني.",
            [("sdf", 5), ("syrian-national-army", 3)],
        ),
        (
            "شملت صفقة التبادل بين حماس وإسرائيل 20 أسيرة وطفلاً فلسطينياً مقابل عشرة محتجزين إسرائيليين في غزة.",
            [(None, 20), (None, 10)],
        ),
        (
            "أفضت صفقة تبادل بين قوات النظام وهيئة تحرير الشام إلى الإفراج عن 27 أسيراً، مقابل تسليم (الهيئة) "
            "7 أشخاص لقوات النظام في معبر العيس.",
            [(None, 27), ("syrian-government-forces", 7)],
        ),
        (
            "أجرت هيئة تحرير الشام عملية تبادل أسرى مع قوات الأسد في حلب، تم خلالها تسليم 9 عناصر من قوات الأسد "
            "(7 رجال وسيدتان) واستلام 20 معتقلاً منهم 12 سيدة لدى نظام الأسد.",
            [("syrian-government-forces", 9), (None, 20)],
        ),
        (
            "جرت عملية تبادل أسرى بين الحوثيين والقوات الحكومية في تعز، وشملت 40 أسيراً من الحوثيين، في المقابل "
            "أفرج الحوثيون عن 60 أسيراً من القوات الحكومية.",
            [("houthis", 40), ("yemeni-government-forces", 60)],
        ),
    ],
)
def test_each_side_gives_its_own(text: str, told: Freed) -> None:
    assert freed(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أفرجت الحكومة عن 100 معتقل لدى قسد في حلب.", [(None, 100)]),
        ("أطلق سراح 50 أسيراً لدى الحوثيين في مأرب.", [(None, 50)]),
        ("أفرجت إسرائيل عن 30 أسيراً فلسطينياً من سجونها.", [("civilians", 30)]),
        ("أفرجت حماس عن خمسة محتجزين إسرائيليين في غزة.", [(None, 5)]),
        ("أفرجت الحكومة عن 10 معتقلين من قسد في حلب.", [("sdf", 10)]),
        ("أفرجت روسيا عن 100 أسير أوكراني في بيلغورود.", [("ukraine", 100)]),
    ],
)
def test_who_holds_prisoners_is_not_whose_they_are(text: str, told: Freed) -> None:
    assert freed(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "شملت الحملة الأمنية ثلاثة أحياء في مدينة درعا واعتقل خلالها خمسة شبان.",
        "سلم الجيش ثلاثة من عناصره أسلحة جديدة قبل هجوم على مواقع داعش في البادية.",
        "تبادل الجيش والمسلحون إطلاق النار في عرسال، وضمت الدورية خمسة جنود.",
    ],
)
def test_nobody_is_freed_without_a_deal(text: str) -> None:
    assert freed(text) == []
