"""Whose the fighters, the others, the dead women are whom the report leaves unsaid, once it is known who was hit.

"Killed" or "wounded" of nobody in particular stays with nobody (codebook §8).
"""

from __future__ import annotations

from marsad.model.claim import Quantity
from marsad.reading.casualties.group import CIVIL_ACTORS, GUNMEN
from marsad.reading.casualties.groups import CIVILIANS, Group
from marsad.reading.casualties.row import Row
from marsad.reading.deeds.event import Event
from marsad.reading.voices.voice import Voice
from marsad.reading.words.text import Text
from marsad.registry.actor_kinds import ARMED_SIDES
from marsad.registry.actors import actor

HURT = frozenset({"killed", "wounded", "killed_or_wounded", "captured", "missing"})
FAMILIES = frozenset({"women", "children", "elderly"})
TOLD_REACH = 45  # words back to the people told last
MEN = frozenset({"fighter", "own", "other"})


def settle_victims(text: Text, events: list[Event]) -> None:
    """Rows of people without a side are those of the one side that was hit, or civilians where none was."""
    for event in events:
        _count_the_named(event)
        hit = {p.actor for p in event.parties if p.role == "target"}
        armed = {id for id in hit if id is not None and id not in CIVIL_ACTORS | {GUNMEN}}
        for row in event.rows:
            if row.actor is not None or row.name is not None or row.status not in HURT or row.group is None:
                continue
            if row.group.sides or row.part_of is not None:
                continue
            if row.group.possessive and (teller := _teller(event, row)) is not None:
                row.actor, row.name = teller.actor, teller.name
                continue
            beside = {r.actor for r in event.rows if r.part_of is None} - {None}
            if len(armed) == 1 and beside <= armed and not hit & CIVIL_ACTORS and _may_fight(row.group):
                (row.actor,) = armed
                row.name = next(p.name for p in event.parties if p.actor == row.actor)
            elif not armed and _are_civil(row.group, beside):
                row.actor, row.name = CIVILIANS, text.words(row.first, row.last)
    _take_from_those_before([row for event in events for row in event.rows])


def _teller(event: Event, row: Row) -> Voice | None:
    """ "وقالت إن تسعة من مقاتليها قتلوا": of the armed side that tells it, where no other is named for the pronoun."""
    told = [a.chain[0] for a in event.voices if a.covers(row.first, row.last)]
    armed = [v for v in told if v.actor is not None and actor(v.actor).kind in ARMED_SIDES]
    return armed[0] if len(armed) == 1 and len(told) == 1 else None


def _take_from_those_before(rows: list[Row]) -> None:
    """ "اثنان منهم أُفرج عنهما", "كما أصيب أربعة عناصر آخرين": of the people whom the report told last."""
    rows = sorted(rows, key=lambda row: row.first)
    for at, row in enumerate(rows):
        if row.actor is not None or row.name is not None or row.group is None or row.part_of is not None:
            continue
        near = [r for r in rows[:at] if 0 < row.first - r.last <= TOLD_REACH and r.part_of is None]
        sides = {r.actor for r in near if r.sentence == row.sentence and r.actor is not None}
        if len(sides) > 1 and not row.group.of_them:
            continue  # "مقتل عشرة من الأمن وثلاثة عمال وإصابة تسعة آخرين": the others may be of either
        told = next(
            (r for r in reversed(near) if r.actor is not None and _may_be_of(row, row.group, r)), None
        )
        if told is not None:
            row.actor, row.name = told.actor, told.name


def _may_be_of(row: Row, group: Group, told: Row) -> bool:
    """Some of them; more fighters; or others, whose noun is left out, behind them in one sentence."""
    if group.of_them:
        return (row.max or row.min or 0) <= (told.max or told.min or 0)
    fighters = group.noun is not None and group.noun.class_ in ("fighter", "own")
    if group.more and fighters:
        return told.actor not in CIVIL_ACTORS
    bare = group.noun is None or group.is_other or group.noun.ordinal
    return bare and not group.people and row.sentence == told.sentence


def _count_the_named(event: Event) -> None:
    """Whose fate is told by name is counted with those of that fate, or by himself where none of them are."""
    told = {row.status for row in event.rows}
    for person in event.people:
        if person.status is None or person.status in told:
            continue
        same = [p for p in event.people if p.status == person.status]
        side = person.actor or CIVILIANS
        name = person.actor_name or person.name
        most = len(same)
        quantity: Quantity = "singular" if most == 1 else "exact"
        row = Row(person.status, most, most, quantity, person.first, person.last, None, side, name)
        event.rows.append(row)
        told.add(person.status)


def _may_fight(group: Group) -> bool:
    """ "عناصر", "آخرون": people who may be a side's, and no enemy of the one who speaks."""
    return group.noun is not None and group.noun.class_ in MEN


def _are_civil(group: Group, beside: set[str | None]) -> bool:
    """ "خمس قتيلات", "آخرون" beside civilians alone."""
    noun = group.noun
    if noun is None or noun.class_ not in ("status", "other"):
        return False
    return noun.part in FAMILIES or (noun.class_ == "other" and beside == {CIVILIANS})
