"""Figures of the same deed by place: "أربع هجمات في حلب، ومثلها في اللاذقية", "ثم الرقة 59 هجوماً", "وحجة بـ60"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from marsad.reading.tallies.tally import Tally
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words
from marsad.registry.places import PlaceReading

AS_MANY = words("counted_deeds_as_many")
FROM_THEM = words("from_them")
IN = words("counted_deeds_in")
LEADS = words("leads_to_a_share")  # between a place and its figure
ENDS = frozenset({"،", "؛", ".", ",", ")", ""})


def listed_deeds(text: Text, sentence: Sentence, told: Sequence[Tally]) -> list[Tally]:
    """The shares that no noun of the deed stands behind; those that have one take the place before them."""
    deeds = [t for t in told if t.measure == "attacks" and t.min is not None]
    if not deeds:
        return []
    first = min(deeds, key=lambda t: t.first)
    shares = [_placed(text, first, deed) for deed in deeds if deed is not first]
    found: list[Tally] = []
    for j in range(first.last + 1, sentence.last + 1):
        number = text.number_at.get(j)
        begins = number is not None and number.first == j and number.kind == "count"
        if not (begins or text.word(j) in AS_MANY) or any(t.first <= j <= t.last for t in told):
            continue
        last = number.last if number is not None and begins else j
        place = _behind(text, j, last) or _before(text, sentence, j, last)
        if place is None:
            continue
        before = max((t for t in [*deeds, *found] if t.first < j), key=lambda t: t.first)
        like = number if number is not None and begins else before
        part = replace(before, min=like.min, max=like.max, quantity=like.quantity, first=j, last=last)
        part.told, part.places = (min(j, place.mention.first), max(last, place.mention.last)), [place]
        found.append(part)
    shared = {
        p.mention.first for part in [*found, *(s for s in shares if s is not None)] for p in part.places
    }
    first.places = [p for p in first.places if p.mention.first not in shared]
    return found


def _placed(text: Text, first: Tally, deed: Tally) -> Tally | None:
    """ "تركزت في مأرب بـ120 غارة": whose deeds they are, and over what time, was told with the first figure."""
    if deed.by is None and deed.by_name is None:
        deed.by, deed.by_name = first.by, first.by_name
    if text.word(deed.last + 1) in IN and deed.last + 2 in text.place_at:
        return None
    place = _at(text, deed.first)
    if place is None:
        return None
    deed.places = [place]
    return deed


def _behind(text: Text, j: int, last: int) -> PlaceReading | None:
    """ "و38 في حمص"."""
    joined = text.word(j).startswith("و") or text.word(j - 1) in FROM_THEM
    if not joined or text.word(last + 1) not in IN:
        return None
    return text.place_at.get(last + 2) or text.place_at.get(last + 1)


def _before(text: Text, sentence: Sentence, j: int, last: int) -> PlaceReading | None:
    """ "والجوف بـ60، وصعدة 22": nothing is counted behind the figure."""
    word = text.word(last + 1)
    ends = last >= sentence.last or word in ENDS or word.startswith("و") or word == "ثم"
    return _at(text, j) if ends else None


def _at(text: Text, j: int) -> PlaceReading | None:
    """The place right before a figure."""
    led = j - 1 - (text.word(j - 1) in LEADS)
    place = text.place_at.get(led)
    return place if place is not None and place.mention.last == led else None
