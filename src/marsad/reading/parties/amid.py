"""Among whom a bomb goes off: "فجر نفسه وسط جنود كذا", "انفجرت العبوة بين عناصر من كذا"."""

from __future__ import annotations

from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.families import family
from marsad.reading.words.text import Text
from marsad.reading.words.walk import Walk
from marsad.reading.words.wordlists import words

AMONG, CROWDS = words("bombed_among"), words("bombed_crowds")
BLASTS = family("blasts")


def are_bombed(text: Text, triggers: list[Trigger], walk: Walk, j: int) -> bool:
    """Behind a bomb the word at token j, or right before it, says amid whose men it went off."""
    at = j if text.word(j) in AMONG else j - 1
    if text.word(at) not in AMONG or walk.passed or at >= walk.actor.first:
        return False
    before = [t for t in triggers if t.last < at and t.deed is not None]
    if not before or any(t.deed is not None and t.deed.action not in BLASTS for t in before):
        return False
    counted = at + 1 in text.number_at or text.word(at + 1) in CROWDS
    named = ("person", "role") if at + 1 == walk.actor.first else ("person",)
    return counted or walk.person or walk.thing or any(text.entries(at + 1, kind) for kind in named)
