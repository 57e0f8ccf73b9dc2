"""Claims to groups, all at once or bit by bit: adding a claim touches its neighbourhood only.

What comes out depends on the claims, not on how and in what order they came: candidates are a property of two claims
and of the sizes of their blocks, scores of two claims, groups of a connected component.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from marsad.incidents.blocking import (
    KINDS,
    NAMES_OF_ALL_DAYS,
    OF_ALL_DAYS,
    PLACES_OF_ALL_DAYS,
    PROVINCE,
    TOWN,
    TOWNS_OF_ALL_DAYS,
    WITHOUT_CONDITION,
    Key,
    fits,
    homes,
    probes,
)
from marsad.incidents.cluster import SURE, Edge, cluster, worth_keeping
from marsad.incidents.compare import score
from marsad.incidents.facts import Facts
from marsad.incidents.judged import NOTHING, Judged
from marsad.incidents.knowledge import rules
from marsad.model.incident import Member

Group = tuple[Member, ...]


def link(claims: Iterable[Facts], judged: Judged = NOTHING) -> list[Group]:
    """Groups of claims of one happening, each sorted, in order; a claim that joins no other is a group of one."""
    state = LinkState(judged)
    state.add(claim for claim in claims if claim.key not in judged.rejected)
    return state.groups()


def _scope(kind: int) -> int:
    """Whether a block of all days is a town's or a province's."""
    return TOWN if kind in TOWNS_OF_ALL_DAYS else PROVINCE


class LinkState:
    """All claims so far, their blocks, the pairs that may be one happening, and the groups.

    What people judged is given at the start: a new judgement is a new state.
    """

    def __init__(self, judged: Judged = NOTHING) -> None:
        self._judged = judged
        self._together: dict[Member, list[Member]] = {}
        for a, b in judged.together:
            self._together.setdefault(a, []).append(b)
            self._together.setdefault(b, []).append(a)
        self._claims: list[Facts] = []  # a claim's number is its place here; numbers decide nothing
        self._number: dict[Member, int] = {}
        self._blocks: list[dict[int, list[int]]] = [{} for _ in KINDS]
        self._edges: dict[int, dict[int, int]] = {}
        self._group: dict[Member, Group] = {}
        # claims that stand in a block of all days that is too full, for towns and for provinces
        self._crowded: dict[int, set[int]] = {kind: set() for kind in (TOWN, PROVINCE)}

    def add(self, claims: Iterable[Facts]) -> set[Member]:
        """Take in claims that are not yet known. The claims whose group may have changed, the new ones included."""
        first = len(self._claims)
        full: list[Key] = []
        for claim in claims:
            self._number[claim.key] = len(self._claims)
            self._claims.append(claim)
            full.extend(self._settle(len(self._claims) - 1))
        new = range(first, len(self._claims))
        touched = {*new, *self._thin(full)}
        for number in new:
            self._connect(number)
        return self._regroup(touched)

    def groups(self) -> list[Group]:
        """Every group, in order."""
        return sorted({self.group_of(member) for member in self._number})

    def group_of(self, member: Member) -> Group:
        """The group that the claim belongs to."""
        return self._group.get(member, (member,))

    def claim(self, member: Member) -> Facts:
        """The facts of a claim."""
        return self._claims[self._number[member]]

    def near(self, member: Member) -> list[Member]:
        """The claims it was compared with, in order."""
        return sorted(self._claims[other].key for other in self._candidates(self._number[member]))

    def near_to(self, claim: Facts) -> list[Member]:
        """The claims that one from outside would be compared with, in order; places of all days are left out."""
        near: set[int] = set()
        for kind, keys in probes(claim).items():
            for other in (n for key in keys for n in self._blocks[kind].get(key, ())):
                if kind not in OF_ALL_DAYS and fits(claim, self._claims[other], kind):
                    near.add(other)
        return sorted(self._claims[other].key for other in near)

    def _settle(self, number: int) -> Iterator[Key]:
        """Put a claim under its home keys; the keys whose block has just become too full."""
        most = rules()["most_in_block"]
        for kind, key in homes(self._claims[number]):
            block = self._blocks[kind].setdefault(key, [])
            block.append(number)
            if kind in OF_ALL_DAYS and len(block) > most:
                if len(block) == most + 1:
                    yield kind, key
                elif kind in PLACES_OF_ALL_DAYS:
                    self._crowded[_scope(kind)].add(number)

    def _thin(self, full: list[Key]) -> set[int]:
        """Drop the pairs that rested on a block which is too full now. The claims that lost a pair."""
        lost: set[int] = set()
        for kind, key in full:
            if kind in PLACES_OF_ALL_DAYS:
                self._crowded[_scope(kind)].update(self._blocks[kind][key])
        for number in {number for kind, key in full for number in self._stand(kind, key)}:
            for other in list(self._edges.get(number, ())):
                if not self._rests(number, other):
                    del self._edges[number][other]
                    del self._edges[other][number]
                    lost.update((number, other))
        return lost

    def _stand(self, kind: int, key: int) -> list[int]:
        """The claims whose pairs a full block concerns: a full name closes the name for the dated and the undated."""
        kinds = NAMES_OF_ALL_DAYS if kind in NAMES_OF_ALL_DAYS else (kind,)
        return [number for one in kinds for number in self._blocks[one].get(key, ())]

    def _rests(self, number: int, other: int) -> bool:
        """Whether two claims with a pair are still candidates. Two dated ones rest on blocks of days, never full."""
        a, b = self._claims[number], self._claims[other]
        if (a.start and b.start) or self._edges[number][other] == SURE:
            return True
        asked = probes(b)
        return any(
            key in asked.get(kind, ()) and self._opens(kind, key, number, other) and fits(a, b, kind)
            for kind, key in homes(a)
        )

    def _opens(self, kind: int, key: int, number: int, other: int) -> bool:
        """Whether a key of both may bring them together."""
        if kind in PLACES_OF_ALL_DAYS:
            crowded = self._crowded[_scope(kind)]
            return number not in crowded and other not in crowded
        if kind in NAMES_OF_ALL_DAYS:
            most = rules()["most_in_block"]
            return all(len(self._blocks[k].get(key, ())) <= most for k in NAMES_OF_ALL_DAYS)
        return True

    def _connect(self, number: int) -> None:
        """Find the pairs of a claim among all that are there."""
        claim = self._claims[number]
        for other in self._candidates(number):
            value = score(claim, self._claims[other])
            if value >= worth_keeping(claim, self._claims[other]):
                self._keep(number, other, value)
        for member in self._together.get(claim.key, ()):
            if member in self._number:
                self._keep(number, self._number[member], SURE)

    def _keep(self, number: int, other: int, value: int) -> None:
        """Keep a pair, unless a person parted it."""
        a, b = sorted((self._claims[number].key, self._claims[other].key))
        if (a, b) not in self._judged.apart:
            self._edges.setdefault(number, {})[other] = value
            self._edges.setdefault(other, {})[number] = value

    def _candidates(self, number: int) -> set[int]:
        claim = self._claims[number]
        near: set[int] = set()
        for kind, keys in probes(claim).items():
            blocks = self._blocks[kind]
            if kind in WITHOUT_CONDITION:
                near.update(*[blocks[key] for key in keys if key in blocks])
                continue
            for key in self._open_keys(kind, keys, number):
                for other in blocks[key]:
                    if self._opens(kind, key, number, other) and fits(claim, self._claims[other], kind):
                        near.add(other)
        near.discard(number)
        return near

    def _open_keys(self, kind: int, keys: list[int], number: int) -> Iterator[int]:
        """The keys whose block can bring anybody: of a crowded claim none, and never a block that is too full."""
        if kind in PLACES_OF_ALL_DAYS and number in self._crowded[_scope(kind)]:
            return
        most = rules()["most_in_block"] if kind in OF_ALL_DAYS else len(self._claims)
        blocks = self._blocks[kind]
        yield from (key for key in keys if key in blocks and len(blocks[key]) <= most)

    def _regroup(self, touched: set[int]) -> set[Member]:
        """Group anew every component that holds a touched claim. The claims of those components."""
        claims, reached = self._claims, set(touched)
        for number in touched:  # the groups of before, parts of which may now lie outside
            reached.update(self._number[member] for member in self._group.get(claims[number].key, ()))
        queue = list(reached)
        while queue:
            for other in self._edges.get(queue.pop(), ()):
                if other not in reached:
                    reached.add(other)
                    queue.append(other)
        members = {claims[number].key for number in reached}
        for member in members:
            self._group.pop(member, None)
        linked = {claims[n].key: claims[n] for n in reached if n in self._edges}
        for group in cluster(linked, self._pairs(reached), self._judged):
            whole = tuple(group)
            self._group.update((member, whole) for member in whole)
        return members

    def _pairs(self, reached: set[int]) -> list[Edge]:
        found = []
        for number in reached:
            a = self._claims[number].key
            for other, value in self._edges.get(number, {}).items():
                if a < (b := self._claims[other].key):
                    found.append(Edge(value, a, b))
        return found
