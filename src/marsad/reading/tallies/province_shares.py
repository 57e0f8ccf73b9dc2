"""The provinces of a day's dead: a count over a land, told on province by province (codebook §4).

"وثقت اللجان 108 شهداء. إدلب فقدت وحدها 53، وفي حلب سقط 14 أغلبهم بغارات، وقتل 5 في درعا و3 في حمص": each is part of the
whole; what befell most of those of a province is told as a happening of its own, without them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from marsad.reading.casualties.breakdowns import subcounts
from marsad.reading.casualties.group import CIVILIANS, Group, bare_count, is_count
from marsad.reading.casualties.groups import group_at
from marsad.reading.casualties.joined_groups import MOST
from marsad.reading.casualties.row import Row
from marsad.reading.deeds.event import Event
from marsad.reading.joining.same_place import names_a_province
from marsad.reading.tallies.place_shares import IN
from marsad.reading.tallies.tally import Tally
from marsad.reading.tallies.totals import LANDS, RECORDING, is_recorded
from marsad.reading.words.text import Sentence, Text
from marsad.registry.places import PlaceReading

FEWEST = 20  # counted over a land, so that provinces are told
MOST_REACH = 3
LISTED = 2


def is_over_a_land(text: Text, tally: Tally) -> bool:
    """Somebody counted so many dead, and no province is named."""
    told = text.folded(tally.sentence.first, tally.sentence.last)
    return (
        tally.measure == "killed"
        and tally.part_of is None
        and (tally.min or 0) >= FEWEST
        and not RECORDING.isdisjoint(told)
        and all(place.kind in LANDS - {"governorate"} for place in tally.places)
    )


def province_shares(
    text: Text, sentence: Sentence, event: Event, rows: list[Row], whole: Tally
) -> list[Tally]:
    """The shares of the provinces that a clause tells."""
    found: list[Tally] = []
    for row in rows:
        known = any(t.first <= row.first <= t.last for t in found)
        if known or row.status != "killed" or row.people or (row.min or 0) >= (whole.min or 0):
            continue
        place = _province_of(text, sentence, row)
        of_most = not MOST.isdisjoint(text.folded(row.last, min(row.last + MOST_REACH, sentence.last)))
        counted = event.harm_only or of_most or is_recorded(text, sentence)
        if place is None or event.time is not None or not (counted and row.counted):
            continue
        share = _share(whole, row.group or Group(row.first, row.last, row.min, row.max, row.quantity), place)
        share.sentence, share.first, share.last = sentence, row.first, row.last
        share.told = (min(row.first, place.mention.first), max(row.last, place.mention.last))
        found += [
            share,
            *subcounts(text, sentence, row, share),
            *_shares_behind(text, sentence, whole, share),
        ]
    return found


def _share(whole: Tally, people: Group, place: PlaceReading) -> Tally:
    civil = people.is_civilian or people.civil
    own = people.actor.actor if people.actor is not None else whole.actor
    return replace(
        whole,
        min=people.min,
        max=people.max,
        quantity=people.quantity,
        first=people.first,
        last=people.last,
        told=(people.first, max(people.last, place.mention.last)),
        actor=CIVILIANS if civil else own,
        name=None,
        places=[place],
        part_of=whole,
    )


def _province_of(text: Text, sentence: Sentence, row: Row) -> PlaceReading | None:
    """The province behind the people, else the last named before them."""
    behind = row.last + 1 + (text.word(row.last + 1) in IN)
    before = [text.place_at[j] for j in range(sentence.first, row.first) if j in text.place_at]
    place = text.place_at.get(behind) or next(iter(before[-1:]), None)
    return place if place is not None and names_a_province(place) else None


def _shares_behind(text: Text, sentence: Sentence, whole: Tally, first: Tally) -> Iterator[Tally]:
    """ "... و3 في كذا وثلاثة في كذا، وشهيدان في كذا": the provinces that follow."""
    j = first.told[1] + 1
    while first.told[1] > first.last and j < sentence.last:
        j += text.word(j) in ("،", "و")
        if not text.word(j).startswith("و") and text.word(j - 1) != "و":
            return
        people = group_at(text, j, sentence.last)
        if people is None and is_count(text, j):
            people = bare_count(text, j)
        place = text.place_at.get(people.last + LISTED) if people is not None else None
        if people is None or place is None or text.word(people.last + 1) not in IN:
            return
        share = _share(whole, people, place)
        share.sentence = sentence
        yield share
        j = share.told[1] + 1
