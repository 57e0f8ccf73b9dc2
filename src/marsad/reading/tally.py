"""A tally: a count over a period or over several happenings (codebook §4)."""

from __future__ import annotations

from dataclasses import dataclass, field

from marsad.arabic.dates import Resolved, TimeExpression
from marsad.model.claim import Measure, Quantity
from marsad.reading.attribution import Attribution
from marsad.reading.text import Sentence, Text
from marsad.registry.places import PlaceReading

BESIDE = 8  # words of evidence on each side of a figure


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
