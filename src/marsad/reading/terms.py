"""The terms of a claim: the rarer words in which it is told, by which another report's telling of it is known.

Weighted as in information retrieval by how few reports use a word (Spärck Jones, A Statistical Interpretation of Term
Specificity, 1972), against a table of how common words are in such reporting, so that the terms of a report do not
depend on which other reports there are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache

from marsad.arabic.remembered import Remembered
from marsad.arabic.stems import light_stem
from marsad.arabic.tokens import Token
from marsad.model.claim import Claim
from marsad.reading.words.table_rows import CommonWords
from marsad.registry.rows import folder, rows

MOST = 32  # terms of a claim
RARE = 6  # the weight of a word that no table knows
SHORTEST = 3  # letters


@lru_cache(maxsize=1)
def _weights() -> dict[str, int]:
    """The weights of common words by their stems."""
    return {
        stem: row.value.weight
        for row in rows(folder("reading/terms"), CommonWords)
        for stem in row.value.stems
    }


def terms_of(tokens: Sequence[Token], claims: Iterable[Claim]) -> dict[str, dict[str, int]]:
    """For each incident claim, by its id, its terms with their weights, in the order of the alphabet."""
    starts = [token.start for token in tokens]
    return {
        claim.id: _heaviest(
            token
            for span in claim.evidence
            for token in tokens[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        )
        for claim in claims
        if claim.kind == "incident"
    }


def weights_of(words: Iterable[str]) -> dict[str, int]:
    """The stems of folded words with their weights; none that say nothing."""
    return dict([found for word in words if (found := _WEIGHED[word]) is not None])


def _weighed(word: str) -> tuple[str, int] | None:
    """The stem of a folded word with its weight, None if it says nothing."""
    stem = light_stem(word) if len(word) >= SHORTEST else ""
    weight = _weights().get(stem, RARE)
    return (stem, weight) if stem and weight else None


_WEIGHED = Remembered(_weighed)


def _heaviest(tokens: Iterable[Token]) -> dict[str, int]:
    found = weights_of(token.text for token in tokens if token.kind == "word")
    weighed = sorted((-weight, stem) for stem, weight in found.items())[:MOST]
    return {stem: -weight for weight, stem in sorted(weighed, key=_name)}


def _name(weighed: tuple[int, str]) -> str:
    return weighed[1]
