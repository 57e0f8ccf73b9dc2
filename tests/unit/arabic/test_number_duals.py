"""The dual: which singulars a word can be two of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.arabic.number_duals import dual_of, duals


@pytest.mark.parametrize(
    ("word", "singular"),
    [
        ("عنصران", "عنصر"),
        ("عنصرين", "عنصر"),
        ("العنصرين", "عنصر"),
        ("والعنصران", "عنصر"),
        ("لعنصرين", "عنصر"),
        ("طفلتان", "طفله"),
        ("طفلتين", "طفله"),
        ("جنديين", "جندي"),
        ("قذيفتين", "قذيفه"),
        ("عنصرا", "عنصر"),
        ("قريتي", "قريه"),
        ("بغارتين", "غاره"),
    ],
)
def test_the_singular_is_among_them(word: str, singular: str) -> None:
    assert singular in set(duals(word))


@pytest.mark.parametrize("word", ["جندي", "قصف", "من", "ان", "فان"])
def test_no_full_ending_no_dual(word: str) -> None:
    assert dual_of(word) is None


@pytest.mark.parametrize(
    ("word", "singular"), [("قتيلان", "قتيل"), ("الجريحين", "جريح"), ("سيدتين", "سيده"), ("شقيقان", "شقيق")]
)
def test_the_likeliest_singular(word: str, singular: str) -> None:
    assert dual_of(word) == singular


def test_no_construct_behind_an_article() -> None:
    assert "قري" not in set(duals("القريا"))


@given(st.text(st.sampled_from("ابتجدرسعفقلمنهوي"), max_size=9))
def test_each_is_told_once_and_is_a_word(word: str) -> None:
    found = list(duals(word))
    assert len(found) == len(set(found))
    assert all(len(singular) >= 2 for singular in found)
