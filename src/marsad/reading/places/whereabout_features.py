"""What speaks for and against places that a report names being where a happening was: names of features.

No side's words count, only kinds.
"""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.clitics import bare
from marsad.reading.deeds.event import Event
from marsad.reading.places.meant_nouns import ORIGIN
from marsad.reading.places.passing import is_of_hospital, of_office, where_spoken, where_treated
from marsad.reading.places.whereabouts import Candidate, Setting, key
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.units import named_at, unit_at, units_between
from marsad.registry.places import PlaceReading

GAPS = (3, 6, 12, 25)  # units
TIMES = (2, 3, 5)  # that the report names it
SIZES = ((4, "spot"), (15, "town"), (60, "area"), (200, "province"))  # km
STATES = ("now", "else", "none")
TOUCHING = 3  # km between two readings of one place
FAR = 150  # km from one that the rules have taken


class Weighed:
    """A happening before the places offered for it: what holds of all of them is worked out once."""

    def __init__(self, setting: Setting, event: Event, offers: list[Candidate]) -> None:
        self.setting, self.event, self.offers = setting, event, offers
        self.keys = [key(one.place) for one in offers]
        self.inside = [_is_told_in(event, one) for one in offers]
        self.told = setting.text.sentences_of(event.told)
        number = setting.number(event)
        self.hints = setting.hints[number]
        events = setting.events
        self.theirs = {key(p) for e in events if e is not event for p in e.places}
        self.beside = [
            (name, [key(p) for p in events[at].places])
            for name, at in (("before", number - 1), ("after", number + 1))
            if 0 <= at < len(events)
        ]
        self.containers = {key(p) for p in event.containers}
        self.own = list(_of_event(event))

    def features(self, n: int) -> set[str]:
        """The names of what holds for the offer of that number as the place of the happening."""
        state, held = self.state(n), self.held(n)
        return {"any", state, *[f"{state}: {name}" for name in held], *held}

    def state(self, n: int) -> str:
        """Whether the rules have taken it, another or none: each feature also stands with it (`STATES`)."""
        return STATES[0] if self.offers[n].now else STATES[1] if self.event.places else STATES[2]

    def held(self, n: int) -> set[str]:
        """The features but for the state and what stands with it."""
        one, event = self.offers[n], self.event
        size = _size(one.place)
        return {
            *_of_kind(one.place),
            size,
            *self._of_rules(n),
            *self._of_others(n),
            *self._of_mentions(n),
            *self.own,
            f"{event.action} {size}",
            *self._of_meaning(n),
        }

    def _of_rules(self, n: int) -> Iterator[str]:
        one, places = self.offers[n], self.event.places
        if one.now:
            yield "one place" if len(places) == 1 else "two places" if len(places) == 2 else "more places"
            if places[0] == one.place:
                yield "first place"
        if self.keys[n] in self.containers:
            yield "container"

    def _of_others(self, n: int) -> set[str]:
        one, k = self.offers[n], self.keys[n]
        seen: set[str] = set()
        for m, other in enumerate(self.offers):
            if other is one:
                continue
            tie = self.setting.tie(one.place, other.place)
            state = f"{' now' if other.now else ''}{' told' if self.inside[m] else ''}"
            if tie.holds or one.place.id in other.place.admin:
                seen.add(f"holds{state}")
            if tie.within or (other.place.id is not None and other.place.id in one.place.admin):
                seen.add(f"within{state}")
            if tie.km <= TOUCHING:
                seen.add(f"beside{state}")
            elif other.now and tie.km > FAR:
                seen.add("far from now")
        if k in self.theirs:
            seen.add("of another")
        for name, theirs in self.beside:
            seen.add(f"{name} {'has it' if k in theirs else 'has others' if theirs else 'has none'}")
        if len(self.setting.events) == 1:
            seen.add("one happening")
        return seen

    def _of_meaning(self, n: int) -> Iterator[str]:
        """Whether nouns without a name mean it, and whether it was the last one named."""
        k = self.keys[n]
        for noun, place in self.hints.meant:
            if key(place) == k:
                yield "meant"
                yield f"meant by {noun}"
            else:
                yield "another is meant"
        for number, place in enumerate(self.hints.before):
            if key(place) == k:
                yield f"named before, {number + 1} from last"

    def _of_mentions(self, n: int) -> set[str]:
        one, event, text = self.offers[n], self.event, self.setting.text
        times = len(one.mentions)
        seen = {f"named {most} times" for most in TIMES if times >= most}
        if self.keys[n] == self.setting.most:
            seen.add("most named")
        for m in one.mentions:
            at = text.sentence_at(m.mention.first)
            if at is None:
                continue
            if m.mention.dateline:
                seen.add("dateline")
            elif at.kind in ("title", "heading", "dateline"):
                seen.add(at.kind)
            where = self._where(m, at, seen)
            if where is None:
                continue
            seen.add(where)
            if len({key(p) for p in text.places_in(at.first, at.last)}) == 1:
                seen.add(f"only of {where}")
            if where != "sentence before":
                seen.update(_of_deed(self.setting, event, m, where))
            seen.update([f"{where}, {name}" for name in _of_words(text, event, m)])
        if event.told[0][0] <= one.mentions[0].mention.first <= event.told[0][1]:
            seen.add("first named here")
        return seen

    def _where(self, m: PlaceReading, at: Sentence, seen: set[str]) -> str | None:
        """Where a mention stands, if close; what is said of others is noted in `seen`."""
        text, told = self.setting.text, self.told
        if any(first <= m.mention.first <= last for first, last in self.event.told):
            return "clause"
        if at in told:
            return "sentence"
        if any(_is_just_before(text, at, s) for s in told):
            return "sentence before"
        if any(_is_just_before(text, s, at) for s in told):
            seen.add("sentence behind")
        elif any(at.paragraph == s.paragraph for s in told):
            seen.add("paragraph")
        return None


