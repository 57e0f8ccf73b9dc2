"""Finding the entries of a lexicon in a run of tokens, through clitics, the longest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from marsad.arabic.clitics import Form, bare, forms, later_stems
from marsad.arabic.remembered import Remembered
from marsad.arabic.tokens import Token, words_in
from marsad.model.value import Value

V = TypeVar("V")
_MOST_WORDS = 50_000  # words whose beginnings are remembered
_QUOTES = frozenset("\"'“”„‟«»‹›‘’`()[]*;_")  # and what joins the words of a hashtag: #قوات_النظام


class Match(Value, Generic[V], frozen=True):
    """Tokens first..last (inclusive) are an entry; `form` is how the first word was cut."""

    first: int
    last: int
    value: V
    form: Form


class _Node(Generic[V]):
    __slots__ = ("next", "value")

    def __init__(self) -> None:
        self.next: dict[str, _Node[V]] = {}
        self.value: V | None = None


class Phrases(Generic[V]):
    """A set of phrases, each with a value. Quotation marks inside a phrase are stepped over.

    With `strict`, the article of the first word counts (الباب is no باب) and no pronoun is cut from it.
    """

    def __init__(self, entries: Iterable[tuple[str, V]], strict: bool = False) -> None:
        self.strict = strict
        self.root: _Node[V] = _Node()
        self._starts = Remembered(lambda word: tuple(self._begin(word)), _MOST_WORDS)
        for phrase, value in entries:
            self.add(phrase, value)

    def add(self, phrase: str, value: V) -> None:
        self.add_words([word for word in words_in(phrase) if word not in _QUOTES], value)

    def add_words(self, words: Sequence[str], value: V) -> None:
        """A phrase whose words are folded already; the first value of a phrase stays."""
        if not words:
            return
        node = self.root
        for n, word in enumerate(words):
            key = word if n == 0 and self.strict else bare(word)
            node = node.next.setdefault(key, _Node())
        if node.value is None:
            node.value = value
        self._starts.clear()

    def begins(self, word: str) -> bool:
        """Whether any entry begins with this folded word, behind any clitics."""
        return bool(self._starts[word])

    def starts(self, words: Sequence[str], first: int = 0) -> list[int]:
        """The numbers, counted from `first`, of the folded words with which an entry begins: most begin none."""
        starts = self._starts
        return [n for n, word in enumerate(words, first) if starts[word]]

    def find(self, tokens: Sequence[Token]) -> list[Match[V]]:
        """Matches that do not overlap, left to right, the longest at each place."""
        found: list[Match[V]] = []
        for i in self.starts([token.text for token in tokens]):
            match = self.at(tokens, i) if not found or i > found[-1].last else None
            if match is not None:
                found.append(match)
        return found

    def at(self, tokens: Sequence[Token], i: int) -> Match[V] | None:
        """The longest entry that begins at token i."""
        if tokens[i].kind in ("mark", "newline"):
            return None
        best: Match[V] | None = None
        for form, node in self._starts[tokens[i].text]:
            last, value = self._follow(tokens, i, node)
            if value is not None and (best is None or last > best.last):
                best = Match(i, last, value, form)
        return best

    def _begin(self, word: str) -> Iterator[tuple[Form, _Node[V]]]:
        for form in forms(word):
            if self.strict and form.enclitic:
                continue
            node = self.root.next.get(form.defined if self.strict else form.stem)
            if node is not None:
                yield form, node

    def _follow(self, tokens: Sequence[Token], i: int, node: _Node[V]) -> tuple[int, V | None]:
        last, value, j = i, node.value, i + 1
        while j < len(tokens) and node.next:
            text = tokens[j].text
            if text in _QUOTES:
                j += 1
                continue
            step = node.next.get(bare(text)) or node.next.get(text) or self._without_tail(node, text)
            if step is None:
                break
            node = step
            if node.value is not None:
                last, value = j, node.value
            j += 1
        return last, value

    def _without_tail(self, node: _Node[V], text: str) -> _Node[V] | None:
        """A later word of the phrase may carry tanween or ل: عملية أمنية · تابع لقسد."""
        return next((node.next[stem] for stem in later_stems(text) if stem in node.next), None)
