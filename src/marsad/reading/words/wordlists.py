"""Small words that the rules of the reader go by, by kind: `knowledge/frames/wordlists.yaml` and `frames/words/`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from marsad.arabic.clitics import bare
from marsad.arabic.folding import fold_word
from marsad.reading.words.table_rows import WordList, WordSet
from marsad.registry.rows import Row, folder, once, rows, rows_of

R = TypeVar("R", bound=WordList | WordSet)

_LISTS: dict[str, frozenset[str]] = {}  # filled at the first look; asked so often that a cache costs more


def words(kind: str) -> frozenset[str]:
    """The words of a kind, folded; a kind that has no row is a KeyError."""
    if not _LISTS:
        _LISTS.update(folded(word_rows(), lambda row: row.kind))
    return _LISTS[kind]


def word_rows() -> Iterator[Row[WordList]]:
    """Every row of the word lists, as their files have them. Raises KnowledgeError for a wrong one."""
    yield from rows_of(folder("frames").joinpath("wordlists.yaml"), WordList)
    yield from rows(folder("frames/words"), WordList)


def folded(found: Iterable[Row[R]], name: Callable[[R], str]) -> dict[str, frozenset[str]]:
    """The folded words of each row, by its name; a name that stands twice is a KnowledgeError."""
    return {name(one): frozenset(map(fold_word, one.words)) for one in once(found, name)}


def names_hospital(folded: Iterable[str]) -> bool:
    """A word for a hospital is among the words, with its article or without."""
    return any(bare(word) in words("hospitals") for word in folded)
