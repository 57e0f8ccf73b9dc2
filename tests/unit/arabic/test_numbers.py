"""Numbers: values, how they are meant, and what is no count."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.numbers import Number, dual_of, duals, find_numbers, find_ordinals
from marsad.arabic.tokens import tokenize


def numbers(text: str) -> list[Number]:
    return find_numbers(tokenize(fold(text)))


def counts(text: str) -> list[tuple[int, int | None, str]]:
    return [(n.min, n.max, n.quantity) for n in numbers(text) if n.kind == "count"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("أحد عشر عنصرا", 11),
        ("اثنتا عشرة امرأة", 12),
        ("وأحد عشر مقاتلا", 11),
        ("خمسة وعشرون طفلا", 25),
        ("خمسة و عشرين طفلا", 25),
        ("مئة وسبعة وثلاثين مقاتلا", 137),
        ("مائتين وخمسين جريحا", 250),
        ("أربعمئة نازح", 400),
        ("أربع مئة نازح", 400),
        ("ثلاثة آلاف نازح", 3000),
        ("ألفي نازح", 2000),
        ("ألفا عنصر", 2000),
        ("خمسون ألفا", 50_000),
        ("ألفا وخمسمئة", 1500),
        ("50 ألف نازح", 50_000),
        ("1.5 مليون نازح", 1_500_000),
        ("مليون ونصف المليون نازح", 1_500_000),
        ("3 آلاف و500 عائلة", 3500),
        ("٤٤٥٨٠ شهيدا", 44_580),
        ("4,500 عائلة", 4500),
        ("44.580 شهيدا", 44_580),
        ("12 000 عائلة", 12_000),
    ],
)
def test_value_of_a_numeral(text: str, value: int) -> None:
    assert counts(text) == [(value, value, "exact")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أكثر من 20 عنصرا", (21, None, "more_than")),
        ("وأكثر من عشرين عنصرا", (21, None, "more_than")),
        ("ما يزيد على ثلاثين", (31, None, "more_than")),
        ("تجاوزت أربعمئة شخص", (401, None, "more_than")),
        ("تجاوز عدد الجرحى 400", (401, None, "more_than")),
        ("تجاوز العشرين", (21, None, "more_than")),
        ("ما مجموعه 12 شخصا", (12, 12, "exact")),
        ("ما عدده 1003 عراقيين", (1003, 1003, "exact")),
        ("مالايقل عن 7 أشخاص", (7, None, "at_least")),
        ("ما لا يقل عن اثني عشر عاملا", (12, None, "at_least")),
        ("بما لا يقل عن 7 أشخاص", (7, None, "at_least")),
        ("7 مدنيين على الأقل", (7, None, "at_least")),
        ("نحو 9 أشخاص", (9, 9, "approximate")),
        ("بنحو 1500", (1500, 1500, "approximate")),
        ("قرابة مئتين وخمسين", (250, 250, "approximate")),
        ("تسعة أشخاص تقريبا", (9, 9, "approximate")),
        ("أقل من 20 شخصا", (0, 19, "at_most")),
        ("لا يتجاوز 60 شخصا", (0, 60, "at_most")),
        ("بين 5 و8 أشخاص", (5, 8, "range")),
        ("ما بين 10 و15 آخرين", (10, 15, "range")),
        ("بين ثلاثة آلاف وأربعة آلاف", (3000, 4000, "range")),
        ("بين 10 و15 ألف نازح", (10_000, 15_000, "range")),
        ("من 5 إلى 8 أشخاص", (5, 8, "range")),
        ("5-8 أشخاص", (5, 8, "range")),
        ("7 أو 8 أشخاص", (7, 8, "range")),
        ("العشرات من السكان", (20, None, "dozens")),
        ("عشرات السكان", (20, None, "dozens")),
        ("مئات السكان", (200, None, "hundreds")),
        ("آلاف السكان", (2000, None, "thousands")),
        ("عشرات الآلاف", (20_000, None, "thousands")),
        ("عدد من السكان", (2, None, "several")),
        ("بضعة أشخاص", (2, None, "several")),
    ],
)
def test_how_a_number_is_meant(text: str, expected: tuple[int, int | None, str]) -> None:
    assert counts(text) == [expected]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("القناة 12", "label"),
        ("كوفيد-19", "label"),
        ("طائرة إف 16", "label"),
        ("هاتف 0933112233", "label"),
        ("على بعد 23 كم", "measure"),
        ("60 ألف ليرة", "measure"),
        ("12% من السكان", "percent"),
        ("50 بالمئة", "percent"),
        ("50 في المئة", "percent"),
        ("عام 2018", "year"),
        ("الساعة 12:30", "time"),
        ("ثلاثة أيام", "time"),
        ("يوم واحد", "time"),
        ("عمره 25 عاما", "age"),
    ],
)
def test_what_is_no_count(text: str, kind: str) -> None:
    found = numbers(text)
    assert {n.kind for n in found} == {kind}


def test_a_year_before_a_figure_is_no_range() -> None:
    assert counts("منذ تموز 2023 إلى 44580 حالة") == [(44_580, 44_580, "exact")]


def test_words_that_only_look_like_numbers() -> None:
    assert numbers("صادروا كمية من المواد") == []
    assert counts("في 97 عملية") == [(97, 97, "exact")]
    assert [n.kind for n in numbers('شبكة "بصرى 24" المحلية')] == ["label"]


def test_a_figure_that_moved_is_no_range() -> None:
    assert counts("ارتفعت الحصيلة من 7 إلى 9") == [(7, 7, "exact"), (9, 9, "exact")]


def test_quantifier_and_core_have_their_own_tokens() -> None:
    (number,) = numbers("سقط ما لا يقل عن اثني عشر عاملا")
    assert (number.first, number.last, number.core_first, number.core_last) == (1, 6, 5, 6)


def test_one_of_is_partitive_and_nobody_is_no_number() -> None:
    assert [n.partitive for n in numbers("وأصيب أحد مرافقيه وإحدى النساء")] == [True, True]
    assert numbers("لم يصب أحد بأذى") == []
    assert numbers("في آن واحد") == []
    assert numbers("يوم الأحد ويوم الاثنين") == []


def test_article_takes_up_what_was_said_before() -> None:
    assert [n.definite for n in numbers("الموظفين الستة و3 آخرين")] == [True, False]


def test_ordinals_are_no_counts() -> None:
    tokens = tokenize(fold("في الخامس والعشرين والحادي عشر والثالث"))
    assert [o.value for o in find_ordinals(tokens)] == [25, 11, 3]
    assert find_numbers(tokens) == []


def test_duals() -> None:
    assert dual_of("عنصرين") == "عنصر"
    assert dual_of("طفلتان") == "طفله"
    assert dual_of("كتاب") is None
    assert "عنصر" in set(duals("وعنصرا"))
    assert {"بيت", "بيه"} <= set(duals("بيتان"))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("مقتل «15» عنصرا", (15, 15, "exact")),
        ("مقتل أكثر من «70» عنصرا", (71, None, "more_than")),
        ("مقتل نحو “20” مسلحا", (20, 20, "approximate")),
        ("القضاء على عدد (30) عنصرا", (30, 30, "exact")),
        ("أكثر من (30) عنصرا", (31, None, "more_than")),
        ('ما لا يقل عن "12" مدنيا', (12, None, "at_least")),
    ],
)
def test_a_number_between_marks_keeps_its_quantifier(text: str, count: tuple[int, int | None, str]) -> None:
    assert counts(text) == [count]


def test_a_number_takes_in_the_mark_that_closes_it() -> None:
    tokens = tokenize(fold("مقتل «15» عنصرا"))
    assert tokens[find_numbers(tokens)[0].last].text == "»"


def test_a_name_before_a_joined_number_makes_no_age_of_it() -> None:
    assert counts("القيادي أبو عمر وثلاثة من مرافقيه") == [(3, 3, "exact")]
    assert counts("عمره 30 عاما") == []
