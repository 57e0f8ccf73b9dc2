"""Counts without a period that are no toll of one happening all the same, and totals told again (codebook §4)."""

from __future__ import annotations

from collections.abc import Iterable

from marsad.arabic.clitics import bare
from marsad.reading.casualties.breakdowns import MEASURES
from marsad.reading.casualties.casualties import Row
from marsad.reading.deeds.event import Event
from marsad.reading.tallies.periods import is_same_period, so_many
from marsad.reading.tallies.tally import Tally
from marsad.reading.tallies.totals import HURT, MANY, RECORDING, THOUSAND, has_day, is_on_days
from marsad.reading.words.families import family
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

BLASTS = family("blasts")  # one is one, in any land
HUNDRED = 100
TOLD_AGAIN = 20  # a figure as large as this that comes twice is one count
RECORD_REACH = 10  # words between a verb of recording and its figure
UNTIL_NOW = words("until_now")
SEVERAL = words("undated_totals_several")


def is_undated_total(text: Text, sentence: Sentence, event: Event, row: Row) -> bool:
    """ "قتل 289 مدنياً في المعارك", "وثقت حتى اليوم 1117 قتيلاً": no day, and more than one happening holds."""
    if row.status not in HURT or not row.counted or row.people or is_on_days(event):
        return False
    least = row.min or 0
    if is_same_period(text, sentence) or so_many(text, sentence, row.last):
        return True
    if least >= THOUSAND and (event.harm_only or event.definite):
        return True
    if least >= HUNDRED and event.action not in BLASTS and (_over_countries(event) or _in_a_war(text, event)):
        return True
    if _is_recorded(text, sentence, row):
        return least >= HUNDRED or _until_now(text, sentence, row)
    return row.quantity in MANY and _several_deeds(text, event)


def told_before(row: Row, known: Iterable[Tally]) -> bool:
    """The figure is that of a total: "مقتل 415 ... خلال أسبوعين", and later "415 مقاتلاً قتلوا"."""
    least = row.min or 0
    return least >= TOLD_AGAIN and any(
        (t.measure, t.min, t.max) == (MEASURES[row.status], row.min, row.max)
        and (t.actor is None or row.actor in (None, t.actor))
        for t in known
    )


def without_totals_again(events: list[Event], tallies: list[Tally]) -> list[Event]:
    """Without harm whose figure is a total that the report tells elsewhere, as its headline does."""
    kept = []
    for event in events:
        again = [
            r
            for r in event.rows
            if (event.harm_only or event.sentence.kind == "title")
            and not has_day(event, None)
            and told_before(r, tallies)
        ]
        if again:
            event.rows = [r for r in event.rows if r not in again and not _is_of(r, tallies)]
        if event.rows or not again:
            kept.append(event)
    return kept


def _is_of(row: Row, tallies: list[Tally]) -> bool:
    """Its figure beside one that is told again, however small."""
    figures = {(t.measure, t.min, t.max) for t in tallies}
    return (MEASURES[row.status], row.min, row.max) in figures


def _over_countries(event: Event) -> bool:
    """Nothing closer than a country is named."""
    return bool(event.places) and all(p.kind == "country" and p.direction is None for p in event.places)


def _in_a_war(text: Text, event: Event) -> bool:
    """ "في المعارك", "جراء القتال": the fighting as a whole."""
    return any(bare(text.word(t.first)) in words("wars") and t.definite for t in event.triggers)


def _is_recorded(text: Text, sentence: Sentence, row: Row) -> bool:
    first = max(sentence.first, row.first - RECORD_REACH)
    return any(word in RECORDING for word in text.folded(first, row.first))


def _until_now(text: Text, sentence: Sentence, row: Row) -> bool:
    first, last = max(sentence.first, row.first - RECORD_REACH), min(sentence.last, row.last + RECORD_REACH)
    return any(text.word(k) == "حتي" and text.word(k + 1) in UNTIL_NOW for k in range(first, last))


def _several_deeds(text: Text, event: Event) -> bool:
    """ "عدة هجمات", "هجمات متكررة"."""
    return any(
        t.deed is not None
        and t.verb is None
        and text.word(t.first).endswith("ات")
        and not SEVERAL.isdisjoint((text.word(t.first - 1), text.word(t.last + 1)))
        for t in event.triggers
    )
