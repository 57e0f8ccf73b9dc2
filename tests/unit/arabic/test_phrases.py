"""A lexicon of phrases: the longest entry, through clitics and quotation marks."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.phrases import Phrases
from marsad.arabic.tokens import tokenize

ENTRIES = [("لواء", "a brigade"), ("لواء النصر", "the brigade"), ("جيش", "an army")]


def found(phrases: Phrases[str], text: str) -> list[str]:
    return [match.value for match in phrases.find(tokenize(fold(text)))]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("وصل لواء النصر", ["the brigade"]),
        ("وصل لواء إلى القرية", ["a brigade"]),
        ('وبلواء "النصر" وللجيش', ["the brigade", "an army"]),
        ("لا شيء هنا.", []),
        ("", []),
    ],
)
def test_the_longest_entry_is_found(text: str, values: list[str]) -> None:
    phrases = Phrases(ENTRIES)
    assert found(phrases, text) == values
    assert found(phrases, text) == values  # a word met before is found again


def test_a_strict_lexicon_keeps_article_and_pronoun_apart() -> None:
    strict = Phrases(ENTRIES, strict=True)
    assert found(strict, "الجيش وجيشهم") == []
    assert found(strict, "وجيش") == ["an army"]
    assert not strict.begins("الجيش")
    assert strict.begins("بجيش")


def test_an_entry_added_later_is_found() -> None:
    phrases = Phrases(ENTRIES)
    assert found(phrases, "وصلت كتيبة") == []
    phrases.add("كتيبة", "a battalion")
    assert found(phrases, "وصلت كتيبة") == ["a battalion"]


def test_words_that_begin_no_entry_are_passed_over() -> None:
    phrases = Phrases(ENTRIES)
    assert phrases.starts(["وصل", "لواء", "وجيش", "."], first=5) == [6, 7]
