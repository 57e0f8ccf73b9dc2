"""Answers about words that are asked for again and again, remembered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

V = TypeVar("V")


class Remembered(dict[str, V]):
    """What `answer` says of each word, asked once a word: `known[word]`.

    One look-up and no more, where `functools.lru_cache` also makes a call and puts its entries in the order of their
    last use, which costs more than most answers. All are forgotten when there are `most`.
    """

    def __init__(self, answer: Callable[[str], V], most: int = 60_000) -> None:
        self.answer = answer
        self.most = most

    def __missing__(self, word: str) -> V:
        found = self.answer(word)
        if len(self) >= self.most:
            self.clear()
        self[word] = found
        return found
