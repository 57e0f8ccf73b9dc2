"""Linking a whole collection at once, on several processors: the same groups as `LinkState` gives bit by bit.

The claims are coded into columns, then portions of the work (stretches of time, kinds of keys of all days, portions of
the components of pairs) go to forked processes, which share the columns and send numbers back.
"""

from __future__ import annotations

import gc
import multiprocessing
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import product
from typing import NamedTuple

from marsad.incidents.all_days import OF_DATED, WAYS, AllDays
from marsad.incidents.cluster import (
    SURE,
    Edge,
    Option,
    join,
    least,
    mean_two_days,
    of_one_day,
    of_one_place,
    one_town,
    placed,
    told_alike,
    two_places,
)
from marsad.incidents.coding import Coded
from marsad.incidents.company import in_company, is_vague
from marsad.incidents.compare import VETO
from marsad.incidents.facts import Facts
from marsad.incidents.judged import NOTHING, Judged
from marsad.incidents.knowledge import rules
from marsad.incidents.scoring import Scorer
from marsad.incidents.sweep import Sweep
from marsad.model.incident import Member

Group = tuple[Member, ...]
Find = Callable[
    [Coded], Iterable[tuple[int, int, int]]
]  # pairs of numbers (the lesser first) with their scores
_STRETCHES = 16  # portions of the dated claims, and of the components
_A, _B, _ZERO = 40, 16, 1 << 15  # a pair and its score as one number
_LOW = (1 << (_A - _B)) - 1
_VALUE = 2 * _ZERO - 1


class _Stretch(NamedTuple):
    """A portion of the dated claims, as places in their order; the sweep begins at `back` to know who came before."""

    back: int
    first: int
    last: int


class _Bulk:
    """What the processes share."""

    def __init__(self, coded: Coded, judged: Judged) -> None:
        self.coded = coded
        starts = coded.start
        self.dated = sorted((n for n, s in enumerate(starts) if s), key=lambda n: (starts[n], n))
        self.undated = [n for n, s in enumerate(starts) if not s]
        self.settled = [coded.is_settled(n) for n in range(len(coded))]
        self.unsettled = [n for n, sure in enumerate(self.settled) if not sure]
        numbers = {key: n for n, key in enumerate(coded.keys)} if judged != NOTHING else {}
        self.apart = {(numbers[a], numbers[b]) for a, b in judged.apart if a in numbers and b in numbers}
        self.together = {
            (numbers[a], numbers[b]) for a, b in judged.together if a in numbers and b in numbers
        }
        self.parts: list[list[Edge[int]]] = []
        self.scorer = Scorer(coded)  # what it knows is known to each process for all its portions


_shared: _Bulk | None = None


