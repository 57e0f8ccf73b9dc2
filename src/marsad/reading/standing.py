"""Standing facts of actors and persons: relations, by the words between the one and the other (codebook §5)."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from msgspec import Struct

from marsad.arabic.phrases import Phrases
from marsad.model.claim import Predicate
from marsad.reading.people import person_at
from marsad.reading.text import Sentence, Text
from marsad.registry.actors import ActorMention
from marsad.registry.rows import folder, rows_of

_QUOTES = "\"“”„«»'`();, ،.:"
LISTED = 8  # places in one list at the most


class Rule(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A row of frames/relations.yaml; its header explains the fields."""

    predicate: Predicate
    words: tuple[str, ...]
    subject: Literal["before", "around", "topic", "person"]
    object: Literal["actor", "person", "people", "place", "places", "year", "phrase"]
    reach: int
    turned: bool = False


class End(NamedTuple):
    """One end of a relation: its words, its id, its tokens."""

    name: str
    id: str | None
    first: int
    last: int


class RelationTold(NamedTuple):
    """A relation and the tokens that tell it."""

    predicate: Predicate
    subject: End
    object: End
    first: int
    last: int


@lru_cache(maxsize=1)
def _rules() -> Phrases[tuple[Rule, ...]]:
    by_phrase: dict[str, tuple[Rule, ...]] = {}
    for row in rows_of(folder("frames").joinpath("relations.yaml"), Rule):
        for words in row.value.words:
            by_phrase[words] = (*by_phrase.get(words, ()), row.value)
    return Phrases(by_phrase.items())


def relations_of(text: Text) -> list[RelationTold]:
    """All relations of a report, each once."""
    found: dict[tuple[str, str, str], RelationTold] = {}
    for sentence in text.sentences:
        for told in [*_by_rules(text, sentence), *_of_people(text, sentence)]:
            key = (told.predicate, told.subject.id or told.subject.name, told.object.id or told.object.name)
            if key[1] != key[2]:
                found.setdefault(key, told)
    return list(found.values())


def _by_rules(text: Text, sentence: Sentence) -> list[RelationTold]:
    found = []
    i = sentence.first
    while i <= sentence.last:
        match = _rules().at(text.tokens, i)
        if match is None or match.last > sentence.last:
            i += 1
            continue
        for rule in match.value:
            found += _apply(text, sentence, rule, match.first, match.last)
        i = match.last + 1
    return found


def _apply(text: Text, sentence: Sentence, rule: Rule, first: int, last: int) -> list[RelationTold]:
    if rule.turned:
        place, actor = _place_before(text, sentence, first), _objects(text, sentence, rule, last)
        return (
            [RelationTold(rule.predicate, actor[0], place, place.first, actor[0].last)]
            if place and actor
            else []
        )
    subject = _subject(text, sentence, rule, first, last)
    if subject is None:
        return []
    begin = (
        min(subject.first, first) if first - subject.last <= 12 and subject.first >= sentence.first else first
    )
    after = max(last, subject.last if subject.first > last else last)
    return [
        RelationTold(rule.predicate, subject, end, begin, max(end.last, last))
        for end in _objects(text, sentence, rule, after)
        if end.first != subject.first
    ]


def _subject(text: Text, sentence: Sentence, rule: Rule, first: int, last: int) -> End | None:
    if rule.subject == "person":
        names = [n for n in text.names if sentence.first <= n.name_first and n.name_last < first]
        return _person(text, names[-1].name_first, names[-1].name_last) if names else None
    before = [a for a in text.actors if sentence.first <= a.first and a.last < first and not a.adjective]
    after = [a for a in text.actors if last < a.first <= last + 4 and a.last <= sentence.last]
    if rule.subject == "around" and after:
        return _actor(text, after[0])
    if rule.subject == "before":
        near = [a for a in before if first - a.last <= 6]
        return _actor(text, near[-1]) if near else None
    if before:
        return _actor(text, before[0] if rule.subject == "topic" else before[-1])
    if rule.subject == "topic" and after and rule.object != "actor":
        return _actor(text, after[0])
    earlier = [a for a in text.actors if a.last < sentence.first and a.actor]
    return (
        _actor(text, earlier[-1])
        if earlier and rule.subject in ("topic", "around") and sentence.first - earlier[-1].last < 120
        else None
    )


def _place_before(text: Text, sentence: Sentence, first: int) -> End | None:
    near = [
        p
        for p in text.places
        if sentence.first <= p.mention.first and p.mention.last < first and first - p.mention.last <= 4
    ]
    if not near:
        return None
    mention = near[-1].mention
    return End(
        text.words(mention.name_first, mention.name_last).strip(_QUOTES),
        near[-1].id,
        mention.first,
        mention.last,
    )


def _objects(text: Text, sentence: Sentence, rule: Rule, last: int) -> list[End]:
    stop = min(last + rule.reach, sentence.last)
    if rule.object == "actor":
        return [_actor(text, a) for a in text.actors if last < a.first <= stop][:1]
    if rule.object in ("person", "people"):
        names = [
            n
            for n in text.names
            if last < n.name_first <= (sentence.last if rule.object == "people" else stop)
        ]
        return [
            _person(text, n.name_first, n.name_last)
            for n in names[: 1 if rule.object == "person" else LISTED]
        ]
    if rule.object in ("place", "places"):
        places = [
            p
            for p in text.places
            if last < p.mention.first <= (sentence.last if rule.object == "places" else stop)
        ]
        ends = [
            End(
                text.words(p.mention.name_first, p.mention.name_last).strip(_QUOTES),
                p.id,
                p.mention.first,
                p.mention.last,
            )
            for p in places
        ]
        return ends[: 1 if rule.object == "place" else LISTED]
    if rule.object == "year":
        years = [
            i
            for i in range(last + 1, stop + 1)
            if text.tokens[i].kind == "number" and len(text.word(i)) == 4 and text.word(i)[:2] in ("19", "20")
        ]
        return [End(text.word(i), None, i, i) for i in years[:1]]
    return _phrase(text, sentence, last)


def _phrase(text: Text, sentence: Sentence, last: int) -> list[End]:
    end = last + 1
    while (
        end < min(last + 5, sentence.last)
        and text.tokens[end + 1].kind == "word"
        and text.word(end + 1) not in ("الذين", "التي", "الذي", "في")
    ):
        end += 1
    if end > sentence.last or text.tokens[end].kind != "word":
        return []
    return [End(text.words(last + 1, end).removeprefix("من ").strip(_QUOTES), None, last + 1, end)]


def _of_people(text: Text, sentence: Sentence) -> list[RelationTold]:
    """What titles tell: the unit between title and name, the byname."""
    found = []
    for name in text.names:
        if not sentence.first <= name.name_first <= sentence.last:
            continue
        person = person_at(text, name.name_first, name.name_last)
        me = _person(text, name.name_first, name.name_last)
        if person.unit is not None:
            begin, end = min(person.unit.first, name.name_first), max(person.unit.last, name.name_last)
            found.append(RelationTold("member_of", me, _actor(text, person.unit), begin, end))
        for first, last in name.aka:
            found.append(
                RelationTold(
                    "also_known_as",
                    me,
                    End(text.words(first, last).strip(_QUOTES), None, first, last),
                    name.name_first,
                    last,
                )
            )
    return found


def _actor(text: Text, actor: ActorMention) -> End:
    return End(text.words(actor.first, actor.last).strip(_QUOTES), actor.actor, actor.first, actor.last)


def _person(text: Text, first: int, last: int) -> End:
    return End(text.words(first, last).strip(_QUOTES), None, first, last)
