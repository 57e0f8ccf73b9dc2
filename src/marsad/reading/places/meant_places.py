"""Places that a clause means without naming them: "في المدينة", "داخل القاعدة", "في البلاد" (codebook §8 "Places")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from marsad.arabic.folding import fold_word
from marsad.arabic.signs import SIGNS
from marsad.reading.places.passing import tells_where_another_is
from marsad.reading.words.text import Text, same_post
from marsad.registry.places import PlaceReading

_TOWNS = frozenset({"city", "town", "village", "capital", "camp"})
_UNITS = frozenset({"governorate", "province", "region", "district", "subdistrict"})
_BASES = frozenset({"base", "airfield", "site"})
KINDS: dict[str, frozenset[str]] = {
    "مدينه": _TOWNS,
    "بلده": _TOWNS,
    "قريه": _TOWNS,
    "عاصمه": frozenset({"city", "capital"}),
    "مخيم": frozenset({"camp"}),
    "حي": frozenset({"neighbourhood"}),
    "محافظه": _UNITS,
    "ولايه": _UNITS,
    "اقليم": _UNITS,
    "مديريه": _UNITS,
    "قضاء": _UNITS,
    "ناحيه": _UNITS,
    "محليه": _UNITS,
    "قاعده": _BASES,
    "معسكر": _BASES,
    "مطار": _BASES,
    "سجن": frozenset({"site"}),
    "حقل": frozenset({"oil_field"}),
    "معبر": frozenset({"crossing"}),
    "منفذ": frozenset({"crossing"}),
    "سد": frozenset({"dam"}),
    "جزيره": frozenset({"island"}),
    "جبل": frozenset({"mountain"}),
    "وادي": frozenset({"valley"}),
    "بلاد": frozenset({"country"}),
}
# what one is called by its size
_SIZES: dict[str, frozenset[str]] = {
    "مدينه": frozenset({"city", "capital", "town"}),
    "بلده": frozenset({"town", "village"}),
    "قريه": frozenset({"village"}),
}
AREA = "منطقه"
REACH = 2_000  # tokens from such a noun back to the place
WIDE = 60  # km: what is wider is no "المنطقة"
LETTERS = "وفبك"  # that stand before the article


class Meant(NamedTuple):
    """The noun that means a place, and the last mention before it of a place that it can mean."""

    noun: str
    place: PlaceReading


def meant_in(text: Text, first: int, last: int) -> Iterator[Meant]:
    """What definite nouns of places in first..last mean that name none themselves."""
    for i in text.marked(_MEANS, first, last):
        noun = _definite(text.word(i))
        if noun is None or i in text.place_at or i in text.actor_at:
            continue
        place = _last_before(text, i, noun)
        if place is not None:
            yield Meant(noun, place)


def definite_stem(word: str) -> str:
    """The noun behind an article and the letters before it, "" without an article."""
    stem = word.lstrip(LETTERS) if len(word) > 4 else word
    return stem[2:] if stem.startswith(("ال", "لل")) else ""


def _definite(word: str) -> str | None:
    noun = definite_stem(word)
    return noun if noun in KINDS or noun == AREA else None


_MEANS = SIGNS.bit(_definite)


def _last_before(text: Text, i: int, noun: str) -> PlaceReading | None:
    """The likeliest of such a kind, none that is called another: "قرية كذا في مديرية كذا ... القرية"."""
    here = text.sentence_at(i)
    could = [
        p for p in text.places_in(max(0, i - REACH), i - 1) if p.lat is not None and _can_be(text, p, noun)
    ]
    if text.has_posts and here is not None:
        could = [p for p in could if (at := text.sentence_at(p.mention.first)) and same_post(at, here)]
    could = [p for p in could if not is_called_a_unit(p, noun)] or could
    return likeliest(text, could, noun) if could else None


def likeliest(text: Text, could: list[PlaceReading], noun: str) -> PlaceReading:
    """The last of those that are called so or are of that size, and that do not only help to find another.

    "قُتلا في كذا (بلدة) الواقعة على الطريق الذي يربط بيروت بدمشق ... البلدة" is neither city.
    """
    if noun in _SIZES:
        called = {p.id for p in could if p.id is not None and _called(p) == noun}
        could = [p for p in could if p.id in called or _is_so_large(p, noun)] or could
        could = [p for p in could if p.kind not in _UNITS] or could
    aside = [p for p in could if not _helps_to_find(text, p)]
    return (aside or could)[-1]


def _called(place: PlaceReading) -> str | None:
    return fold_word(place.mention.noun) if place.mention.noun is not None else None


def _is_so_large(place: PlaceReading, noun: str) -> bool:
    """What is called a town by one report and a village by another may be either; a city is no village."""
    called = _called(place)
    return place.kind in _SIZES.get(noun, ()) and (called in (None, noun) or called not in _SIZES)


def _helps_to_find(text: Text, place: PlaceReading) -> bool:
    """ "مدينة الباب شرقي حلب", "بلدة كذا بريف كذا", "كذا القريبة من كذا"."""
    return place.direction is not None or text.holds_another(place) or tells_where_another_is(text, place)


def is_called_a_unit(place: PlaceReading, noun: str) -> bool:
    """ "مديرية كذا" is no "القرية", whatever town it is named for."""
    called = fold_word(place.mention.noun) if place.mention.noun is not None else noun
    return called != noun and KINDS.get(called) == _UNITS


def has_a_base(text: Text, place: PlaceReading) -> bool:
    """ "قاعدتي العمر والشدادي ... في الشدادي ... القاعدة": the town stands for its base, which the report names."""
    return place.id is not None and any(p.kind in _BASES for p in text.places if p.id == place.id)


def _can_be(text: Text, place: PlaceReading, noun: str) -> bool:
    if noun == AREA:
        return place.kind != "country" and (place.radius_km or 5) < WIDE
    return place.kind in KINDS[noun] or (KINDS[noun] == _BASES and has_a_base(text, place))
