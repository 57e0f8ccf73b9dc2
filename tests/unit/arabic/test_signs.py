"""Signs of words: each question has a bit, and is asked once for each word."""

from __future__ import annotations

from marsad.arabic.folding import fold
from marsad.arabic.signs import SIGNS, Signs, marked
from marsad.arabic.tokens import tokenize


def test_each_question_has_a_bit_of_its_own() -> None:
    signs = Signs()
    short, joined = signs.bit(lambda word: len(word) < 3), signs.bit(lambda word: word.startswith("و"))
    assert signs.of(["من", "والي", "وا", "مدينه"]) == [short, joined, short | joined, 0]


def test_a_question_is_asked_once_for_each_word() -> None:
    asked: list[str] = []
    signs = Signs()
    signs.bit(asked.append)
    assert signs.of(["قتل", "جندي", "قتل"]) == [0, 0, 0]
    assert asked == ["قتل", "جندي"]


def test_a_later_question_is_asked_of_words_met_before() -> None:
    signs = Signs()
    signs.of(["قتل"])
    assert signs.of(["قتل"]) == [0]
    bit = signs.bit(lambda word: word == "قتل")
    assert signs.of(["قتل", "جندي"]) == [bit, 0]


def test_the_marked_words_of_a_text_in_order() -> None:
    bit = SIGNS.bit("قريه".__eq__)
    tokens = tokenize(fold("من قرية إلى قرية"))
    assert marked(bit, tokens) == [1, 3]
    assert marked(bit, tokens, [0, 0, bit, 0]) == [2]
