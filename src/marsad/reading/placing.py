"""Where a clause says it happened: the most specific places, without origins, ends and containers (codebook §3, §8)."""

from __future__ import annotations

from marsad.reading.clauses import Clause
from marsad.reading.event import Event
from marsad.reading.space import km
from marsad.reading.text import Text
from marsad.registry.places import PlaceReading

_TOWNS = frozenset({"city", "town", "village", "district", "subdistrict", "governorate", "capital"})
ANAPHORS = {
    "المدينه": _TOWNS,
    "البلده": _TOWNS,
    "القريه": _TOWNS,
    "لمدينه": _TOWNS,
    "لبلده": _TOWNS,
    "لقريه": _TOWNS,
    "المخيم": frozenset({"camp"}),
    "الحي": frozenset({"neighbourhood"}),
    "المحافظه": frozenset({"governorate", "city"}),
}
WATERS = frozenset({"river", "sea", "lake"})
TOWARDS = frozenset({"الي", "نحو", "باتجاه", "صوب"})
NEARNESS = frozenset({"بالقرب", "القرب", "مقربه", "كل", "عدد", "مناطق", "اجزاء", "احياء"})
ANAPHOR_REACH = 200  # tokens
ORIGIN = frozenset(
    [
        "المنحدر",
        "ينحدر",
        "منحدر",
        "ابناء",
        "اهالي",
        "مواليد",
        "سكان",
        "وينحدر",
        "المنحدرين",
        "ينحدرون",
        "ابن",
        "نازحي",
        "من",
        "سكان",
        "اصل",
    ]
)


def fill_places(text: Text, event: Event, clause: Clause) -> None:
    """The most specific places; a place that another names as its container is none of its own (codebook §3)."""
    here = [
        p
        for p in text.places
        if clause.first <= p.mention.first and p.mention.last <= clause.last and not p.mention.dateline
    ]
    for place in here:
        if _is_origin(text, place, clause):
            continue
        if _away(text, event, place, here):
            continue
        (event.containers if _is_container(text, place) else event.places).append(place)
    named = [p for p in event.places if p.id is not None]
    event.places = most_specific(named or event.places) or _meant(text, clause)


def _away(text: Text, event: Event, place: PlaceReading, here: list[PlaceReading]) -> bool:
    """Where people or troops come from or go to, where the deed has a place besides (codebook §8 "Places")."""
    before = text.word(place.mention.first - 1)
    others = [p for p in here if p is not place]
    if event.action in ("displacement", "defection", "withdrawal"):
        leaves = any(text.word(p.mention.first - 1) == "من" for p in others)
        return before in TOWARDS and leaves
    if event.action == "deployment":
        arrives = any(text.word(p.mention.first - 1) in TOWARDS for p in others)
        return before == "من" and arrives
    return before == "من" and text.word(place.mention.first - 2) not in NEARNESS


def _meant(text: Text, clause: Clause) -> list[PlaceReading]:
    """ "في المدينة": the last place of that kind named before."""
    for j in range(clause.first, clause.last + 1):
        kinds = ANAPHORS.get(
            text.word(j).lstrip("وفبل") if not text.word(j).startswith("ال") else text.word(j)
        )
        if kinds is None or j in text.place_at or j in text.actor_at:
            continue
        before = [p for p in text.places if p.mention.last < j and p.kind in kinds and p.id]
        if before and j - before[-1].mention.last < ANAPHOR_REACH:
            return [before[-1]]
    return []


def _is_container(text: Text, place: PlaceReading) -> bool:
    return any(
        other.within is not None and text_mention(text, other.within) is place.mention
        for other in text.places
    )


def text_mention(text: Text, index: int) -> object:
    """The mention with that index among all that were found."""
    return text.mentions[index] if 0 <= index < len(text.mentions) else None


def _is_origin(text: Text, place: PlaceReading, clause: Clause) -> bool:
    first = place.mention.first
    return any(text.word(j) in ORIGIN for j in range(max(clause.first, first - 3), first))


def most_specific(places: list[PlaceReading]) -> list[PlaceReading]:
    """Without the places that only hold or describe another one of them (codebook §3 `where`)."""
    return [p for p in places if not any(q is not p and _holds(p, q) for q in places)]


def _holds(outer: PlaceReading, inner: PlaceReading) -> bool:
    if outer.id is not None and outer.id in inner.admin:
        return True
    if outer.kind in WATERS and inner.kind not in WATERS:
        return True
    described = outer.direction is not None or outer.relation in ("countryside", "area")
    if (
        not described
        or outer.lat is None
        or inner.lat is None
        or (inner.radius_km or 5) >= (outer.radius_km or 5)
    ):
        return False
    return inner.mention.first < outer.mention.first and km(inner, outer) <= (outer.radius_km or 5) + 30
