"""One spelling for matching, with an exact map back to the raw text.

Folding removes vowel marks, tatweel, zero-width and direction marks, undoes presentation forms, writes every digit
in ASCII and folds the letters that Arabic writers use for each other: hamza carriers to alif (or their glide), alif
maqsura to ya, ta marbuta to ha, Persian kaf and ya to the Arabic ones. Self-censored spellings are joined.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from marsad.model.span import Span

LETTERS = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا",
        "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ی": "ي", "ې": "ي",
        "ک": "ك", "ڪ": "ك", "ہ": "ه", "ە": "ه", "ھ": "ه", "ۀ": "ه",
        "\u00a0": " ", "\u202f": " ", "\u2007": " ", "\u3000": " ", "\u2028": "\n", "\u2029": "\n",
    }
    | {chr(zero + n): str(n) for zero in (0x660, 0x6F0) for n in range(10)}
)  # fmt: skip
# Vowel marks, Quranic signs, tatweel, soft hyphen, zero-width, direction and variation marks, byte-order mark.
DROPPED = (
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff"
)
LETTER = "\u0621-\u063a\u0641-\u064a\u066e-\u06d3\u0671"
# قـ.ـتل · م ـقـ ـتـ ـل · ق*تل: a break inside a word made with tatweel, or with a sign that no word contains.
_BREAK = re.compile(
    rf"(?<=[{LETTER}])"
    rf"(?:[\u0640]+[ .*·•_\-/،']*[\u0640]+| \u0640+(?=[{LETTER}])|[*·•_]+(?=[{LETTER}]))"
)
_DROP = re.compile(f"[{DROPPED}]")
# What sits on the letter before it: vowel marks, Quranic signs, tatweel.
_MARKS = re.compile(
    "[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]+"
)
_RARE = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")


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
    dropped: set[int] = set()
    for match in _BREAK.finditer(raw):
        dropped.update(range(match.start(), match.end()))
    dropped.update(match.start() for match in _DROP.finditer(raw))
    if _RARE.search(raw):
        return _fold_slowly(raw, dropped)
    if not dropped:
        return Folded(raw.translate(LETTERS), range(len(raw)), len(raw), range(1, len(raw) + 1))
    origin = [i for i in range(len(raw)) if i not in dropped]
    text = "".join([raw[i] for i in origin]).translate(LETTERS)
    return Folded(text, origin, len(raw), _ends(raw, origin))


def _ends(raw: str, origin: list[int]) -> list[int]:
    """The raw end of each kept character: the marks that sit on a letter belong to it."""
    ends = [i + 1 for i in origin]
    marked = {m.start(): m.end() for m in _MARKS.finditer(raw)}
    return [marked.get(end, end) for end in ends] if marked else ends


def _fold_slowly(raw: str, dropped: set[int]) -> Folded:
    """With presentation forms, one raw character can become several."""
    text: list[str] = []
    origin: list[int] = []
    for i, char in enumerate(raw):
        if i in dropped:
            continue
        plain = unicodedata.normalize("NFKC", char) if _RARE.match(char) else char
        for c in _DROP.sub("", plain).translate(LETTERS):
            text.append(c)
            origin.append(i)
    return Folded("".join(text), origin, len(raw), _ends(raw, origin))


def fold_word(word: str) -> str:
    """The folded spelling of an entry of a lexicon."""
    return fold(word).text.strip()
