"""Whether a report tells a deed as a happening, or only names it: in a comment, a habit, a threat, in passing
(codebook §1, §8 "Not claims").

A logistic sum over how the deed stands in the report and what is told of it, fitted on coded reports: the weights are
in tenths of a bit of odds (`tools/fit_telling.py` makes them). Parties, places and harm count by their kind and never
by their words, so that each side's own words change nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from marsad.arabic.clitics import bare
from marsad.reading.dates.lasting import has_gone_on_since
from marsad.reading.deeds.assertion import is_denied, is_suspected
from marsad.reading.deeds.event import UNNAMED, Event, dates_of, names_a_party
from marsad.reading.deeds.latest import begins_latest
from marsad.reading.deeds.nominal import is_nominal
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.fitted import table, total
from marsad.reading.words.text import Text
from marsad.reading.words.units import named_at, plain_words, unit_at

LEAST = 0  # tenths of a bit from which on it is told
FEW = 5  # deeds that a report names
AMONG_MANY = 3  # the same as LEAST for one of more than these: one too many costs all its slots
NOMINAL = -30  # for what a sentence without a verb tells: a headline, an item of a list
PAST_VERB = -20  # for a deed that a verb in the past tells: few of them are only named
FIGHT_OF_TWO = -14
SURE_ASIDE = 4  # what is named aside, as in a total, is told more seldom than it seems to be
FLAGS = (
    *("definite", "taken_up", "joined", "topic", "harm_only", "after", "weak", "civilian_objects"),
    *("no_casualties", "emptied", "only_title", "opened", "plural", "only_heading", "opinion", "is_title"),
    *("habit", "is_aside", "shares_sentence", "of_one_kind", "of_one_kind_there"),
)
LENGTHS = ((0, "one day"), (7, "days"), (31, "weeks"), (370, "months"))
AGES = ((1, "fresh"), (7, "a week ago"), (31, "a month ago"), (365, "a year ago"))
MANY = (3, 6, 12, 25)  # deeds in a report
SHARES = (0.25, 0.5, 0.75)  # of its deeds
FINE_KM = 15.0
SEASON = 100  # days: a time no longer than this says when it was
TRIGGERS = 6  # whose words count
BEFORE = 2  # words before a deed
AHEAD = 5  # words of its sentence before its clause
GOVERNS = 12  # words from a verb to a deed that it may govern


def weights() -> dict[str, int]:
    """The fitted table; a feature that is not in it adds nothing."""
    return table("telling/telling")


def is_told(text: Text, event: Event, events: int, least: int = LEAST) -> bool:
    """The report tells the event as a happening; `events` are all that it names.

    The only deed of a report, with a toll or one who is named, is what the report is about. "The last of them" is
    named for its own sake, and so is what is denied or doubted. What goes on, with a stated beginning and a party, is
    background that is told.
    """
    if events == 1 and (
        any(row.counted or row.status == "displaced" for row in event.rows) or _names_its_victim(event)
    ):
        return True
    if has_gone_on_since(text, event):
        return True
    if is_nominal(text, event):
        return total(weights(), features(text, event, events)) > NOMINAL
    among_many = events > FEW and not begins_latest(text, event.told[0][0])
    for_itself = (
        _brings_its_own(event) or _adds_to_those(event) or _is_headed(event) or _counts_the_gone(event)
    )
    if among_many and not (for_itself or is_suspected(text, event) or is_denied(text, event)):
        least = max(least, AMONG_MANY)
    if event.is_aside:
        least = max(least, SURE_ASIDE)
    elif _happened_then(event):
        least = min(least, PAST_VERB)
    elif _is_fight_of_two(event):
        least = min(least, FIGHT_OF_TWO)
    return total(weights(), features(text, event, events)) > least


def _names_its_victim(event: Event) -> bool:
    """ "قُتل العميد فلان في بادية كذا": somebody harmed, named, and where."""
    return bool(event.places) and bool(event.rows) and any(p.status is not None for p in event.people)


def _brings_its_own(event: Event) -> bool:
    """A day or a season, a place or a party: what is told for its own sake, as in the background of a report."""
    days = dates_of(event)
    if event.time is None or event.time.vague or event.habit or days is None:
        return False
    short = (days[1] - days[0]).days <= SEASON
    return short and (bool(event.places) or names_a_party(event))


def _adds_to_those(event: Event) -> bool:
    """ "في عملية أخرى", "قُتل شاب آخر في بلدة كذا": told for its own sake, beside those before."""
    return event.another or (event.other_man and bool(event.places))


def _counts_the_gone(event: Event) -> bool:
    """ "ونزح 80 ألف شخص من المخيم": how many have left a place."""
    return bool(event.places) and any(row.counted and row.status == "displaced" for row in event.rows)


def _happened_then(event: Event) -> bool:
    """ "سيطر التنظيم عام 2014 على مساحات واسعة": a deed by a verb in the past, and no habit or opinion."""
    past = any(
        t.deed is not None and not t.deed.carrier and t.verb is not None and t.verb.tense == "past"
        for t in event.triggers
    )
    return past and event.time is not None and not (event.habit or event.opinion)


def _is_fight_of_two(event: Event) -> bool:
    """ "تتواصل المعارك بين كذا وكذا": a fight of which both sides are named is seldom only named."""
    sides = [p for p in event.parties if p.role == "participant" and p.actor and p.actor not in UNNAMED]
    return event.action == "clash" and len(sides) > 1 and not (event.habit or event.opinion)


def _is_headed(event: Event) -> bool:
    """The headline or a heading tells it, and the report tells it again."""
    return event.sentence.kind in ("title", "heading") and not (event.only_title or event.only_heading)


def features(text: Text, event: Event, events: int) -> set[str]:
    """The names of what holds for the event."""
    return {
        "any",
        *_of_report(text, event, events),
        *_of_event(event),
        *_of_harm(event),
        *_of_places(event),
        *_of_time(text, event),
        *_of_parties(event),
        *(name for trigger in event.triggers[:TRIGGERS] for name in _of_trigger(text, trigger)),
        *_of_words(text, event),
        *_of_governing(text, event),
    }


def _of_report(text: Text, event: Event, events: int) -> Iterator[str]:
    """Where it stands."""
    yield f"in {event.sentence.kind}"
    yield from (f"more than {most} deeds" for most in MANY if events > most)
    yield from (f"after {share} of them" for share in SHARES if event.order > share * events)
    if event.order == 0:
        yield "first"
    if event.sentence.paragraph > 1:
        yield "later paragraph"
    if text.published is None:
        yield "report of unknown day"


def _of_event(event: Event) -> Iterator[str]:
    """How it is told."""
    yield f"action {event.action}"
    yield from (name for name in FLAGS if getattr(event, name))
    if event.tellings > 1:
        yield "told again"
    if event.since > 0:
        yield "told again later"
    for name, told in (("voices", event.voices), ("means", event.means), ("objects", event.objects)):
        if told:
            yield name


def _of_harm(event: Event) -> Iterator[str]:
    if event.rows:
        yield "harm"
    if any(row.counted for row in event.rows):
        yield "counted"
    if len(event.rows) > 1:
        yield "rows"
    if event.people:
        yield "people named"
    yield from {f"harm {row.status}" for row in event.rows}


def _of_places(event: Event) -> Iterator[str]:
    if not event.places:
        return
    yield "placed"
    yield from {f"place {place.kind}" for place in event.places}
    if all(place.kind == "country" for place in event.places):
        yield "only a country"
    if any((place.radius_km or 1000) <= FINE_KM for place in event.places):
        yield "close place"
    if len(event.places) > 1:
        yield "places"


def _of_time(text: Text, event: Event) -> Iterator[str]:
    if event.time is None:
        yield "no time"
        return
    yield f"time {event.time.role}"
    if event.time.vague:
        yield "vague time"
    if event.time.absolute:
        yield "absolute time"
    days = dates_of(event)
    if days is None:
        return
    first, last = days
    yield next((name for most, name in LENGTHS if (last - first).days <= most), "years")
    if text.published is not None:
        ago = (text.published - last).days
        yield next((name for most, name in AGES if ago <= most), "long ago")


def _of_parties(event: Event) -> Iterator[str]:
    roles = {party.role for party in event.parties}
    known = {p.role for p in event.parties if p.actor and p.actor not in UNNAMED}
    yield from roles
    yield from [f"known {role}" for role in known]
    if "initiator" in known and "target" in known:
        yield "doer and target"
    if any(party.by_harm for party in event.parties):
        yield "party by harm"


def _of_trigger(text: Text, trigger: Trigger) -> Iterator[str]:
    """The word of the deed, how it is inflected, and what stands before it."""
    verb, deed = trigger.verb, trigger.deed
    if deed is not None:
        yield "verb of deed" if verb is not None else "noun of deed"
        if deed.carrier:
            yield "carrier"
        yield f"deed {verb.lemma if verb is not None else bare(text.word(trigger.first))}"
    if verb is not None:
        yield f"tense {verb.tense}"
        yield f"number {verb.number}"
        if verb.enclitic:
            yield "verb with pronoun"
        yield f"verb led by {verb.proclitics}"
    else:
        yield "definite noun" if trigger.definite else "indefinite noun"
        yield f"noun led by {trigger.proclitics}"
        if text.word(trigger.first).endswith("ات"):
            yield "plural noun"
    i = trigger.first
    for back in range(1, BEFORE + 1):
        i -= 1
        yield f"{back} before: {unit_at(text, i)}"
        i = named_at(text, i)[1]
    yield from (f"behind verb {v.lemma}" for v in text.verbs(trigger.first - 1)[:1])
    yield f"before {named_at(text, trigger.last + 1)[0] or 'word'}"


def _of_words(text: Text, event: Event) -> Iterator[str]:
    """How its first clause begins, and the words of the grammar and of other matters in it."""
    first, last = event.told[0]
    if first == event.sentence.first:
        yield "begins its sentence"
    yield f"begins with {unit_at(text, first)}"
    yield from [f"word {word}" for word in plain_words(text, first, last)]


def _of_governing(text: Text, event: Event) -> Iterator[str]:
    """What leads up to its clause in the sentence: the words before it, and the verb before its first deed."""
    start, begins = event.told[0][0], event.sentence.first
    yield from [f"ahead {word}" for word in plain_words(text, max(begins, start - AHEAD), start - 1)]
    first = min((t.first for t in event.triggers), default=start)
    for i in range(first - 1, max(begins, first - GOVERNS) - 1, -1):
        verbs = text.verbs(i) if named_at(text, i)[0] is None else ()
        if verbs:
            yield f"governed by {verbs[0].lemma}"
            yield f"governed in the {verbs[0].tense}"
            return
    yield "governed by none"


def with_what_they_follow(found: list[Event], told: list[Event]) -> list[Event]:
    """ "فر سكان القرية بعد هجوم": what is told as coming before a deed is not told without that deed."""
    kept = {id(event) for event in told}
    kept |= {id(main) for main, later in pairwise(found) if id(later) in kept and _follows(main, later)}
    return [event for event in found if id(event) in kept]


def _follows(main: Event, later: Event) -> bool:
    alone = not (later.rows or later.people or later.time)
    tells = any(t.verb is not None and t.deed is not None for t in main.triggers) and bool(main.rows)
    return later.after and alone and tells and later.sentence is main.sentence and not main.habit