def link_all(
    claims: Iterable[Facts], judged: Judged = NOTHING, workers: int = 1, find: Find | None = None
) -> list[Group]:
    """Groups of claims of one happening, each sorted, in order; rejected claims are in none.

    `find` finds the pairs worth keeping in another way than in these processes, as Spark does.
    """
    coded = _coded(claims, judged)
    group = array("i", range(len(coded)))
    with _sharing(coded, judged) as bulk:
        pairs = _found_pairs(bulk, workers) if find is None else {packed(*pair) for pair in find(coded)}
        if bulk.apart:
            pairs = {pair for pair in pairs if _unpacked(pair)[:2] not in bulk.apart}
        bulk.parts = _components(bulk, pairs)
        del pairs
        size = max(1, -(-len(bulk.parts) // _STRETCHES))
        portions = [(first, first + size) for first in range(0, len(bulk.parts), size)]
        for found in _at_work(_groups_of, portions, workers):
            joined = array("i", found)
            for member, first in zip(joined[::2], joined[1::2], strict=True):
                group[member] = first
    members: dict[int, list[Member]] = defaultdict(list)
    for number, first in enumerate(group):
        members[first].append(coded.keys[number])
    return sorted(tuple(one) for one in members.values())


def _coded(claims: Iterable[Facts], judged: Judged) -> Coded:
    """In columns, one after the other: a generator that is compiled would hold all of them at once."""
    coded = Coded()
    for claim in claims:
        if claim.key not in judged.rejected:
            coded.add(claim)
    return coded.in_order()


def scored_pairs(
    claims: Iterable[Facts], judged: Judged = NOTHING, workers: int = 1
) -> Iterator[tuple[Member, Member, int]]:
    """The pairs worth keeping (see `cluster.worth_keeping`), each with its score."""
    coded = Coded(claims).in_order()
    with _sharing(coded, judged) as bulk:
        for pair in _found_pairs(bulk, workers):
            a, b, value = _unpacked(pair)
            yield coded.keys[a], coded.keys[b], value


@contextmanager
def _sharing(coded: Coded, judged: Judged) -> Iterator[_Bulk]:
    """What forked processes find in their memory."""
    global _shared
    collects = gc.isenabled()
    gc.disable()  # nothing here refers to itself, and to look for what does takes a tenth of the time
    try:
        _shared = _Bulk(coded, judged)
        yield _shared
    finally:
        _shared = None
        if collects:
            gc.enable()


def _found_pairs(bulk: _Bulk, workers: int) -> set[int]:
    pairs: set[int] = set()
    for found in _at_work(_pairs_of, _portions(bulk), workers):
        pairs.update(array("q", found))
    return pairs


def packed(a: int, b: int, value: int) -> int:
    """A pair of numbers (a < b) and its score as one number."""
    return a << _A | b << _B | (value + _ZERO)


def _unpacked(pair: int) -> tuple[int, int, int]:
    return pair >> _A, pair >> _B & _LOW, (pair & _VALUE) - _ZERO


def _at_work(
    do: Callable[[tuple[int, ...]], bytes], portions: Sequence[tuple[int, ...]], workers: int
) -> Iterator[bytes]:
    """What comes of each portion; in this process if it is to be alone or cannot be forked."""
    alone = workers < 2 or len(portions) < 2 or "fork" not in multiprocessing.get_all_start_methods()
    if alone:
        yield from map(do, portions)
        return
    with multiprocessing.get_context("fork").Pool(min(workers, len(portions))) as pool:
        yield from pool.imap_unordered(do, portions)


def _bulk() -> _Bulk:
    if _shared is None:
        raise RuntimeError("nothing is being linked")
    return _shared


def _portions(bulk: _Bulk) -> list[tuple[int, ...]]:
    """Keys of all days first, since they take longest; then the stretches of time."""
    found: list[tuple[int, ...]] = [(way,) for way in WAYS if _asking(bulk, way)]
    reach, starts, dated = Sweep(bulk.coded).reach(), bulk.coded.start, bulk.dated
    size = max(1, -(-len(dated) // _STRETCHES))
    back = 0
    for first in range(0, len(dated), size):
        while starts[dated[back]] < starts[dated[first]] - reach:
            back += 1
        found.append(_Stretch(back, first, min(first + size, len(dated))))
    return found


def _pairs_of(portion: tuple[int, ...]) -> bytes:
    """The pairs of a portion that are worth keeping, each as one number."""
    bulk = _bulk()
    scorer, starts, documents = bulk.scorer, bulk.coded.start, bulk.coded.document
    limits = {case: least(*case) for case in product((True, False), repeat=4)}
    besides, alone = bulk.coded.beside, bulk.coded.alone
    found = array("q")
    for a, others in _candidates(bulk, portion):
        own, many = bool(starts[a]), besides[a] != alone
        lowest = limits[own, True, False, many], limits[own, False, False, many]
        for b, value in scorer.scores(a, others, *lowest):
            same = documents[a] == documents[b]
            if value >= limits[own, bool(starts[b]), same, many and besides[b] != alone and not same]:
                low, high = (a, b) if a < b else (b, a)
                if (low, high) not in bulk.apart:
                    found.append(packed(low, high, value))
    return found.tobytes()


def _candidates(bulk: _Bulk, portion: tuple[int, ...]) -> Iterator[tuple[int, set[int]]]:
    if len(portion) == 1:
        return AllDays(bulk.coded).pairs(portion[0], _asking(bulk, portion[0]))
    back, first, last = portion
    return Sweep(bulk.coded).pairs(bulk.dated[back:last], first - back)


def _asking(bulk: _Bulk, way: int) -> list[int]:
    """The claims that ask among all days."""
    return bulk.undated if way in OF_DATED else bulk.unsettled


def _components(bulk: _Bulk, pairs: set[int]) -> list[list[Edge[int]]]:
    """The pairs that may join, by connected component."""
    parent = list(range(len(bulk.coded)))

    def root(n: int) -> int:
        while (up := parent[n]) != n:
            parent[n] = n = parent[up]
        return n

    joining = array("q", _joining(bulk, pairs))
    for pair in joining:
        a, b = root(pair >> _A), root(pair >> _B & _LOW)
        if a != b:
            parent[max(a, b)] = min(a, b)
    parts: dict[int, list[Edge[int]]] = defaultdict(list)
    for pair in joining:
        a, b, value = _unpacked(pair)
        parts[root(a)].append(Edge(SURE if (a, b) in bulk.together else value, a, b))
    return list(parts.values())


def _joining(bulk: _Bulk, pairs: set[int]) -> Iterator[int]:
    """The pairs but for those of an undated claim with days, and of one without a place with places, that it may not
    mean, and those of two undated ones that mean two days."""
    starts, together, at = bulk.coded.start, bulk.together, bulk.coded.place
    located = [placed(spots) for spots in bulk.coded.places.values]
    for low, high in together:
        yield packed(low, high, 0)
    choices: dict[int, list[int]] = defaultdict(list)
    places: dict[int, list[int]] = defaultdict(list)
    without_days = array("q")
    for pair in _with_company(bulk, pairs):
        a, b = pair >> _A, pair >> _B & _LOW
        if starts[a] and starts[b] and located[at[a]] != located[at[b]]:
            places[b if located[at[a]] else a].append(pair)
        elif starts[a] and starts[b]:
            yield pair
        elif not (starts[a] or starts[b]):
            without_days.append(pair)
        else:
            choices[b if starts[a] else a].append(pair)
    least_of_all = rules()["join_alone_at"] + _ZERO
    meant: dict[int, list[Option[int]]] = {}
    for undated, found in choices.items():
        if max(pair & _VALUE for pair in found) >= least_of_all:  # else it joins none of them
            meant[undated] = options = _meant(bulk, undated, found)
            for option in options:
                low, high = min(undated, option.claim), max(undated, option.claim)
                yield packed(low, high, option.score)
    for pair in without_days:
        a, b = pair >> _A, pair >> _B & _LOW
        if not mean_two_days(meant.get(a, ()), meant.get(b, ())):
            yield pair
    for placeless, found in places.items():
        yield from _where(bulk, placeless, found)


def _with_company(bulk: _Bulk, pairs: Iterable[int]) -> Iterator[int]:
    """The pairs as they are after reports of one story were looked at (see `company`), but for those people joined."""
    coded, together = bulk.coded, bulk.together
    besides, alone, documents, starts = coded.beside, coded.alone, coded.document, coded.start
    stories: dict[tuple[int, int], list[Edge[int]]] = defaultdict(list)
    if len(coded.besides) == 1 and not together:  # no report tells of more than one happening
        yield from pairs
        return
    for pair in pairs:
        a, b, value = _unpacked(pair)
        if (a, b) in together:
            continue
        if besides[a] == alone or besides[b] == alone or documents[a] == documents[b]:
            yield pair
        else:
            stories[documents[a], documents[b]].append(Edge(value, a, b))

    def vague(n: int) -> bool:
        return is_vague(starts[n], coded.end[n], coded.whens.values[coded.when[n]].presumed)

    for story in stories.values():
        for value, a, b in in_company(story, lambda n: bool(starts[n]), vague):
            yield packed(a, b, value)


def _meant(bulk: _Bulk, undated: int, pairs: list[int]) -> list[Option[int]]:
    """Of the dated claims with which an undated one has pairs those that it may join."""
    coded, spots = bulk.coded, bulk.coded.places.values
    at, starts, ends, settled = coded.place, coded.start, coded.end, bulk.settled
    options: list[Option[int]] = []
    for pair in pairs:
        a, b, value = _unpacked(pair)
        dated = b if a == undated else a
        options.append(Option(value, dated, starts[dated], ends[dated], not settled[dated]))
    ours = spots[at[undated]]
    return of_one_day(options, lambda dated: one_town(ours, spots[at[dated]]))


def _where(bulk: _Bulk, placeless: int, pairs: list[int]) -> Iterator[int]:
    """Of the pairs of a claim without a place with placed ones those that may join."""
    at, spots = bulk.coded.place, bulk.coded.places.values
    options: list[Option[int]] = []
    of: dict[int, int] = {}
    for pair in pairs:
        a, b, value = _unpacked(pair)
        other = b if a == placeless else a
        options.append(Option(value, other, 0, 0))
        of[other] = pair
    terms, ours = bulk.coded.terms, bulk.coded.terms[placeless]
    joining = of_one_place(
        options,
        lambda a, b: two_places(spots[at[a]], spots[at[b]]),
        lambda other: told_alike(ours, terms[other]),
    )
    for option in joining:
        yield of[option.claim]


def _groups_of(portion: tuple[int, ...]) -> bytes:
    """For each claim that a portion of the components joins: the first of its group."""
    bulk = _bulk()

    def scored(a: int, b: int) -> int:
        return VETO if (a, b) in bulk.apart else bulk.scorer.in_group(a, b)

    found = array("i")
    for part in bulk.parts[slice(*portion)]:
        for group in join(part, scored):
            for member in group:
                found.extend((member, group[0]))
    return found.tobytes()
