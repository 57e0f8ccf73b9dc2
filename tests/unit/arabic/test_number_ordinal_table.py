"""Every ordinal to the ninety-ninth, of both genders, with and without the article; and duals of many nouns."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold, fold_word
from marsad.arabic.number_duals import dual_of, duals
from marsad.arabic.number_ordinals import find_ordinals
from marsad.arabic.numbers import find_numbers
from marsad.arabic.tokens import tokenize

MASCULINE = ["أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"]
FEMININE = ["أولى", "ثانية", "ثالثة", "رابعة", "خامسة", "سادسة", "سابعة", "ثامنة", "تاسعة", "عاشرة"]
TENS = {20: "عشر", 30: "ثلاث", 40: "أربع", 50: "خمس", 60: "ست", 70: "سبع", 80: "ثمان", 90: "تسع"}


def ordinal(n: int, feminine: bool, oblique: bool) -> str:
    """The ordinal with the article, as it stands behind its noun."""
    words = FEMININE if feminine else MASCULINE
    if n <= 10:
        return "ال" + words[n - 1]
    unit, ten = n % 10, n // 10 * 10
    first = ("حادية" if feminine else "حادي") if unit == 1 else words[unit - 1]
    if n < 20:
        return f"ال{first} {'عشرة' if feminine else 'عشر'}"
    tens = TENS[ten] + ("ين" if oblique else "ون")
    return f"ال{first} وال{tens}"


@pytest.mark.parametrize("feminine", [False, True])
@pytest.mark.parametrize("oblique", [False, True])
def test_ordinals_to_ninety_nine(feminine: bool, oblique: bool) -> None:
    noun = "الليلة" if feminine else "الهجوم"
    numbers = [n for n in range(1, 100) if n <= 19 or n % 10]
    read = {
        n: find_ordinals(tokenize(fold(f"وفي {noun} {ordinal(n, feminine, oblique)} عاد"))) for n in numbers
    }
    assert {n: [(o.value, o.definite) for o in found] for n, found in read.items()} == {
        n: [(n, True)] for n in numbers
    }


@pytest.mark.parametrize("clitic", ["و", "ف", "ب", "ك"])
@pytest.mark.parametrize("n", [1, 3, 10, 11, 12, 19, 21, 45])
def test_ordinals_behind_a_clitic(clitic: str, n: int) -> None:
    assert [
        o.value for o in find_ordinals(tokenize(fold(f"عاد {clitic}{ordinal(n, False, True)} مساء")))
    ] == [n]


@pytest.mark.parametrize("n", [1, 2, 3, 7, 10, 11, 15, 19, 21, 35, 99])
@pytest.mark.parametrize("noun", ["الفرقة", "الليلة", "المرة", "الدفعة"])
def test_an_ordinal_counts_nothing(noun: str, n: int) -> None:
    text = f"وصلت {noun} {ordinal(n, True, True)} إلى البلدة"
    assert [number for number in find_numbers(tokenize(fold(text))) if number.kind == "count"] == []


@pytest.mark.parametrize(
    ("text", "values", "counts"),
    [
        ("قتل ثلاثة في الهجوم الثالث", [3], [3]),
        ("قتل ثلاثة عشر في الهجوم الثالث عشر", [13], [13]),
        ("في اليوم الأول قتل 5 وفي الثاني 7", [1, 2], [5, 7]),
        ("قتل الأول وجرح الثاني", [1, 2], []),
        ("للمرة الخامسة خلال شهرين", [5], []),
        ("ثالث هجوم خلال أسبوع", [3], []),
        ("ثاني أكبر مدينة", [2], []),
        ("أول هجوم من نوعه", [1], []),
    ],
)
def test_ordinals_beside_counts(text: str, values: list[int], counts: list[int]) -> None:
    tokens = tokenize(fold(text))
    assert [o.value for o in find_ordinals(tokens)] == values
    assert [n.min for n in find_numbers(tokens) if n.kind == "count"] == counts


# A noun and its dual without the ending: nouns in ة have a ت before it.
NOUNS = """
قتيل قتيل
جريح جريح
عنصر عنصر
جندي جندي
مدني مدني
شهيد شهيد
مقاتل مقاتل
مسلح مسلح
ضابط ضابط
طفل طفل
رجل رجل
شاب شاب
شخص شخص
صحفي صحفي
مسعف مسعف
عامل عامل
حاجز حاجز
صاروخ صاروخ
هجوم هجوم
طفلة طفلت
امرأة امرأت
سيدة سيدت
قذيفة قذيفت
غارة غارت
سيارة سيارت
عبوة عبوت
آلية آليت
دبابة دبابت
قرية قريت
طائرة طائرت
"""


@pytest.mark.parametrize("row", NOUNS.strip().splitlines())
@pytest.mark.parametrize("before", ["", "ال", "و", "وال", "ب", "ل"])
def test_the_dual_of_a_noun(row: str, before: str) -> None:
    noun, stem = row.split()
    for ending in ("ان", "ين"):
        word = fold_word(before + stem + ending)
        assert fold_word(noun) in set(duals(word)), word
        if before in ("", "ال"):
            assert dual_of(word) == fold_word(noun), word
    if not before.endswith("ال"):
        for ending in ("ا", "ي"):  # before the noun it belongs to
            assert fold_word(noun) in set(duals(fold_word(before + stem + ending)))


@pytest.mark.parametrize("word", ["", "ا", "ان", "ين", "من", "عن", "قتيل", "قتلى", "جرحى", "عناصر", "قوات"])
def test_what_has_no_ending_of_a_dual(word: str) -> None:
    assert dual_of(fold_word(word)) is None
