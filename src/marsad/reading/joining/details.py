"""A lede that sums up several happenings, each of which the report then tells in its own place (codebook §8).

Only what follows shows it: "قصف على ريف كذا", then "في قرية كذا قُتل ثلاثة", "وفي بلدة كذا قُتل اثنان". So a report is
put together once, and where that has joined such details with their lede, a second time with the details apart.
"""

from __future__ import annotations

from marsad.reading.deeds.event import Event, dates_of
from marsad.reading.joining.same import compatible
from marsad.reading.joining.same_place import TOWN, holds, is_same
from marsad.reading.words.resuming import tells_background
from marsad.registry.places import PlaceReading

Pairs = frozenset[tuple[int, int]]  # of a lede and a detail: the tokens at which their clauses begin
HARM = ("killed", "wounded")
WIDE = 1000  # km, where the table has none
TOWNS = frozenset({"town", "village"})
LEAST = 2  # details in places of their own


def details_apart(found: list[Event]) -> Pairs:
    """The details that were joined with what sums them up: in two places or more, the harm done told of one of them."""
    pairs: set[tuple[int, int]] = set()
    for event in found:
        ledes = _ledes(event)
        told_later = [part for part in event.parts if part not in ledes]
        inside = [part for part in told_later if not part.several and _is_detail(ledes, part)]
        if _is_of_one(ledes) or any(_has_its_toll(ledes, part) for part in told_later):
            continue
        beside = [e for e in found if e is not event and _is_beside(event, ledes, e)]
        several = _count_places([*inside, *beside]) >= LEAST
        if _is_one_detail(ledes, inside) or (several and any(part.rows for part in inside)):
            pairs.update((event.told[0][0], part.told[0][0]) for part in inside)
    return frozenset(pairs)


def _is_one_detail(ledes: list[Event], inside: list[Event]) -> bool:
    """A single one, with a lower toll; another voice has other figures and tells no detail."""
    if len(inside) != 1 or inside[0].second_voice:
        return False
    return any(_has_lower_toll(lede, inside[0]) for lede in ledes)


def details_of(lede: Event, found: list[Event]) -> list[Event]:
    """The happenings whose tolls its own toll takes together, in two places or more."""
    others = [e for e in found if e is not lede]
    if _is_of_one([lede]) or any(_has_its_toll([lede], e) for e in others):
        return []
    inside = [e for e in others if _is_beside(lede, [lede], e) and _has_lower_toll(lede, e)]
    return inside if _count_places(inside) >= LEAST else []


def _is_beside(event: Event, ledes: list[Event], other: Event) -> bool:
    """A detail that was told apart from the start; one deed, told as one, sums up none of another kind."""
    of_kind = other.action == event.action or (event.plural and compatible(event.action, other.action))
    return of_kind and _is_detail(ledes, other) and _is_of_then(ledes, other)


def _ledes(event: Event) -> list[Event]:
    """Its first telling, and with a headline the first below it."""
    if not event.parts:
        return [event]
    first = event.parts[0]
    below = next((part for part in event.parts if not part.is_title), None)
    return [first, below] if first.is_title and below is not None else [first]


def _is_of_one(ledes: list[Event]) -> bool:
    """A single man fell: no sum."""
    rows = [row for lede in ledes for row in lede.rows]
    return bool(rows) and all(row.max == 1 for row in rows) and len({row.status for row in rows}) == len(rows)


def _is_of_then(ledes: list[Event], part: Event) -> bool:
    """Told of no other day than the lede, and not as what was before."""
    days, told = dates_of(part), [d for lede in ledes if (d := dates_of(lede)) is not None]
    apart = days is not None and any(days[1] < first or last < days[0] for first, last in told)
    return not (apart or tells_background(part))


def _is_detail(ledes: list[Event], part: Event) -> bool:
    """Told behind the lede as something new, in a place that lies in the lede's or is one of its list."""
    if (
        not part.places
        or part.sentence.kind in ("title", "heading")
        or (part.several and not _is_narrow(part))
    ):
        return False
    if (part.definite or part.taken_up) and not part.nth:
        return False
    if any(part.sentence.first <= lede.sentence.first for lede in ledes):
        return False
    return any(_is_part_of(lede.places, part.places) for lede in ledes) and not any(
        _are_same(lede.places, part.places) for lede in ledes
    )


def _is_narrow(event: Event) -> bool:
    """ "غارات على حي كذا": however many, all in one town."""
    return len(event.places) == 1 and (event.places[0].radius_km or WIDE) <= TOWN


def _is_part_of(outer: list[PlaceReading], inner: list[PlaceReading]) -> bool:
    inner = [p for p in inner if not any(holds(p, q) for q in inner if q is not p)]
    if all(any(holds(p, q) for p in outer) for q in inner):
        return True
    return len(outer) > len(inner) and all(any(is_same(p, q) for p in outer) for q in inner)


def _are_same(ours: list[PlaceReading], theirs: list[PlaceReading]) -> bool:
    return len(ours) <= len(theirs) and all(any(is_same(p, q) for q in theirs) for p in ours)


def _has_its_toll(ledes: list[Event], part: Event) -> bool:
    """It tells the toll of the whole again, and less of nothing, so that the lede is about it."""
    again = any(_toll(lede, status) == told for lede in ledes for status, told in _tolls(part) if told)
    return again and not any(_has_lower_toll(lede, part) for lede in ledes)


def _has_lower_toll(lede: Event, part: Event) -> bool:
    """Fewer of one fate than in all of them, and no more of another."""
    known = dict(_tolls(lede))
    both = [(told, known[status]) for status, told in _tolls(part) if status in known]
    return any(told < most for told, most in both) and all(told <= most for told, most in both)


def _tolls(event: Event) -> list[tuple[str, int]]:
    """How many were killed and wounded, where it is said exactly."""
    return [(status, toll) for status in HARM if (toll := _toll(event, status)) > 0]


def _toll(event: Event, status: str) -> int:
    return sum(row.min or 0 for row in event.rows if row.status == status and row.told_exactly)


def _count_places(parts: list[Event]) -> int:
    """In how many places they are told."""
    apart: list[list[PlaceReading]] = []
    for part in parts:
        if not any(_meet(part.places, places) for places in apart):
            apart.append(part.places)
    return len(apart)


def _meet(ours: list[PlaceReading], theirs: list[PlaceReading]) -> bool:
    """As the places are written down: what only lies near enough (`same_place.meets`) is a place of its own."""
    return any(is_same(p, q) or _holds(p, q) or _holds(q, p) for p in ours for q in theirs)


def _holds(outer: PlaceReading, inner: PlaceReading) -> bool:
    """Of two towns neither holds the other, however near their outskirts."""
    return not {outer.kind, inner.kind} <= TOWNS and holds(outer, inner)
