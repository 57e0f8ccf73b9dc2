"""Words, numbers and marks of a folded text, each with its raw span."""

from __future__ import annotations

import re
from typing import Literal

from marsad.arabic.folding import LETTER, Folded, fold, fold_word, is_plain
from marsad.model.span import Span
from marsad.model.value import Value

TokenKind = Literal["word", "number", "latin", "mark", "newline"]
_TOKEN = re.compile(
    rf"(?P<word>[{LETTER}]+)|(?P<number>\d+(?:[.,٫٬]\d+)*)|(?P<latin>[A-Za-z\u00c0-\u024f][\w'’]*)|(?P<newline>\n)|(?P<mark>[^\s])"
)
# Much of what is written online has the Latin comma. Inside a number it is the number's own.
_ARABIC_SIGN = {",": "،"}


class Token(Value, frozen=True):
    """`text` is folded, a comma the Arabic one; `start` and `end` are offsets into the raw text."""

    text: str
    start: int
    end: int
    kind: TokenKind

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


def tokenize(folded: Folded) -> list[Token]:
    """All tokens in order; white space other than line ends is not a token."""
    origin, ends = folded.origin, folded.ends
    return [
        Token(_ARABIC_SIGN.get(text := m.group(), text), origin[m.start()], ends[m.end() - 1], m.lastgroup)  # type: ignore[arg-type]
        for m in _TOKEN.finditer(folded.text)
    ]


def words_in(phrase: str) -> list[str]:
    """The folded tokens of a phrase of a lexicon, line ends left out."""
    if is_plain(phrase):
        return fold_word(phrase).split(" ")
    return [token.text for token in tokenize(fold(phrase)) if token.kind != "newline"]


def span_of(tokens: list[Token], first: int, last: int) -> Span:
    """The raw span of tokens first..last, both inclusive."""
    return Span(tokens[first].start, tokens[last].end)
