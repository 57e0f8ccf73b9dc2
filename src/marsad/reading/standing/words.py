"""The small words of frames/standing_words.yaml, by what they do."""

from __future__ import annotations

from marsad.reading.words.table_rows import WordSet
from marsad.reading.words.wordlists import folded_table

_SETS: dict[str, frozenset[str]] = {}  # filled at the first look


def word_set(name: str) -> frozenset[str]:
    """The folded words of a set. Raises KeyError for a set that has no row."""
    if not _SETS:
        _SETS.update(folded_table("standing_words.yaml", WordSet, lambda row: row.set))
    return _SETS[name]
