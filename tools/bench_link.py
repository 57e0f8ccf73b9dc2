"""Measure linking on invented collections: time, memory, how both grow, and quality beside peers.

    python tools/bench_link.py 10000 100000 1000000 [--seed 1] [--workers 2] [--years 4] [--splink-to 30000]

Claims per town and day stay the same as the collection grows; it grows in area, the years are given. Peers: one key
(day, place to a tenth of a degree, kind of deed), and Splink with its stock comparisons where it is installed, up to
the size given. `prepared` is the time from claims to what is compared, in one process and without the inventing; cpu
is of all processes together.
"""

from __future__ import annotations

import argparse
import inspect
import math
import resource
import time
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from marsad.evaluate.linking import pairs, pairs_by
from marsad.incidents.bulk import Group, link_all
from marsad.incidents.facts import Facts
from marsad.incidents.gathering import facts_of
from marsad.incidents.link import LinkState
from marsad.incidents.synth import synth
from marsad.model.incident import Member


class Run(NamedTuple):
    """Seconds; megabytes at most of the main process and of the largest other."""

    claims: int
    prepared: float
    wall: float
    cpu: float
    megabytes: tuple[int, int]


class Collection:
    """An invented collection, made anew each time it is asked for; its truth, and how long preparing took."""

    def __init__(self, claims: int, seed: int, years: int) -> None:
        self._asked = claims, seed, years
        self.truth: list[int] = []
        self.kind: list[str] = []
        self.prepared = 0.0
        self.inventing = 0.0

    def facts(self) -> Iterator[Facts]:
        self.truth, self.kind, self.prepared, self.inventing = [], [], 0.0, 0.0
        since = time.process_time()
        for one in synth(*self._asked):
            ready = time.process_time()
            found = facts_of(one.reading.document, one.reading.claims)
            self.inventing += ready - since
            for told in one.truth.values():
                self.truth.append(told.happening)
                self.kind.append(told.difficulty)
            since = time.process_time()
            self.prepared += since - ready
            yield from found
            since = time.process_time()


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("claims", type=int, nargs="+")
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--workers", type=int, default=2)
    ask.add_argument("--years", type=int, default=4)
    ask.add_argument("--splink-to", type=int, default=30_000)
    given = ask.parse_args()
    print("the linker runs " + ("compiled" if inspect.isbuiltin(link_all) else "as Python"))
    runs = []
    for claims in given.claims:
        collection = Collection(claims, given.seed, given.years)
        runs.append(measure(collection, claims, given.workers))
        if claims <= given.splink_to:
            _splink(collection)
    for small, large in pairwise(runs):
        grown = math.log((large.prepared + large.cpu) / (small.prepared + small.cpu))
        exponent = grown / math.log(large.claims / small.claims)
        print(f"exponent {small.claims} → {large.claims}: {exponent:.2f}")


def measure(collection: Collection, claims: int, workers: int) -> Run:
    """Link one collection and print what came out."""
    own, others, clock = time.process_time(), _others(), time.perf_counter()
    groups = link_all(collection.facts(), workers=workers)
    spent = time.process_time() - own - collection.inventing - collection.prepared
    run = Run(
        claims,
        collection.prepared,
        time.perf_counter() - clock - collection.inventing,
        spent + _others() - others,
        (_megabytes(resource.RUSAGE_SELF), _megabytes(resource.RUSAGE_CHILDREN)),
    )
    print(f"\n{claims} claims: prepared {run.prepared:.1f} s cpu, linked {run.cpu:.1f} s cpu, ", end="")
    print(
        f"together {run.wall:.1f} s by the clock with {workers} processes, {run.megabytes} MB at most",
        flush=True,
    )
    keys = [Member(document=f"s{number:07}", claim="c1") for number in range(len(collection.truth))]
    _quality("linked", groups, keys, collection)
    if claims <= 100_000:
        facts = list(collection.facts())
        _adding(facts)
        _quality("one key", _by_key(facts), keys, collection, details=False)
    return run


def _adding(facts: Sequence[Facts]) -> None:
    state = LinkState()
    state.add(facts[:-100])
    since = time.process_time()
    state.add(facts[-100:])
    print(f"  100 more to {len(facts) - 100}, all in memory: {time.process_time() - since:.2f} s")


def _quality(
    name: str, groups: Sequence[Group], keys: Sequence[Member], collection: Collection, details: bool = True
) -> None:
    found = {member: number for number, group in enumerate(groups) for member in group}
    truth = dict(zip(keys, collection.truth, strict=True))
    rows = {name: pairs(found, truth)}
    if details:
        rows |= pairs_by(found, truth, dict(zip(keys, collection.kind, strict=True)))
        largest = max(groups, key=len)
        most = max(Counter(collection.truth).values())
        happenings = len({truth[member] for member in largest})
        print(
            f"  largest group {len(largest)} of {happenings} happenings; largest happening told {most} times"
        )
    for kind, told in rows.items():
        print(f"  {kind:12} precision {told.precision:.3f} recall {told.recall:.3f} F1 {told.f1:.3f}")


def _by_key(facts: Sequence[Facts]) -> list[Group]:
    """The plain peer; a claim without a day or a place is alone."""
    groups: dict[Hashable, list[Member]] = {}
    for fact in facts:
        located = [spot for spot in fact.spots if spot.located]
        key: Hashable = fact.key
        if fact.start and located:
            key = fact.start, round(located[0].lat, 1), round(located[0].lon, 1), fact.action
        groups.setdefault(key, []).append(fact.key)
    return [tuple(group) for group in groups.values()]


def _splink(collection: Collection) -> None:
    try:
        from marsad.incidents.with_splink import link_with_splink
    except ImportError:
        print("  Splink: skipped, `pip install 'marsad[link-estimate]'` brings it")
        return
    facts = list(collection.facts())
    since, others = time.process_time(), time.perf_counter()
    groups = link_with_splink(facts)
    print(
        f"  Splink: {time.process_time() - since:.1f} s cpu, {time.perf_counter() - others:.1f} s by the clock"
    )
    keys = [fact.key for fact in facts]
    _quality("Splink", groups, keys, collection, details=False)


def _others() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _megabytes(who: int) -> int:
    return resource.getrusage(who).ru_maxrss >> 10


if __name__ == "__main__":
    main()
