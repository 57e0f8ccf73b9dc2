"""In which words a clause is told, as far as they say whether it goes on with what was told before.

The words of deeds and of the grammar; parties, places and harm are in each side's own words and count by their kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from marsad.arabic.clitics import bare
from marsad.reading.deeds.event import Event
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.text import Text
from marsad.reading.words.units import unit_at

TRIGGERS = 3  # of a clause: the words before them count
DEEDS = 4  # of the later telling whose words count
DEEDS_BEFORE = 6  # of the earlier one
GAP = 5  # happenings between the two: more say no more
DUAL = 5  # letters of "عدوان", which are one
CASELESS = 3  # letters of a noun that has no ending to lose
MANY = 2  # parties
SHARES = (5, 10, 20, 30, 45, 60)  # hundredths: bands of what two tellings share


def deeds_of(text: Text, triggers: Iterable[Trigger]) -> tuple[str, ...]:
    """The lemmas of the words that tell deeds; none for a word of harm."""
    told = (t for t in triggers if t.deed is not None)
    return tuple(dict.fromkeys(t.verb.lemma if t.verb is not None else noun_of(text, t) for t in told))


def noun_of(text: Text, trigger: Trigger) -> str:
    """The head noun without clitics and article: كمين of "بالكمين"."""
    return bare(text.word(trigger.first).removeprefix(trigger.proclitics))


def without_case(noun: str) -> str:
    """ "شنوا هجوما", "نصبوا كمينا", "الهجومان": the noun as "الهجوم", "الكمين", "الهجومين" take it up."""
    if len(noun) > DUAL and noun.endswith("ان"):
        return noun[:-2] + "ين"
    return noun.removesuffix("ا") if len(noun) > CASELESS else noun


def opening_of(text: Text, event: Event) -> tuple[str, ...]:
    """How its sentence begins and what stands before its deeds: names of features."""
    before = (f"behind: {unit_at(text, trigger.first - 1)}" for trigger in event.triggers[:TRIGGERS])
    return (f"sentence: {unit_at(text, event.sentence.first)}", *dict.fromkeys(before))


def of_later(later: Event) -> list[str]:
    """What holds whichever happening it is compared with."""
    return [f"later {later.action}", *(f"later deed {deed}" for deed in later.deeds[:DEEDS]), *later.opening]


def of_both(earlier: Event, later: Event) -> Iterator[str]:
    """What holds between the two."""
    yield "{} and {}".format(*sorted((earlier.action, later.action)))
    yield f"earlier {earlier.action}"
    for before in earlier.deeds[:DEEDS_BEFORE]:
        yield from [f"deed {before}, then {deed}" for deed in later.deeds[:DEEDS]]
    yield f"gap {min(GAP, max(0, later.order - earlier.last_order))}"
    yield "told again" if earlier.tellings > 1 else "told once"
    parties = _parties(earlier), _parties(later)
    yield f"parties shared {min(MANY, len(parties[0] & parties[1]))}"
    yield f"parties new {min(MANY, len(parties[1] - parties[0]))}"
    yield f"counts {_held(_counts(earlier), _counts(later))}"
    yield from _share(earlier, later)


def _share(earlier: Event, later: Event) -> Iterator[str]:
    """How much of their rarer words both tellings have, and how much of the later one's."""
    if not earlier.terms or not later.terms:
        return
    shared = sum([weight for stem, weight in later.terms.items() if stem in earlier.terms])
    whole, own = sum(earlier.terms.values()), sum(later.terms.values())
    yield f"terms {sum([100 * 100 * shared * shared >= limit * limit * whole * own for limit in SHARES])}"
    yield f"terms of the later {sum([100 * shared >= limit * own for limit in SHARES])}"


def _parties(event: Event) -> set[str]:
    return {party.actor or party.name for party in event.parties}


def _counts(event: Event) -> set[tuple[str, int | None, int | None]]:
    return {(row.status, row.min, row.max) for row in event.rows if row.counted}


def _held(before: AbstractSet[object], behind: AbstractSet[object]) -> str:
    if before & behind:
        return "shared"
    return "of both" if before and behind else "before" if before else "behind" if behind else "of none"
