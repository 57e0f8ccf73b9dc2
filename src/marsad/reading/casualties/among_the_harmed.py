"""People of another actor among the harmed, in a sentence of their own: "وبين القتلى تسعة من كذا" (codebook §3)."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.signs import SIGNS
from marsad.model.claim import Status
from marsad.reading.casualties.groups import groups_at
from marsad.reading.casualties.row import Row
from marsad.reading.casualties.victims import refresh
from marsad.reading.deeds.event import Event
from marsad.reading.people.name_lists import FATES, NEAR
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

BETWEEN = words("between_the_harmed")  # بين, وبين
COUNTED: dict[Status, tuple[Status, ...]] = {
    "killed": ("killed", "killed_or_wounded", "lost"),
    "wounded": ("wounded", "killed_or_wounded"),
}


def add_among_the_harmed(text: Text, sentence: Sentence, found: list[Event]) -> None:
    """Give the rows of those among the harmed of a happening told before to it, as parts of its row."""
    for i in text.marked(_BETWEEN, sentence.first, sentence.last - 1):
        fate = _fate_of(text.word(i + 1))
        if fate is None:
            continue
        told = _told(text, sentence, found, fate, i)
        if told is None:
            continue
        event, whole = told
        for group in groups_at(text, i + 2, sentence.last):
            known = any(r.first <= group.last and group.first <= r.last for e in found for r in e.rows)
            theirs = group.actor is not None and group.actor.actor not in (None, whole.actor)
            fits = group.min is not None and (whole.max is None or group.min < whole.max)
            if known or not theirs or not fits or group.people:
                continue
            row = Row(
                fate, group.min, group.max, group.quantity, group.first, group.last, group, part_of=whole
            )
            row.sentence, row.clause = sentence.first, sentence.first
            event.rows.append(row)
            event.told.append((i, group.last))
        refresh(text, event)


def _fate_of(word: str) -> Status | None:
    """What became of those whom a noun with the article names: "القتلى", "المصابين"."""
    if not word.startswith("ال"):
        return None
    return next((fate for fate, nouns in FATES.items() if bare(word) in nouns), None)


def _told(
    text: Text, sentence: Sentence, found: list[Event], fate: Status, i: int
) -> tuple[Event, Row] | None:
    """The happening told last that counts people of that fate before token i."""
    for event in sorted(found, key=lambda e: -e.last_order)[:NEAR]:
        rows = [r for r in event.rows if r.status in COUNTED.get(fate, (fate,)) and r.part_of is None]
        whole = max((r for r in rows if r.last < i), key=lambda r: r.min or 0, default=None)
        if whole is not None:
            return event, whole
    return None


_BETWEEN = SIGNS.bit(BETWEEN.__contains__)
