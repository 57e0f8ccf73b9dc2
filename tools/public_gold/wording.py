"""Words of one text compared with words of another that was cut and spelt otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from marsad.arabic.clitics import forms
from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from tools.public_gold.counts import Counts

Words = tuple[str, ...]


def words(text: str) -> Words:
    """The folded words and numbers of a text."""
    return tuple(t.text for t in tokenize(fold(text)) if t.kind in ("word", "number", "latin"))


@lru_cache(maxsize=100_000)
def _cuts(word: str) -> frozenset[str]:
    """The word and what is left of it without و ف ب ل ك and the article; pronouns stay on."""
    return frozenset(f.stem for f in forms(word) if not f.enclitic) | {word}


def same_word(one: str, other: str) -> bool:
    """Whether two words differ by nothing but what is written on to their front."""
    return bool(_cuts(one) & _cuts(other))


def overlap(one: Words, other: Words) -> bool:
    """Whether any word is in both."""
    return any(same_word(a, b) for a in one for b in other)


def equal(one: Words, other: Words) -> bool:
    """Whether each word of either is in the other, in whatever order."""
    return all(any(same_word(a, b) for b in other) for a in one) and all(
        any(same_word(a, b) for b in one) for a in other
    )


def phrases(given: Sequence[Sequence[Words]], agreed: Words, coded: Iterable[Words]) -> tuple[Counts, Counts]:
    """Exact and overlap of phrases in one sentence.

    `given`: what a coder gives; each may have several wordings, of which one right one is enough · `agreed`: the words
    that all annotators marked, () where they did not agree · `coded`: what each of them marked.
    """
    marked = [w for w in coded if w]
    both = []
    for alike in (equal, overlap):
        right = sum(any(alike(wording, m) for wording in one for m in marked) for one in given)
        wanted = [agreed, *(m for m in marked if set(agreed) <= set(m))] if alike is equal else [agreed]
        found = agreed and any(alike(wording, w) for one in given for wording in one for w in wanted)
        both.append(Counts(len(given), right, int(bool(agreed)), int(bool(found))))
    return both[0], both[1]
