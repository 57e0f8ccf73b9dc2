"""Claims to groups, all at once or bit by bit: adding a claim touches its neighbourhood only.

What comes out depends on the claims, not on how and in what order they came: candidates are a property of two claims
and of the sizes of their blocks, scores of two claims, groups of a connected component.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from marsad.incidents.blocking import (
    KINDS,
    NAMES_OF_ALL_DAYS,
    OF_ALL_DAYS,
    OF_DAYS,
    PLACES_OF_ALL_DAYS,
    SCOPES,
    Key,
    homes,
    probes,
)
from marsad.incidents.bulk import Group, scored_pairs
from marsad.incidents.cluster import (
    SURE,
    Edge,
    Option,
    cluster,
    mean_two_days,
    of_one_day,
    of_one_place,
    one_town,
    placed,
    told_alike,
    two_places,
    worth_keeping,
)
from marsad.incidents.company import in_company, vague_day
from marsad.incidents.compare import score
from marsad.incidents.facts import Facts
from marsad.incidents.judged import NOTHING, Judged
from marsad.incidents.knowledge import rules
from marsad.incidents.shelf import Shelves
from marsad.model.incident import Member

AT_ONCE = 2000  # claims from which on it pays to code them and to share the work


class Regrouped(NamedTuple):
    """Groups that are no more, and those that are new."""

    gone: set[Group]
    new: set[Group]


class LinkState:
    """All claims so far, their blocks, the pairs that may be one happening, and the groups.

    What people judged is given at the start: a new judgement is a new state. `kept` holds what an earlier process
    put away; of it only the neighbourhood of new claims is taken into memory.
    """

    def __init__(self, judged: Judged = NOTHING, kept: Shelves | None = None) -> None:
        kept = kept or Shelves()
        self._judged = judged
        self._together: dict[Member, list[Member]] = {}
        for a, b in judged.together:
            self._together.setdefault(a, []).append(b)
            self._together.setdefault(b, []).append(a)
        # a claim's number is its place in the order in which claims came; numbers decide nothing
        self._claims, self._number = kept.claims, kept.numbers
        self._blocks, self._edges, self._group = kept.blocks, kept.edges, kept.groups
        # claims that stand in a block of all days that is too full, for each scope
        self._crowded = {scope: kept.crowded(scope) for scope in set(SCOPES.values())}
        self._size = kept.size
        self._partly = kept.partly
        # worked out in one step, for claims without a day and for those without a place
        self._meant: dict[int, dict[int, Option[Member]]] = {}
        self._allowed: dict[int, set[int]] = {}
        self._stories: dict[tuple[str, str], dict[tuple[int, int], int]] = {}  # and for two reports

    def add(self, claims: Iterable[Facts], workers: int = 1) -> Regrouped:
        """Take in claims that are not yet known; the first portion, if it is large, with so many processes."""
        first = self._size.count
        new = list(claims)
        if self._partly:
            self._take_down(new)
        full: list[Key] = []
        for claim in new:
            number = self._size.count
            self._size.count += 1
            self._number[claim.key] = number
            self._claims[number] = claim
            full.extend(self._settle(number))
        numbers = range(first, self._size.count)
        touched = {*numbers, *self._thin(full)}
        if first == 0 and len(new) >= AT_ONCE:
            self._connect_all(new, workers)
        else:
            for number in numbers:
                self._connect(number)
        return self._regroup(touched | self._beside(touched), first)

    def _beside(self, numbers: Iterable[int]) -> set[int]:
        """The other claims of the reports that these claims are from."""
        keys = [
            Member(document=claim.key.document, claim=id)
            for claim in (self._claims[number] for number in numbers)
            for id in claim.beside
        ]
        self._number.fetch(keys)
        return {self._number[key] for key in keys if key in self._number}

    def _take_down(self, claims: Iterable[Facts]) -> None:
        """Bring into memory the blocks in which claims stand or ask, and the claims in those blocks."""
        asked: list[set[int]] = [set() for _ in KINDS]
        for claim in claims:
            for kind, key in homes(claim):
                asked[kind].add(key)
            for kind, keys in probes(claim).items():
                asked[kind].update(keys)
            self._number.fetch(self._together.get(claim.key, ()))
        names = set().union(*(asked[kind] for kind in NAMES_OF_ALL_DAYS))
        for kind in KINDS:
            block = self._blocks[kind]
            block.fetch(asked[kind] | names if kind in NAMES_OF_ALL_DAYS else asked[kind])
            self._claims.fetch(chain.from_iterable(block[key] for key in asked[kind] if key in block))

    def groups(self) -> list[Group]:
        """Every group, in order."""
        return sorted({self.group_of(member) for member in self._number})

    def group_of(self, member: Member) -> Group:
        """The group that the claim belongs to."""
        return self._group.get(member, (member,))

    def groups_of(self, members: Iterable[Member]) -> set[Group]:
        """The groups that the claims belong to."""
        asked = list(members)
        self._group.fetch(asked)
        return {self.group_of(member) for member in asked}

    def claim(self, member: Member) -> Facts:
        """The facts of a claim."""
        return self._claims[self._number[member]]

    def in_company(self, a: Member, b: Member) -> bool:
        """Whether a pair gains by the company of its reports (see `company`)."""
        if a not in self._number or b not in self._number or a.document == b.document:
            return False
        first, second = (self._number[member] for member in sorted((a, b)))
        base = self._edges.get(first, {}).get(second, SURE)
        return base < SURE and dict(self._valued(first)).get(second, base) > base

    def near(self, member: Member) -> list[Member]:
        """The claims it was compared with, in order."""
        number = self._number[member]
        return sorted(self._claims[other].key for other in self._candidates(number, self._size.count))

    def near_to(self, claim: Facts) -> list[Member]:
        """The claims that one from outside would be compared with, in order; places of all days are left out."""
        near: set[int] = set()
        for kind, keys in probes(claim).items():
            if kind in OF_DAYS:
                near.update(n for key in keys for n in self._blocks[kind].get(key, ()))
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
                    self._crowded[SCOPES[kind]].add(number)

    def _thin(self, full: list[Key]) -> set[int]:
        """Drop the pairs that rested on a block which is too full now. The claims that lost a pair."""
        lost: set[int] = set()
        for kind, key in full:
            if kind in PLACES_OF_ALL_DAYS:
                self._crowded[SCOPES[kind]].update(self._blocks[kind][key])
        concerned = {number for kind, key in full for number in self._stand(kind, key)}
        if self._partly:
            self._take_down_pairs(concerned)
        for number in concerned:
            for other in list(self._edges.get(number, ())):
                if not self._rests(number, other):
                    del self._edges[number][other]
                    del self._edges[other][number]
                    lost.update((number, other))
        return lost

    def _take_down_pairs(self, numbers: set[int]) -> None:
        """Bring into memory the pairs of claims, both their claims, and the blocks of names they stand in."""
        self._edges.fetch(numbers)
        paired = {other for number in numbers for other in self._edges.get(number, ())}
        self._edges.fetch(paired)
        self._claims.fetch(numbers | paired)
        keys = [key for n in numbers for kind, key in homes(self._claims[n]) if kind in NAMES_OF_ALL_DAYS]
        for kind in NAMES_OF_ALL_DAYS:
            self._blocks[kind].fetch(keys)

    def _stand(self, kind: int, key: int) -> list[int]:
        """The claims whose pairs a full block concerns: a full name closes the name for the dated and the undated."""
        kinds = NAMES_OF_ALL_DAYS if kind in NAMES_OF_ALL_DAYS else (kind,)
        return [number for one in kinds for number in self._blocks[one].get(key, ())]

    def _rests(self, number: int, other: int) -> bool:
        """Whether two claims with a pair are still candidates. Two of days near rest on blocks that are never full."""
        a, b = self._claims[number], self._claims[other]
        if (a.start and b.start and not (a.aside or b.aside)) or self._edges[number][other] == SURE:
            return True
        asked = probes(b)
        return any(
            key in asked.get(kind, ()) and self._opens(kind, key, number, other) for kind, key in homes(a)
        )

    def _opens(self, kind: int, key: int, number: int, other: int) -> bool:
        """Whether a key of both may bring them together."""
        if kind in PLACES_OF_ALL_DAYS:
            crowded = self._crowded[SCOPES[kind]]
            return number not in crowded and other not in crowded
        if kind in NAMES_OF_ALL_DAYS:
            most = rules()["most_in_block"]
            return all(len(self._blocks[k].get(key, ())) <= most for k in NAMES_OF_ALL_DAYS)
        return True

    def _connect_all(self, claims: list[Facts], workers: int) -> None:
        """The pairs among all claims, where none were known before."""
        for a, b, value in scored_pairs(claims, self._judged, workers):
            self._keep(self._number[a], self._number[b], value)
        for a, b in self._judged.together:
            if a in self._number and b in self._number:
                self._keep(self._number[a], self._number[b], SURE)

    def _connect(self, number: int) -> None:
        """Find the pairs of a claim among all that came before it."""
        claim, claims = self._claims[number], self._claims
        found: list[tuple[int, int]] = []
        for other in self._candidates(number, number):
            value = score(claim, claims[other])
            if value >= worth_keeping(claim, claims[other]):
                found.append((other, value))
        together = self._together.get(claim.key, ())
        found += [(self._number[member], SURE) for member in together if member in self._number]
        self._edges.fetch([other for other, _ in found])
        for other, value in found:
            self._keep(number, other, value)

    def _keep(self, number: int, other: int, value: int) -> None:
        """Keep a pair, unless a person parted it."""
        a, b = sorted((self._claims[number].key, self._claims[other].key))
        if (a, b) not in self._judged.apart:
            self._edges.setdefault(number, {})[other] = value
            self._edges.setdefault(other, {})[number] = value

    def _candidates(self, number: int, below: int) -> set[int]:
        """The claims with a lesser number than `below` that this one is to be compared with."""
        claim = self._claims[number]
        near: set[int] = set()
        asked = probes(claim)
        for kind in asked.keys() & OF_DAYS:
            blocks = self._blocks[kind]
            near.update(*[blocks[key] for key in asked[kind] if key in blocks])
        near = {other for other in near if other < below}
        for kind in asked.keys() - OF_DAYS:
            blocks = self._blocks[kind]
            shut = self._crowded[SCOPES[kind]] if kind in SCOPES else set()
            for key in self._open_keys(kind, asked[kind], number):
                for other in blocks[key]:
                    if other >= below:
                        break  # a block is in the order of numbers
                    if other not in shut and self._opens(kind, key, number, other):
                        near.add(other)
        near.discard(number)
        return near

    def _open_keys(self, kind: int, keys: list[int], number: int) -> Iterator[int]:
        """The keys whose block can bring anybody: of a crowded claim none, and never a block that is too full."""
        if kind in PLACES_OF_ALL_DAYS and number in self._crowded[SCOPES[kind]]:
            return
        most = rules()["most_in_block"] if kind in OF_ALL_DAYS else len(self._claims)
        blocks = self._blocks[kind]
        yield from (key for key in keys if key in blocks and len(blocks[key]) <= most)

    def _regroup(self, touched: set[int], first: int) -> Regrouped:
        """Group anew every component that holds a touched claim."""
        reached = self._component(touched)
        claims = self._claims
        members = {claims[number].key for number in reached}
        older = [claims[number].key for number in reached if number < first]
        before = {self.group_of(member) for member in older}
        for member in members:
            self._group.pop(member, None)
        linked = {claims[n].key: claims[n] for n in reached if n in self._edges}
        for group in cluster(linked, self._pairs(reached), self._judged):
            whole = tuple(group)
            self._group.update((member, whole) for member in whole)
        after = {self.group_of(member) for member in members}
        return Regrouped(before - after, after - before)

    def _component(self, touched: set[int]) -> set[int]:
        """The claims of all components of joining pairs that hold one which gained or lost a pair.

        A pair that joined two claims and does so no more had put them into one group; one that had not, had no effect.
        """
        claims = self._claims
        self._edges.fetch(touched)
        touched = touched.union(*(self._edges.get(number, ()) for number in touched))
        claims.fetch(touched)
        self._group.fetch([claims[number].key for number in touched])
        mates = {mate for number in touched for mate in self._group.get(claims[number].key, ())}
        self._number.fetch(mates)
        reached = touched.union(self._number[mate] for mate in mates)
        ring = reached
        self._meant, self._allowed, self._stories = {}, {}, {}
        while ring:
            self._take_down_around(ring)
            ring = {other for number in ring for other, _ in self._joining(number)} - reached
            reached = reached | ring
        self._group.fetch([claims[number].key for number in reached])
        return reached

    def _take_down_around(self, numbers: set[int]) -> None:
        """Bring into memory what tells which pairs of these claims may join."""
        if not self._partly:
            return
        self._edges.fetch(numbers)
        near = {other for number in numbers for other in self._edges.get(number, ())}
        self._claims.fetch(numbers | near)
        choosing = {
            n for n in numbers | near if not (self._claims[n].start and placed(self._claims[n].spots))
        }
        asking = numbers | choosing
        asking |= self._beside(asking)
        self._edges.fetch(asking)
        self._claims.fetch(asking.union(*(self._edges.get(number, ()) for number in asking)))

    def _joining(self, number: int) -> Iterator[tuple[int, int]]:
        """The claims with which a claim has a pair that may join, and what the pair comes to."""
        dated, located = bool(self._claims[number].start), placed(self._claims[number].spots)
        for other, value in self._valued(number):
            theirs = self._claims[other]
            if value == SURE:
                yield other, value
            elif dated and theirs.start and placed(theirs.spots) != located:
                if (number in self._placed_for(other)) if located else (other in self._placed_for(number)):
                    yield other, value
            elif dated and theirs.start:
                yield other, value
            elif dated:
                if number in self._dated_for(other):
                    yield other, value
            elif theirs.start:
                if other in self._dated_for(number):
                    yield other, value
            elif not mean_two_days(self._dated_for(number).values(), self._dated_for(other).values()):
                yield other, value

    def _valued(self, number: int) -> Iterator[tuple[int, int]]:
        """The claims with which a claim has a pair, and what it comes to in the company of the two reports."""
        claim = self._claims[number]
        for other, value in self._edges.get(number, {}).items():
            theirs = self._claims[other]
            alone = not (claim.beside and theirs.beside) or claim.key.document == theirs.key.document
            if alone or value == SURE:
                yield other, value
            else:
                story = self._story(number, theirs.key.document)
                if (number, other) in story:
                    yield other, story[number, other]

    def _story(self, number: int, document: str) -> dict[tuple[int, int], int]:
        """What the pairs of the claim's report with another report come to, the claim's own report first.

        It is worked out from the side of the claim, whose report's pairs are in memory.
        """
        claims, own = self._claims, self._claims[number].key.document
        if (own, document) not in self._stories:
            pairs = [
                Edge(value, ours, theirs)
                for ours in {number} | self._beside([number])
                for theirs, value in self._edges.get(ours, {}).items()
                if value != SURE and claims[theirs].key.document == document
            ]
            found = in_company(pairs, lambda n: bool(claims[n].start), lambda n: vague_day(claims[n]))
            self._stories[own, document] = {(pair.a, pair.b): pair.score for pair in found}
        return self._stories[own, document]

    def _dated_for(self, undated: int) -> dict[int, Option[Member]]:
        """The dated claims that an undated one may join."""
        if undated not in self._meant:
            options: dict[Member, tuple[Option[Member], int]] = {}
            for other, value in self._valued(undated):
                claim = self._claims[other]
                if claim.start and value < SURE:
                    option = Option(value, claim.key, claim.start, claim.end, claim.aside)
                    options[claim.key] = option, other

            def in_one_town(key: Member) -> bool:
                return one_town(self._claims[undated].spots, self._claims[options[key][1]].spots)

            joining = of_one_day([one for one, _ in options.values()], in_one_town) if options else []
            self._meant[undated] = {options[option.claim][1]: option for option in joining}
        return self._meant[undated]

    def _placed_for(self, placeless: int) -> set[int]:
        """The placed claims that one with a day and without a place may join."""
        if placeless not in self._allowed:
            claims = self._claims
            numbers: dict[Member, int] = {}
            options: list[Option[Member]] = []
            for other, value in self._valued(placeless):
                claim = claims[other]
                if claim.start and value < SURE and placed(claim.spots):
                    options.append(Option(value, claim.key, claim.start, claim.end))
                    numbers[claim.key] = other

            def elsewhere(a: Member, b: Member) -> bool:
                return two_places(claims[numbers[a]].spots, claims[numbers[b]].spots)

            def alike(other: Member) -> bool:
                return told_alike(claims[placeless].terms, claims[numbers[other]].terms)

            joining = of_one_place(options, elsewhere, alike) if options else []
            self._allowed[placeless] = {numbers[option.claim] for option in joining}
        return self._allowed[placeless]

    def _pairs(self, reached: set[int]) -> list[Edge[Member]]:
        found: list[Edge[Member]] = []
        for number in reached:
            a = self._claims[number].key
            for other, value in self._joining(number):
                if a < (b := self._claims[other].key):
                    found.append(Edge(value, a, b))
        return found
