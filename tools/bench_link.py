"""Measure linking on invented collections: time, memory, how both grow, and quality beside a plain peer.

    python tools/bench_link.py 10000 100000 [--seed 1]

Claims per town and day stay the same as the collection grows. The peer joins claims with one key: day, place to a
tenth of a degree, kind of deed. Times are of one process, in seconds of its processor.
"""

from __future__ import annotations

import argparse
import math
import resource
import time
from collections.abc import Hashable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from marsad.evaluate.linking import pairs, pairs_by
from marsad.incidents.facts import Facts, facts_of
from marsad.incidents.link import LinkState
from marsad.incidents.synth import synth
from marsad.model.incident import Member


class Run(NamedTuple):
    claims: int
    facts_seconds: float
    link_seconds: float
    add_seconds: float  # the last 100 documents, to all the others
    megabytes: int


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("claims", type=int, nargs="+")
    ask.add_argument("--seed", type=int, default=1)
    given = ask.parse_args()
    print("peers: one key (day, place, deed); Splink: skipped, this version has no adapter for it")
    runs = [measure(claims, given.seed) for claims in given.claims]
    for small, large in pairwise(runs):
        grown = math.log(
            (large.facts_seconds + large.link_seconds) / (small.facts_seconds + small.link_seconds)
        )
        print(
            f"exponent {small.claims} → {large.claims}: {grown / math.log(large.claims / small.claims):.2f}"
        )


def measure(claims: int, seed: int) -> Run:
    """Link one collection and print what came out."""
    truth: dict[Member, int] = {}
    kind: dict[Member, str] = {}
    facts: list[Facts] = []
    start = time.process_time()
    for one in synth(claims, seed):
        facts.extend(facts_of(one.reading.document, one.reading.claims))
        truth.update((member, told.happening) for member, told in one.truth.items())
        kind.update((member, told.difficulty) for member, told in one.truth.items())
    made = time.process_time()
    state = LinkState()
    state.add(facts[:-100])
    linked = time.process_time()
    state.add(facts[-100:])
    added = time.process_time()
    groups = state.groups()
    run = Run(claims, made - start, linked - made, added - linked, _megabytes())
    print(
        f"\n{claims} claims: invented and prepared {run.facts_seconds:.1f} s, linked {run.link_seconds:.1f} s, ",
        end="",
    )
    print(f"100 more in {run.add_seconds:.2f} s, {run.megabytes} MB at most")
    _quality(groups, facts, truth, kind)
    return run


def _quality(
    groups: Sequence[Sequence[Member]],
    facts: Sequence[Facts],
    truth: Mapping[Member, int],
    kind: Mapping[Member, str],
) -> None:
    found = {member: number for number, group in enumerate(groups) for member in group}
    largest = max(groups, key=len)
    sizes: dict[int, int] = {}
    for happening in truth.values():
        sizes[happening] = sizes.get(happening, 0) + 1
    print(f"  largest group {len(largest)} of {len({truth[m] for m in largest})} happenings; ", end="")
    print(f"largest happening told {max(sizes.values())} times")
    for name, told in {"linked": pairs(found, truth), **pairs_by(found, truth, kind)}.items():
        print(f"  {name:12} precision {told.precision:.3f} recall {told.recall:.3f} F1 {told.f1:.3f}")
    peer = pairs({fact.key: _exact(fact) for fact in facts}, truth)
    print(f"  {'one key':12} precision {peer.precision:.3f} recall {peer.recall:.3f} F1 {peer.f1:.3f}")


def _exact(fact: Facts) -> Hashable:
    """The peer's key; a claim without a day or a place is alone."""
    located = [spot for spot in fact.spots if spot.located]
    if not fact.start or not located:
        return fact.key
    return fact.start, round(located[0].lat, 1), round(located[0].lon, 1), fact.action


def _megabytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10


if __name__ == "__main__":
    main()
