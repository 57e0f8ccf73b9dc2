"""From scored pairs to groups: strongest pair first, and nothing joins that cannot be one happening.

The outcome for a connected component of pairs depends on its claims alone, so that adding a claim can change only the
component it falls into.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import product
from typing import NamedTuple

from marsad.incidents.compare import VETO, day_gap, one_town, score
from marsad.incidents.facts import Facts
from marsad.incidents.judged import NOTHING, Judged
from marsad.incidents.knowledge import rules
from marsad.model.incident import Member


class Edge(NamedTuple):
    """Two claims (a < b) and their score."""

    score: int
    a: Member
    b: Member


SURE = 1_000_000  # the score of a pair that a person joined


def cluster(
    claims: Mapping[Member, Facts], edges: Iterable[Edge], judged: Judged = NOTHING
) -> list[list[Member]]:
    """Groups of claims, each sorted; claims in no edge are left out. The edges are those that may join."""
    return [group for part in components(edges) for group in _joined(claims, part, judged)]


def components(edges: Iterable[Edge]) -> list[list[Edge]]:
    """The edges of each connected component."""
    parent: dict[Member, Member] = {}

    def root(member: Member) -> Member:
        while (up := parent.setdefault(member, member)) != member:
            parent[member] = parent[up]
            member = up
        return member

    listed = sorted(edges, key=lambda e: (e.a, e.b))
    for edge in listed:
        a, b = root(edge.a), root(edge.b)
        parent[max(a, b)] = min(a, b)
    parts: dict[Member, list[Edge]] = defaultdict(list)
    for edge in listed:
        parts[root(edge.a)].append(edge)
    return list(parts.values())


def worth_keeping(a: Facts, b: Facts) -> int:
    """The least score of a pair that matters: between the dated and the undated it may still be a rival."""
    if bool(a.start) == bool(b.start):
        return rules()["join_at"]
    return rules()["join_alone_at"] - rules()["undated_margin"]


def of_one_day(claims: Mapping[Member, Facts], member: Member, edges: list[Edge]) -> list[Edge]:
    """Of an undated claim's edges to dated ones those that may join: to the only day that fits.

    None if another day fits nearly as well. An undated claim whose town knows one day alone that fits needs less:
    nothing else in the collection can be meant.
    """
    best = max(edges, key=lambda e: (e.score, e.a, e.b))
    chosen = claims[best.b if best.a == member else best.a]
    limits = rules()
    rivals = False
    for edge in edges:
        other = claims[edge.b if edge.a == member else edge.a]
        if day_gap(chosen, other) > limits["day_tolerance"]:
            if edge.score >= best.score - limits["undated_margin"]:
                return []
            rivals = True
    alone = limits["join_at"] if rivals else limits["join_alone_at"]
    least = {True: alone, False: limits["join_at"]}
    return [e for e in edges if e.score >= least[one_town(claims[e.a], claims[e.b])]]


def _joined(claims: Mapping[Member, Facts], edges: list[Edge], judged: Judged) -> list[list[Member]]:
    scores = {(e.a, e.b): e.score for e in edges}

    def scored(a: Member, b: Member) -> int:
        pair = (a, b) if a < b else (b, a)
        if pair not in scores:
            apart = pair in judged.apart
            scores[pair] = VETO if apart else score(claims[pair[0]], claims[pair[1]])
        return scores[pair]

    group = {member: [member] for edge in edges for member in (edge.a, edge.b)}
    for edge in sorted(edges, key=lambda e: (-e.score, e.a, e.b)):
        ours, theirs = group[edge.a], group[edge.b]
        if ours is not theirs and (edge.score == SURE or _may_join(ours, theirs, scored)):
            ours.extend(theirs)
            for member in theirs:
                group[member] = ours
    return [sorted(one) for one in {id(g): g for g in group.values()}.values()]


def _may_join(ours: list[Member], theirs: list[Member], scored: Callable[[Member, Member], int]) -> bool:
    """Every claim must be able to be every other, and on average they must look alike: no chain through a vague one."""
    total = 0
    for a, b in product(ours, theirs):
        value = scored(a, b)
        if value <= VETO:
            return False
        total += value
    return total >= rules()["cluster_mean"] * len(ours) * len(theirs)
