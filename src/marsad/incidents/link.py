"""Claims to groups, all at once or bit by bit: adding a claim touches its neighbourhood only.

What comes out depends on the claims, not on how and in what order they came: candidates are a property of two claims
and of the sizes of their blocks, scores of two claims, groups of a connected component.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from marsad.incidents.blocking import (
    NAMES_OF_ALL_DAYS,
    PLACES_OF_ALL_DAYS,
    Key,
    fits,
    homes,
    probes,
)
from marsad.incidents.cluster import Edge, cluster
from marsad.incidents.compare import score
from marsad.incidents.facts import Facts
from marsad.incidents.knowledge import rules
from marsad.model.incident import Member

Group = tuple[Member, ...]


def link(claims: Iterable[Facts]) -> list[Group]:
    """Groups of claims of one happening, each sorted, in order; a claim that joins no other is a group of one."""
    state = LinkState()
    state.add(claims)
    return state.groups()


class LinkState:
    """All claims so far, their blocks, the pairs that may be one happening, and the groups."""

    def __init__(self) -> None:
        self._claims: dict[Member, Facts] = {}
        self._blocks: dict[Key, list[Facts]] = {}
        self._edges: dict[Member, dict[Member, int]] = {}
        self._group: dict[Member, Group] = {}
        self._crowded: set[Member] = set()  # stand in a place's block that is too full

    def add(self, claims: Iterable[Facts]) -> set[Member]:
        """Take in claims that are not yet known. The claims whose group may have changed, the new ones included."""
        new = list(claims)
        full: list[Key] = []
        for claim in new:
            self._claims[claim.key] = claim
            full.extend(self._settle(claim))
        touched = {claim.key for claim in new}
        touched.update(self._thin(full))
        for claim in new:
            self._connect(claim)
        return self._regroup(touched)

    def groups(self) -> list[Group]:
        """Every group, in order."""
        return sorted({self.group_of(member) for member in self._claims})

    def group_of(self, member: Member) -> Group:
        """The group that the claim belongs to."""
        return self._group.get(member, (member,))

    def claim(self, member: Member) -> Facts:
        """The facts of a claim."""
        return self._claims[member]

    def _settle(self, claim: Facts) -> Iterator[Key]:
        """Put a claim under its home keys; the keys whose block has just become too full."""
        most = rules()["most_in_block"]
        for key in homes(claim):
            block = self._blocks.setdefault(key, [])
            block.append(claim)
            if len(block) == most + 1 and key[0] in PLACES_OF_ALL_DAYS + NAMES_OF_ALL_DAYS:
                yield key
            elif len(block) > most and key[0] in PLACES_OF_ALL_DAYS:
                self._crowded.add(claim.key)

    def _thin(self, full: list[Key]) -> set[Member]:
        """Drop the pairs that rested on a block which is too full now. The claims that lost a pair."""
        lost: set[Member] = set()
        for key in full:
            if key[0] in PLACES_OF_ALL_DAYS:
                self._crowded.update(claim.key for claim in self._blocks[key])
        for claim in (claim for key in full for claim in self._blocks[key]):
            for other in list(self._edges.get(claim.key, ())):
                if not self._rests(claim, self._claims[other]):
                    del self._edges[claim.key][other]
                    del self._edges[other][claim.key]
                    lost.update((claim.key, other))
        return lost

    def _rests(self, a: Facts, b: Facts) -> bool:
        """Whether two claims with a pair are still candidates. Two dated ones rest on blocks of days, never full."""
        if a.start and b.start:
            return True
        shared = homes(a) & probes(b)
        return any(self._opens(key, a, b) and fits(a, b, key[0]) for key in shared)

    def _opens(self, key: Key, a: Facts, b: Facts) -> bool:
        """Whether a key of both may bring them together."""
        if key[0] in PLACES_OF_ALL_DAYS:
            return a.key not in self._crowded and b.key not in self._crowded
        if key[0] in NAMES_OF_ALL_DAYS:
            most = rules()["most_in_block"]
            return all(len(self._blocks.get((kind, key[1]), ())) <= most for kind in NAMES_OF_ALL_DAYS)
        return True

    def _connect(self, claim: Facts) -> None:
        """Find the pairs of a claim among all that are there."""
        join_at = rules()["join_at"]
        own = self._edges.setdefault(claim.key, {})
        for other in self._candidates(claim):
            value = score(claim, other)
            if value >= join_at:
                own[other.key] = value
                self._edges.setdefault(other.key, {})[claim.key] = value

    def _candidates(self, claim: Facts) -> Iterable[Facts]:
        near: dict[Member, Facts] = {}
        for key in probes(claim):
            for other in self._blocks.get(key, ()):
                if other.key in near or other is claim:
                    continue
                if self._opens(key, claim, other) and fits(claim, other, key[0]):
                    near[other.key] = other
        return near.values()

    def _regroup(self, touched: set[Member]) -> set[Member]:
        """Group anew every component that holds a touched claim. The claims of those components."""
        reached = set(touched)
        for member in touched:  # the groups of before, parts of which may now lie outside
            reached.update(self.group_of(member))
        queue = list(reached)
        while queue:
            for other in self._edges.get(queue.pop(), ()):
                if other not in reached:
                    reached.add(other)
                    queue.append(other)
        for member in reached:
            self._group.pop(member, None)
        edges = [Edge(v, a, b) for a in reached for b, v in self._edges.get(a, {}).items() if a < b]
        for group in cluster(self._claims, edges):
            whole = tuple(group)
            self._group.update((member, whole) for member in whole)
        return reached
