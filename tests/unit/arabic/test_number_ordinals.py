"""Ordinals: their values, and that they are not counts."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.number_ordinals import Ordinal, find_ordinals, ordinal_words
from marsad.arabic.numbers import find_numbers
from marsad.arabic.tokens import tokenize


def ordinals(text: str) -> list[Ordinal]:
    return find_ordinals(tokenize(fold(text)))


@pytest.mark.parametrize(
    ("text", "value", "definite"),
    [
        ("الهجوم الأول", 1, True),
        ("المرة الثانية", 2, True),
        ("لليوم الثالث", 3, True),
        ("الفرقة الرابعة", 4, True),
        ("هجوم ثان", 2, False),
        ("للمرة السادسة", 6, True),
        ("اليوم العاشر", 10, True),
        ("اليوم الحادي عشر", 11, True),
        ("الليلة الثانية عشرة", 12, True),
        ("اللواء الثامن عشر", 18, True),
        ("اليوم الخامس والعشرين", 25, True),
        ("الفرقة الحادية والثلاثين", 31, True),
    ],
)
def test_the_value_of_an_ordinal(text: str, value: int, definite: bool) -> None:
    assert [(o.value, o.definite) for o in ordinals(text)] == [(value, definite)]


@pytest.mark.parametrize("text", ["الهجوم الثالث", "الفرقة الرابعة", "اليوم الخامس والعشرين من الشهر"])
def test_an_ordinal_is_no_count(text: str) -> None:
    assert [n for n in find_numbers(tokenize(fold(text))) if n.kind == "count"] == []


@pytest.mark.parametrize("text", ["ثلاثة مدنيين", "عشرون جندياً", "مدينة إدلب", "", "3 مدنيين"])
def test_a_count_is_no_ordinal(text: str) -> None:
    assert ordinals(text) == []


def test_two_of_one_sentence_stand_in_order() -> None:
    first, second = ordinals("الهجوم الأول وقع في اليوم الثالث")
    assert (first.value, second.value) == (1, 3)
    assert first.last < second.first


def test_the_words_are_folded() -> None:
    assert "الاول" in ordinal_words()
    assert not any("أ" in word or "ة" in word for word in ordinal_words())
