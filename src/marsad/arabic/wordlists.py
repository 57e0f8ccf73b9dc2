"""Plain lists of words by kind, from `knowledge/lexicon`, folded on loading."""

from __future__ import annotations

from functools import cache

import msgspec

from marsad.arabic.folding import fold_word
from marsad.arabic.lexicon import lexicon


class WordList(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of one kind."""

    kind: str
    words: list[str]


@cache
def words_of(name: str) -> dict[str, frozenset[str]]:
    """The words of `knowledge/lexicon/<name>.yaml`, folded, by kind."""
    return {row.kind: frozenset(fold_word(word) for word in row.words) for row in lexicon(name, WordList)}


@cache
def particles() -> frozenset[str]:
    """Every word of grammar, bare and with the conjunctions و and ف."""
    plain = frozenset[str]().union(*words_of("particles").values())
    return plain | {c + word for c in "وف" for word in plain}
