"""The furniture of news pages, as patterns over folded lines. The data stands in knowledge/lexicon/layout/."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from marsad.arabic.folding import DROPPED, LETTER, LETTERS
from marsad.reading.words.table_rows import PageWords, Purpose
from marsad.registry.rows import folder, rows_of

_DROP = re.compile(f"[{DROPPED}]")
WORD = re.compile(r"[^\W\d_]+")
_WORDY = f"{LETTER}A-Za-z\u00c0-\u024f"


_PAIRS = [(chr(raw), str(folded)) for raw, folded in LETTERS.items()]


def softened(text: str) -> str:
    """One letter for each of its variants, character for character, so that offsets stay."""
    for raw, folded in _PAIRS:  # far quicker than str.translate on Arabic text
        if raw in text:
            text = text.replace(raw, folded)
    return text


def plain(text: str) -> str:
    """A line folded for matching, in lower case; offsets are not kept."""
    return bared(softened(text))


def bared(softened_text: str) -> str:
    """A softened line without vowel marks and invisible signs, in lower case."""
    return _DROP.sub("", softened_text).lower()


def with_origin(text: str) -> tuple[str, Sequence[int]]:
    """The text folded for matching, in lower case, and where each of its characters stood."""
    soft = softened(text)
    low = soft.lower()
    soft = low if len(low) == len(soft) else soft
    if _DROP.search(soft) is None:
        return soft, range(len(soft))
    kept = [at for at, sign in enumerate(soft) if not _DROP.match(sign)]
    return "".join([soft[at] for at in kept]), kept


@lru_cache(maxsize=32)
def phrases(purpose: Purpose) -> tuple[str, ...]:
    """The folded phrases of a purpose, the longest first."""
    found = rows_of(folder("lexicon/layout").joinpath("furniture.yaml"), PageWords)
    words = {plain(w).strip() for row in found if row.value.purpose == purpose for w in row.value.words}
    return tuple(sorted(words, key=lambda w: (-len(w), w)))


@lru_cache(maxsize=32)
def one_of(*purposes: Purpose) -> str:
    """A regular expression (no group) for any phrase of the purposes, as whole words of a folded text."""
    found = sorted({p for purpose in purposes for p in phrases(purpose)}, key=lambda w: (-len(w), w))
    body = "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in found)
    return rf"(?<![{_WORDY}])(?:{body})(?![{_WORDY}])"


@lru_cache(maxsize=32)
def anywhere(*purposes: Purpose) -> re.Pattern[str]:
    """The phrases of the purposes anywhere in a folded line."""
    return re.compile(one_of(*purposes))


@lru_cache(maxsize=32)
def first_words(*purposes: Purpose) -> frozenset[str]:
    """The first words of the phrases: a line that has none of them has no such phrase, and most lines have none."""
    return frozenset(WORD.findall(phrase)[0] for purpose in purposes for phrase in phrases(purpose))
