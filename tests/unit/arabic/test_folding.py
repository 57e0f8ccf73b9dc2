"""One spelling for matching, and the exact way back to the raw text."""

from __future__ import annotations

import unicodedata

import pytest

from marsad.arabic.folding import fold, fold_word
from marsad.arabic.tokens import tokenize


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("إِسْتَهْدَفَ", "استهدف"),
        ("مـــدرسة", "مدرسه"),
        ("مسؤول رئيس قرى آخر", "مسوول رييس قري اخر"),
        ("ﻻ ﺑﻴﺖ ﷲ", "لا بيت الله"),
        ("کتاب یک", "كتاب يك"),
        ("گاز پارک چای ژاله", "كاز بارك جاي زاله"),
        ("\u200fالبيت\u200e الكب\u200cير", "البيت الكبير"),
        ("٢٠٢٤ ۱۲", "2024 12"),
        ("عااااجل الآآآن", "عاجل الان"),
        ("البيئية كبييييير", "البيييه كبير"),
        (unicodedata.normalize("NFD", "أؤئإآ"), "اوياا"),
        ("", ""),
    ],
)
def test_one_spelling(raw: str, folded: str) -> None:
    assert fold(raw).text == folded


BROKEN = [
    ("قـ.ـتل", "قتل"),
    ("إصـ.ــابة", "اصابه"),
    ("م ـقـ ـتـ ـل", "مقتل"),
    ("د.اعش", "داعش"),
    ("ق.تل", "قتل"),
    ("قت.ل", "قتل"),
    ("ا.لنظام", "النظام"),
    ("إر*هابي", "ارهابي"),
    ("تفـ/جـير", "تفجير"),
    ("انف.جار", "انفجار"),
    ("الإر.هاب", "الارهاب"),
    ("قـ*ـصف", "قصف"),
    ("اشتبـ ـاكات", "اشتباكات"),
    ("ق ت ل", "قتل"),
    ("المعت.قلين", "المعتقلين"),
    ("وقـُ.ـتل", "وقتل"),
    ("شهـ.داء", "شهداء"),
    ("ا·غتيال", "اغتيال"),
]


@pytest.mark.parametrize(("raw", "whole"), BROKEN)
def test_broken_words_are_joined(raw: str, whole: str) -> None:
    assert [t.text for t in tokenize(fold(f"خبر {raw} هنا"))] == ["خبر", whole, "هنا"]


@pytest.mark.parametrize(
    "raw",
    [
        "وصلوا إلى القرية.وقال أحدهم",
        "نقلت أ.ف.ب عن د.محمد",
        "قال م.حسن إن البيت.لم يسقط",
        "كانون الثاني/يناير",
        "خط دمشق-حلب",
        "وقال،إن الطريق مفتوح",
        "سنة 1444هـ/2022م",
        "وكالة أ ف ب",
        "جاء لـ دمشق - حلب",
        "انتظر..ثم عاد",
        "الغذاء و-أو الدواء",
        "جزء من ـبناء",
    ],
)
def test_other_signs_between_letters_stay(raw: str) -> None:
    signs = [c for c in raw if c in "./-،"]
    assert [t.text for t in tokenize(fold(raw)) if t.kind == "mark"] == signs


@pytest.mark.parametrize(
    ("raw", "tokens"),
    [
        ("5ـ8", "5 - 8"),
        ("٥ـ٨ قتلى", "5 - 8 قتلي"),
        ("5 ـ8", "5 - 8"),
        ("17ـ9ـ2021", "17 - 9 - 2021"),
        ("السبت ـ الأحد", "السبت - الاحد"),
        ("1ـ قصف", "1 - قصف"),
        ("دمشق\nـ قصف", "دمشق \n - قصف"),
        ("1445هـ ثم", "1445 ه ثم"),
        ("الـ5 والـ 8", "ال 5 وال 8"),
        ("ـــــ ثم", "ثم"),
        ("قـصف ـقتل", "قصف قتل"),
    ],
)
def test_a_tatweel_that_draws_out_no_letter_is_a_dash(raw: str, tokens: str) -> None:
    found = tokenize(fold(raw))
    assert " ".join(t.text for t in found) == tokens
    assert all(raw[t.start] == "ـ" and t.end == t.start + 1 for t in found if t.text == "-")


def test_words_of_a_hashtag_stay_apart() -> None:
    assert [t.text for t in tokenize(fold("#درعا_البلد")) if t.kind == "word"] == ["درعا", "البلد"]


@pytest.mark.parametrize("raw", ["قـ.ـتل", "د.اعش", "شيئاً", "ﻻجئ", "مـــدرسة", "إصـ.ــابة"])
def test_a_word_maps_back_to_all_of_its_raw_letters(raw: str) -> None:
    text = f"خبر {raw} هنا"
    [token] = tokenize(fold(text))[1:-1]
    assert text[token.start : token.end] == raw


def test_entries_of_lexicons_are_folded_and_stripped() -> None:
    assert fold_word(" القُرى ") == "القري"
