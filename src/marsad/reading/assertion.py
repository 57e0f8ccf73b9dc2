"""How the report puts a happening: reported, claimed, suspected, planned or denied (codebook §3 `assertion`)."""

from __future__ import annotations

from marsad.model.claim import Assertion
from marsad.reading.event import Event
from marsad.reading.text import Text


def assertion_of(text: Text, event: Event) -> Assertion:
    """How the report puts it: the words of the clause first, then who says it."""
    first, last = event.told[0]
    begin = max(event.sentence.first, first - 4)
    if text.cues(begin, last, "denied") and not event.rows:
        return "denied"
    if text.cues(begin, last, "planned") and not event.rows:
        return "planned"
    if text.cues(event.sentence.first, last, "claimed"):
        return "claimed"
    if any(cue.first <= last for cue in text.cues(begin, last, "suspected")):
        return "suspected"
    speakers = {v.actor for a in event.voices for v in a.chain if v.kind == "party" and v.actor}
    involved = {p.actor for p in event.parties if p.actor} | {r.actor for r in event.rows}
    return "claimed" if speakers & involved else "reported"
