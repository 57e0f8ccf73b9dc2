"""Which of the places that a report names near a happening are its own (codebook §3 `where`, §8 "Places").

A logistic sum over how the place is named, how it stands to the happening's own words and to the places that the rules
of `placing` have given it, fitted on coded reports (`tools/fit_whereabouts.py`).
"""

from __future__ import annotations

from functools import cache

from marsad.reading.deeds.event import Event
from marsad.reading.places.aside import of_deed_charged
from marsad.reading.places.passing import (
    died_for,
    is_of_hospital,
    names_another_deed,
    of_seat,
    where_fired_from,
    where_goods_go,
    where_survivors_went,
    where_taken_to,
    where_treated,
)
from marsad.reading.places.placing import is_some_of
from marsad.reading.places.whereabout_features import Weighed
from marsad.reading.places.whereabouts import Candidate, Setting, candidates
from marsad.reading.words.fitted import crossed, table, total
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import QUOTES
from marsad.reading.words.wordlists import words
from marsad.registry.place_mentions import is_joined
from marsad.registry.places import PlaceMention, PlaceReading

TABLE = "whereabouts/whereabouts"
FIRST = -25  # tenths of a bit from which on the likeliest place is where it happened: one is better than none
SIGNED = -14  # and if it only signs the report: "أبوظبي - كذا نيوز"
BEYOND = 5  # what the rules have left out is likelier by so much that it comes instead
MORE = 1  # and each one beside it, which is rather left out than taken
HOMES = words("settled_places_homes") | words("person_is")
BESIDES = 4  # words between two places of one list: "بالإضافة إلى ذلك في"
LINKS = words("prepositions") | {"عن", "علي", "جانب"}
ASIDE = 60  # taken from where the wounded were carried, or a deed was done that somebody is charged with


def settle_places(text: Text, events: list[Event]) -> None:
    """Gives each happening the likeliest places, those that it has first; all are weighed before any is changed."""
    setting = Setting.of(text, events)
    homes = _homes(text)
    chosen = [_chosen(setting, event, homes) for event in events]
    for event, places in zip(events, chosen, strict=True):
        event.places = places


def _chosen(setting: Setting, event: Event, homes: frozenset[int]) -> list[PlaceReading]:
    """What the rules have left out comes instead of what they took, if at all, never beside it."""
    offers = candidates(setting, event)
    weighed = Weighed(setting, event, offers)
    odds = [_odds(weighed, n) for n in range(len(offers))]
    aside = [_is_named_aside(setting.text, event, one, homes) for one in offers]
    odds = [value - ASIDE if away else value for value, away in zip(odds, aside, strict=True)]
    best = max(odds, default=0)
    likely = [
        one
        for one, value in zip(offers, odds, strict=True)
        if value > MORE or (value == best and value > (SIGNED if _only_signs(one) else FIRST))
    ]
    if not likely and any(aside):  # "ثم اقتادوهم إلى كذا": where the report is otherwise
        rest = [value for value, away in zip(odds, aside, strict=True) if not away]
        likely = [one for one, value in zip(offers, odds, strict=True) if rest and value == max(rest)][:1]
    if not likely and event.action == "capture_territory":  # "مساحات واسعة من العراق"
        lands = [one for one in offers if one.now and one.place.kind == "country"]
        likely = lands or [one for one in offers if one.now and is_some_of(setting.text, one.place)]
    ruled = [one for one in likely if one.now]
    if best > max((value for one, value in zip(offers, odds, strict=True) if one.now), default=best) + BEYOND:
        ruled = []
    taken = _with_lists(setting.text, event, offers, ruled) if ruled else likely
    return [one.place for one in offers if one in taken]


def _only_signs(one: Candidate) -> bool:
    return all(m.mention.dateline for m in one.mentions)


def _odds(weighed: Weighed, n: int) -> int:
    """The sum over the features of an offer, those of its state looked up with the plain ones."""
    state = weighed.state(n)
    return total(table(TABLE), ("any", state)) + total(_in_state(state), weighed.held(n))


@cache
def _in_state(state: str) -> dict[str, int]:
    return crossed(table(TABLE), state)


def _is_named_aside(text: Text, event: Event, one: Candidate, homes: frozenset[int]) -> bool:
    """Each time that the report names the place it is the hospital's, that of a deed charged to the arrested, where the
    gun stood, or where those who tell of it went."""
    return all(
        is_of_hospital(text, m)
        or where_treated(text, m)
        or where_fired_from(text, event, m)
        or died_for(text, m)
        or of_seat(text, m)
        or names_another_deed(text, event, m)
        or of_deed_charged(text, event, m)
        or where_survivors_went(text, event, m)
        or where_taken_to(text, event, m)
        or where_goods_go(text, event, m)
        or m.mention.first in homes
        for m in one.mentions
    )


def _homes(text: Text) -> frozenset[int]:
    """ "ينحدر من كذا بريف كذا": the first tokens of where somebody comes from, and of what that lies in."""
    found: set[int] = set()
    for place in text.places:  # in the order of the text, so that a container comes behind what it holds
        first = place.mention.first
        if first in found or (text.word(first - 1) == "من" and text.word(first - 2) in HOMES):
            found.add(first)
            if place.within is not None:
                found.add(text.mentions[place.within].first)
    return frozenset(found)


def _with_lists(text: Text, event: Event, offers: list[Candidate], taken: list[Candidate]) -> list[Candidate]:
    """ "سرمين، كفرنبل، سراقب", "نابلس وجنين": what the rules take from a list stays together."""
    found = list(taken)
    for one in found:  # grows as it goes
        found += [
            other
            for other in offers
            if other.now
            and other not in found
            and _is_beside(text, event, one.place.mention, other.place.mention)
        ]
    return found


def _is_beside(text: Text, event: Event, one: PlaceMention, other: PlaceMention) -> bool:
    """In one list with commas, or joined with و where the deed itself is told."""
    before, after = sorted((one, other), key=_first)
    if after.first - before.last == 2 and text.word(after.first - 1) == "،":
        return True
    told = any(first <= before.first and after.last <= last for first, last in event.told)
    meant = all(before.last < first for first, _ in event.told)  # "داخل الحيين"
    return (told or meant) and (is_joined(before, after, text.tokens) or _is_besides(text, before, after))


def _is_besides(text: Text, before: PlaceMention, after: PlaceMention) -> bool:
    """ "قصف أحياء كذا، إضافة إلى مخيم كذا", "في كذا وكذلك في كذا": as if joined with و."""
    gap = [
        word for word in text.folded(before.last + 1, after.first - 1) if word not in QUOTES and word != "،"
    ]
    return (
        0 < len(gap) <= BESIDES
        and gap[0] in words("one_more_place")
        and all(word in words("one_more_place") | LINKS for word in gap)
    )


def _first(mention: PlaceMention) -> int:
    return mention.first
