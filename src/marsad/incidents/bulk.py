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
        self.choices: list[tuple[int, array[int]]] = []  # of claims without a day or a place their pairs
        self.parts: list[array[int]] = []
        self.scorer = Scorer(coded)  # what it knows is known to each process for all its portions


_shared: _Bulk | None = None


def link_all(
    claims: Iterable[Facts], judged: Judged = NOTHING, workers: int = 1, find: Find | None = None
) -> list[Group]:
    """Groups of claims of one happening, each sorted, in order; rejected claims are in none.

    `find` finds the pairs worth keeping in another way than in these processes, as Spark does.
    """
    with _without_gc():
        coded = _coded(claims, judged)
    group = array("i", range(len(coded)))
    with _sharing(coded, judged) as bulk:
        pairs = _found_pairs(bulk, workers) if find is None else {packed(*pair) for pair in find(coded)}
        if bulk.apart:
            pairs = {pair for pair in pairs if _unpacked(pair)[:2] not in bulk.apart}
        bulk.parts = _components(bulk, pairs, workers)
        del pairs
        for found in _at_work(_groups_of, _shares(len(bulk.parts)), workers):
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
    with _without_gc():
        _shared = _Bulk(coded, judged)
        try:
            yield _shared
        finally:
            _shared = None


@contextmanager
def _without_gc() -> Iterator[None]:
    """Nothing here refers to itself, and to look for what does takes a tenth of the time."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
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


def _shares(many: int) -> list[tuple[int, ...]]:
    size = max(1, -(-many // _STRETCHES))
    return [(first, first + size) for first in range(0, many, size)]


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
        if not others:
            continue
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


def _components(bulk: _Bulk, pairs: set[int], workers: int) -> list[array[int]]:
    """The pairs that may join, each as one number, by connected component."""
    parent = list(range(len(bulk.coded)))

    def root(n: int) -> int:
        while (up := parent[n]) != n:
            parent[n] = n = parent[up]
        return n

    joining = _joining(bulk, pairs, workers)
    for pair in joining:
        a, b = root(pair >> _A), root(pair >> _B & _LOW)
        if a != b:
            parent[max(a, b)] = min(a, b)
    parts: dict[int, array[int]] = {}
    for pair in joining:
        first = root(pair >> _A)
        if first in parts:
            parts[first].append(pair)
        else:
            parts[first] = array("q", (pair,))
    return list(parts.values())


def _joining(bulk: _Bulk, pairs: set[int], workers: int) -> array[int]:
    """The pairs but for those of an undated claim with days, and of one without a place with places, that it may not
    mean, and those of two undated ones that mean two days."""
    starts, at = bulk.coded.start, bulk.coded.place
    located = [placed(spots) for spots in bulk.coded.places.values]
    joining = array("q", [packed(low, high, 0) for low, high in bulk.together])
    choices: dict[int, array[int]] = {}
    without_days = array("q")
    for pair in _with_company(bulk, pairs):
        a, b = pair >> _A, pair >> _B & _LOW
        if starts[a] and starts[b]:
            if located[at[a]] == located[at[b]]:
                joining.append(pair)
                continue
            chooses = b if located[at[a]] else a
        elif starts[a] or starts[b]:
            chooses = b if starts[a] else a
        else:
            without_days.append(pair)
            continue
        if chooses in choices:
            choices[chooses].append(pair)
        else:
            choices[chooses] = array("q", (pair,))
    bulk.choices = list(choices.items())
    meant: dict[int, list[Option[int]]] = defaultdict(list)
    for found in _at_work(_chosen, _shares(len(bulk.choices)), workers):
        for pair in array("q", found):
            joining.append(pair)
            a, b, value = _unpacked(pair)
            if not (starts[a] and starts[b]):
                undated, dated = (b, a) if starts[a] else (a, b)
                meant[undated].append(_option(bulk, dated, value))
    for pair in without_days:
        a, b = pair >> _A, pair >> _B & _LOW
        if not mean_two_days(meant.get(a, ()), meant.get(b, ())):
            joining.append(pair)
    return joining


def _chosen(portion: tuple[int, ...]) -> bytes:
    """Of the pairs of a portion of the claims without a day or a place those that may join."""
    bulk = _bulk()
    starts, least_of_all = bulk.coded.start, rules()["join_alone_at"] + _ZERO
    found = array("q")
    for claim, pairs in bulk.choices[slice(*portion)]:
        if starts[claim]:
            found.extend(_where(bulk, claim, pairs))
        elif max([pair & _VALUE for pair in pairs]) >= least_of_all:  # else it joins none of them
            found.extend(_meant(bulk, claim, pairs))
    return found.tobytes()


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


def _meant(bulk: _Bulk, undated: int, pairs: Iterable[int]) -> Iterator[int]:
    """Of the pairs of an undated claim with dated ones those that may join."""
    at, spots = bulk.coded.place, bulk.coded.places.values
    options: list[Option[int]] = []
    of: dict[int, int] = {}
    for pair in pairs:
        a, b, value = _unpacked(pair)
        dated = b if a == undated else a
        options.append(_option(bulk, dated, value))
        of[dated] = pair
    ours = spots[at[undated]]
    for option in of_one_day(options, lambda dated: one_town(ours, spots[at[dated]])):
        yield of[option.claim]


def _option(bulk: _Bulk, dated: int, value: int) -> Option[int]:
    return Option(value, dated, bulk.coded.start[dated], bulk.coded.end[dated], not bulk.settled[dated])


def _where(bulk: _Bulk, placeless: int, pairs: Iterable[int]) -> Iterator[int]:
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


def _edges(bulk: _Bulk, pairs: Iterable[int]) -> Iterator[Edge[int]]:
    for pair in pairs:
        a, b, value = _unpacked(pair)
        yield Edge(SURE if (a, b) in bulk.together else value, a, b)


def _groups_of(portion: tuple[int, ...]) -> bytes:
    """For each claim that a portion of the components joins: the first of its group."""
    bulk = _bulk()

    def scored(a: int, b: int) -> int:
        return VETO if (a, b) in bulk.apart else bulk.scorer.in_group(a, b)

    found = array("i")
    for part in bulk.parts[slice(*portion)]:
        for group in join(_edges(bulk, part), scored):
            for member in group:
                found.extend((member, group[0]))
    return found.tobytes()
