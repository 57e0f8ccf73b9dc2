"""Where a total was counted that names no place: a war's in its country, a period's where the report goes on about.

Codebook §4 `where`: the area. Measured on coded reports, four in five totals of a war without a place are of the
report's country, and half of those over a period are of the place that most of its happenings have.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from marsad.arabic.clitics import bare
from marsad.reading.event import Event
from marsad.reading.tally import Tally
from marsad.reading.text import Text
from marsad.reading.wordlists import words
from marsad.registry.places import PlaceReading


def place_totals(text: Text, events: Sequence[Event], tallies: Iterable[Tally]) -> None:
    """Give each total of people without a place the area that it is over, where that is clear."""
    for tally in tallies:
        if not tally.places:
            area = _of_war(text, tally) or _of_story(events, tally)
            tally.places = [area] if area is not None else []


def _of_war(text: Text, tally: Tally) -> PlaceReading | None:
    """ "قُتل في الحرب أكثر من 350 ألفاً": the country that the report is about."""
    sentence = tally.sentence
    if not any(bare(word) in words("whole_wars") for word in text.folded(sentence.first, sentence.last)):
        return None
    countries = (p for p in text.places if p.kind == "country" and p.direction is None)
    return next((p for p in countries if p.country == text.country), None)


def _of_story(events: Sequence[Event], tally: Tally) -> PlaceReading | None:
    """The place of most happenings, the first of those that as many have."""
    if tally.resolved is None or tally.measure == "attacks":
        return None
    places = [place for event in events for place in event.places]
    if not places:
        return None
    often = Counter(place.id or place.name for place in places)
    return max(places, key=lambda place: often[place.id or place.name])
