"""The small words of frames/standing_words.yaml, by what they do."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from marsad.arabic.folding import fold_word
from marsad.registry.rows import folder, once, rows_of


class WordSet(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of frames/standing_words.yaml."""

    set: str
    words: tuple[str, ...]


@lru_cache(maxsize=1)
def _sets() -> dict[str, frozenset[str]]:
    rows = rows_of(folder("frames").joinpath("standing_words.yaml"), WordSet)
    return {row.set: frozenset(fold_word(w) for w in row.words) for row in once(rows, lambda row: row.set)}


def word_set(name: str) -> frozenset[str]:
    """The folded words of a set. Raises KeyError for a set that has no row."""
    return _sets()[name]
