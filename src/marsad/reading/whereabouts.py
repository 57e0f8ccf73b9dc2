"""Which of the places that a report names near a happening is where it happened (codebook §3 `where`, §8 "Places").

A logistic sum over how the place is named, how it stands to the happening's own words and to the places that the rules
of `placing` have given it, fitted on coded reports (`tools/fit_whereabouts.py`). No side's words count, only kinds.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from marsad.arabic.clitics import bare
from marsad.reading.event import Event
from marsad.reading.fitted import table, total
from marsad.reading.meant_places import Meant, meant_in
from marsad.reading.passing import is_of_hospital, of_office, where_spoken, where_treated
from marsad.reading.placing import ORIGIN, holds
from marsad.reading.space import km
from marsad.reading.text import Sentence, Text, same_post
from marsad.reading.units import named_at, unit_at, units_between
from marsad.registry.place_mentions import is_joined
from marsad.registry.places import PlaceMention, PlaceReading

FIRST = -14  # tenths of a bit from which on the likeliest place is where it happened: one is better than none
BEYOND = 5  # what the rules have left out is likelier by so much that it comes instead
MORE = -3  # and each one beside it
TREATED = 30  # taken from where the wounded were carried
NAMED_BEFORE = 2  # places that a report named last before a happening
GAPS = (3, 6, 12, 25)  # units
TIMES = (2, 3, 5)  # that the report names it
SIZES = ((4, "spot"), (15, "town"), (60, "area"), (200, "province"))  # km
TOUCHING = 3  # km between two readings of one place


def settle_places(text: Text, events: list[Event]) -> None:
    """Gives each happening the likeliest places, those that it has first; all are weighed before any is changed."""
    setting = Setting.of(text, events)
    chosen = [_chosen(setting, event) for event in events]
    for event, places in zip(events, chosen, strict=True):
        event.places = places


def _chosen(setting: Setting, event: Event) -> list[PlaceReading]:
    """What the rules have left out comes instead of what they took, if at all, never beside it."""
    known = table("whereabouts/whereabouts")
    offers = candidates(setting, event)
    odds = [total(known, features(setting, event, one, offers)) for one in offers]
    odds = [
        value - TREATED if _only_treated(setting.text, one) else value
        for one, value in zip(offers, odds, strict=True)
    ]
    best = max(odds, default=0)
    likely = [
        one
        for one, value in zip(offers, odds, strict=True)
        if value > MORE or (value == best and value > FIRST)
    ]
    ruled = [one for one in likely if one.now]
    if best > max((value for one, value in zip(offers, odds, strict=True) if one.now), default=best) + BEYOND:
        ruled = []
    taken = _with_lists(setting.text, event, offers, ruled) if ruled else likely
    return [one.place for one in offers if one in taken]


def _only_treated(text: Text, one: Candidate) -> bool:
    """Each time that the report names the place it is the hospital's."""
    return all(is_of_hospital(text, m) or where_treated(text, m) for m in one.mentions)


def _with_lists(text: Text, event: Event, offers: list[Candidate], taken: list[Candidate]) -> list[Candidate]:
    """ "سرمين، كفرنبل، سراقب", "نابلس وجنين": what the rules take from a list stays together."""
    found = list(taken)
    for one in found:  # grows as it goes
        found += [
            other
            for other in offers
            if other.now
            and other not in found
            and _is_beside(text, event, one.place.mention, other.place.mention)
        ]
    return found


def _is_beside(text: Text, event: Event, one: PlaceMention, other: PlaceMention) -> bool:
    """In one list with commas, or joined with و where the deed itself is told."""
    before, after = sorted((one, other), key=_first)
    if after.first - before.last == 2 and text.word(after.first - 1) == "،":
        return True
    told = any(first <= before.first and after.last <= last for first, last in event.told)
    return told and is_joined(before, after, text.tokens)


def _first(mention: PlaceMention) -> int:
    return mention.first


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


class Setting(NamedTuple):
    """What the happenings of a report have in common; `hints` in the order of the happenings."""

    text: Text
    events: list[Event]
    named: dict[tuple[object, ...], list[PlaceReading]]
    most: tuple[object, ...] | None
    hints: tuple[Hints, ...]

    @classmethod
    def of(cls, text: Text, events: list[Event]) -> Setting:
        named: dict[tuple[object, ...], list[PlaceReading]] = {}
        for place in text.places:
            named.setdefault(key(place), []).append(place)
        hints = tuple([Hints.of(text, event) for event in events])
        return cls(text, events, named, _most_named(named), hints)

    def number(self, event: Event) -> int:
        return next(n for n, e in enumerate(self.events) if e is event)


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


