"""A tally: a count over a period or over several happenings (codebook §4)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from marsad.arabic.dates import Resolved, TimeExpression
from marsad.model.claim import Measure, Quantity
from marsad.reading.casualties.group import Group
from marsad.reading.casualties.row import Row
from marsad.reading.voices.attribution import Attribution
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words
from marsad.registry.places import PlaceReading

BESIDE = 8  # words of evidence on each side of a figure

OF_THEM = words("of_them")


@dataclass(slots=True)
class Tally:
    """A count with its period, area, group and doer; `told` are token ranges."""

    measure: Measure
    min: int | None
    max: int | None
    quantity: Quantity
    first: int
    last: int
    told: tuple[int, int]
    sentence: Sentence
    actor: str | None = None
    name: str | None = None
    by: str | None = None
    by_name: str | None = None
    time: TimeExpression | None = None
    resolved: Resolved | None = None
    places: list[PlaceReading] = field(default_factory=list)
    voices: list[Attribution] = field(default_factory=list)
    part_of: Tally | None = None


def evidence(text: Text, sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """The words around the figure, not the whole sentence."""
    start = first
    while start > max(sentence.first, first - BESIDE) and text.word(start - 1) not in "،؛:":
        start -= 1
    end = last
    while end < min(sentence.last, last + BESIDE) and text.word(end + 1) not in "،؛:.":
        end += 1
    return start, end


def total_of(row: Row, tally: Tally, known: dict[int, Tally]) -> Tally | None:
    """The tally of the total whose part the row is, the first time it is met; the part points to it."""
    whole = row.group.total if row.group is not None else None
    if whole is None:
        return None
    new, measure = id(whole) not in known, _measure_of(whole, tally)
    if new:
        known[id(whole)] = replace(
            tally,
            measure=measure,
            min=whole.min,
            max=whole.max,
            quantity=whole.quantity,
            first=whole.first,
            last=whole.last,
            told=(whole.first, whole.last),
            actor=tally.actor if measure != tally.measure else None,
            name=tally.name if measure != tally.measure else None,
            part_of=None,
        )
    tally.part_of = known[id(whole)]
    return known[id(whole)] if new else None


def holds(whole: Tally | None, part: Tally) -> Tally | None:
    """The count told before of whom these are some: "قتلت كذا 38 منهم"."""
    if whole is None or whole is part or whole.measure != part.measure:
        return None
    return whole if (whole.min or 0) > (part.min or 0) else None


def _measure_of(whole: Group, part: Tally) -> Measure:
    """ "1091 ضحية (335 قتيلاً و756 جريحاً)": dead and wounded together."""
    fates = {sub.status for sub in whole.parts_told}
    return "killed_or_wounded" if {"killed", "wounded"} <= fates else part.measure
