"""How many is said: numerals in agreement and out of it, parts of a million, quantifiers before and after."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.numbers import Number, find_numbers
from marsad.arabic.tokens import tokenize


def numbers(text: str) -> list[Number]:
    return find_numbers(tokenize(fold(text)))


def counts(text: str) -> list[tuple[int, int | None, str]]:
    return [(n.min, n.max, n.quantity) for n in numbers(text) if n.kind == "count"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("نصف مليون نازح", 500_000),
        ("بنصف مليون نازح", 500_000),
        ("ونصف مليون لاجئ", 500_000),
        ("ربع مليون نازح", 250_000),
        ("ربع المليون نازح", 250_000),
        ("نصف ألف نازح", 500),
        ("ثلاثة أرباع المليون نازح", 750_000),
        ("مليون ونصف المليون نازح", 1_500_000),
        ("ألف ونصف", 1500),
        ("3.5 مليون", 3_500_000),
        ("3,5 ملايين", 3_500_000),
        ("مليونا نازح", 2_000_000),
        ("مليوني لاجئ", 2_000_000),
    ],
)
def test_parts_and_multiples_of_a_million(text: str, value: int) -> None:
    assert counts(text) == [(value, value, "exact")]


def test_a_part_of_a_million_can_be_exceeded() -> None:
    assert counts("أكثر من نصف مليون شخص") == [(500_001, None, "more_than")]
    assert counts("نحو ربع مليون شخص") == [(250_000, 250_000, "approximate")]


@pytest.mark.parametrize(
    "text",
    ["ثلث السكان", "نصف السكان", "في ربع المدينة", "نصف ساعة", "ثلاثة أرباع المنازل", "3 أرباع السكان"],
)
def test_parts_of_what_has_no_number_are_no_count(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("إحدى عشرة امرأة", 11),
        ("إحدى عشر امرأة", 11),
        ("اثنا عشر قتيلا", 12),
        ("اثني عشر قتيلا", 12),
        ("أربعة عشر مدنياً", 14),
        ("سبع عشرة امرأة", 17),
        ("ثماني نساء", 8),
        ("ثمان نساء", 8),
        ("ثمانية رجال", 8),
        ("عشرون قتيلاً", 20),
        ("واحد وعشرين عنصرا", 21),
        ("إحدى وعشرين طفلة", 21),
        ("تسعة وتسعين جريحا", 99),
        ("مئتا عنصر", 200),
        ("مئتي عنصر", 200),
        ("ثلاثمائة وخمسين جريحا", 350),
        ("عشرة آلاف نازح", 10_000),
        ("خمسة عشر ألفا", 15_000),
        ("مائة وعشرين ألف نازح", 120_000),
        ("120 ألف نازح", 120_000),
        ("2٬500 شخص", 2500),
        ("١٢ شخصا", 12),
        ("12شخصا", 12),
        ("الـ 15 معتقلا", 15),
        ("الخمسة عشر معتقلا", 15),
        ("طفلة واحدة", 1),
        ("قتيل واحد", 1),
    ],
)
def test_numerals_in_every_agreement(text: str, value: int) -> None:
    assert counts(text) == [(value, value, "exact")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 إلى 5 أشخاص", (3, 5, "range")),
        ("ثلاثة إلى خمسة أشخاص", (3, 5, "range")),
        ("ما بين ثلاثة وخمسة أشخاص", (3, 5, "range")),
        ("حوالي العشرين شخصا", (20, 20, "approximate")),
        ("ما يقارب 30 شخصا", (30, 30, "approximate")),
        ("زهاء مئة شخص", (100, 100, "approximate")),
        ("عشرين ونيف", (21, None, "more_than")),
        ("أكثر من عشرة آلاف شخص", (10_001, None, "more_than")),
        ("ما يربو على 70 شخصا", (71, None, "more_than")),
        ("ما يفوق 200 قتيل", (201, None, "more_than")),
        ("فوق المئة قتيل", (101, None, "more_than")),
        ("دون العشرين شخصا", (0, 19, "at_most")),
        ("على الأقل 12 شخصا", (12, None, "at_least")),
        ("12 شخصاً على أقل تقدير", (12, None, "at_least")),
        ("ليس أقل من 12 شخصا", (12, None, "at_least")),
        ("لا يقل عن 12 شخصا", (12, None, "at_least")),
        ("شخص واحد على الأقل", (1, None, "at_least")),
        ("بضع عشرات", (20, None, "dozens")),
        ("بضعة عشر رجلا", (2, None, "several")),
        ("العديد من الأشخاص", (2, None, "several")),
        ("عدة أشخاص", (2, None, "several")),
        ("عدد غير محدد من القتلى", (2, None, "several")),
        ("عشرات القتلى والجرحى", (20, None, "dozens")),
        ("المئات من المدنيين", (200, None, "hundreds")),
        ("عشرات آلاف النازحين", (20_000, None, "thousands")),
        ("مئات الآلاف من النازحين", (200_000, None, "thousands")),
    ],
)
def test_quantifiers(text: str, expected: tuple[int, int | None, str]) -> None:
    assert counts(text) == [expected]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("اللواء 12", "label"),
        ("الفرقة 25", "label"),
        ("كتيبة 101", "label"),
        ("القرار 2254", "label"),
        ("المادة 51", "label"),
        ("رقم 5", "label"),
        ("تموز 2018", "time"),
        ("دام 3 ساعات", "time"),
        ("منذ 5 أيام", "time"),
        ("%75", "percent"),
        ("75 بالمئة", "percent"),
        ("عيار 23 مم", "measure"),
        ("صاروخ غراد 122 ملم", "measure"),
        ("على بعد 5 كيلومترات", "measure"),
        ("بعمق 3 كم", "measure"),
        ("1500 دولار", "measure"),
        ("يبلغ من العمر 15 عاما", "age"),
    ],
)
def test_figures_that_count_nobody(text: str, kind: str) -> None:
    assert [n.kind for n in numbers(text)] == [kind]


def test_the_parts_of_a_toll_are_told_apart() -> None:
    assert [n.min for n in numbers("مقتل 15 مدنيا بينهم 5 أطفال و 3 نساء")] == [15, 5, 3]
    assert [n.min for n in numbers("مقتل ثلاثة وإصابة سبعة آخرين")] == [3, 7]
    assert [n.min for n in numbers("خمسة أفراد من عائلة واحدة")] == [5, 1]
    assert counts("حصيلة القتلى إلى 23") == [(23, 23, "exact")]


@pytest.mark.parametrize(
    "text",
    [
        "المادة (36) من القانون",
        "بيان رقم ( 15 ) الصادر",
        "القرار رقم: 7 الصادر",
        "جائحة كوفيد - 19 هناك",
        "في المرتبة 91 عالميا",
        "1- قصف على البلدة",
        "قال\n2) انسحاب الرتل",
        "12. عودة الأهالي",
    ],
)
def test_numbers_that_name_and_number_are_no_count(text: str) -> None:
    assert [n.kind for n in numbers(text)] == ["label"]


@pytest.mark.parametrize("text", ["قبل حرب 1948 بقليل", "على حدود 1967 المعروفة", "اتفاقية 1974 بين البلدين"])
def test_years_that_tell_wars_and_treaties_apart(text: str) -> None:
    assert [n.kind for n in numbers(text)] == ["year"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("مقتل (3) جنود", 3),
        ("الحصيلة: 12 قتيلا", 12),
        ("5 قتلى في البلدة", 5),
        ("3 - 5 قتلى", 3),
        ("قتل 4 - بينهم طفل", 4),
    ],
)
def test_numbers_beside_the_same_marks_count(text: str, value: int) -> None:
    assert counts(text)[0][0] == value
