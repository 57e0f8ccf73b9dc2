"""Which language a text is in, by its letters and its small words. The data stands in knowledge/lexicon/languages/."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import Literal, NamedTuple

from msgspec import Struct

from marsad.arabic.folding import fold_word
from marsad.registry.rows import folder, rows

LOOKED_AT = 4000  # letters are looked at in the first so many characters
UNKNOWN = "und"
_ARABIC_SHARE = 0.15  # a report with so many Arabic letters is Arabic, whatever posts it quotes
_SCRIPTS = {
    "arabic": re.compile("[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]"),
    "latin": re.compile("[A-Za-z\u00c0-\u024f]"),
    "hebrew": re.compile("[\u05d0-\u05ea]"),
    "cyrillic": re.compile("[\u0400-\u04ff]"),
}
_WORD = re.compile(r"[^\W\d_]+")


class Language(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One language: ISO 639 code, its script, letters its neighbours lack, its small words."""

    code: str
    script: Literal["arabic", "latin", "hebrew", "cyrillic"]
    letters: str = ""
    words: tuple[str, ...] = ()


class _Marks(NamedTuple):
    """Language codes of a script, and which codes a folded word or a letter speaks for."""

    codes: tuple[str, ...]
    words: dict[str, tuple[str, ...]]
    letters: dict[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def _marks() -> dict[str, _Marks]:
    known = [row.value for row in rows(folder("lexicon/languages"), Language)]
    return {script: _marks_of([one for one in known if one.script == script]) for script in _SCRIPTS}


def _marks_of(known: list[Language]) -> _Marks:
    words: dict[str, tuple[str, ...]] = {}
    letters: dict[str, tuple[str, ...]] = {}
    for one in known:
        for word in {fold_word(w) for w in one.words}:
            words[word] = (*words.get(word, ()), one.code)
        for letter in one.letters:
            letters[letter] = (*letters.get(letter, ()), one.code)
    return _Marks(tuple(one.code for one in known), words, letters)


def language_of(text: str) -> str:
    """ISO 639 code of the text's main language, or "und" where nothing can be said.

    Arabic script without a sign of another language is Arabic; Latin script needs a small word that is known.
    """
    head = text[:LOOKED_AT]
    counts = {script: len(letters.findall(head)) for script, letters in _SCRIPTS.items()}
    total = sum(counts.values())
    if not total:
        return UNKNOWN
    arabic = counts["arabic"] >= _ARABIC_SHARE * total
    script = "arabic" if arabic else max(counts, key=lambda name: counts[name])
    marks = _marks()[script]
    if len(marks.codes) == 1:
        return marks.codes[0]
    votes = _votes(head, marks)
    if not votes:
        return "ar" if arabic else UNKNOWN
    return max(marks.codes, key=lambda code: votes[code])


def _votes(text: str, marks: _Marks) -> Counter[str]:
    """A small word counts for its languages, a letter of its own for the word it stands in."""
    votes: Counter[str] = Counter()
    for raw, times in Counter(_WORD.findall(text.lower())).items():
        word = fold_word(raw)
        known = set(marks.words.get(word, ()))
        for letter in set(raw):
            known.update(marks.letters.get(letter, ()))
        if not known and len(word) > 4 and word.startswith("ال"):
            known.add("ar")
        for code in known:
            votes[code] += times
    return votes
