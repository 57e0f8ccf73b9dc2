"""What speaks for and against days that a report names being those of a happening: names of features for `moments`."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.clitics import bare
from marsad.arabic.verbs import Verb
from marsad.reading.dates.dating import says_behind
from marsad.reading.dates.moments import FAR, Candidate, Setting, Told, of_its_teller, rank
from marsad.reading.deeds.event import Event, dates_of
from marsad.reading.deeds.telling import features as told_features
from marsad.reading.deeds.telling import weights
from marsad.reading.joining.same_words import deeds_of
from marsad.reading.words.fitted import total
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.units import named_at, unit_at, units_between
from marsad.reading.words.vocabulary import vocabulary
from marsad.reading.words.wordlists import words

GAPS = (3, 6, 12, 25)  # units
LENGTHS = ((0, "one day"), (1, "two days"), (7, "week"), (31, "month"), (370, "year"))
AGES = ((0, "that day"), (1, "day before"), (7, "a week ago"), (31, "a month ago"), (365, "a year ago"))
PLACES = (
    "clause",
    "sentence",
    "sentence before",
    "sentence behind",
    "paragraph",
    "lede",
    "title",
    "near",
    "far",
)
NEAR = 4  # rank from which on the words of a time say nothing more


TRIGGERS, DEEDS, TOLD = 3, 4, 3  # deeds, their words and clauses that count
SURELY = (0, 5, 10, 15, 20, 30, 45)  # tenths of a bit of odds that it is told as a happening
CLAUSE = 40  # tokens of a clause that are looked at
FLAGS = ("only_title", "after", "harm_only", "definite", "topic", "plural", "opinion", "taken_up", "joined")


class Weighed:
    """A happening before the days offered for it: what holds of all of them is worked out once."""

    def __init__(self, setting: Setting, event: Event, offers: list[Candidate]) -> None:
        self.setting, self.event, self.offers = setting, event, offers
        self.sentences = setting.text.sentences_of(event.told)
        now = dates_of(event)
        self.state = "dated" if now is not None else "named" if event.time is not None else "undated"
        self.own = list(_of_event(setting, event, self.sentences))
        self.near = [[rank(setting, event, self.sentences, t) for t in one.told] for one in offers]
        self.ranks = [min(near, default=FAR) for near in self.near]

    def features(self, n: int) -> set[str]:
        """The names of what holds for the offer of that number."""
        one, near = self.offers[n], self.ranks[n]
        place = PLACES[near]
        kind = f"{place}, {one.way}"
        days = list(_of_days(self.setting, self.event, one))
        held = {kind, *days, *self._of_rank(n), *_of_tellings(self, n)}
        found = {"any", *held, f"{self.state}: {kind}", f"{self.state}: {days[0]}"}
        by = "now" if one.now else f"{days[0]}, {'its' if near <= 1 else 'beside' if near <= 4 else 'story'}"
        found.update(f"{by}: {name}" for name in self.own)
        if one.way == "until now":
            found.update(f"until now: {name}" for name in self.own)
        return found

    def _of_rank(self, n: int) -> Iterator[str]:
        closer = sum(r < self.ranks[n] for r in self.ranks)
        yield "closest" if not closer else "one closer" if closer == 1 else "others closer"
        yield f"{min(4, len(self.offers))} offers"
        if any(one.now for one in self.offers) and not self.offers[n].now:
            yield "instead"


def _of_days(setting: Setting, event: Event, one: Candidate) -> Iterator[str]:
    first, last = one.days
    length = next((name for most, name in LENGTHS if (last - first).days <= most), "years")
    text = setting.text
    if text.published is not None:
        ago = (text.published - last).days
        age = "ahead" if ago < 0 else next((name for most, name in AGES if ago <= most), "long ago")
        yield f"{length}, {age}"
    else:
        yield f"{length}, undated report"
    if one.days == setting.most:
        yield "most told"
    events = setting.events
    n = next((n for n, e in enumerate(events) if e is event), 0)
    theirs = [dates_of(e) for e in events if e is not event]
    if one.days in theirs:
        yield "of another"
    elif any(theirs):
        yield "of no other"
    if any(theirs) and all(d == one.days for d in theirs if d):
        yield "of all others"
    for name, at in (("before", n - 1), ("after", n + 1)):
        if 0 <= at < len(events):
            d = dates_of(events[at])
            apart = abs(events[at].sentence.paragraph - event.sentence.paragraph)
            how = "has it" if d == one.days else "has another" if d else "has none"
            yield f"{name} {how}"
            if d == one.days:
                yield f"{name} {how}, {min(3, apart)} paragraphs off"
                if events[at].action == event.action:
                    yield f"{name} {how}, one action"
    now = dates_of(event)
    if now is not None and now != one.days:
        if now[0] <= first and last <= now[1]:
            yield "within now"
        elif first <= now[0] and now[1] <= last:
            yield "holds now"


def _of_tellings(weighed: Weighed, n: int) -> set[str]:
    setting, event, one = weighed.setting, weighed.event, weighed.offers[n]
    text = setting.text
    seen: set[str] = {f"told {min(3, len(one.told))} times"}
    for t, near in zip(one.told, weighed.near[n], strict=True):
        place, time, at = PLACES[near], t.time, t.sentence
        if at.kind in ("title", "heading", "dateline"):
            seen.add(f"told in {at.kind}")
        if at == setting.first_body:
            seen.add("told in lede")
        if time is event.time:
            seen.add("its own words")
        if near > NEAR:
            continue
        seen.add(f"told in {place}")
        seen.update(f"{place}, {name}" for name in _of_time(text, t))
        if len([x for x in text.times_in(at.first, at.last) if not x.duration_only]) == 1:
            seen.add(f"only of {place}")
        if of_its_teller(setting, event, weighed.sentences, t):
            seen.update(("of its teller", f"of its teller, {event.action}", f"of its teller, {one.way}"))
        if says_behind(text, time, event):
            seen.add(f"{place} says behind")
        spoken = _spoken(text, t)
        if spoken:
            seen.add(f"{place} {spoken}")
        if near <= 1:
            seen.update(_of_deed(setting, event, t, place))
        elif near <= 3:
            seen.add(f"{place}, {min(2, abs(at.paragraph - event.sentence.paragraph))} paragraphs off")
    return seen


def _of_time(text: Text, told: Told) -> Iterator[str]:
    time = told.time
    yield f"{type(time.moment).__name__}"
    yield f"role {time.role}"
    yield f"precision {told.resolved.precision}"
    if time.time_of_day:
        yield "hour"
    yield f"before it {unit_at(text, time.first - 1)}"
    kind, _ = named_at(text, time.last + 1)
    yield f"behind it {kind or bare(text.word(time.last + 1))}"
    yield f"word {bare(text.word(time.first))}"


def _spoken(text: Text, told: Told) -> str | None:
    """A verb of saying near before the time, or right behind."""
    time, at = told.time, told.sentence
    for j in range(time.first - 1, max(at.first, time.first - 10) - 1, -1):
        if any(_is_of_saying(v) for v in text.verbs(j)):
            return "behind saying"
    if any(_is_of_saying(v) for k in (1, 2) for v in text.verbs(time.last + k)):
        return "before saying"
    return None


def _is_of_saying(verb: Verb) -> bool:
    return verb.lemma in vocabulary().saying or any(verb.lemma in words(k) for k in ("wishing", "talking"))


def _of_deed(setting: Setting, event: Event, told: Told, where: str) -> Iterator[str]:
    first, last = told.time.first, told.time.last
    gaps = [(first - b if b < first else max(0, a - last), b < first) for a, b in event.tokens()]
    if not gaps:
        return
    gap, behind = min(gaps)
    side = "behind" if behind else "before"
    span = range(first - gap + 1, first) if behind else range(last + 1, last + gap)
    units = units_between(setting.text, span.start, span.stop, GAPS[-1])
    size = next((str(most) for most in GAPS if units < most), "more")
    yield f"{where} {side} the deed"
    yield f"{where} {side} the deed by {size}"
    mine = {id(t) for t in event.triggers}
    text = setting.text
    if any(
        id(t) not in mine and t.first in span for e in setting.events if e is not event for t in e.triggers
    ):
        yield f"{side}, another deed between"
    if any(text.word(i) in ("،", "؛", ":") for i in span):
        yield f"{side}, comma between"
    if any(i in text.time_at for i in span):
        yield f"{side}, another time between"


def _of_event(setting: Setting, event: Event, sentences: list[Sentence]) -> Iterator[str]:
    """What holds of the happening, whichever days are offered."""
    yield f"action {event.action}"
    surely = total(weights(), told_features(setting.text, event, len(setting.events)))
    yield f"told {sum(surely > limit for limit in SURELY)}"
    yield f"in {event.sentence.kind}"
    yield from (name for name in FLAGS if getattr(event, name))
    yield "first told" if event is setting.events[0] else "later told"
    if len(setting.events) == 1:
        yield "one happening"
    yield f"paragraph {min(6, event.sentence.paragraph)}"
    if event.sentence == setting.first_body:
        yield "in the lede"
    if event.rows:
        yield "harm" if any(r.counted for r in event.rows) else "harm, no count"
    if event.people:
        yield "people"
    if not event.places:
        yield "no place"
    if not event.voices:
        yield "no voice"
    yield f"assertion {event.assertion}"
    yield from _of_deeds(setting.text, event)
    yield from _of_opening(setting.text, event.told[0][0], "opens")
    sentence = sentences[0] if sentences else event.sentence
    yield from _of_opening(setting.text, sentence.first, "sentence opens")
    yield from _of_times(setting, event)
    for first, last in event.told[:TOLD]:
        yield from _of_clause(setting.text, first, min(last, first + CLAUSE))


def _of_deeds(text: Text, event: Event) -> Iterator[str]:
    for trigger in event.triggers[:TRIGGERS]:
        yield f"tense {trigger.verb.tense}" if trigger.verb is not None else "noun"
        yield f"behind: {unit_at(text, trigger.first - 1)}"
        yield f"2 before: {unit_at(text, named_at(text, trigger.first - 1)[1] - 1)}"
    yield from (f"deed {deed}" for deed in deeds_of(text, event.triggers)[:DEEDS])


def _of_opening(text: Text, i: int, name: str) -> Iterator[str]:
    one = unit_at(text, i)
    yield f"{name}: {one}"
    yield f"{name}: {one} {unit_at(text, i + 1)}"


def _of_times(setting: Setting, event: Event) -> Iterator[str]:
    """Times of its clauses from which no days come: "ليلاً", "مؤخراً"."""
    if event.time is None:
        yield "no time"
    resolved = setting.resolved
    for first, last in event.told:
        for time in setting.text.times_in(first, last):
            if time.first not in resolved:
                yield f"a {type(time.moment).__name__}, {time.role}"
                yield f"time {bare(setting.text.word(time.first))}"


def _of_clause(text: Text, first: int, last: int) -> Iterator[str]:
    """Verbs of going on, and words by which one happening is tied to another."""
    going, ties = words("lasting_verbs"), words("tied_in_time")
    for j in range(first, last + 1):
        yield from (f"verb {verb.lemma} {verb.tense}" for verb in text.verbs(j) if verb.lemma in going)
        if (word := bare(text.word(j))) in ties:
            yield f"cue {word}"
