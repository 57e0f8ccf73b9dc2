"""How old a named person was and where he came from, told right beside his name (claims schema `age`, `origin`)."""

from __future__ import annotations

from collections.abc import Iterable

from marsad.arabic.numbers import find_numbers
from marsad.reading.deeds.event import Event
from marsad.reading.people.people import PersonTold
from marsad.reading.standing.standing import RelationTold
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

REACH = 9  # tokens behind the name: "فلان، وهو طالب جامعي عمره 19 عاماً"
OLDEST = 115
YEARS = words("years_of_age")
OF_AGE = words("of_age")


def tell_more(text: Text, events: Iterable[Event], relations: Iterable[RelationTold]) -> None:
    """Fill age and origin of the people of the happenings; each person keeps what was told of him first."""
    homes = [r for r in relations if r.predicate == "origin"]
    for event in events:
        for person in event.people:
            if person.age is None:
                person.age = age_behind(text, person.last)
            if person.origin is None:
                person.origin = next((r.object.name for r in homes if _is_he(person, r)), None)


def age_behind(text: Text, last: int) -> int | None:
    """The age told behind the name that ends at token `last`: "(22 عاماً)", "البالغ من العمر 23 عاماً"."""
    stop = min(last + REACH, len(text.tokens) - 1)
    for j in range(last + 1, stop + 1):
        if j in text.name_at or text.word(j) in ".؛" or text.tokens[j].kind == "newline":
            return None
        years = _number(text, j)
        if years is not None and 0 < years < OLDEST and _counts_years(text, last, j):
            return years
    return None


def _number(text: Text, j: int) -> int | None:
    found = find_numbers(text.tokens[j : j + 3])
    return found[0].min if found and found[0].first == 0 and found[0].min == found[0].max else None


def _counts_years(text: Text, last: int, j: int) -> bool:
    """A word for years stands behind the figure, which stands at once behind the name or a word of age."""
    behind = [text.word(k) for k in range(j + 1, j + 4)]
    if not any(word in YEARS for word in behind):
        return False
    between = {text.word(k) for k in range(last + 1, j)}
    beside = j - last == 1 or (j - last == 2 and text.word(j - 1) in "(،,")
    return beside or bool(between & OF_AGE)


def _is_he(person: PersonTold, told: RelationTold) -> bool:
    subject = told.subject
    beside = subject.first <= person.last and person.first <= subject.last
    return beside or (person.last > person.first and subject.name == person.name)
