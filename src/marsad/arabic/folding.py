"""One spelling for matching, with an exact map back to the raw text.

Folding removes vowel marks, tatweel, zero-width and direction marks, undoes presentation forms, writes every digit
in ASCII and folds the letters that Arabic writers use for each other: hamza carriers to alif (or their glide), alif
maqsura to ya, ta marbuta to ha, Persian, Urdu and Kurdish letters to the nearest Arabic ones. Letters drawn out
(عااااجل) are written once, and words that their writer has broken (قـ.ـتل, د.اعش) are joined: see `broken.py`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from marsad.arabic.broken import breaks, may_hold_breaks
from marsad.model.span import Span

LETTERS = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا", "ٵ": "ا",
        "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ی": "ي", "ې": "ي", "ێ": "ي", "ے": "ي", "ۓ": "ي", "ٸ": "ي",
        "ک": "ك", "ڪ": "ك", "گ": "ك", "ڭ": "ك", "ہ": "ه", "ە": "ه", "ھ": "ه", "ۀ": "ه", "ۂ": "ه", "ۃ": "ه",
        "پ": "ب", "چ": "ج", "ژ": "ز", "ڤ": "ف", "ٹ": "ت", "ڈ": "د", "ڑ": "ر", "ڕ": "ر", "ڵ": "ل", "ں": "ن",
        "ۆ": "و", "ۇ": "و", "ۋ": "و", "ٶ": "و",
        "\u00a0": " ", "\u202f": " ", "\u2007": " ", "\u3000": " ", "\u2028": "\n", "\u2029": "\n",
    }
    | {chr(zero + n): str(n) for zero in (0x660, 0x6F0) for n in range(10)}
)  # fmt: skip
_PAIRS = [(chr(code), letter) for code, letter in LETTERS.items()]
# Vowel marks, Quranic signs, tatweel, soft hyphen, zero-width, direction and variation marks, byte-order mark.
_MARK = "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
DROPPED = _MARK + "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff"
LETTER = "\u0621-\u063a\u0641-\u064a\u066e-\u06d3\u0671"
# A tatweel that draws out no letter is a dash: 5ـ8, 17ـ9ـ2021, "السبت ـ الأحد".
_DASH = re.compile(r"(?<=\d)\u0640(?=[\d\s])|(?<=\s)\u0640(?=\s)|(?<=\d )\u0640(?=\d)")
_DROP = re.compile(f"[{DROPPED}]+")
_MARKS = re.compile(f"[{_MARK}]+")
_RARE = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_PLAIN = re.compile(f"[{LETTER}]{{2,}}(?: [{LETTER}]{{2,}})*")
_EVERY_LETTER = {code: LETTERS.get(code, chr(code)) for code in range(0x600, 0x700)} | {32: " "}
_MAX_PASSES = 4
# The letters that writers draw out. Three ya can stand together once folded (البيئية), four cannot.
_TRIPLES = (*(letter * 3 for letter in "اوهرلمنسعكح"), "يييي")
_DRAWN_OUT = re.compile(r"([اوهرلمنسعكح])\1{2,}|(ي)\2{3,}")


class Folded(NamedTuple):
    """Folded text; character i of it comes from raw [origin[i], ends[i]), its vowel marks and tatweel included."""

    text: str
    origin: Sequence[int]
    raw_length: int
    ends: Sequence[int]

    def span(self, start: int, end: int) -> Span:
        """The raw span of folded [start, end); an empty folded span gives an empty raw one."""
        if start >= end:
            at = self.origin[start] if start < len(self.origin) else self.raw_length
            return Span(at, at)
        return Span(self.origin[start], self.ends[end - 1])


def fold(raw: str) -> Folded:
    """Fold a text. Never raises; the result is never longer than the presentation forms make it."""
    text, origin, ends = _undo_presentation(_DASH.sub("-", raw) if "\u0640" in raw else raw)
    for _ in range(_MAX_PASSES):  # what one pass joins or drops can bring new pieces together
        before = len(text)
        if may_hold_breaks(text):
            text, origin, ends = _without(text, origin, ends, breaks(text))
        text, origin, ends = _without(text, origin, ends, (m.span() for m in _DROP.finditer(text)))
        text = _one_spelling(text)
        if any(triple in text for triple in _TRIPLES):
            drawn = ((m.start() + 1, m.end()) for m in _DRAWN_OUT.finditer(text))
            text, origin, ends = _without(text, origin, ends, drawn)
        if len(text) == before:
            break
    return Folded(text, origin, len(raw), ends)


def _one_spelling(text: str) -> str:
    """Faster than `str.translate`, which raises and catches an error for every character that stays."""
    for letter, plain in _PAIRS:
        if letter in text:
            text = text.replace(letter, plain)
    return text


def _without(
    text: str, origin: Sequence[int], ends: Sequence[int], spans: Iterable[tuple[int, int]]
) -> tuple[str, Sequence[int], Sequence[int]]:
    """The text without some spans (in order, not overlapping); a mark on a kept letter moves the letter's end."""
    kept: list[str] = []
    new_origin: list[int] = []
    new_ends: list[int] = []
    at = 0
    for start, end in spans:
        if start > at:
            kept.append(text[at:start])
            new_origin.extend(origin[at:start])
            new_ends.extend(ends[at:start])
        if (
            new_ends
            and (marks := _MARKS.match(text, start, end)) is not None
            and ends[start - 1] == new_ends[-1]
        ):
            new_ends[-1] = ends[marks.end() - 1]
        at = end
    if at == 0:
        return text, origin, ends
    kept.append(text[at:])
    new_origin.extend(origin[at:])
    new_ends.extend(ends[at:])
    return "".join(kept), new_origin, new_ends


def _undo_presentation(raw: str) -> tuple[str, Sequence[int], Sequence[int]]:
    """One presentation form can become several letters, which all come from the one raw character."""
    if not _RARE.search(raw):
        return raw, range(len(raw)), range(1, len(raw) + 1)
    text: list[str] = []
    origin: list[int] = []
    for i, char in enumerate(raw):
        for c in unicodedata.normalize("NFKC", char) if _RARE.match(char) else char:
            text.append(c)
            origin.append(i)
    return "".join(text), origin, [i + 1 for i in origin]


@lru_cache(maxsize=50_000)
def fold_word(word: str) -> str:
    """The folded spelling of an entry of a lexicon."""
    if is_plain(word):
        return _DRAWN_OUT.sub(lambda drawn: drawn.group()[0], word.translate(_EVERY_LETTER))
    return fold(word).text.strip()


def is_plain(phrase: str) -> bool:
    """Words of letters alone, one space between: nothing to drop and nothing to join."""
    return _PLAIN.fullmatch(phrase) is not None
