"""Counted deeds: "64 عملية منذ مطلع العام"; or many of no place in particular (codebook §4)."""

from __future__ import annotations

from marsad.arabic.clitics import forms
from marsad.arabic.numbers import Number
from marsad.reading.event import Event
from marsad.reading.periods import Period
from marsad.reading.tally import Tally, evidence
from marsad.reading.text import Sentence, Text
from marsad.reading.totals import MANY, is_short, narrow
from marsad.reading.wordlists import words

ATTACK_NOUNS = words("attack_nouns")
FEWEST = 10  # deeds of no place and period that are a total


def counted_deeds(text: Text, sentence: Sentence, events: list[Event], period: Period | None) -> list[Tally]:
    """The tallies of deeds that a sentence counts."""
    tallies = []
    for number in text.numbers:
        noun = _noun(text, sentence, number)
        if noun is None:
            continue
        event = next((e for e in events if any(a <= number.first <= b for a, b in e.told)), None)
        if _is_total(number, event, period):
            tallies.append(_of_deeds(text, sentence, events, event, number, noun, period))
    return tallies


def _noun(text: Text, sentence: Sentence, number: Number) -> int | None:
    """The token of the deed's noun behind a number that counts several."""
    inside = sentence.first <= number.first and number.last <= sentence.last
    if not inside or number.kind != "count" or number.min < 2 or number.quantity == "several":
        return None
    j = number.last + 1
    if text.word(j) == "من":
        j += 1
    return j if any(f.stem in ATTACK_NOUNS for f in forms(text.word(j)) if not f.proclitics) else None


def _is_total(number: Number, event: Event | None, period: Period | None) -> bool:
    if period is not None:
        since = period.time is not None and period.time.role == "since"
        return not (since and is_short(period) and event is not None and narrow(event))
    if event is None:
        return number.quantity in MANY
    return number.min >= FEWEST and not narrow(event) and event.time is None


def _of_deeds(
    text: Text,
    sentence: Sentence,
    events: list[Event],
    event: Event | None,
    number: Number,
    last: int,
    period: Period | None,
) -> Tally:
    tally = Tally(
        "attacks",
        number.min,
        number.max,
        number.quantity,
        number.first,
        last,
        evidence(text, sentence, number.first, last),
        sentence,
    )
    if period is not None:
        tally.time, tally.resolved = period.time, period.resolved
    near = [p for e in ([event] if event else events) for p in e.parties if p.role == "initiator"]
    if near:
        tally.by, tally.by_name = near[0].actor, near[0].name
    if event is not None:
        tally.places, tally.voices = list(event.places), list(event.voices)
        event.emptied = True
    return tally
