"""Background of other days stands where its own words say, and not where the news is (codebook §8 "Places").

"ثم أطلق سراحه في آذار عام 2019" behind a death of last week in a town: that he was let go there is told nowhere.
"""

from __future__ import annotations

from marsad.reading.deeds.event import Event, dates_of
from marsad.reading.places.meant_places import Meant, meant_in
from marsad.reading.places.whereabouts import key
from marsad.reading.words.text import Text

APART = 30  # days from the news on back, from which on it is another story


def leave_places_of_the_news(text: Text, events: list[Event]) -> None:
    """Takes from what was long before the news the places that only other happenings name.

    What its own clauses mean, as "في البلاد", comes instead.
    """
    for event in events:
        if event.places and _is_of_other_days(text, event) and not _has_place_of_its_own(text, event):
            there = {key(p) for p in event.places}
            if not any(_names(text, other, there) and _is_near(event, other) for other in events):
                event.places = [meant.place for meant in _meant(text, event)][:1]


def _is_of_other_days(text: Text, event: Event) -> bool:
    """Its own words date it, more than a month before the report."""
    days, time = dates_of(event), event.time
    if days is None or time is None or text.published is None:
        return False
    own = any(s.first <= time.first <= s.last for s in text.sentences_of(event.told))
    return own and (text.published - days[0]).days > APART


def _has_place_of_its_own(text: Text, event: Event) -> bool:
    """Its sentences name it, or mean it: "في المدينة"."""
    there = {key(p) for p in event.places}
    return _names(text, event, there) or any(key(meant.place) in there for meant in _meant(text, event))


def _meant(text: Text, event: Event) -> list[Meant]:
    return [meant for first, last in event.told for meant in meant_in(text, first, last)]


def _names(text: Text, event: Event, there: set[tuple[object, ...]]) -> bool:
    sentences = text.sentences_of(event.told)
    return any(key(p) in there for s in sentences for p in text.places_in(s.first, s.last))


def _is_near(event: Event, other: Event) -> bool:
    """Another happening there is of those days too."""
    one, two = dates_of(event), dates_of(other)
    return other is not event and one is not None and two is not None and abs((one[0] - two[0]).days) <= APART
