"""A happening told in two halves: here who did it, there whom it hurt, or here and there no more than that it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from marsad.reading.deeds.event import Event, dates_of

Join = Callable[[Event, Event], None]
NEWS = 14  # days: what is older is no other telling of the news


def join_halves(events: list[Event], join: Join, today: date | None) -> list[Event]:
    """The happenings, with each one that only completes an earlier one taken into that."""
    kept: list[Event] = []
    for event in events:
        half = next((e for e in reversed(kept) if _completes(e, event, today)), None)
        if half is None:
            kept.append(event)
        else:
            join(half, event)
    return kept


def _completes(one: Event, other: Event, today: date | None) -> bool:
    """One kind of deed at one place on no other day, of which not both tell a toll, nor both a doer."""
    if one.action != other.action or _stands_apart(one) or _stands_apart(other):
        return False
    ours, theirs = ({p.id or p.name for p in event.places} for event in (one, other))
    if not ours & theirs or not _of_one_day(one, other, today):
        return False
    tolls = [bool(one.rows), bool(other.rows)]
    doers = [bool(one.actors("initiator")), bool(other.actors("initiator"))]
    return not all(tolls) and not all(doers)


def _stands_apart(event: Event) -> bool:
    return bool(event.another or event.nth or event.several or event.scattered or event.other_man)


def _of_one_day(one: Event, other: Event, today: date | None) -> bool:
    """Both have the same days, or none; or one alone has days, which are not long past."""
    ours, theirs = dates_of(one), dates_of(other)
    days = ours or theirs
    if days is None or ours == theirs:
        return True
    old = today is not None and (today - days[1]).days > NEWS
    return not old and (ours is None or theirs is None)
