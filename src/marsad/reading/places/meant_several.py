"""Several places that a clause means without naming them: "داخل الحيين", "كافة القرى" (codebook §8 "Places")."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.reading.deeds.clauses import Clause
from marsad.reading.places.meant_places import KINDS, REACH, definite_stem
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
from marsad.registry.place_mentions import LIST_MARKS
from marsad.registry.places import PlaceReading

_DUALS = {
    (noun.removesuffix("ه") + "ت" if noun.endswith("ه") else noun) + ending: noun
    for noun in KINDS
    for ending in ("ين", "ان")
}
_GAP = 4  # tokens between two places of one list


def several_meant(text: Text, clause: Clause) -> list[PlaceReading]:
    """The pair or the list named last before the clause that a noun in it can mean."""
    for i in range(clause.first, clause.last + 1):
        if i in text.place_at or i in text.actor_at:
            continue
        stem = definite_stem(text.word(i))
        noun = _DUALS.get(stem)
        if noun is not None:
            pair = next(
                (named for named in _lists_before(text, i) if len(named) == 2 and _are(named, noun)), []
            )
            if pair:
                return pair
        elif stem in words("places_in_plural") and _takes_up(text, i):
            return next(
                (named for named in _lists_before(text, i) if len(named) > 1 and _are_small(named)), []
            )
    return []


def _takes_up(text: Text, i: int) -> bool:
    """ "كافة القرى", "هذه البلدات", "القرى المذكورة": they were named before."""
    return text.word(i - 1) in words("all_such") or text.word(i + 1) in words("named_before")


def _are(named: list[PlaceReading], noun: str) -> bool:
    return all(place.kind in KINDS[noun] for place in named)


def _are_small(named: list[PlaceReading]) -> bool:
    return all(place.kind not in ("country", "governorate") for place in named)


def _lists_before(text: Text, i: int) -> Iterator[list[PlaceReading]]:
    """The places named before the token, those of one list together, the last first."""
    named: list[PlaceReading] = []
    for place in reversed(text.places_in(max(0, i - REACH), i - 1)):
        if place.id is None and place.lat is None:
            continue
        if named and not _is_listed(text, place, named[0]):
            yield named
            named = []
        named.insert(0, place)
    if named:
        yield named


def _is_listed(text: Text, before: PlaceReading, after: PlaceReading) -> bool:
    """Nothing but a comma or و stands between the two."""
    gap = range(before.mention.last + 1, after.mention.first)
    if len(gap) > _GAP or any(text.word(k) not in LIST_MARKS and text.word(k) != "و" for k in gap):
        return False
    return len(gap) > 0 or "و" in after.mention.proclitics
