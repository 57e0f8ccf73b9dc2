"""Whether `confidence` means what it says: of claims given 0.8, eight in ten should be right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from msgspec import UNSET

from marsad.evaluate.score import Outcome

BINS = 10
ENOUGH = 0.5  # the share of a claim's slots from which on it counts as right


class Judged(NamedTuple):
    """What the reader said of a claim and what is so."""

    confidence: float
    right: bool


class Bin(NamedTuple):
    """Claims whose confidence lies in [low, high): how many, what was said of them and how many were right."""

    low: float
    high: float
    claims: int
    confidence: float
    right: float


def judged(outcomes: Iterable[Outcome]) -> list[Judged]:
    """The reader's claims of coded kinds that carry a confidence."""
    return [
        Judged(outcome.given.confidence, is_right(outcome))
        for outcome in outcomes
        if outcome.given is not None and outcome.given.confidence is not UNSET
    ]


def is_right(outcome: Outcome) -> bool:
    """The claim has a counterpart, and at least half of the values it gives are right."""
    if outcome.gold is None or outcome.given is None:
        return False
    given = sum(count.given for count in outcome.slots.values())
    return outcome.slots.hits() >= ENOUGH * given


def bins(claims: Sequence[Judged]) -> list[Bin]:
    """Ten bins of equal width; those without claims are left out."""
    found = []
    for number in range(BINS):
        inside = [c for c in claims if min(int(c.confidence * BINS), BINS - 1) == number]
        if inside:
            said = sum(c.confidence for c in inside) / len(inside)
            right = sum(c.right for c in inside) / len(inside)
            found.append(Bin(number / BINS, (number + 1) / BINS, len(inside), said, right))
    return found


def expected_calibration_error(claims: Sequence[Judged]) -> float:
    """The mean distance between what was said and what is so, over bins weighed by their claims; 0 without claims."""
    return sum(b.claims * abs(b.confidence - b.right) for b in bins(claims)) / len(claims) if claims else 0.0
