"""What people's judgements say of these readings: which claims belong together, apart, or nowhere.

A judgement is anchored to a document's hash and spans. A new reading of the same text takes it over; where no claim
stands at an anchor any more, the judgement is an orphan, listed and never lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

from marsad.model.claim import Claim, Reading
from marsad.model.incident import Member
from marsad.model.judgement import Anchor, Judgement
from marsad.model.span import Span

Pair = tuple[Member, Member]  # the lesser first


class Judged(NamedTuple):
    """Pairs that are one happening, pairs that are not, and claims that are none."""

    together: frozenset[Pair] = frozenset()
    apart: frozenset[Pair] = frozenset()
    rejected: frozenset[Member] = frozenset()


NOTHING = Judged()


class Rulings(NamedTuple):
    """The judgement that decides about a pair of claims, and about a claim as such (confirm or reject)."""

    pairs: dict[Pair, Judgement]
    claims: dict[Member, Judgement]

    def judged(self) -> Judged:
        """What linking has to respect."""
        return Judged(
            frozenset(pair for pair, one in self.pairs.items() if one.verdict != "split"),
            frozenset(pair for pair, one in self.pairs.items() if one.verdict == "split"),
            frozenset(member for member, one in self.claims.items() if one.verdict == "reject"),
        )


class Orphan(NamedTuple):
    """A judgement that has lost an anchor."""

    judgement: Judgement
    anchor: Anchor


def in_force(judgements: Iterable[Judgement]) -> list[Judgement]:
    """The rows that no later row revokes, in the order they were made."""
    listed = sorted(judgements, key=lambda j: (j.made, j.id))
    revoked: set[str] = set()
    for row in reversed(listed):
        if row.revokes is not None and row.id not in revoked:
            revoked.add(row.revokes)
    return [row for row in listed if row.id not in revoked]


def attach(judgements: Iterable[Judgement], readings: Sequence[Reading]) -> tuple[Judged, list[Orphan]]:
    """The judgements in force as claims of these readings, and the orphans."""
    found, orphans = rulings(judgements, readings)
    return found.judged(), orphans


def rulings(judgements: Iterable[Judgement], readings: Sequence[Reading]) -> tuple[Rulings, list[Orphan]]:
    """The same with the judgement behind each decision. Of two that differ the later holds."""
    by_hash = {reading.document.sha256: reading for reading in readings}
    found = Rulings({}, {})
    orphans: list[Orphan] = []
    for judgement in in_force(judgements):
        members: set[Member] = set()
        for anchor in judgement.anchors:
            member = _claim_at(anchor, by_hash.get(anchor.sha256))
            if member is None:
                orphans.append(Orphan(judgement, anchor))
            else:
                members.add(member)
        if judgement.verdict in ("reject", "confirm"):
            found.claims.update(dict.fromkeys(members, judgement))
        if judgement.verdict != "reject":
            found.pairs.update(dict.fromkeys(combinations(sorted(members), 2), judgement))
    return found, orphans


def _claim_at(anchor: Anchor, reading: Reading | None) -> Member | None:
    """The claim whose evidence shares most characters with the anchor; the first of equals."""
    if reading is None:
        return None
    incidents = [claim for claim in reading.claims if claim.kind == "incident"]
    shared = {claim.id: _shared(claim, anchor.spans) for claim in incidents}
    best = min(shared, key=lambda id: (-shared[id], id), default=None)
    if best is None or not shared[best]:
        return None
    return Member(document=reading.document.id, claim=best)


def _shared(claim: Claim, spans: Sequence[Span]) -> int:
    return sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in claim.evidence for b in spans)
