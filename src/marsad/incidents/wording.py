"""How far two claims are told in the same rarer words: a finding of the comparison, and weak evidence by itself.

The share is the cosine of their terms, where each term counts by its weight (`reading/terms.py`). It is compared in
whole numbers, so that it is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from zlib import crc32

from marsad.incidents.knowledge import rules

NONE = b""
_WIDTH = 4  # bytes of a term
_WEIGHT_BITS = 4
_HEAVIEST = (1 << _WEIGHT_BITS) - 1
_SHARES = (
    "hardly",
    "few",
    "some",
    "many",
    "most",
)  # of the terms, each up to a limit of its own; then "nearly_all"


def packed(terms: Mapping[str, int]) -> bytes:
    """Terms in four bytes each, in order: a million claims have thirty million. A weight over 15 is 15."""
    numbers = sorted(_number(term, weight) for term, weight in terms.items() if weight > 0)
    return b"".join(number.to_bytes(_WIDTH, "big") for number in numbers)


@lru_cache(maxsize=1 << 16)
def _number(term: str, weight: int) -> int:
    """A number of 32 bits: which word, and in the last four its weight."""
    return crc32(term.encode()) >> _WEIGHT_BITS << _WEIGHT_BITS | min(weight, _HEAVIEST)


def wording(ours: bytes, theirs: bytes) -> str | None:
    """Which part of their terms two claims share; None where one has none."""
    if not ours or not theirs:
        return None
    a, b = _numbers(ours), _numbers(theirs)
    both = a & b
    if not both:  # as with most pairs
        return _SHARES[0]
    shared = _sum(both)
    all_of_both = _weight(ours) * _weight(theirs)
    for finding, limit in _limits():
        if 100 * 100 * shared * shared < limit * limit * all_of_both:
            return finding
    return "nearly_all"


@lru_cache(maxsize=1 << 14)
def rarest(terms: bytes) -> tuple[int, ...]:
    """The few of the terms that weigh most, as numbers: who shares one may tell of the same."""
    return tuple(sorted(_numbers(terms), key=lambda n: (-(n & _HEAVIEST), n))[: rules()["telling_words"]])


@lru_cache(maxsize=1)
def _limits() -> tuple[tuple[str, int], ...]:
    return tuple((finding, rules()[f"words_{finding}"]) for finding in _SHARES)


@lru_cache(maxsize=1 << 14)
def _numbers(terms: bytes) -> frozenset[int]:
    return frozenset(int.from_bytes(terms[at : at + _WIDTH], "big") for at in range(0, len(terms), _WIDTH))


@lru_cache(maxsize=1 << 14)
def _weight(terms: bytes) -> int:
    return _sum(_numbers(terms))


def _sum(numbers: frozenset[int]) -> int:
    return sum([number & _HEAVIEST for number in numbers])
