"""One gold claim against one claim of the reader, slot by slot; either may be missing.

A detail (role, count, fate …) has the denominators of the row it belongs to, so that a row
not found costs its details too.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from msgspec import UNSET

from marsad.evaluate.align import pair
from marsad.evaluate.gold import (
    GoldCasualty,
    GoldClaim,
    GoldCount,
    GoldIncident,
    GoldPerson,
    GoldPlace,
    GoldRelation,
    GoldStatement,
    GoldWhen,
)
from marsad.evaluate.names import Actors, Listed, contained, listed, norm, same_name
from marsad.evaluate.slots import Slots
from marsad.model.claim import Casualty, Claim, Kind, Party, Person, Place, When
from marsad.registry.place_shapes import great_circle

# Not scored as parties: coders differ on when a place that is hit makes its people the target, and the unknown are
# nobody.
UNSCORED = ("civilians", "unidentified-gunmen")
_ANY_ROLE = ("participant", "supporter")  # gold roles beside which any role is right


def compare(
    kind: Kind, gold: GoldClaim | None, given: Claim | None, actors: Actors, undated: bool = False
) -> Slots:
    """Slots of a pair, of a gold claim not found, or of a claim that is not in the gold. `undated`: the report's date
    cannot be known, so that a date where the gold has none is wrong."""
    slots = Slots()
    if kind == "incident":
        _incident(slots, gold, given, actors)  # type: ignore[arg-type]
    elif kind in ("tally", "strength"):
        _count(slots, gold, given, actors)  # type: ignore[arg-type]
    elif kind == "relation":
        _relation(slots, gold, given, actors)  # type: ignore[arg-type]
    else:
        _statement(slots, gold, given)  # type: ignore[arg-type]
    if kind in ("incident", "tally"):
        _circumstances(slots, gold, given, undated)
    return slots


def _scored(gold: GoldClaim | None, slot: str) -> bool:
    return gold is None or getattr(gold, slot) is not UNSET


def _rows(claim: GoldClaim | Claim | None, slot: str) -> Any:
    return (() if claim is None else getattr(claim, slot)) or ()


def _told(gold: GoldClaim | None, given: Claim | None, slot: str) -> bool:
    """Both are there, and the value given is one that the gold allows."""
    return gold is not None and given is not None and getattr(given, slot) in listed(getattr(gold, slot))


def _incident(slots: Slots, gold: GoldIncident | None, given: Claim | None, actors: Actors) -> None:
    there, wanted = given is not None, gold is not None
    slots.add("action", _told(gold, given, "action"), there, wanted)
    if _scored(gold, "assertion"):
        slots.add("assertion", _told(gold, given, "assertion"), there, wanted)
    if _scored(gold, "parties"):
        _parties(slots, dict(_rows(gold, "parties")), _rows(given, "parties"), actors)
    if _scored(gold, "casualties"):
        _casualties(slots, _rows(gold, "casualties"), _rows(given, "casualties"), actors)
    _people(slots, _rows(gold, "people"), _rows(given, "people"))


def _parties(
    slots: Slots, wanted: dict[str, tuple[Listed, ...]], rows: Iterable[Party], actors: Actors
) -> None:
    golds = [(role, keys) for role, rows_ in wanted.items() for keys in rows_]
    given = [p for p in rows if p.actor or p.name]

    def meant(gold: tuple[str, Listed], one: Party) -> bool:
        return actors.same(gold[1], one.actor, one.name)

    free = [g for g in golds if set(listed(g[1])) & set(UNSCORED)]
    golds = [g for g in golds if g not in free]
    given = [
        p
        for p in given
        if any(meant(g, p) for g in golds)
        or not (actors.same(UNSCORED, p.actor, p.name) or any(meant(g, p) for g in free))
    ]
    hits = pair(golds, given, meant, lambda g, p: g[0] == p.role)
    roles = sum(g[0] == p.role or g[0] in _ANY_ROLE for g, p in hits)
    slots.add("actor", len(hits), len(given), len(golds))
    slots.add("role", roles, len(given), len(golds))


def _casualties(
    slots: Slots, golds: tuple[GoldCasualty, ...], given: tuple[Casualty, ...], actors: Actors
) -> None:
    def victim(gold: GoldCasualty, one: Casualty) -> bool:
        return gold.actor is None or actors.same(gold.actor, one.actor, one.name)

    def figure(gold: GoldCasualty, one: Casualty) -> bool:
        return (gold.min, gold.max) == (one.min, one.max)

    hits = pair(
        golds, given, lambda g, p: p.status in listed(g.status), lambda g, p: 2 * victim(g, p) + figure(g, p)
    )
    slots.add("casualty", len(hits), len(given), len(golds))
    slots.add("victim", sum(victim(g, p) for g, p in hits), len(given), len(golds))
    slots.add("count", sum(figure(g, p) for g, p in hits), len(given), len(golds))


def _people(slots: Slots, golds: tuple[GoldPerson, ...], given: tuple[Person, ...]) -> None:
    hits = pair(golds, given, lambda g, p: any(same_name(name, p.name) for name in (g.name, *g.aka)))
    fates = sum(p.status in (listed(g.status) or (None,)) for g, p in hits)
    slots.add("person", len(hits), len(given), len(golds))
    slots.add("fate", fates, len(given), len(golds))


def _count(slots: Slots, gold: GoldCount | None, given: Claim | None, actors: Actors) -> None:
    there = given is not None
    right = (
        gold is not None
        and given is not None
        and (given.measure, given.min, given.max) == (gold.measure, gold.min, gold.max)
    )
    slots.add("figure", right, there, gold is not None)
    if gold is not None and gold.actor:
        group = given is not None and actors.same(gold.actor, given.actor, given.name)
        slots.add("group", group, there, 1)
    if gold is not None and gold.by:
        by = given is not None and actors.same(gold.by, given.by, given.by_name)
        slots.add("by", by, there, 1)


def _relation(slots: Slots, gold: GoldRelation | None, given: Claim | None, actors: Actors) -> None:
    right = False
    if gold is not None and given is not None:
        subject, object = given.subject or None, given.object or None
        right = (
            given.predicate in listed(gold.predicate)
            and actors.same_end(gold.subject, given.subject_id, subject)
            and any(actors.same_end(one, given.object_id, object) for one in listed(gold.object))
        )
    slots.add("relation", right, given is not None, gold is not None)


def _statement(slots: Slots, gold: GoldStatement | None, given: Claim | None) -> None:
    right = gold is not None and given is not None and (not gold.kind or given.statement in listed(gold.kind))
    slots.add("statement", right, given is not None, gold is not None)


def _circumstances(slots: Slots, gold: GoldClaim | None, given: Claim | None, undated: bool) -> None:
    if _scored(gold, "when") or undated:
        wanted, got = _gold_days(_rows(gold, "when") or None), _days(given.when if given else None)
        slots.add("date", wanted is not None and wanted == got, got is not None, wanted is not None)
    if _scored(gold, "where"):
        _places(slots, _rows(gold, "where"), _rows(given, "where"))
    if _scored(gold, "sources"):
        golds = _rows(gold, "sources")
        voices = [link.name for chain in _rows(given, "sources") for link in chain if link.kind != "outlet"]
        named = [name for name in voices if norm(name)] if gold is not None else []
        slots.add("source", len(pair(golds, named, contained)), len(named), len(golds))


def _gold_days(when: GoldWhen | None) -> tuple[date, date] | None:
    return (when.start, when.end or when.start) if when is not None and when.start is not None else None


def _days(when: When | None) -> tuple[date, date] | None:
    if when is None or not when.start:
        return None
    return date.fromisoformat(when.start), date.fromisoformat(when.end or when.start)


def _places(slots: Slots, golds: tuple[GoldPlace, ...], given: tuple[Place, ...]) -> None:
    """One place told twice counts once."""
    hits = pair(golds, given, same_place)
    taken = [place for _, place in hits]
    again = [p for p in given if not any(p is t for t in taken) and any(_named(g, p) for g in golds)]
    slots.add("place", len(hits), len(given) - len(again), len(golds))


def _named(gold: GoldPlace, given: Place) -> bool:
    return same_place(gold, given) and norm(given.name) in [norm(str(name)) for name in listed(gold.name)]


def same_place(gold: GoldPlace, given: Place) -> bool:
    """Within the tolerance; a place without coordinates is not located."""
    if given.lat is None or given.lon is None:
        return False
    return great_circle(gold.lat, gold.lon, given.lat, given.lon) <= gold.km