def _of_kind(place: PlaceReading) -> Iterator[str]:
    yield f"kind {place.kind}"
    yield f"noun {place.mention.noun}"
    yield f"relation {place.relation}"
    if place.direction is not None:
        yield "direction"
    if place.id is None:
        yield "unknown place"
    if place.lat is None:
        yield "no point"


def _size(place: PlaceReading) -> str:
    return next((name for most, name in SIZES if (place.radius_km or 5) <= most), "country")


def _is_told_in(event: Event, one: Candidate) -> bool:
    return any(first <= m.mention.first <= last for m in one.mentions for first, last in event.told)


def _is_just_before(text: Text, one: Sentence, other: Sentence) -> bool:
    return one.last < other.first and not any(one.last < s.first < other.first for s in text.sentences)


def _of_deed(setting: Setting, event: Event, m: PlaceReading, where: str) -> Iterator[str]:
    first, last = m.mention.first, m.mention.last
    text = setting.text
    gaps = [(first - b if b < first else a - last, b < first) for a, b in event.tokens()]
    if not gaps:
        return
    gap, behind = min(gaps)
    side = "behind" if behind else "before"
    span = range(first - gap + 1, first) if behind else range(last + 1, last + gap)
    units = units_between(text, span.start, span.stop, GAPS[-1])
    size = next((str(most) for most in GAPS if units < most), "more")
    yield f"{where} {side} the deed"
    yield f"{side} the deed by {size}"
    mine = {id(t) for t in event.triggers}
    between = [
        t
        for e in setting.events
        for t in e.triggers
        if id(t) not in mine and (first - gap < t.first < first if behind else last < t.first < last + gap)
    ]
    if between:
        yield f"{side}, another deed between"
    if any(i in text.place_at and key(text.place_at[i]) != key(m) for i in span):
        yield f"{side}, another place between"
    if any(text.word(i) in ("،", "؛", ":") for i in span):
        yield f"{side}, comma between"


def _of_words(text: Text, event: Event, m: PlaceReading) -> Iterator[str]:
    first = m.mention.first
    before = unit_at(text, first - 1)
    yield f"1 before {before}"
    yield f"{event.action} {before}"
    yield f"2 before {unit_at(text, named_at(text, first - 1)[1] - 1)}"
    yield f"led by {m.mention.proclitics}"
    yield f"next {bare(unit_at(text, m.mention.last + 1))}"
    if m.mention.name_first in text.voiced:
        yield "of a voice"
    if of_office(text, m):
        yield "of an office"
    if where_spoken(text, event, m):
        yield "where spoken"
    if is_of_hospital(text, m) or where_treated(text, m):
        yield "of a hospital"
    if any(text.word(j) in ORIGIN for j in range(first - 3, first)):
        yield "origin"
    if text.holds_another(m):
        yield "container of another"
    if m.mention.within is not None:
        yield "contained"
    if m.mention.locative:
        yield "locative"


def _of_event(event: Event) -> Iterator[str]:
    yield f"action {event.action}"
    if event.only_title:
        yield "only title"
    if event.harm_only:
        yield "harm only"
    if event.rows:
        yield "harm"
    if event.definite:
        yield "definite"
