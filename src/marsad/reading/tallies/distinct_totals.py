"""Totals told twice: in a headline or a lede, and again where the report has the last man of them (codebook §1)."""

from __future__ import annotations

from marsad.reading.deeds.event import Event
from marsad.reading.joining.same_place import meets
from marsad.reading.tallies.tally import Tally
from marsad.reading.tallies.totals import THOUSAND
from marsad.reading.tallies.undated_totals import TOLD_AGAIN

ROUND = frozenset({"more_than", "at_least", "approximate", "exact"})
TOLD = 10  # so many of a total that one happening tells as many are they
LEDE = 2  # sentences with totals
CLOSE = 1.06  # "350 ألفاً" and 353,935 are one count


def distinct(tallies: list[Tally]) -> list[Tally]:
    """Without those of a headline or a lede that a later one tells again."""
    told = list(dict.fromkeys(t.sentence.first for t in tallies if t.sentence.kind != "title"))
    lede = told[:LEDE]
    return [
        t
        for n, t in enumerate(tallies)
        if not any(
            (t.sentence.first in lede or t.sentence.kind == "title" or _is_large(t)) and _again(t, u)
            for u in tallies[n + 1 :]
        )
    ]


def _is_large(tally: Tally) -> bool:
    """Smaller figures come twice in one report, of one town or cause and of another."""
    return (tally.min or 0) >= TOLD_AGAIN


def _again(tally: Tally, later: Tally) -> bool:
    if tally.measure != later.measure or tally.sentence is later.sentence:
        return False
    if not _one_total(tally, later) or _apart(tally, later):
        return False
    if tally.actor not in (None, later.actor) and later.actor is not None:
        return False
    if None not in (tally.by, later.by) and tally.by != later.by:
        return False
    later.actor, later.name = later.actor or tally.actor, later.name or tally.name
    later.by, later.by_name = later.by or tally.by, later.by_name or tally.by_name
    if later.time is None:
        later.time, later.resolved = tally.time, tally.resolved
    return True


def _apart(tally: Tally, later: Tally) -> bool:
    """As many in two provinces of one count, or among two counts."""
    one, other = tally.part_of, later.part_of
    if one is not None and one is other:
        there = {place.id for place in tally.places}
        return bool(later.places) and there.isdisjoint(place.id for place in later.places)
    if _elsewhere(tally, later):
        return True
    if max(tally.min or 0, later.min or 0) >= TOLD_AGAIN:
        return False
    return (one is None) != (other is None) or (
        one is not None and other is not None and (one.min, one.max) != (other.min, other.max)
    )


def _elsewhere(tally: Tally, later: Tally) -> bool:
    """Each has places, and none of the one is, holds or lies in one of the other."""
    pairs = [(here, there) for here in tally.places for there in later.places]
    return bool(pairs) and not any(meets(here, there) for here, there in pairs)


def _one_total(tally: Tally, later: Tally) -> bool:
    """The same figure, or a round one of thousands that the later one tells to the last man."""
    low, exact = tally.min or 0, later.min or 0
    if low == exact:
        return tally.max == later.max or None in (tally.max, later.max)
    return THOUSAND <= low < exact <= low * CLOSE and tally.quantity in ROUND and exact % 100 != 0


def apart_from(events: list[Event], tallies: list[Tally]) -> list[Tally]:
    """Without those of a headline that the report tells as the toll of one happening ("مقتل 60 مدنياً").

    So are those among a total of whom a happening tells: "22 قتيلاً، بينهم 14 عُثر عليهم في مقبرة".
    """
    tolls = {(row.status, row.min) for event in events for row in event.rows}
    apart = {(row.status, row.min, row.actor) for event in events for row in event.rows}
    return [
        t
        for t in tallies
        if not (_is_headline(t) and (t.measure, t.min) in tolls)
        and not (t.part_of is not None and (t.min or 0) >= TOLD and (t.measure, t.min, t.actor) in apart)
    ]


def _is_headline(tally: Tally) -> bool:
    plain = tally.time is None and tally.part_of is None and tally.by is None
    return plain and tally.sentence.kind == "title"
