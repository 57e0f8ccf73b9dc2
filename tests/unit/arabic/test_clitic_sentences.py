"""A phrase of a lexicon is found behind every clitic that writing joins to it, and in no other word."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.phrases import Phrases
from marsad.arabic.tokens import tokenize

WORDS = {
    "جيش": "army",
    "قوات": "forces",
    "حاجز": "checkpoint",
    "سيارة": "car",
    "طائرة مسيرة": "drone",
    "مدرسة": "school",
}


PHRASES: Phrases[str] = Phrases(list(WORDS.items()))


def found(raw: str) -> list[tuple[str, str]]:
    """(what it is, as written) of each phrase of a text."""
    tokens = tokenize(fold(raw))
    return [(m.value, raw[tokens[m.first].start : tokens[m.last].end]) for m in PHRASES.find(tokens)]


@pytest.mark.parametrize(
    "before", ["", "ال", "و", "ف", "ب", "ل", "ك", "وال", "بال", "لل", "فال", "وب", "ول", "وبال", "ولل"]
)
@pytest.mark.parametrize(
    ("word", "value"), [("جيش", "army"), ("حاجز", "checkpoint"), ("سيارة", "car"), ("مدرسة", "school")]
)
def test_a_word_is_found_behind_each_clitic(before: str, word: str, value: str) -> None:
    assert found(f"وصل {before}{word} إلى") == [(value, before + word)]


@pytest.mark.parametrize("pronoun", ["ه", "ها", "هم", "هما", "نا"])
@pytest.mark.parametrize(
    ("word", "value"), [("جيش", "army"), ("قوات", "forces"), ("حاجز", "checkpoint"), ("سيارت", "car")]
)
def test_a_word_is_found_with_whose_it_is(pronoun: str, word: str, value: str) -> None:
    assert found(f"وصل {word}{pronoun} إلى") == [(value, word + pronoun)]


@pytest.mark.parametrize(
    "raw",
    ["طائرة مسيرة", "الطائرة المسيرة", "بطائرة مسيرة", "وطائرة مسيرة", "طائرته المسيرة", "للطائرة المسيرة"],
)
def test_a_phrase_is_found_though_each_of_its_words_is_changed(raw: str) -> None:
    assert [value for value, _ in found(f"قصفت {raw} البلدة")] == ["drone"]


@pytest.mark.parametrize("raw", ["طائرة ثم مسيرة", "مسيرة طائرة", "طائرة، مسيرة", "طائرة\nمسيرة", "طائرات"])
def test_and_not_where_its_words_only_stand_near(raw: str) -> None:
    assert "drone" not in [value for value, _ in found(f"قصفت {raw} البلدة")]


@pytest.mark.parametrize("raw", ["تجييش", "حواجز", "سيارات", "مدارس", "قوة", "جيوش", "محاجز", "دراسة"])
def test_other_words_of_the_root_are_other_words(raw: str) -> None:
    assert found(f"وصل {raw} إلى") == []


@pytest.mark.parametrize(
    "raw", ["جـيـش", "جَيْش", "الجيـــش", "جيش،", "«الجيش»", "(جيش)", "جيش.", "سياره", "مدرسه"]
)
def test_however_it_is_typed(raw: str) -> None:
    assert len(found(f"وصل {raw} إلى")) == 1
