"""How many ways one name is written: each line of the table is one name, and no two lines are."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.arabic.lookalikes import skeleton

# One name a line, its spellings between bars.
NAMES = """
محمد العلي | محمد علي | محمّد العلي | محمد  العلي | محـمد العلي | مُحَمَّد العَلي
أحمد الخلف | احمد الخلف | أحمد خلف | احمد خلف
إبراهيم الأحمد | ابراهيم الاحمد | إبراهيم أحمد
أسامة حمزة | اسامه حمزه | أسامه حمزة
عبد الله الصالح | عبدالله الصالح | عبد الله صالح | عبدالله صالح
عبد الرحمن الحسن | عبدالرحمن الحسن | عبد الرحمن حسن
عبد القادر الحسين | عبدالقادر الحسين | عبد القادر حسين
نور الدين زيدان | نورالدين زيدان | نور الدين الزيدان
صلاح الدين | صلاحالدين | صلاح الدّين
نصر الله | نصرالله | نصر  الله
سعد الله الجابر | سعدالله الجابر | سعد الله جابر
أبو خالد الشامي | ابو خالد الشامي | أبوخالد الشامي | أبي خالد الشامي | أبا خالد الشامي
أبو علاء | ابو علاء | أبوعلاء | أبي علاء | ابوعلاء
محمد بن سالم | محمد سالم | محمد ابن سالم
آل ثاني | ال ثاني | ثاني
مصطفى | مصطفي | مصطفا
موسى العيسى | موسي العيسي | موسى عيسى
يحيى | يحيي
هدى | هدا | هدي
رضا | رضى | رضي
هيثم المثنى | هيتم المتنى
ظافر القاضي | ضافر القاضي | ظافر قاضي
معاذ الذيب | معاد الديب
ضياء | ظياء | ضيـاء
علاء الدين | علا الدين | علاءالدين
إسماعيل | اسماعيل | إسماعىل
مؤيد | مويد
رائد | رايد
فؤاد | فواد
سعّود | سعود
صنعاء | صنعا
فاطمة الزهراء | فاطمه الزهرا | فاطمة زهراء
عمّار | عمار
غسّان | غسان
جورج ١ | جورج 1
Ahmad Ali | ahmad ali | AHMAD ALI
گلستان | كلستان
"""
LINES = [[name.strip() for name in line.split("|")] for line in NAMES.strip().splitlines()]


@pytest.mark.parametrize("spellings", LINES, ids=lambda names: names[0])
def test_the_spellings_of_a_name_are_alike(spellings: list[str]) -> None:
    found = {skeleton(name) for name in spellings}
    assert len(found) == 1
    assert found != {""}


def test_and_no_two_names_are() -> None:
    by_name = {names[0]: skeleton(names[0]) for names in LINES}
    alike = [(a, b) for a, b in combinations(by_name, 2) if by_name[a] == by_name[b]]
    assert alike == []


# Two names that a writer keeps apart.
APART = [
    ("حسن", "حسين"),
    ("حسن", "حسان"),
    ("محمد", "محمود"),
    ("محمد", "أحمد"),
    ("أحمد", "حمد"),
    ("عمر", "عمرو"),
    ("عمر", "عامر"),
    ("سالم", "سليم"),
    ("سعيد", "سعد"),
    ("خالد", "خليل"),
    ("علي", "علاء"),
    ("علي محمد الأحمد", "علاء محمد الأحمد"),
    ("بهي", "بهاء"),
    ("رضا", "رضاء"),
    ("صفي", "صفاء"),
    ("وفي", "وفاء"),
    ("ولي", "ولاء"),
    ("مروان", "مران"),
    ("صلاح", "صالح"),
    ("رامي", "رامز"),
    ("كمال", "جمال"),
    ("يوسف", "يونس"),
    ("عبد الله", "عبد الإله"),
    ("عبد الرحمن", "عبد الرحيم"),
    ("أبو بكر", "بكر"),
    ("أبو عمر", "أبو عامر"),
    ("أم محمد", "أبو محمد"),
    ("خالد العلي", "علي الخالد"),
    ("خالد", "خالد خالد"),
    ("صدام", "سدام"),
    ("طارق", "تارق"),
    ("قاسم", "كاسم"),
    ("حامد", "هامد"),
    ("نزار", "نصار"),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_names_that_a_writer_keeps_apart(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


# The skeleton itself: words in one spelling, single spaces between.
@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("", ""),
        ("   ", ""),
        ("؟!،.", ""),
        ("بن", ""),
        ("ابن بنت ولد", ""),
        ("محمد", "محمد"),
        ("المحمد", "محمد"),
        ("«محمد»", "محمد"),
        ("محمد، علي", "محمد علي"),
        ("محمد-علي", "محمد علي"),
        ("محمد\nعلي", "محمد علي"),
        ("(أبو خالد) محمد", "ابو خالد محمد"),
        ("عبد الكريم", "عبدكريم"),
        ("عبدالكريم", "عبدكريم"),
        ("نور الدين", "نوردين"),
        ("الشيخ محمد", "شيخ محمد"),
        ("محمد 2", "محمد 2"),
        ("Ali علي", "ali علي"),
    ],
)
def test_what_a_skeleton_looks_like(name: str, wanted: str) -> None:
    assert skeleton(name) == wanted


@pytest.mark.parametrize("spellings", LINES, ids=lambda names: names[0])
def test_a_skeleton_is_its_own(spellings: list[str]) -> None:
    for name in spellings:
        assert skeleton(skeleton(name)) == skeleton(name)


@given(st.text(max_size=30))
def test_no_text_is_too_odd(text: str) -> None:
    bones = skeleton(text)
    assert bones == bones.lower() == bones.strip()
