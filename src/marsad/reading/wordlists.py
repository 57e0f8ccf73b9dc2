"""Small words around people, by kind: `knowledge/frames/wordlists.yaml`."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from marsad.arabic.folding import fold_word
from marsad.registry.rows import folder, once, rows_of


class WordList(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of frames/wordlists.yaml."""

    kind: str
    words: tuple[str, ...]


@cache
def words(kind: str) -> frozenset[str]:
    """The words of a kind, folded; a kind that has no row is a KeyError."""
    return _lists()[kind]


@cache
def _lists() -> dict[str, frozenset[str]]:
    rows = rows_of(folder("frames").joinpath("wordlists.yaml"), WordList)
    return {
        row.kind: frozenset(fold_word(word) for word in row.words) for row in once(rows, lambda row: row.kind)
    }
