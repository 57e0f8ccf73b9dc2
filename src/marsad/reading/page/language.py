"""Which language a text is in, by its letters and its small words. The data stands in knowledge/lexicon/languages/."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from marsad.arabic.folding import fold_word
from marsad.reading.words.table_rows import LanguageMarks, Script
from marsad.registry.rows import folder, rows

LOOKED_AT = 1500  # characters of the head that are looked at
_SAMPLE = 300  # of them are counted
UNKNOWN = "und"
_ARABIC_SHARE = 0.2  # a report with so many Arabic letters is Arabic, whatever posts it quotes
_SCRIPTS: dict[Script, re.Pattern[str]] = {
    "arabic": re.compile("[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]"),
    "latin": re.compile("[A-Za-z\u00c0-\u024f]"),
    "hebrew": re.compile("[\u05d0-\u05ea]"),
    "cyrillic": re.compile("[\u0400-\u04ff]"),
}
_WORD = re.compile(r"[^\W\d_]+")


class _Marks(NamedTuple):
    """Language codes of a script, and which codes a folded word or a letter speaks for."""

    codes: tuple[str, ...]
    words: dict[str, tuple[str, ...]]
    letters: dict[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def _marks() -> dict[Script, _Marks]:
    known = [row.value for row in rows(folder("lexicon/languages"), LanguageMarks)]
    return {script: _marks_of([one for one in known if one.script == script]) for script in _SCRIPTS}


def _marks_of(known: list[LanguageMarks]) -> _Marks:
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
    counts = _letters(head)
    total = sum(counts.values())
    if not total:
        return UNKNOWN
    arabic = counts["arabic"] >= _ARABIC_SHARE * total
    if arabic and not _foreign().search(head) and ("ة" in head or "ال" in head):
        return "ar"
    script: Script = "arabic" if arabic else max(counts, key=lambda name: counts[name])
    codes = _marks()[script].codes
    if len(codes) == 1:
        return codes[0]
    votes = _votes(head, script)
    if not votes:
        return "ar" if arabic else UNKNOWN
    return max(codes, key=lambda code: votes[code])


def _letters(text: str) -> dict[Script, int]:
    """How many letters of each script, in a sample."""
    counts: dict[Script, int] = dict.fromkeys(_SCRIPTS, 0)
    for char, times in Counter(text[:: 1 + len(text) // _SAMPLE]).items():
        script = _script(char)
        if script is not None:
            counts[script] += times
    return counts


@lru_cache(maxsize=5000)
def _script(char: str) -> Script | None:
    return next((script for script, letters in _SCRIPTS.items() if letters.match(char)), None)


@lru_cache(maxsize=1)
def _foreign() -> re.Pattern[str]:
    """Letters of the other languages of the Arabic script."""
    marks = _marks()["arabic"].letters
    return re.compile("[" + "".join(sorted(m for m, codes in marks.items() if "ar" not in codes)) + "]")


def _votes(text: str, script: Script) -> Counter[str]:
    votes: Counter[str] = Counter()
    for word, times in Counter(_WORD.findall(text)).items():
        for code in _speaks(word, script):
            votes[code] += times
    return votes


@lru_cache(maxsize=50_000)
def _speaks(raw: str, script: Script) -> frozenset[str]:
    """The languages a word speaks for: a small word for its own, a letter for the word it stands in."""
    marks, word = _marks()[script], fold_word(raw.lower())
    known = set(marks.words.get(word, ()))
    for letter in set(raw):
        known.update(marks.letters.get(letter, ()))
    if not known and len(word) > 4 and word.startswith("ال"):
        known.add("ar")
    return frozenset(known)
