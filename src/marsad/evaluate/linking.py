"""How good a grouping of claims is: pairs found and pairs right, over all and by difficulty."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping
from typing import NamedTuple, TypeVar

C = TypeVar("C", bound=Hashable)


class Pairs(NamedTuple):
    """Pairs of claims: joined rightly, joined wrongly, missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """1.0 if nothing was joined."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """1.0 if there was nothing to join."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else 1.0


def pairs(found: Mapping[C, Hashable], truth: Mapping[C, Hashable]) -> Pairs:
    """Over the claims of `truth`; both map a claim to its group. Counts of groups, so it works for millions."""
    both = Counter((found[claim], group) for claim, group in truth.items())
    right = _within(both.values())
    return Pairs(
        right,
        _within(Counter(found[claim] for claim in truth).values()) - right,
        _within(Counter(truth.values()).values()) - right,
    )


def pairs_by(
    found: Mapping[C, Hashable], truth: Mapping[C, Hashable], kind: Mapping[C, str]
) -> dict[str, Pairs]:
    """The same, each pair counted under the kinds of both its claims, if they differ under both."""
    claims: dict[str, set[C]] = defaultdict(set)
    for claim, name in kind.items():
        claims[name].add(claim)
    total = pairs(found, truth)
    return {name: _touching(found, truth, own, total) for name, own in sorted(claims.items())}


def _touching(found: Mapping[C, Hashable], truth: Mapping[C, Hashable], own: set[C], total: Pairs) -> Pairs:
    """Pairs with at least one claim of `own`: all pairs less those among the others."""
    rest = pairs(found, {claim: group for claim, group in truth.items() if claim not in own})
    return Pairs(*(a - b for a, b in zip(total, rest, strict=True)))


def _within(sizes: Iterable[int]) -> int:
    return sum(n * (n - 1) // 2 for n in sizes)
