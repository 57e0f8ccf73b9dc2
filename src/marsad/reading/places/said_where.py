"""Where a happening is said to have been: "ووقعت الحادثة في بلدة كذا" (codebook §3 `where`)."""

from __future__ import annotations

from marsad.reading.deeds.event import Event
from marsad.reading.deeds.taken_up import is_any_happening, occurs, taken_up_by
from marsad.reading.places.placing import holds
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
from marsad.registry.places import PlaceReading

REACH = 2  # tokens from "وقعت الحادثة" to the place
_LINKS = words("prepositions") | {"علي"}


def place_as_said(text: Text, events: list[Event]) -> None:
    """Gives a happening without a place, or with one that holds the place said, that place."""
    for place in text.places:
        noun = _of_what(text, place)
        event = taken_up_by(text, events, noun) if noun is not None and place.lat is not None else None
        if event is not None and all(holds(text, outer, place) for outer in event.places):
            event.places = [place]


def _of_what(text: Text, place: PlaceReading) -> int | None:
    """The noun for any happening that is said to have been there, behind its verb or before it."""
    k = place.mention.first - 1
    while k > place.mention.first - 1 - REACH and text.word(k) in _LINKS:
        k -= 1
    if occurs(text, k - 1) and is_any_happening(text.word(k)):
        return k
    return k - 1 if occurs(text, k) and is_any_happening(text.word(k - 1)) else None
