"""Which of two tellings of one happening names its place more closely."""

from __future__ import annotations

from marsad.reading.deeds.event import Event
from marsad.reading.joining.same_place import (
    holds,
    is_same,
    names_a_province,
    names_province_of,
    province_of,
    where,
)
from marsad.reading.places.space import is_near
from marsad.registry.places import PlaceReading

BESIDE_A_TOWN = 30  # km from a town to the village that is told to lie at it
ABOUT = 1.5  # times the radius of a place, so far what lies at it may be known only about
HEADING = 2  # tokens from the head of a sentence to the place that it is about


def is_finer(event: Event, into: Event) -> bool:
    """The other clause names the place more closely."""
    if not event.places or not into.places:
        return False
    if all(any(holds(outer, p) for p in event.places) for outer in into.places):
        return True  # "قصف على درعا", "قصف على بلدة بريف درعا"
    if _is_told_in_it(into, event) or _told_closer(into, event) or _in_city_of_topic(into, event):
        return True
    if where(into, event) == "next place":
        return False  # two towns, of which the first that is told is the place
    if _names_the_same_province(into, event):
        return False
    radius = min(p.radius_km or 1000 for p in event.places)
    return radius < min(p.radius_km or 1000 for p in into.places) / 2


def _names_the_same_province(into: Event, event: Event) -> bool:
    """ "في محافظة إدلب وأرياف حماة", "على إدلب": the seat by its bare name says no more than the province did."""
    return all(any(names_province_of(q, p) or _is_of(q, p) for p in into.places) for q in event.places)


def _is_of(city: PlaceReading, province: PlaceReading) -> bool:
    whole = province_of(city)
    return names_a_province(city) and whole is not None and whole.id == province.id


def _is_told_in_it(into: Event, event: Event) -> bool:
    """ "غرب الموصل", then "قرى كذا وكذا غرب الموصل": the other clause tells by the first place where its own lie."""
    around = [
        q for q in (*event.containers, *event.described) if not any(is_same(q, p) for p in event.places)
    ]
    wide = max(p.radius_km or 1000 for p in event.places)
    return all(
        wide <= ABOUT * (p.radius_km or 1000) and any(is_same(p, q) for q in around) for p in into.places
    )


def _told_closer(into: Event, event: Event) -> bool:
    """ "كمين قرب دير الزور", "وقع الكمين في بادية كذا": beside a town, and then in a place of its own.

    A city is no closer than the village or the crossing that lies near it.
    """
    if any(q.kind == "city" for q in event.places) and all(p.kind != "city" for p in into.places):
        return False
    around = all(p.relation not in ("in", None) or p.direction is not None for p in into.places)
    there = all(q.relation == "in" and q.direction is None and q.lat is not None for q in event.places)
    finer = max((q.radius_km or 5 for q in event.places), default=0) <= min(
        p.radius_km or 5 for p in into.places
    )
    near = all(is_near(p, q, BESIDE_A_TOWN) for p in into.places for q in event.places)
    return around and there and finer and near


def _in_city_of_topic(into: Event, event: Event) -> bool:
    """ "وفي خانيونس، استشهد تسعة، في غارة على بلدة كذا": the city heads the sentence, the town in it comes behind."""
    head = into.places[0].mention
    if len(into.places) > 1 or event.sentence != into.sentence or not head.locative:
        return False
    town = [q for q in event.places if q.mention.noun is not None and q.mention.first > head.last]
    heads = head.noun is None and head.first - into.sentence.first <= HEADING
    return (
        heads
        and len(town) == len(event.places)
        and all(is_near(into.places[0], q, BESIDE_A_TOWN) for q in town)
    )
