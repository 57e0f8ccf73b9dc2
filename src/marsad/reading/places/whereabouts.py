"""The places that a report offers for each happening: what `settled_places` chooses from (codebook §3 `where`)."""

from __future__ import annotations

from typing import NamedTuple

from marsad.reading.deeds.event import Event
from marsad.reading.places.meant_places import Meant, meant_in
from marsad.reading.places.placing import holds
from marsad.reading.places.space import km
from marsad.reading.words.text import Sentence, Text, same_post
from marsad.registry.places import PlaceReading

NAMED_BEFORE = 2  # places that a report named last before a happening


class Candidate(NamedTuple):
    """A place with all its mentions in the report, in order; `now`: it is among the places of the happening."""

    place: PlaceReading
    mentions: tuple[PlaceReading, ...]
    now: bool


class Hints(NamedTuple):
    """The places that a happening's clauses mean without naming them, and those named last before it."""

    meant: tuple[Meant, ...]
    before: tuple[PlaceReading, ...]

    @classmethod
    def of(cls, text: Text, event: Event) -> Hints:
        meant = [m for first, last in event.told for m in meant_in(text, first, last)]
        return cls(tuple(meant), tuple(_named_before(text, event)))


class Tie(NamedTuple):
    """How two places lie to each other: the one holds the other or lies within it, and how far apart they are."""

    holds: bool
    within: bool
    km: float


class Setting(NamedTuple):
    """What the happenings of a report have in common; `hints` in the order of the happenings.

    `ties`: of the places compared so far, which are the same for each happening.
    """

    text: Text
    events: list[Event]
    named: dict[tuple[object, ...], list[PlaceReading]]
    most: tuple[object, ...] | None
    hints: tuple[Hints, ...]
    ties: dict[tuple[int, int], Tie]

    @classmethod
    def of(cls, text: Text, events: list[Event]) -> Setting:
        named: dict[tuple[object, ...], list[PlaceReading]] = {}
        for place in text.places:
            named.setdefault(key(place), []).append(place)
        hints = tuple([Hints.of(text, event) for event in events])
        return cls(text, events, named, _most_named(named), hints, {})

    def number(self, event: Event) -> int:
        return next(n for n, e in enumerate(self.events) if e is event)

    def tie(self, one: PlaceReading, other: PlaceReading) -> Tie:
        """How two places of the report lie to each other."""
        known = self.ties.get((id(one), id(other)))
        if known is None:
            known = Tie(holds(self.text, one, other), holds(self.text, other, one), km(one, other))
            self.ties[id(one), id(other)] = known
        return known


def _most_named(named: dict[tuple[object, ...], list[PlaceReading]]) -> tuple[object, ...] | None:
    """The place that is named most; no country is one."""
    fine = [k for k, v in named.items() if v[0].kind != "country"]
    return max(fine, key=lambda k: len(named[k]), default=None)


def key(place: PlaceReading) -> tuple[object, ...]:
    """The same for all mentions of one place."""
    if place.lat is None:
        return (place.name,)
    return (place.id or place.name, place.lat, place.lon, place.radius_km)


def candidates(setting: Setting, event: Event) -> list[Candidate]:
    """The places of the happening, of its sentences and the one before each, of title, headings and dateline."""
    text = setting.text
    now = {key(p) for p in event.places}
    near: list[PlaceReading] = list(event.places)
    for sentence in _around(text, event):
        near += text.places_in(sentence.first, sentence.last)
    near += [p for p in text.places if p.mention.dateline]
    if setting.most is not None:
        near += setting.named[setting.most]
    hints = setting.hints[setting.number(event)]
    near += [m.place for m in hints.meant]
    near += hints.before
    near += [p for other in _neighbours(setting, event) for p in other.places]
    countries = [p for p in text.places if p.kind == "country" and p.country == text.country]
    near += countries[:1]
    found: dict[tuple[object, ...], Candidate] = {}
    for place in near:
        k = key(place)
        if not _in_post(text, event, place):
            continue
        if k not in found and (k in now or place.lat is not None):
            best = next((p for p in event.places if key(p) == k), place)
            found[k] = Candidate(best, tuple(setting.named.get(k, [place])), k in now)
    return list(found.values())


def _named_before(text: Text, event: Event) -> list[PlaceReading]:
    """The last places named before its first sentence, the nearest first."""
    sentence = text.sentence_at(event.told[0][0])
    found: list[PlaceReading] = []
    for place in reversed(text.places_in(0, sentence.first - 1) if sentence else []):
        if place.lat is not None and all(key(p) != key(place) for p in found):
            found.append(place)
        if len(found) == NAMED_BEFORE:
            break
    return found


def _neighbours(setting: Setting, event: Event) -> list[Event]:
    """The happenings told just before it and just after."""
    events = setting.events
    n = setting.number(event)
    return [events[at] for at in (n - 1, n + 1) if 0 <= at < len(events)]


def _in_post(text: Text, event: Event, place: PlaceReading) -> bool:
    """What another post of a channel names is none of its places."""
    if not text.has_posts:
        return True
    at = text.sentence_at(place.mention.first)
    return at is not None and same_post(at, event.sentence)


def _around(text: Text, event: Event) -> list[Sentence]:
    told = text.sentences_of(event.told)
    before = [
        s for s, b in zip(text.sentences, text.sentences[1:], strict=False) if b in told and same_post(s, b)
    ]
    heads = [s for s in text.sentences if s.kind in ("title", "dateline")]
    return [*told, *before, *heads, *[h for s in told for h in list(text.headings_before(s))[:1]]]
