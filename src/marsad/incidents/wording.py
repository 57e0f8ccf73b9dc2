"""How far two claims are told in the same rarer words: a finding of the comparison, and weak evidence by itself.

The share is the cosine of their terms, where each term counts by its weight (`reading/terms.py`). It is compared in
whole numbers, so that it is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from struct import pack, unpack
from zlib import crc32

from marsad.incidents.knowledge import rules

NONE = b""
_WIDTH = 4  # bytes of a term
_BITS = 8 * _WIDTH
_TERM = (1 << _BITS) - 1
_WEIGHT_BITS = 4
_HEAVIEST = (1 << _WEIGHT_BITS) - 1
WHOLE = 100 * 100
_SHARES = (
    "hardly",
    "few",
    "some",
    "many",
    "most",
)  # of the terms, each up to a limit of its own; then "nearly_all"


def packed(terms: Mapping[str, int]) -> bytes:
    """Terms in four bytes each, in order: a million claims have thirty million. A weight over 15 is 15."""
    numbers = sorted([_number(term, weight) for term, weight in terms.items() if weight > 0])
    return pack(f">{len(numbers)}I", *numbers)


def _number(term: str, weight: int) -> int:
    """A number of 32 bits: which word, and in the last four its weight."""
    return _word(term) | (weight if weight < _HEAVIEST else _HEAVIEST)


@lru_cache(maxsize=1 << 16)
def _word(term: str) -> int:
    return crc32(term.encode()) >> _WEIGHT_BITS << _WEIGHT_BITS


def wording(ours: bytes, theirs: bytes) -> str | None:
    """Which part of their terms two claims share; None where one has none."""
    if not ours or not theirs:
        return None
    a, b = numbers(ours), numbers(theirs)
    return share(a & b, weight(a) * weight(b))


def share(both: frozenset[int], all_of_both: int) -> str:
    """The same of the terms that are common to two claims, and the product of the weights of all of each."""
    if not both:  # as with most pairs
        return _SHARES[0]
    return finding_of(hundredths(weight(both), all_of_both))


def hundredths(shared: int, all_of_both: int) -> int:
    """The square of the cosine in ten-thousandths, which is that of its hundredths, rounded down."""
    return WHOLE * shared * shared // all_of_both


@lru_cache(maxsize=1 << 14)
def finding_of(square: int) -> str:
    """Which part that is."""
    return next((finding for finding, limit in _squares() if square < limit), "nearly_all")


def numbers(terms: bytes) -> frozenset[int]:
    """Packed terms as what can be compared."""
    return frozenset(unpack(f">{len(terms) // _WIDTH}I", terms))


def weight(terms: frozenset[int]) -> int:
    """What terms weigh together."""
    total = 0
    for number in terms:
        total += number & _HEAVIEST
    return total


@lru_cache(maxsize=1 << 14)
def rarest(terms: bytes) -> tuple[int, ...]:
    """The few of the terms that weigh most, as numbers: who shares one may tell of the same."""
    by_weight = sorted([(_HEAVIEST - (n & _HEAVIEST)) << _BITS | n for n in numbers(terms)])
    return tuple([n & _TERM for n in by_weight[: rules()["telling_words"]]])


@lru_cache(maxsize=1)
def _squares() -> tuple[tuple[str, int], ...]:
    return tuple((finding, rules()[f"words_{finding}"] ** 2) for finding in _SHARES)
