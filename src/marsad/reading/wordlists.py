"""Small words around people, by kind: `knowledge/frames/wordlists.yaml`."""

from __future__ import annotations

from marsad.arabic.folding import fold_word
from marsad.reading.table_rows import WordList
from marsad.registry.rows import folder, once, rows_of

_LISTS: dict[str, frozenset[str]] = {}  # filled at the first look; asked so often that a cache costs more


def words(kind: str) -> frozenset[str]:
    """The words of a kind, folded; a kind that has no row is a KeyError."""
    if not _LISTS:
        rows = once(
            rows_of(folder("frames").joinpath("wordlists.yaml"), WordList),
            lambda row: row.kind,
        )
        _LISTS.update({row.kind: frozenset(map(fold_word, row.words)) for row in rows})
    return _LISTS[kind]
