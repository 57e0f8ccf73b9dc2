"""Ordinals: الثالث، الحادي عشر، الخامس والعشرون. They are kept apart from counts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from marsad.arabic.folding import fold_word
from marsad.arabic.lexicon import lexicon
from marsad.arabic.number_rows import OrdinalRow
from marsad.arabic.number_words import atoms
from marsad.arabic.signs import SIGNS
from marsad.arabic.tokens import Token

_CLITICS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول")
_ARTICLES = ("ال", "وال", "فال", "بال", "لل", "كال", "وبال", "ولل")


class Ordinal(NamedTuple):
    """Tokens first..last say that something is the `value`-th; `definite` with the article."""

    first: int
    last: int
    value: int
    definite: bool


@cache
def _words() -> dict[str, tuple[int, bool, bool]]:
    """Spelling → (value, definite, joined)."""
    table: dict[str, tuple[int, bool, bool]] = {}
    for row in lexicon("ordinals", OrdinalRow):
        for word in {fold_word(w) for w in row.words}:
            for clitic in _CLITICS:
                table.setdefault(clitic + word, (row.value, False, row.joined))
            for clitic in _ARTICLES:
                table.setdefault(clitic + word, (row.value, True, row.joined))
    return table


@cache
def ordinal_words() -> frozenset[str]:
    """Every word that can begin an ordinal."""
    return frozenset(_words())


ORDINAL = SIGNS.bit(lambda word: word in _words())


def ordinal_at(tokens: Sequence[Token], i: int) -> Ordinal | None:
    """The longest ordinal that begins at token i; a ten alone ("العشرين") is left to the caller."""
    word = _words().get(tokens[i].text)
    if word is None:
        return None
    value, definite, joined = word
    following = atoms().get(tokens[i + 1].text) if i + 1 < len(tokens) else None
    if following is not None and value < 10:
        if following.role == "ten" and not (following.joined or following.proclitic):
            return Ordinal(i, i + 1, value + 10, definite)
        if following.role == "tens" and following.joined and following.article == definite:
            return Ordinal(i, i + 1, value + following.value, definite)
    return None if joined else Ordinal(i, i, value, definite)


def find_ordinals(tokens: Sequence[Token]) -> list[Ordinal]:
    """All ordinals of a document, in order."""
    found: list[Ordinal] = []
    i = 0
    while i < len(tokens):
        ordinal = ordinal_at(tokens, i) if tokens[i].kind == "word" else None
        if ordinal is not None:
            found.append(ordinal)
        i = i + 1 if ordinal is None else ordinal.last + 1
    return found
