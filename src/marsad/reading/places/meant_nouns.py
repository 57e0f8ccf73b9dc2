"""The place that a clause means by a noun: "في المدينة", "المنطقة نفسها", "داخل القاعدة" (codebook §8 "Places")."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.folding import fold_word
from marsad.reading.deeds.clauses import Clause
from marsad.reading.places.meant_places import definite_stem, has_a_base, is_called_a_unit, likeliest
from marsad.reading.places.passing import first_of_list, held_there, is_launched, of_office, of_seat
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
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
    "القضاء": frozenset({"district"}),
    "الناحيه": frozenset({"subdistrict"}),
    "المديريه": frozenset({"district"}),
    "القاعده": frozenset({"base", "airfield"}),
    "المعسكر": frozenset({"base"}),
    "السجن": frozenset(),
    "المطار": frozenset({"airfield"}),
    "المعبر": frozenset({"crossing"}),
}
ANAPHOR_REACH = 200  # tokens
SAME = words("placing_same")
MOSTLY = words("placing_mostly")
BELONGING = words("placing_belonging")
WIDE = 60  # km: what is wider is no "المنطقة نفسها"
ORIGIN = words("placing_origin")
DWELLING = words("dwelling")  # who is hit where he lives


def meant_by(text: Text, clause: Clause) -> list[PlaceReading]:
    """ "في المدينة", "المنطقة نفسها": the last place of that kind named before."""
    for j, word in enumerate(text.folded(clause.first, clause.last), clause.first):
        if (word.endswith("المنطقه") and text.word(j + 1) in SAME) or (
            word in ("المكان", "بالمكان") and text.word(j + 1) in SAME
        ):
            before = [p for p in _near(text, j) if (p.radius_km or 5) < WIDE]
        else:
            if text.word(j + 1) in SAME and j not in text.place_at and (named := _called_so(text, j)):
                return named  # "الساحة نفسها"
            kinds = ANAPHORS.get(word.lstrip("وفبل") if not word.startswith("ال") else word)
            if kinds is None or j in text.place_at or j in text.actor_at:
                continue
            before = [p for p in _near(text, j) if p.kind in kinds or _is_called(p, word)]
            if "base" in kinds:
                before = [p for p in _near(text, j) if p in before or has_a_base(text, p)]
            before = [p for p in before if not is_called_a_unit(p, bare(word))] or before
            if "governorate" in kinds and "city" in kinds:  # "في محافظة كذا وفي مدينة كذا ... المحافظة"
                before = [p for p in before if p.kind == "governorate" or _is_called(p, word)] or before
        if before:
            return [likeliest(text, before, definite_stem(word) or word.removeprefix("ل"))]
    return []


def _called_so(text: Text, j: int) -> list[PlaceReading]:
    """The last place before token j that the noun there names: "ساحة كذا ... الساحة نفسها"."""
    noun = bare(text.word(j))
    named = (p for p in reversed(text.places_in(j - ANAPHOR_REACH, j - 1)) if p.lat is not None)
    return next(([p] for p in named if p.mention.noun is not None and fold_word(p.mention.noun) == noun), [])


def _is_called(place: PlaceReading, word: str) -> bool:
    """ "قضاء كذا ... القضاء"."""
    return place.mention.noun is not None and bare(word) == fold_word(place.mention.noun)


def _near(text: Text, j: int) -> list[PlaceReading]:
    """The known places that end close before token j, without those that a distance is only measured from, and without
    homes, offices and where somebody spoke as long as others are left."""
    near = [p for p in text.places_in(j - ANAPHOR_REACH, j - 1) if p.lat is not None and p.mention.km is None]
    return [p for p in near if not _is_only_named(text, p)] or near


def _is_only_named(text: Text, place: PlaceReading) -> bool:
    """ "من أبناء كذا", "أطلقت من كذا", "في مؤتمر صحفي عقده بكذا", a dateline: nothing happened there."""
    first = first_of_list(text, place).mention.first
    return (
        place.mention.dateline
        or text.word(first - 1) in ORIGIN - DWELLING
        or (text.word(first - 1) == "من" and text.word(first - 2) in MOSTLY | BELONGING | ORIGIN)
        or (text.word(first - 1) == "من" and is_launched(text, first - 2))
        or of_office(text, place)
        or of_seat(text, place)
        or held_there(text, place)
    )
