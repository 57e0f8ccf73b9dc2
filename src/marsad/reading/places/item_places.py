"""Items of a list lie apart: none stands where another one does (codebook §3 `where`).

"مأرب: أعلنت المقاومة استعادة الموقع" lies in what its label names; an item behind a bullet that names no place has none
of the item before it.
"""

from __future__ import annotations

from marsad.arabic.sentences import ITEM_MARKS
from marsad.reading.deeds.event import Event
from marsad.reading.words.items import is_item
from marsad.reading.words.text import Sentence, Text
from marsad.registry.places import PlaceReading

_LABEL = 3  # tokens before the colon of a label


def keep_items_apart(text: Text, events: list[Event]) -> None:
    """Takes from an item the places that only another one names."""
    for event in events:
        own = text.sentences_of(event.told)
        paragraphs = {s.paragraph for s in own}
        if (
            len(paragraphs) != 1
            or not event.places
            or any(_is_its(text, p, paragraphs) for p in event.places)
        ):
            continue
        first = next(s for s in text.sentences if s.paragraph in paragraphs)
        label = _label(text, first)
        if label is not None:
            event.places = [label]
        elif is_item(text, first) and all(_is_of_item(text, p) for p in event.places):
            event.places = []


def _is_its(text: Text, place: PlaceReading, paragraphs: set[int]) -> bool:
    at = text.sentence_at(place.mention.first)
    return at is None or at.paragraph in paragraphs or at.kind in ("title", "heading", "dateline")


def _is_of_item(text: Text, place: PlaceReading) -> bool:
    at = text.sentence_at(place.mention.first)
    begins = next((s for s in text.sentences if at is not None and s.paragraph == at.paragraph), None)
    return begins is not None and is_item(text, begins)


def _label(text: Text, sentence: Sentence) -> PlaceReading | None:
    """The place alone before the colon at the head of a line."""
    first = sentence.first + (text.word(sentence.first) in ITEM_MARKS)
    place = text.place_at.get(first)
    if place is None or place.mention.last - first >= _LABEL:
        return None
    return place if text.word(place.mention.last + 1) == ":" else None
