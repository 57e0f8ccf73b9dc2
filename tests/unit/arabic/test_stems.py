"""Light stems: the word without its commonest beginnings and endings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.arabic.stems import light_stem


@pytest.mark.parametrize(
    ("words", "stem"),
    [
        (("قرية", "القرية", "والقرية", "بالقرية", "للقرية", "القريه"), "قر"),
        (("مسلح", "المسلحون", "مسلحين", "والمسلحين", "مسلحان"), "مسلح"),
        (("غاره", "الغارات", "وغارات", "بالغارات"), "غار"),
        (("مصنع", "المصنع", "بالمصنع", "كالمصنع", "فالمصنع"), "مصنع"),
        (("مدرستها", "مدرست"), "مدرست"),
    ],
)
def test_forms_of_one_word_have_one_stem(words: tuple[str, ...], stem: str) -> None:
    assert {light_stem(word) for word in words} == {stem}


@pytest.mark.parametrize("word", ["ولد", "وقف", "ال", "ها", "و", "", "ين", "الي", "دم"])
def test_short_words_stay_words(word: str) -> None:
    assert len(light_stem(word)) >= min(2, len(word))


def test_a_word_that_only_begins_like_one_with_an_article_keeps_two_letters() -> None:
    assert light_stem("الف") == "الف"
    assert light_stem("الفا") == "فا"


@given(st.text(alphabet="ابتجحدرسعفقكلمنهويةى", max_size=12))
def test_a_stem_is_a_part_of_its_word(word: str) -> None:
    assert light_stem(word) in word
