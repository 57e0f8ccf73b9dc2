"""The small words of frames/standing_words.yaml, by what they do."""

from __future__ import annotations

from marsad.reading.words.table_rows import WordSet
from marsad.reading.words.wordlists import folded
from marsad.registry.rows import folder, rows_of

_SETS: dict[str, frozenset[str]] = {}  # filled at the first look


def word_set(name: str) -> frozenset[str]:
    """The folded words of a set. Raises KeyError for a set that has no row."""
    if not _SETS:
        found = rows_of(folder("frames").joinpath("standing_words.yaml"), WordSet)
        _SETS.update(folded(found, lambda row: row.set))
    return _SETS[name]
