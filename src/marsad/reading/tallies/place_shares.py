"""A total told by its places in a sentence: "41 قتيلاً، هم 38 في كذا و3 في كذا" (codebook §4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from marsad.arabic.numbers import Number
from marsad.reading.casualties.group import is_count
from marsad.reading.casualties.row import Row
from marsad.reading.tallies.tally import Tally
from marsad.reading.words.nouns import person_at_token
from marsad.reading.words.text import Sentence, Text
from marsad.registry.places import PlaceReading

PIVOTS = frozenset({"هم", "وهم", "بينهم", "منهم", "بواقع", "بينها", "منها", ":"})
LIST_REACH = 10  # tokens from the people counted to the list of their places
IN = frozenset({"في", "ب", "من"})
STRANGE = 4  # words of a place that no list knows
NEXT = frozenset({"،", ",", "و", ":", "؛"})


class Share(NamedTuple):
    """A figure, its last token, and the place, unless no list knows it."""

    number: Number
    last: int
    place: PlaceReading | None


def shares_of(text: Text, sentence: Sentence, row: Row) -> list[Share]:
    """Two figures or more that count the people of a row by places, one of which at least is known."""
    pivot = next((j for j in range(row.last + 1, row.last + LIST_REACH) if _opens(text, j)), None)
    found: list[Share] = []
    left = row.min or 0
    for share in _shares_from(text, pivot + 1, sentence.last) if pivot is not None else ():
        found.append(share)
        left -= share.number.min
        if left <= 0:
            break  # what goes on behind the last of them counts others
    return found if len(found) > 1 and left >= 0 and any(share.place for share in found) else []


def _opens(text: Text, j: int) -> bool:
    if text.word(j) in PIVOTS:
        return True
    return text.word(j) == "،" and is_count(text, j + 1) and not text.word(j + 1).startswith("و")


def _shares_from(text: Text, j: int, end: int) -> Iterator[Share]:
    while j <= end:
        while text.word(j) in NEXT and text.word(j):
            j += 1
        share = _share_at(text, j)
        if share is None:
            return
        yield share
        j = share.last + 1


def _share_at(text: Text, j: int) -> Share | None:
    """ "38 في كذا", "وسبعة أشخاص في قرية كذا"."""
    number = text.number_at.get(j)
    if number is None or number.first != j or not is_count(text, j) or number.quantity == "several":
        return None
    k = number.last + 1
    person = person_at_token(text, k)
    k = k if person is None else person.last + 1
    place = text.place_at.get(k) or (text.place_at.get(k + 1) if text.word(k) in IN else None)
    if place is not None:
        return Share(number, max(k, place.mention.last), place)
    last = _strange_place(text, k + 1) if text.word(k) in IN else None
    return Share(number, last, None) if last is not None else None


def _strange_place(text: Text, k: int) -> int | None:
    """The last of the few words up to the next figure or mark."""
    for j in range(k, min(k + STRANGE, len(text.tokens))):
        if text.tokens[j].kind != "word" or text.verbs(j):
            return None
        if text.word(j + 1) in NEXT or text.word(j + 1) == "." or is_count(text, j + 1):
            return j
    return None


def parts_by_place(text: Text, tally: Tally, shares: list[Share]) -> list[Tally]:
    """The shares of a total as tallies, each in its place; that of the whole is told before them."""
    if not shares:
        return []
    whole = [text.place_at[j] for j in range(tally.last + 1, shares[0].number.first) if j in text.place_at]
    parts = {share.place.id for share in shares if share.place is not None}
    tally.places = whole[:1] or [place for place in tally.places if place.id not in parts]
    return [
        replace(
            tally,
            min=share.number.min,
            max=share.number.max,
            quantity=share.number.quantity,
            first=share.number.first,
            last=share.number.last,
            told=(share.number.first, share.last),
            places=[share.place] if share.place is not None else [],
            part_of=tally,
        )
        for share in shares
    ]
