"""The sides that a count falls to, each with its figure: "21 على يد كذا، و9 على يد كذا" (codebook §4).

The figures leave out what became of whom; that is told by the count before them, or by the noun that leads the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from marsad.arabic.numbers import Number
from marsad.reading.casualties.breakdowns import MEASURES, doer_behind, subcounts, tally_of_group
from marsad.reading.casualties.group import CIVILIANS, Group, bare_count, is_count
from marsad.reading.casualties.groups import group_at
from marsad.reading.casualties.row import Row
from marsad.reading.deeds.event import Event
from marsad.reading.tallies.counted_lines import counted_below
from marsad.reading.tallies.periods import Period
from marsad.reading.tallies.tally import Tally
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention

FEWEST = 2  # sides that make a list
LEADING = words("spreads_over")


class Side(NamedTuple):
    """So many by one side; tokens first..last tell it."""

    people: Group
    doer: ActorMention
    first: int
    last: int


def side_shares(
    text: Text,
    sentence: Sentence,
    period: Period | None,
    whole: Tally | None,
    found: Iterable[Tally],
) -> list[Tally]:
    """The sides of a list that no other total tells."""
    sides = list(_sides(text, sentence))
    taken = list(found)
    if any(t.first <= s.people.first <= t.last for t in taken for s in sides):
        return []
    total = sum(s.people.min or 0 for s in sides)
    if whole is not None and (total > (whole.min or 0) or whole.measure == "attacks"):
        whole = None
    measure = whole.measure if whole is not None else counted_below(text, sentence)
    if measure is None or len(sides) < FEWEST or not _is_list(text, sentence, whole):
        return []
    shares: list[Tally] = []
    for side in sides:
        people = side.people
        fate = MEASURES[people.status] if people.status in ("killed", "wounded") else measure
        tally = tally_of_group(text, sentence, people, fate, (side.first, side.last))
        if whole is not None:
            tally.actor, tally.part_of = tally.actor or whole.actor, whole
            tally.time, tally.resolved = whole.time, whole.resolved
            tally.voices, tally.places = list(whole.voices), list(whole.places)
        elif period is not None:
            tally.time, tally.resolved = period.time, period.resolved
        tally.by, tally.by_name = side.doer.actor, text.words(side.doer.first, side.doer.last)
        row = Row("killed", people.min, people.max, people.quantity, people.first, people.last, people)
        shares += [tally, *subcounts(text, sentence, row, tally)]
    return shares


def leave_to_sides(shares: Iterable[Tally], events: Iterable[Event]) -> None:
    """No event of the sentence tells whom the list counts."""
    firsts = {t.first for t in shares}
    for event in events:
        kept = [r for r in event.rows if not any(r.first <= first <= r.last for first in firsts)]
        if firsts:
            event.emptied = event.emptied or not kept
            event.rows = kept


def _sides(text: Text, sentence: Sentence) -> Iterator[Side]:
    """ "21 على يد كذا", "9 منهم على يد كذا", with nothing but whom it counts between."""
    for number in text.numbers_in(sentence.first, sentence.last):
        people = _people(text, sentence, number)
        if people is None:
            continue
        doer = doer_behind(text, people.last + 1, sentence.last)
        verb = any(text.verbs(j) for j in range(people.last + 1, doer.first)) if doer is not None else True
        if doer is not None and doer.actor != CIVILIANS and not verb:
            yield Side(people, doer, people.first, doer.last)


def _people(text: Text, sentence: Sentence, number: Number) -> Group | None:
    if number.quantity == "several" or not is_count(text, number.first):
        return None
    people = group_at(text, number.first, sentence.last) or bare_count(text, number.first)
    return people if people.min is not None and not people.people and people.actor is None else None


def _is_list(text: Text, sentence: Sentence, whole: Tally | None) -> bool:
    """A count leads it, or a word of spreading over; two who did something to some are no list."""
    return whole is not None or any(
        w.removeprefix("و") in LEADING for w in text.folded(sentence.first, sentence.last)
    )
