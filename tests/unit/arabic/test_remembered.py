"""Answers about words, remembered until there are too many."""

from __future__ import annotations

from marsad.arabic.remembered import Remembered


def test_each_word_is_asked_once() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    known = Remembered(length)
    assert [known[word] for word in ("قتل", "جندي", "قتل")] == [3, 4, 3]
    assert asked == ["قتل", "جندي"]


def test_an_empty_answer_is_remembered_too() -> None:
    asked: list[str] = []
    known = Remembered(lambda word: asked.append(word))
    assert (known["قتل"], known["قتل"]) == (None, None)
    assert asked == ["قتل"]


def test_all_are_forgotten_when_there_are_too_many() -> None:
    known = Remembered(len, most=2)
    assert [known[word] for word in ("a", "bb", "ccc", "a")] == [1, 2, 3, 1]
    assert len(known) == 2
