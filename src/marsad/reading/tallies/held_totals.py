"""How many are still missing or held: "لا يزال 112 ألف شخص مختفين قسرياً" (codebook §4)."""

from __future__ import annotations

from marsad.arabic.signs import SIGNS
from marsad.model.claim import Measure
from marsad.reading.casualties.group import CIVILIANS
from marsad.reading.casualties.groups import group_at
from marsad.reading.deeds.event import Event
from marsad.reading.tallies.periods import Period
from marsad.reading.tallies.since_phrases import counted_places
from marsad.reading.tallies.tally import Tally, evidence
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

STILL, MISSING, HELD = words("goes_on_being"), words("still_missing"), words("still_held")
_STILL = SIGNS.bit(lambda word: word.removeprefix("و") in STILL)
FEWEST = 20  # so many are of no one happening
STATE_REACH = 4  # tokens from the people to their state


def still_held(text: Text, sentence: Sentence, events: list[Event], period: Period | None) -> list[Tally]:
    """The tallies of those who are still missing or held; no event tells of them then."""
    if not text.marked(_STILL, sentence.first, sentence.last):
        return []
    found: list[Tally] = []
    for number in text.numbers_in(sentence.first, sentence.last):
        people = group_at(text, number.first, sentence.last) if number.kind == "count" else None
        if people is None or people.people or (people.min or 0) < FEWEST:
            continue
        noun = people.head[1] if people.head is not None else number.last + 1
        measure = _state(text, sentence, noun)
        if measure is None:
            continue
        tally = Tally(
            measure,
            people.min,
            people.max,
            people.quantity,
            people.first,
            people.last,
            evidence(text, sentence, people.first, people.last),
            sentence,
            CIVILIANS if people.is_civilian or people.civil else None,
        )
        tally.places = counted_places(text, sentence, text.places_in(noun + 1, sentence.last))
        if period is not None:
            tally.time, tally.resolved = period.time, period.resolved
        found.append(tally)
        for event in events:
            kept = [r for r in event.rows if not r.first <= people.first <= r.last]
            event.emptied = event.emptied or (len(kept) < len(event.rows) and not kept)
            event.rows = kept
    return found


def _state(text: Text, sentence: Sentence, last: int) -> Measure | None:
    for j in range(last, min(last + STATE_REACH, sentence.last) + 1):
        word = text.word(j).removeprefix("ال")
        if word in MISSING:
            return "missing"
        if word in HELD and not any(f.entry.value.noun.families for f in text.entries(j, "person")):
            return "captured"  # not "مئات الأسر القادمة من كذا"
        if text.tokens[j].kind == "mark":
            return None
    return None
