"""The small words of frames/standing_words.yaml, by what they do."""

from __future__ import annotations

from marsad.arabic.folding import fold_word
from marsad.reading.table_rows import WordSet
from marsad.registry.rows import folder, once, rows_of

_SETS: dict[str, frozenset[str]] = {}  # filled at the first look


def word_set(name: str) -> frozenset[str]:
    """The folded words of a set. Raises KeyError for a set that has no row."""
    if not _SETS:
        rows = once(
            rows_of(folder("frames").joinpath("standing_words.yaml"), WordSet),
            lambda row: row.set,
        )
        _SETS.update({row.set: frozenset(map(fold_word, row.words)) for row in rows})
    return _SETS[name]
