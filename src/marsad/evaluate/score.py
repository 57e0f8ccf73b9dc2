"""The reader's claims against the gold, slot by slot (template alignment in the manner of MUC-4 and CEAF).

Inside each kind, claims whose evidence meets are paired so that the matching slot fillers are as many as can be; then
fillers are counted. A value whose span is not inside the text, or evidence too long to point at anything, counts as not
given.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from msgspec import UNSET
from msgspec.structs import replace

from marsad.evaluate.align import best_pairs
from marsad.evaluate.compare import compare
from marsad.evaluate.gold import KINDS, GoldClaim, Sample, spans_of
from marsad.evaluate.names import Actors
from marsad.evaluate.slots import Count, Slots, summed
from marsad.model.claim import Claim, Kind, Reading
from marsad.model.span import Span

MAX_EVIDENCE = 500  # characters (codebook §2)
DOCUMENT = "document"
_GROUNDED = ("parties", "casualties", "people", "where")


class Outcome(NamedTuple):
    """A gold claim with its counterpart, or either alone, and how its slots fared."""

    kind: Kind
    gold: GoldClaim | None
    given: Claim | None
    slots: Slots


@dataclass
class Score:
    """Of one report or of many: counts by kind and slot."""

    kinds: dict[str, Slots] = field(default_factory=lambda: {k: Slots() for k in [*KINDS.values(), DOCUMENT]})
    outcomes: list[Outcome] = field(default_factory=list)

    def merge(self, other: Score) -> None:
        for kind, slots in other.kinds.items():
            self.kinds[kind].merge(slots)
        self.outcomes += other.outcomes

    def counts(self) -> dict[str, Count]:
        """`kind.slot` → counts, and `all` for the sum."""
        found = {
            f"{kind}.{slot}": count
            for kind, slots in self.kinds.items()
            for slot, count in sorted(slots.items())
        }
        total = summed((slot, count) for slots in self.kinds.values() for slot, count in slots.items())
        return found | {"all": total}


def score_sample(sample: Sample, reading: Reading | None, actors: Actors) -> Score:
    """One report. Without a reading nothing was found in it."""
    gold, text = sample.gold, sample.text
    claims = [grounded(claim, text) for claim in reading.claims] if reading else []
    undated = gold.published is not UNSET and gold.published.date is None
    score = Score()
    for kind, golds in gold.claims():
        given = [claim for claim in claims if claim.kind == kind]
        outcomes = align(kind, golds, given, text, actors, undated)
        for outcome in outcomes:
            score.kinds[kind].merge(outcome.slots)
            found = outcome.gold is not None and outcome.given is not None
            score.kinds[kind].add("claim", found, outcome.given is not None, outcome.gold is not None)
        score.outcomes += outcomes
    _score_document(score.kinds[DOCUMENT], sample, reading, claims)
    return score


def align(
    kind: Kind,
    golds: Sequence[GoldClaim],
    given: Sequence[Claim],
    text: str,
    actors: Actors,
    undated: bool = False,
) -> list[Outcome]:
    """The gold claims in their order, each with its counterpart if there is one, then what else was given."""
    gold_spans = [spans_of(claim.evidence, text) for claim in golds]
    given_spans = [[s for s in claim.evidence if s.end - s.start <= MAX_EVIDENCE] for claim in given]
    table: dict[tuple[int, int], Slots] = {}
    for i, gold in enumerate(golds):
        for j, claim in enumerate(given):
            if meet(gold_spans[i], given_spans[j]):
                table[i, j] = compare(kind, gold, claim, actors, undated)
    worth = [
        [table[i, j].hits() + 1 if (i, j) in table else 0 for j in range(len(given))]
        for i in range(len(golds))
    ]
    pairs = dict(best_pairs(worth))
    found = [
        Outcome(kind, gold, given[pairs[i]], table[i, pairs[i]])
        if i in pairs
        else Outcome(kind, gold, None, compare(kind, gold, None, actors, undated))
        for i, gold in enumerate(golds)
    ]
    taken = set(pairs.values())
    extra = [claim for j, claim in enumerate(given) if j not in taken]
    return found + [
        Outcome(kind, None, claim, compare(kind, None, claim, actors, undated)) for claim in extra
    ]


def meet(some: Iterable[Span], others: Sequence[Span]) -> bool:
    """Any two of them overlap."""
    return any(a.overlaps(b) for a in some for b in others)


def grounded(claim: Claim, text: str) -> Claim:
    """The claim without the values that stand on nothing."""

    def stands(row: Any) -> bool:
        return bool(0 <= row.span.start < row.span.end <= len(text))

    changes: dict[str, Any] = {}
    for slot in _GROUNDED:
        rows = getattr(claim, slot)
        if rows and not all(map(stands, rows)):
            changes[slot] = tuple(row for row in rows if stands(row))
    if claim.when is not None and not stands(claim.when):
        changes["when"] = None
    return replace(claim, **changes) if changes else claim


def _score_document(slots: Slots, sample: Sample, reading: Reading | None, claims: list[Claim]) -> None:
    published = sample.gold.published
    if published is not UNSET:
        got = reading.document.published if reading else None
        wanted, found = published.date, date.fromisoformat(got) if got else None
        slots.add("published", wanted is not None and wanted == found, found is not None, wanted is not None)
    used = [span for claim in claims for span in claim.evidence]
    for clutter in sample.gold.not_read or ():
        slots.add("not_read", not meet(spans_of([clutter], sample.text), used), 1, 1)
