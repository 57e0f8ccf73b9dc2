"""Reports of one story: two that tell of one dated happening tell of its neighbours too.

A claim without a day of its own says little by itself. Where its report shares a dated happening with another report,
and the two claims are more like each other than like anything else of both reports, it is of the same days.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from marsad.incidents.cluster import Edge, least
from marsad.incidents.facts import Facts
from marsad.incidents.knowledge import rules, weights

C = TypeVar("C", bound=Any)


def worth() -> int:
    """What company adds to a score."""
    return weights()["told"]["company"]


def vague_day(claim: Facts) -> bool:
    """Whether the claim itself does not tell its day, or only a long time that it lies in."""
    return is_vague(claim.start, claim.end, claim.presumed)


def is_vague(start: int, end: int, presumed: bool) -> bool:
    """The same of first and last day (ordinals, 0 if not known)."""
    return not start or presumed or end - start + 1 >= rules()["long_interval_days"]


def in_company(
    pairs: Sequence[Edge[C]], has_day: Callable[[C], bool], vague: Callable[[C], bool]
) -> list[Edge[C]]:
    """The pairs between two reports that may join, with what they come to in each other's company.

    `pairs` are all that are worth keeping, each with the claim of the one report first.
    """
    strong = [p for p in pairs if p.score >= rules()["join_at"] and has_day(p.a) and has_day(p.b)]
    best = _best(pairs) if strong else {}
    found = []
    for p in pairs:
        if (
            (vague(p.a) or vague(p.b))
            and any(other.a != p.a and other.b != p.b for other in strong)
            and best[0, p.a] == best[1, p.b] == [p.score]
        ):
            found.append(Edge(p.score + worth(), p.a, p.b))
        elif p.score >= least(has_day(p.a), has_day(p.b), one_report=False):
            found.append(p)
    return found


def _best(pairs: Iterable[Edge[C]]) -> dict[tuple[int, C], list[int]]:
    """For each claim, by its side, the highest score of its pairs; as often as it comes."""
    found: dict[tuple[int, C], list[int]] = defaultdict(list)
    for pair in pairs:
        for claim in ((0, pair.a), (1, pair.b)):
            held = found[claim]
            if not held or pair.score > held[0]:
                found[claim] = [pair.score]
            elif pair.score == held[0]:
                held.append(pair.score)
    return found