def features(setting: Setting, event: Event, one: Candidate, others: list[Candidate]) -> set[str]:
    """The names of what holds for the place as that of the happening."""
    state = "now" if one.now else "else" if event.places else "none"
    held = {
        *_of_kind(one.place),
        *_of_rules(event, one),
        *_of_others(setting, event, one, others),
        *_of_mentions(setting, event, one),
        *_of_event(event, one),
        *_of_meaning(setting.hints[setting.number(event)], one),
    }
    return {"any", state, *(f"{state}: {name}" for name in held), *held}


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
    yield _size(place)


def _size(place: PlaceReading) -> str:
    return next((name for most, name in SIZES if (place.radius_km or 5) <= most), "country")


def _of_rules(event: Event, one: Candidate) -> Iterator[str]:
    if one.now:
        yield (
            "one place"
            if len(event.places) == 1
            else "two places"
            if len(event.places) == 2
            else "more places"
        )
        if event.places[0] == one.place:
            yield "first place"
    if any(key(p) == key(one.place) for p in event.containers):
        yield "container"


def _of_others(setting: Setting, event: Event, one: Candidate, others: list[Candidate]) -> Iterator[str]:
    text, place = setting.text, one.place
    for other in others:
        if other is one:
            continue
        now = " now" if other.now else ""
        inside = _told_in(text, event, other)
        where = " told" if inside else ""
        if holds(text, place, other.place) or place.id in other.place.admin:
            yield f"holds{now}{where}"
        if holds(text, other.place, place) or (other.place.id is not None and other.place.id in place.admin):
            yield f"within{now}{where}"
        if km(place, other.place) <= TOUCHING:
            yield f"beside{now}{where}"
        elif other.now and km(place, other.place) > 150:
            yield "far from now"
    events = setting.events
    n = setting.number(event)
    k = key(place)
    if any(key(p) == k for e in events if e is not event for p in e.places):
        yield "of another"
    for name, at in (("before", n - 1), ("after", n + 1)):
        if 0 <= at < len(events):
            theirs = [key(p) for p in events[at].places]
            yield f"{name} {'has it' if k in theirs else 'has others' if theirs else 'has none'}"
    if len(events) == 1:
        yield "one happening"


def _told_in(text: Text, event: Event, one: Candidate) -> bool:
    return any(first <= m.mention.first <= last for m in one.mentions for first, last in event.told)


def _of_meaning(hints: Hints, one: Candidate) -> Iterator[str]:
    """Whether nouns without a name mean it, and whether it was the last one named."""
    k = key(one.place)
    for noun, place in hints.meant:
        if key(place) == k:
            yield "meant"
            yield f"meant by {noun}"
        else:
            yield "another is meant"
    for n, place in enumerate(hints.before):
        if key(place) == k:
            yield f"named before, {n + 1} from last"


def _of_mentions(setting: Setting, event: Event, one: Candidate) -> Iterator[str]:
    text = setting.text
    told = text.sentences_of(event.told)
    times = len(one.mentions)
    yield from (f"named {most} times" for most in TIMES if times >= most)
    if key(one.place) == setting.most:
        yield "most named"
    seen = set()
    for m in one.mentions:
        at = text.sentence_at(m.mention.first)
        clause = any(first <= m.mention.first <= last for first, last in event.told)
        if at is None:
            continue
        if m.mention.dateline:
            seen.add("dateline")
        elif at.kind in ("title", "heading", "dateline"):
            seen.add(at.kind)
        where = None
        if clause:
            where = "clause"
        elif at in told:
            where = "sentence"
        elif any(_just_before(text, at, s) for s in told):
            where = "sentence before"
        elif any(_just_before(text, s, at) for s in told):
            seen.add("sentence behind")
        elif any(at.paragraph == s.paragraph for s in told):
            seen.add("paragraph")
        if where is None:
            continue
        seen.add(where)
        alone = len({key(p) for p in text.places_in(at.first, at.last)}) == 1
        if alone:
            seen.add(f"only of {where}")
        if where != "sentence before":
            seen |= set(_of_deed(setting, event, m, where))
        seen |= {f"{where}, {name}" for name in _of_words(text, event, m)}
    yield from seen
    if event.told[0][0] <= one.mentions[0].mention.first <= event.told[0][1]:
        yield "first named here"


def _just_before(text: Text, one: Sentence, other: Sentence) -> bool:
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


def _of_event(event: Event, one: Candidate) -> Iterator[str]:
    yield f"action {event.action}"
    yield f"{event.action} {_size(one.place)}"
    if event.only_title:
        yield "only title"
    if event.harm_only:
        yield "harm only"
    if event.rows:
        yield "harm"
    if event.definite:
        yield "definite"
