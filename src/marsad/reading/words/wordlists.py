"""Small words around people, by kind: `knowledge/frames/wordlists.yaml`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from marsad.arabic.clitics import bare
from marsad.arabic.folding import fold_word
from marsad.reading.words.table_rows import WordList, WordSet
from marsad.registry.rows import folder, once, rows_of

R = TypeVar("R", bound=WordList | WordSet)

_LISTS: dict[str, frozenset[str]] = {}  # filled at the first look; asked so often that a cache costs more


def words(kind: str) -> frozenset[str]:
    """The words of a kind, folded; a kind that has no row is a KeyError."""
    if not _LISTS:
        _LISTS.update(folded_table("wordlists.yaml", WordList, lambda row: row.kind))
    return _LISTS[kind]


def folded_table(file: str, row: type[R], name: Callable[[R], str]) -> dict[str, frozenset[str]]:
    """The folded words of each row of a table of frames/, by its name; a name that stands twice is a KnowledgeError."""
    found = once(rows_of(folder("frames").joinpath(file), row), name)
    return {name(one): frozenset(map(fold_word, one.words)) for one in found}


def names_hospital(folded: Iterable[str]) -> bool:
    """A word for a hospital is among the words, with its article or without."""
    return any(bare(word) in words("hospitals") for word in folded)
