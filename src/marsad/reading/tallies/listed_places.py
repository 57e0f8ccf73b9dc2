"""A count of people told on place by place, in a sentence or line by line (codebook §4).

"37 شهيداً أمس: سقط 14 في حلب، و10 في إدلب، وواحد في حماة", "توزعوا على المحافظات: درعا 27، حلب 6، إدلب 2": nobody who
lists provinces by their dead tells one happening, whatever day it was. Found over the whole report before its sentences
are read, since the count itself stands in one sentence and its places in others.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from marsad.arabic.clitics import forms
from marsad.model.claim import Measure
from marsad.reading.casualties.breakdowns import MEASURES, subcounts
from marsad.reading.casualties.group import CIVILIANS, Group, bare_count, is_count
from marsad.reading.casualties.groups import OTHERS, group_at
from marsad.reading.casualties.row import Row
from marsad.reading.deeds.event import Event
from marsad.reading.joining.same_place import names_a_province
from marsad.reading.people.name_lists import LIST_MARKS
from marsad.reading.tallies.tally import Tally
from marsad.reading.words.frames import Deed, Harm
from marsad.reading.words.text import Sentence, Text, same_post
from marsad.reading.words.vocabulary import vocabulary
from marsad.reading.words.wordlists import words
from marsad.registry.places import PlaceReading

FEWEST = 3  # places that make a list
BACK = 4  # sentences from a list back to what it lists
LEAST_SHARE = 3  # of the whole, one part of so many is in the list at least
GAP = 6  # tokens between a figure and its place
IN = words("listed_places_in")
OF_PLACES, ATTACK_NOUNS = words("of_places"), words("attack_nouns")
OF_PEOPLE = OTHERS | frozenset(
    [
        *("منهم", "منهن", "نحو", "قرابه", "حوالي", "وحدها", "بواقع", "حاله", "حالات"),
        *("سقوط", "سقط", "سقطوا", "مقتل"),
    ]
)
BOTH = frozenset({"killed", "wounded"})
FATES = BOTH | {"captured", "missing"}
BRACKETS = frozenset({":", "(", "-", "–", '"'})


class Part(NamedTuple):
    """So many people in one place or two; tokens first..last tell it."""

    people: Group
    places: tuple[PlaceReading, ...]
    first: int
    last: int


class Listed(NamedTuple):
    """The places of a count in one sentence; `whole` is the first token of the count's figure.

    `measure`: what became of those of whom their own noun does not say it.
    """

    parts: tuple[Part, ...]
    measure: Measure
    whole: int | None


def places_listed(text: Text) -> dict[int, Listed]:
    """The lists of a report, by the first token of their sentence."""
    found: dict[int, Listed] = {}
    lines: list[tuple[Sentence, tuple[Part, ...]]] = []
    for sentence in text.sentences:
        parts = _parts(text, sentence)
        if len(parts) >= FEWEST:
            found |= _list(text, [(sentence, parts)])
        else:
            anywhere = _parts(text, sentence, smaller=True)
            found |= _list(text, [(sentence, anywhere)], exact=True)
        line = parts if parts and _is_line(text, sentence, parts) else ()
        if not line or (lines and not same_post(lines[-1][0], sentence)):
            found |= _list(text, lines)
            lines = []
        if line and len(parts) < FEWEST:
            lines.append((sentence, line))
    return found | _list(text, lines)


def _list(
    text: Text, lines: list[tuple[Sentence, tuple[Part, ...]]], *, exact: bool = False
) -> dict[int, Listed]:
    """Lines that count in as many places as make a list; `exact`: they must add up to the count before them."""
    parts = [part for _, line in lines for part in line]
    if parts and _counts_deeds(text, lines[0][0], parts[0].first):
        return {}
    places = {place.id for part in parts for place in part.places}
    if len(parts) < FEWEST or len(places) < FEWEST:
        return {}
    whole = _whole(text, lines[0][0], parts, exact=exact)
    if exact and whole is None:
        return {}
    measure = _measure(text, lines[0][0], parts, whole)
    if measure is None or (whole is None and not all(_tells_no_deed(text, line) for _, line in lines)):
        return {}
    return {line.first: Listed(told, measure, whole) for line, told in lines}


def _counts_deeds(text: Text, sentence: Sentence, first: int) -> bool:
    """ "389 هجوماً في كذا، و38 في حمص، و39 في الحسكة": deeds are listed, and nobody is."""
    before = text.numbers_in(sentence.first, first - 1)
    deeds = (any(f.stem in ATTACK_NOUNS for f in forms(text.word(n.last + 1))) for n in before[-1:])
    return any(deeds)


def _parts(text: Text, sentence: Sentence, *, smaller: bool = False) -> tuple[Part, ...]:
    """The figures of a sentence with their places, in the order that pairs more of them.

    `smaller`: villages and quarters too.
    """
    places = [p for p in text.places_in(sentence.first, sentence.last) if smaller or _is_part_of_a_land(p)]
    if not places:
        return ()
    people = list(_people(text, sentence))
    behind = tuple(_paired(text, people, places, place_first=False))
    before = tuple(_paired(text, people, places, place_first=True))
    return max(behind, before, key=len)


def _is_part_of_a_land(place: PlaceReading) -> bool:
    return place.kind == "city" or names_a_province(place)


def _people(text: Text, sentence: Sentence) -> Iterator[Group]:
    """Whoever is counted: "27 شخصاً", "2", "شهيدان", "شخص واحد"."""
    j = sentence.first
    while j <= sentence.last:
        group = group_at(text, j, sentence.last) if j in text.people_at or j in text.number_at else None
        if group is None and is_count(text, j):
            group = bare_count(text, j)
        counted = group is not None and group.min is not None and group.quantity != "several"
        if group is not None and counted and not group.people:
            yield group
        j = max(j, group.last if group is not None else j) + 1


def _paired(
    text: Text, people: list[Group], places: list[PlaceReading], *, place_first: bool
) -> Iterator[Part]:
    """Each figure with the place that stands closest on its side, and those joined to it.

    "بنغازي (3 قتلى و12 جريحاً)": the dead and the wounded of one place.
    """
    told: Part | None = None
    for n, group in enumerate(people):
        if told is not None and _is_joined_to(text, told, group):
            told = Part(group, told.places, group.first, group.last)
            yield told
            continue
        edge = people[n - 1].last if place_first and n else -1
        until = people[n + 1].first if not place_first and n + 1 < len(people) else len(text.tokens)
        if place_first:
            near = [p for p in places if edge < p.mention.first and p.mention.last < group.first]
            gap = (near[-1].mention.last, group.first) if near else None
        else:
            near = [p for p in places if group.last < p.mention.first < until]
            gap = (group.last, near[0].mention.first) if near else None
        if gap is None or not _only_joins(text, gap[0] + 1, gap[1] - 1, place_first=place_first):
            continue
        own = tuple(_joined(text, near[::-1] if place_first else near))
        first = min(group.first, *(p.mention.first for p in own))
        told = Part(group, own, first, max(group.last, *(p.mention.last for p in own)))
        yield told


def _is_joined_to(text: Text, told: Part, group: Group) -> bool:
    """With و right behind those of another fate."""
    fates = {told.people.status, group.status}
    behind = told.last + 1
    written = text.word(behind).startswith("و")  # "و12" is two words
    return group.first == behind + (text.word(behind) == "و") and written and fates == BOTH


def _joined(text: Text, near: list[PlaceReading]) -> Iterator[PlaceReading]:
    """ "في كل من حمص ودرعا": the places that nothing but a و stands between."""
    yield near[0]
    for one, other in pairwise(near):
        low, high = sorted((one.mention, other.mention), key=lambda m: m.first)
        joined = high.first == low.last + 1 and text.word(high.first).startswith("و")
        if not joined and text.word(low.last + 1) != "و":
            return
        yield other


def _only_joins(text: Text, first: int, last: int, *, place_first: bool) -> bool:
    """Nothing stands there but what became of them, a preposition and the kind of place."""
    if last - first >= GAP:
        return False
    led = False
    for j in range(first, last + 1):
        word = text.word(j)
        led |= word in IN or word == "و" or word.startswith("ب")
        plain = word in IN | OF_PLACES | OF_PEOPLE or (place_first and word in BRACKETS) or word in "\"'”“"
        if not plain and not _is_fate(text, j):
            return False
    return place_first or led or text.word(last + 1).startswith("ب")


def _is_fate(text: Text, j: int) -> bool:
    """ "استشهدوا", "سقط": a verb of harm, and no deed."""
    frames = [f for verb in text.verbs(j)[:1] for f in vocabulary().lemmas.get(verb.lemma, [])]
    return bool(frames) and all(isinstance(f, Harm) or (isinstance(f, Deed) and f.status) for f in frames)


def _is_line(text: Text, sentence: Sentence, parts: tuple[Part, ...]) -> bool:
    """The line holds little but the figure, its place and whom it counts again."""
    first = sentence.first
    while first < sentence.last and text.word(first) in LIST_MARKS:
        first += 1
    begins = parts[0].first - first <= 1
    rest = range(parts[-1].last + 1, sentence.last + 1)
    return begins and not any(text.verbs(j) for j in rest)


def _whole(text: Text, sentence: Sentence, parts: list[Part], *, exact: bool) -> int | None:
    """The figure of the count, before the list, that holds its parts."""
    total = sum(part.people.min or 0 for part in parts)
    at = text.sentences.index(sentence)
    near = [s for s in text.sentences[max(0, at - BACK) : at + 1] if same_post(s, sentence)]
    found: list[tuple[int, int]] = []
    for told in near:
        for number in text.numbers_in(told.first, min(told.last, parts[0].first - 1)):
            people = group_at(text, number.first, told.last)
            if people is not None and total <= number.min <= total * LEAST_SHARE:
                found.append((number.min, number.first))
    same = [first for least, first in found if least == total]
    whole = same if same or exact else [first for _, first in found]
    return whole[-1] if whole else None


def _measure(text: Text, sentence: Sentence, parts: list[Part], whole: int | None) -> Measure | None:
    """What became of them: by the nouns of the list, else by the verb that leads it or that of the whole."""
    told = [MEASURES[part.people.status] for part in parts if part.people.status in FATES]
    if told and (len(told) == len(parts) or len(set(told)) == 1):
        return told[0]
    if told:
        return None
    at = text.sentence_at(whole) if whole is not None else None
    for where in (sentence, at):
        fates = [f for j in range(where.first, where.last + 1) for f in _fates(text, j)] if where else []
        if fates:
            return MEASURES[fates[0]] if fates[0] in FATES else None
    return None


def _fates(text: Text, j: int) -> list[str]:
    lemmas = [f for verb in text.verbs(j)[:1] for f in vocabulary().lemmas.get(verb.lemma, [])]
    nouns = [f.entry.value for kind in ("harm", "person", "deed") for f in text.entries(j, kind)]
    return [status for frame in (*lemmas, *nouns) if (status := getattr(frame, "status", None)) is not None]


def _tells_no_deed(text: Text, parts: tuple[Part, ...]) -> bool:
    """Without a count of people before it a list tells no happening but what became of them, each with a noun."""
    told = range(parts[0].first, parts[-1].last + 1)
    named = any(part.people.noun is not None or part.people.actor is not None for part in parts)
    return named and not any(f.entry.value.status is None for j in told for f in text.entries(j, "deed"))


def part_tallies(text: Text, sentence: Sentence, listed: Listed, whole: Tally | None) -> list[Tally]:
    """The parts as tallies, each in its place; what the whole says of all of them goes for each."""
    found: list[Tally] = []
    for part in listed.parts:
        people = part.people
        led_by = [f for f in _fates(text, people.first - 1) if f in FATES]  # "وإصابة 90 في كذا"
        fate = people.status if people.status in FATES else next(iter(led_by), None)
        tally = Tally(
            MEASURES[fate] if fate is not None else listed.measure,
            people.min,
            people.max,
            people.quantity,
            people.first,
            people.last,
            (part.first, part.last),
            sentence,
            places=list(part.places),
        )
        if people.actor is not None:
            tally.actor, tally.name = people.actor.actor, text.name_of(people.actor)
        elif people.is_civilian or people.civil:
            tally.actor = CIVILIANS
        elif whole is not None:
            tally.actor, tally.name = whole.actor, whole.name
        if whole is not None:
            tally.by, tally.by_name, tally.part_of = whole.by, whole.by_name, whole
            tally.time, tally.resolved, tally.voices = whole.time, whole.resolved, list(whole.voices)
        row = Row("killed", people.min, people.max, people.quantity, people.first, people.last, people)
        found += [tally, *subcounts(text, sentence, row, tally)]
    return found


def leave_listed(listed: Listed, events: list[Event]) -> None:
    """No event of the sentence tells whom its list counts."""
    for event in events:
        kept = [r for r in event.rows if not _is_listed(listed, r.first)]
        if len(kept) < len(event.rows) or any(_is_listed(listed, r.first) for r in event.counts):
            event.emptied = event.emptied or not kept
            event.rows = kept
            event.counts = [r for r in event.counts if not _is_listed(listed, r.first)]
        theirs = [place for part in listed.parts for place in part.places]
        event.places = [p for p in event.places if p not in theirs]


def without_listed(listed: Listed, found: list[Tally]) -> list[Tally]:
    return [t for t in found if not _is_listed(listed, t.first)]


def _is_listed(listed: Listed, token: int) -> bool:
    return any(part.first <= token <= part.last for part in listed.parts)
