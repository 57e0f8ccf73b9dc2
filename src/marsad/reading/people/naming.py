"""Names told apart from the happening: lists of the dead, victims meant by a pronoun, those who survived."""

from __future__ import annotations

from itertools import takewhile

from marsad.arabic.clitics import bare
from marsad.model.claim import Status
from marsad.reading.casualties.casualties import Row
from marsad.reading.casualties.denied import denied_harm
from marsad.reading.casualties.meant import meant_by
from marsad.reading.casualties.rows import is_attacker, merged
from marsad.reading.deeds.event import Event
from marsad.reading.people.involved import LISTS, listed_names, speaking
from marsad.reading.people.name_lists import FATES, NEAR
from marsad.reading.people.people import add_person, person_at
from marsad.reading.voices.attribution import Attribution
from marsad.reading.words.families import family
from marsad.reading.words.text import Sentence, Text

# Each noun of a fate with the first of its fates.
_FATE_OF = {noun: fate for fate, nouns in reversed(FATES.items()) for noun in nouns}
NEARLY = 0.8  # of a total: its dead and wounded together
VIOLENT = family("blows")


def add_names(text: Text, sentence: Sentence, found: list[Event], voices: list[Attribution]) -> None:
    """Names of a sentence without a happening of its own: "عُرف من بين القتلى فلان وفلان"; no voice is one of them."""
    near = [e for e in takewhile(lambda e: found[-1].order - e.order <= NEAR, reversed(found)) if e.rows]
    words = [bare(word) for word in text.folded(sentence.first, sentence.last)] if near else []
    event, fate = next(((e, f) for e in near if (f := _fate(words, e)) is not None), (None, None))
    if event is None:
        return
    names = list(listed_names(text, sentence.first, sentence.last, event, speaking(text, voices)))
    row = next((r for r in event.rows if r.status == fate), None)
    for name in names:
        person = person_at(
            text, name.name_first, name.name_last, fate, row.actor if row else None, row.name if row else None
        )
        add_person(event.people, person)
    if names:
        event.told.append((sentence.first, sentence.last))


def _fate(words: list[str], event: Event) -> Status | None:
    """The fate of the event that the words of a sentence (folded, without article) name."""
    if not event.rows:
        return None
    for fate in (_FATE_OF[word] for word in words if word in _FATE_OF):
        if any(r.status == fate for r in event.rows):
            return fate
    return None if LISTS.isdisjoint(words) else event.rows[0].status


def pronoun_victim(text: Text, event: Event, sentence: Sentence) -> None:
    """Add the victim that a noun of harm names by a pronoun, unless the event has one of that fate."""
    for trigger in event.triggers:
        here = sentence.first <= trigger.first <= sentence.last
        row = (
            meant_by(text, trigger) if here and not denied_harm(text, trigger.first, sentence.first) else None
        )
        if row is not None and not any(r.status == row.status for r in event.rows):
            event.rows = merged([*event.rows, row])


def add_survivors(text: Text, event: Event) -> None:
    """Who was aimed at and lived is named without a fate."""
    if event.action not in VIOLENT:
        return
    for first, last in event.told:
        if not text.cues(first, last, "survived"):
            continue
        for name in text.names_in(first, last):
            add_person(event.people, person_at(text, name.name_first, name.name_last))


def without_totals(rows: list[Row]) -> list[Row]:
    """A total over the groups of one happening, or over its dead and wounded, is no row (codebook §8)."""
    return [r for r in rows if not (_is_total(r, rows) or _is_of_both(r, rows) or _is_within_both(r, rows))]


def _is_within_both(row: Row, rows: list[Row]) -> bool:
    """ "مقتل عدد من عناصر كذا" beside "عشرات القتلى والجرحى" of the same people."""
    if row.quantity != "several" or row.status not in ("killed", "wounded") or row.actor is None:
        return False
    return any(
        r.status == "killed_or_wounded" and r.actor == row.actor and (r.min or 0) > (row.min or 0)
        for r in rows
    )


def _is_of_both(row: Row, rows: list[Row]) -> bool:
    """ "مقتل وإصابة أكثر من 70" over 24 killed and 42 wounded of the same people; "عدد من القتلى والجرحى" over any."""
    if row.status != "killed_or_wounded":
        return False
    same = [r for r in rows if r.actor == row.actor or None in (r.actor, row.actor)]
    told = same if row.quantity == "several" else [r for r in same if r.counted]
    parts = [r for r in told if r.status in ("killed", "wounded")]
    enough = sum(r.min or 0 for r in parts) >= NEARLY * (row.min or 0)
    return enough and {r.status for r in parts} == {"killed", "wounded"}


def _is_total(row: Row, rows: list[Row]) -> bool:
    others = [
        r
        for r in rows
        if r is not row
        and r.status == row.status
        and r.part_of is None
        and r.actor is not None
        and not is_attacker(r)  # who killed them is none of them
    ]
    if row.part_of is not None or len({r.actor for r in others}) < 2 or row.min is None:
        return False
    return sum(r.min or 0 for r in others) == row.min and (
        row.actor is None or row.actor not in {r.actor for r in others}
    )
