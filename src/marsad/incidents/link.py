"""Claims to groups: blocking, comparing, clustering."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from marsad.incidents.blocking import Key, homes, probes
from marsad.incidents.cluster import Edge, cluster
from marsad.incidents.compare import score
from marsad.incidents.facts import Facts
from marsad.incidents.knowledge import rules
from marsad.model.incident import Member

MOST_IN_BLOCK = 400  # a key that so many share tells nothing


def link(claims: Iterable[Facts]) -> list[list[Member]]:
    """Groups of claims of one happening, each sorted, in order; a claim that joins no other is a group of one."""
    by_key = {claim.key: claim for claim in claims}
    groups = cluster(by_key, edges(by_key.values()))
    taken = {member for group in groups for member in group}
    return sorted(groups + [[member] for member in by_key if member not in taken])


def edges(claims: Iterable[Facts]) -> list[Edge]:
    """Every pair of candidates that scores at least `join_at`."""
    blocks: dict[Key, list[Facts]] = defaultdict(list)
    listed = sorted(claims, key=lambda claim: claim.key)
    for claim in listed:
        for key in homes(claim):
            blocks[key].append(claim)
    join_at = rules()["join_at"]
    found = []
    for claim in listed:
        for other in candidates(claim, blocks):
            value = score(other, claim)
            if value >= join_at:
                found.append(Edge(value, other.key, claim.key))
    return found


def candidates(claim: Facts, blocks: dict[Key, list[Facts]]) -> list[Facts]:
    """Claims before this one, in order, that share a block with it."""
    near: dict[Member, Facts] = {}
    for key in probes(claim):
        block = blocks.get(key, ())
        if len(block) <= MOST_IN_BLOCK:
            near.update((other.key, other) for other in block if other.key < claim.key)
    return [near[key] for key in sorted(near)]
