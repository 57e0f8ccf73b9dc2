"""From several tellings to one record: what, when, where, by whom, and in what voice it is told."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from marsad.incidents.gathering import ordinal
from marsad.incidents.geo import kilometres
from marsad.incidents.independence import Telling
from marsad.model.claim import Place
from marsad.model.incident import IncidentParty, IncidentPlace, Interval

# Codes that say little: a more specific one told as often wins.
_BROAD = ("other", "death", "operation", "attack", "clash", "shelling")
_ASSERTIONS = ("reported", "claimed", "suspected", "planned", "denied")
_SLACK_KM = 10.0


def action(tellings: Sequence[Telling]) -> str:
    """The code most tellings give; among equals the more specific, then the first of the alphabet."""
    votes = Counter(t.claim.action or "other" for t in affirming(tellings))
    return min(votes, key=lambda code: (-votes[code], code in _BROAD, code))


def affirming(tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings that do not deny; all of them if every one denies."""
    return [t for t in tellings if t.claim.assertion != "denied"] or list(tellings)


def assertion(tellings: Sequence[Telling]) -> str:
    """The firmest way in which it is told; `denied` only if nobody affirms it."""
    told = {t.claim.assertion or "reported" for t in tellings}
    return next(a for a in _ASSERTIONS if a in told)


def when(tellings: Sequence[Telling]) -> Interval | None:
    """The days all dated tellings share; if they share none, the interval told most often, the earliest of equals."""
    told = Counter(
        (w.start, w.end or w.start)
        for t in affirming(tellings)
        if (w := t.claim.when) is not None and w.start is not None
    )
    if not told:
        return None
    start, end = max(s for s, _ in told), min(e for _, e in told)
    if start > end:
        start, end = min(told, key=lambda i: (-told[i], ordinal(i[1]) - ordinal(i[0]), i))
    return Interval(start=start, end=end)


def where(tellings: Sequence[Telling]) -> tuple[IncidentPlace, ...]:
    """The most specific place that most tellings can share, then further ones told beside it by at least half."""
    lists = [
        located for t in affirming(tellings) if (located := [p for p in t.claim.where if p.lat is not None])
    ]
    if not lists:
        return _unlocated(tellings)
    shared = {
        _place_key(p): (sum(any(_meet(p, q) for q in ps) for ps in lists), p) for ps in lists for p in ps
    }
    ranked = sorted(shared.values(), key=lambda one: (-one[0], one[1].radius_km or 0.0, _place_key(one[1])))
    chosen = [ranked[0][1]]
    for support, place in ranked[1:]:
        beside = all(not _meet(place, other) for other in chosen)
        if beside and 2 * support >= len(lists):
            chosen.append(place)
    return tuple(_incident_place(p) for p in chosen)


def _unlocated(tellings: Sequence[Telling]) -> tuple[IncidentPlace, ...]:
    names = Counter(p.name for t in tellings for p in t.claim.where)
    return (IncidentPlace(name=min(names, key=lambda n: (-names[n], n))),) if names else ()


def _place_key(place: Place) -> tuple[str, str, float, float]:
    return place.id or "", place.name, place.lat or 0.0, place.lon or 0.0


def _meet(a: Place, b: Place) -> bool:
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return False
    reach = max(a.radius_km or 0.0, b.radius_km or 0.0, _SLACK_KM)
    return kilometres(a.lat, a.lon, b.lat, b.lon) <= reach


def _incident_place(place: Place) -> IncidentPlace:
    return IncidentPlace(
        name=place.name, id=place.id, lat=place.lat, lon=place.lon, radius_km=place.radius_km
    )


def parties(tellings: Sequence[Telling]) -> tuple[IncidentParty, ...]:
    """Every actor in each of his roles, those named by most reports first."""
    named: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for telling in affirming(tellings):
        for party in telling.claim.parties:
            named[party.role, party.actor or "", "" if party.actor else party.name].add(telling.report.id)
    names = _names(tellings)
    return tuple(
        IncidentParty(name=name or names[id], role=role, actor=id or None)
        for role, id, name in sorted(named, key=lambda key: (key[0], -len(named[key]), key))
    )


def _names(tellings: Sequence[Telling]) -> dict[str, str]:
    """For each actor the name most reports use."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for telling in tellings:
        for party in telling.claim.parties:
            votes[party.actor or ""][party.name] += 1
    return {id: min(names, key=lambda n: (-names[n], n)) for id, names in votes.items()}
