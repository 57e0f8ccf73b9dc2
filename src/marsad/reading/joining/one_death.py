"""A person dies once: happenings of a report that tell one person's death are one, whatever else is told beside it."""

from __future__ import annotations

from collections.abc import Callable

from marsad.reading.casualties.row import Row
from marsad.reading.deeds.event import Event
from marsad.reading.people.people import PersonTold, is_one_name
from marsad.reading.words.families import family
from marsad.reading.words.text import same_post

# Deeds of which nobody dies: a death told in their clause is that of an earlier one ("احتجاجا على مقتل فلان").
BLOODLESS = family("bloodless")


def once_dead(found: list[Event], absorb: Callable[[Event, Event], None]) -> list[Event]:
    """The happenings with each death in one of them; `absorb(into, event)` joins two that are one."""
    kept: list[Event] = []
    for event in found:
        into = next((e for e in kept if _tell_one(e, event, found)), None)
        if into is None:
            kept.append(event)
        elif into.action in BLOODLESS and event.action not in BLOODLESS:
            _forget(into, event)
            kept.append(event)
        elif _are_joined(into, event):
            absorb(into, event)
        else:
            _forget(event, into)
            kept.append(event)
    return kept


def _tell_one(a: Event, b: Event, found: list[Event]) -> bool:
    """A death is told in both, and neither sums up deaths told one by one."""
    if not same_post(a.sentence, b.sentence) or not _shared(a, b):
        return False
    return not (_is_summary(a, b, found) or _is_summary(b, a, found))


def _are_joined(into: Event, event: Event) -> bool:
    """Both are deeds of which people die, and one of them tells no other dead."""
    if event.action in BLOODLESS and into.action not in BLOODLESS:
        return False
    return _tells_only(event, into) or _tells_only(into, event)


def _shared(a: Event, b: Event) -> list[PersonTold]:
    """Those of `a` who are dead in both."""
    return [p for p in _dead(a) if any(_is_he(p, q) for q in _dead(b))]


def _dead(event: Event) -> list[PersonTold]:
    return [p for p in event.people if p.status == "killed"]


def _is_he(a: PersonTold, b: PersonTold) -> bool:
    """One name in the other; of a single word only the last, as news takes a person up ("فلان الفلاني ... الفلاني")."""
    short, long = sorted((a.words, b.words), key=len)
    if not short:
        return False
    if len(short) == 1:
        return short[0] == long[-1] and len(short[0]) > 2
    return is_one_name(a, b)


def _tells_only(event: Event, other: Event) -> bool:
    """All the dead of the event are dead in the other too."""
    shared = _shared(event, other)
    deaths = [row for row in event.rows if row.status == "killed"]
    return len(shared) == len(_dead(event)) and all(_is_of(row, shared, event) for row in deaths)


def _is_of(row: Row, people: list[PersonTold], event: Event) -> bool:
    """The row counts nobody of the event but these dead."""
    if row.status != "killed" or row.max is None or row.max > len(people):
        return False
    return not any((p.first, p.last) in row.people for p in event.people if p not in people)


def _is_summary(whole: Event, part: Event, found: list[Event]) -> bool:
    """ "مقتل فلان وفلان في هجومين": others dead in it have a happening of their own."""
    names = [p for p in _dead(whole) if not any(_is_he(p, q) for q in _dead(part))]
    others = [e for e in found if e is not whole and e is not part and not _shared(e, part)]
    return any(_is_he(p, q) for p in names for e in others for q in _dead(e))


def _forget(event: Event, other: Event) -> None:
    """Leave the deaths told in the other to it."""
    shared = _shared(event, other)
    alone = len(shared) == len(_dead(event))
    event.rows = [r for r in event.rows if not ((r.people or alone) and _is_of(r, shared, event))]
    event.people = [p for p in event.people if p not in shared]
