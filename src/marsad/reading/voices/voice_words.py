"""The words around voices: by their purpose, those that name one, and those that no speaker's name is."""

from __future__ import annotations

from marsad.arabic.folding import fold_word
from marsad.arabic.name_words import common_words
from marsad.arabic.wordlists import particles
from marsad.reading.words.frames import SourceWords
from marsad.reading.words.table_rows import VoiceWords
from marsad.reading.words.text import TANWIN, Text
from marsad.reading.words.vocabulary import Found
from marsad.registry.rows import folder, rows_of

_WORDS: dict[str, frozenset[str]] = {}  # filled at the first look; asked so often that a cache costs more


def voice_words(purpose: str) -> frozenset[str]:
    """The folded words of a purpose."""
    if not _WORDS:
        for row in rows_of(folder("frames").joinpath("voices.yaml"), VoiceWords):
            told = _WORDS.get(row.value.purpose, frozenset())
            _WORDS[row.value.purpose] = told | frozenset(map(fold_word, row.value.words))
    return _WORDS.get(purpose, _NO_WORDS)


_NO_WORDS: frozenset[str] = frozenset()


def is_small(word: str) -> bool:
    """A word of the grammar, or one with which a name ends."""
    return word in particles() or word in voice_words("ends")


def names_voice(text: Text, i: int) -> bool:
    """A noun that names a voice stands at token i."""
    values = (found.entry.value for found in text.entries(i, "source"))
    return any(isinstance(value, SourceWords) and value.heads for value in values)


def is_head(found: Found) -> bool:
    value, form = found.entry.value, found.form
    return (
        isinstance(value, SourceWords)
        and bool(value.heads)
        and form.proclitics in ("", "ل", "ب", "و", "ف")
        and not (form.enclitic and found.first == found.last and form.enclitic != "ا")
    )


def is_accusative(text: Text, k: int) -> bool:
    """An indefinite noun or adjective as an object, "بيانا": nobody who speaks."""
    word = text.word(k)
    if len(word) < 4 or not word.endswith("ا") or word.startswith("ال") or text.covered(k):
        return False
    if TANWIN in text.words(k, k)[-2:]:
        return True
    return text.words(k, k).rstrip(TANWIN).endswith("ا") and word[:-1] in common_words()
