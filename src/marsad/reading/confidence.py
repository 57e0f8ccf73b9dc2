"""How sure the reader is of a claim: a logistic sum over what it knows of it, fitted on coded reports.

`confidence` is the chance that a careful coder has the claim too and that at least half of its values are right. The
weights are in tenths of a bit of odds (`tools/fit_confidence.py` makes them).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from marsad.model.claim import Claim, When
from marsad.model.span import Span
from marsad.reading.deeds.event import Event
from marsad.reading.words.fitted import odds_as_share, table, total

VAGUE = frozenset({"several", "dozens", "hundreds", "thousands", "unstated", "approximate"})
WIDE_KM = 25.0
MANY = (6, 12, 25)  # claims in one report
LONG = (6, 12, 24)  # sentences of a report
FAR = (0.25, 0.6)  # shares of its sentences


class Setting(NamedTuple):
    """What is known of the report: where its sentences begin, how many claims it has, whether its day is known, its
    title. Sentences, not characters, so that a longer name for the same changes nothing."""

    starts: Sequence[int]
    claims: int
    dated: bool
    title: Span | None

    def share(self, at: int) -> float:
        """How much of the report comes before a character, 0 to 1."""
        return bisect_left(self.starts, at) / max(1, len(self.starts))


def weights() -> dict[str, int]:
    """The fitted table; a feature that is not in it adds nothing."""
    return table("confidence")


def confidence_of(claim: Claim, event: Event | None, setting: Setting) -> float:
    """In [0, 1], to two digits; `event` is the happening behind an incident."""
    return chance(total(weights(), features(claim, event, setting)))


def chance(tenths: int) -> float:
    """Tenths of a bit of odds as a probability, never quite certain."""
    return min(0.99, max(0.01, round(odds_as_share(tenths), 2)))


def rated(claim: Claim, event: Event | None, setting: Setting) -> Claim:
    """The claim with its confidence."""
    return replace(claim, confidence=confidence_of(claim, event, setting))


def features(claim: Claim, event: Event | None, setting: Setting) -> Iterator[str]:
    """The names of what holds for the claim, each once."""
    kind = claim.kind
    yield kind
    for most in MANY:
        if setting.claims > most:
            yield f"{kind}: more than {most} claims in the report"
    for most in LONG:
        if len(setting.starts) > most:
            yield f"report longer than {most} sentences"
    if not setting.dated:
        yield f"{kind}: report of unknown day"
    before = setting.share(claim.evidence[0].start)
    for share in FAR:
        if before > share:
            yield f"{kind}: after {share} of the text"
    match kind:
        case "incident":
            yield from _incident(claim, event, setting)
        case "tally" | "strength":
            yield from _count(claim)
        case "relation":
            yield f"relation: {claim.predicate}"
            yield from (f"relation: {end} unknown" for end in _unknown_ends(claim))
        case "statement":
            yield f"statement: {claim.statement}"
            if claim.speaker_id is not None:
                yield "statement: known speaker"


def _incident(claim: Claim, event: Event | None, setting: Setting) -> Iterator[str]:
    yield f"incident: {claim.action}"
    yield from _toll(claim)
    yield from _place(claim)
    yield from _time(claim.when, "incident")
    yield from _parties(claim)
    if claim.assertion not in ("reported", "claimed"):
        yield "incident: not told as a fact"
    if claim.people:
        yield "incident: people named"
    if claim.sources:
        yield "incident: voices named"
    if len(claim.evidence) > 1:
        yield "incident: several clauses"
    if len(claim.evidence) > 2:
        yield "incident: many clauses"
    if setting.title is not None and any(span.overlaps(setting.title) for span in claim.evidence):
        yield "incident: in the title"
    if event is not None:
        yield from (f"incident: {name}" for name in _flags(event))


def _flags(event: Event) -> Iterator[str]:
    for name in ("weak", "harm_only", "after", "definite", "joined", "topic", "only_title", "plural"):
        if getattr(event, name):
            yield name
    if event.sentence.kind == "heading":
        yield "heading"


def _toll(claim: Claim) -> Iterator[str]:
    figures = claim.casualties or ()
    exact = [row for row in figures if row.quantity not in VAGUE]
    if figures:
        yield "incident: counted" if exact else "incident: hurt uncounted"
    if any(row.actor or row.name for row in figures):
        yield "incident: victims named"
    if len(figures) > 2:
        yield "incident: many rows"


def _place(claim: Claim) -> Iterator[str]:
    located = [place for place in claim.where if place.lat is not None]
    if not located:
        yield "incident: no point"
    elif min(place.radius_km or 0 for place in located) > WIDE_KM:
        yield "incident: wide place"
    if len(claim.where) > 1:
        yield "incident: several places"
    if any(place.lat is None for place in claim.where):
        yield "incident: place unknown"


def _time(when: When | None, kind: str) -> Iterator[str]:
    if when is None:
        yield f"{kind}: no time"
    elif when.start is None:
        yield f"{kind}: time unresolved"
    elif when.end != when.start:
        yield f"{kind}: longer than a day"


def _parties(claim: Claim) -> Iterator[str]:
    roles = {party.role for party in claim.parties}
    if not roles:
        yield "incident: nobody"
    if "initiator" in roles and "target" in roles:
        yield "incident: doer and target"
    if any(party.actor is None for party in claim.parties):
        yield "incident: party unknown"
    if len(claim.parties) > 3:
        yield "incident: many parties"


def _count(claim: Claim) -> Iterator[str]:
    kind = claim.kind
    yield f"{kind}: {claim.measure}"
    if claim.quantity in VAGUE:
        yield f"{kind}: vague figure"
    if claim.actor or claim.name:
        yield f"{kind}: group named"
    if claim.by or claim.by_name:
        yield f"{kind}: doer named"
    if claim.part_of:
        yield f"{kind}: part of another"
    if claim.sources:
        yield f"{kind}: voices named"
    if kind == "tally":
        yield from _time(claim.when, kind)
        if claim.where:
            yield "tally: placed"


def _unknown_ends(claim: Claim) -> Iterator[str]:
    if claim.subject_id is None:
        yield "subject"
    if claim.object_id is None:
        yield "object"
