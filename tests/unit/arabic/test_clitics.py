"""What a written word can be cut into: every way there is, and nothing that could not be one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.arabic.clitics import PRONOUNS, bare, forms, later_stems

WORDS = st.text(st.sampled_from("ابتجحدرسشعفقكلمنهوي"), min_size=1, max_size=9)


def cuts(word: str) -> set[tuple[str, bool, str, str]]:
    return {(f.proclitics, f.article, f.stem, f.enclitic) for f in forms(word)}


@pytest.mark.parametrize(
    ("word", "proclitics", "article", "stem", "enclitic"),
    [
        ("الجيش", "", True, "جيش", ""),
        ("والجيش", "و", True, "جيش", ""),
        ("فالجيش", "ف", True, "جيش", ""),
        ("بالجيش", "ب", True, "جيش", ""),
        ("وبالجيش", "وب", True, "جيش", ""),
        ("كالجيش", "ك", True, "جيش", ""),
        ("للجيش", "ل", True, "جيش", ""),
        ("وللجيش", "ول", True, "جيش", ""),
        ("جيشهم", "", False, "جيش", "هم"),
        ("جيشا", "", False, "جيش", "ا"),
        ("بجيشها", "ب", False, "جيش", "ها"),
        ("سيارته", "", False, "سياره", "ه"),
        ("وسيارتهما", "و", False, "سياره", "هما"),
        ("سيقصف", "س", False, "يقصف", ""),
        ("وسيقصف", "وس", False, "يقصف", ""),
        ("فسيقصفون", "فس", False, "يقصفون", ""),
        ("قواتنا", "", False, "قوات", "نا"),
        ("بيتي", "", False, "بيت", "ي"),
    ],
)
def test_a_word_is_cut_where_a_reader_would(
    word: str, proclitics: str, article: bool, stem: str, enclitic: str
) -> None:
    assert (proclitics, article, stem, enclitic) in cuts(word)


@pytest.mark.parametrize("word", ["وب", "ال", "له", "بها"])
def test_a_short_word_keeps_two_letters(word: str) -> None:
    assert all(len(form.stem) >= 2 for form in forms(word))


def test_the_whole_word_comes_first() -> None:
    first = forms("والبلد")[0]
    assert (first.proclitics, first.article, first.stem, first.enclitic) == ("", False, "والبلد", "")


def test_no_article_behind_the_sign_of_the_future() -> None:
    assert not any(article and "س" in proclitics for proclitics, article, _, _ in cuts("سالقصف"))


def test_defined_gives_the_article_back() -> None:
    assert {f.defined for f in forms("بالباب") if f.article} >= {"الباب"}
    assert {f.defined for f in forms("بباب") if f.proclitics == "ب"} >= {"باب"}


def test_a_later_word_may_carry_a_pronoun_but_not_mine() -> None:
    assert "مسلح" in later_stems("مسلحا")
    assert "مسلح" in later_stems("مسلحهم")
    assert "مسلح" not in later_stems("مسلحي")


@pytest.mark.parametrize("word", ["ومسلح", "فمسلح", "كمسلح"])
def test_a_later_word_stands_behind_no_conjunction(word: str) -> None:
    assert "مسلح" not in later_stems(word)


@pytest.mark.parametrize(
    ("word", "expected"), [("الجيش", "جيش"), ("جيش", "جيش"), ("الي", "الي"), ("بال", "بال")]
)
def test_bare_drops_the_article_alone(word: str, expected: str) -> None:
    assert bare(word) == expected


@given(WORDS)
def test_the_pieces_come_from_the_word(word: str) -> None:
    assert len(set(forms(word))) == len(forms(word))
    for form in forms(word):
        assert set(form.proclitics) <= set("وفبلكس")
        assert form.enclitic in ("", "ا", *PRONOUNS)
        assert word.startswith(form.proclitics)
        assert word.endswith(form.enclitic)
        assert len(form.proclitics) + len(form.stem) + len(form.enclitic) <= len(word)
