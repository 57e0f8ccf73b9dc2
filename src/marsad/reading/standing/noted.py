"""Which standing facts a report only says in passing: to show which are meant, or because everybody knows it.

Coders note who fights and who speaks for whom, not that a council belongs to the United Nations (measured on coded
reports: fewer than one in six of these are noted).
"""

from __future__ import annotations

from collections.abc import Iterable

from marsad.arabic.clitics import bare
from marsad.reading.deeds.event import Event
from marsad.reading.standing.entity import End
from marsad.reading.standing.people import RelationTold
from marsad.reading.standing.presence import strikes_from
from marsad.reading.standing.words import word_set
from marsad.reading.words.families import family
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import FOREIGN_FORCES, GROUPS, OF_STATES
from marsad.registry.actor_registry import actor

SUSTAINED, HELPED = word_set("sustained"), word_set("helped")
WAS, CIVIL = word_set("no_more_or_new"), word_set("civil_bodies")
COMMON = word_set("common_bodies")
STATIONED = words("stationed")
STRIKES = family("strikes_noted")
OURS = frozenset({"سيطرتنا", "قبضتنا"})
COMPANIES = frozenset({"شركه"})
FIGHTING = words("fighting")


def is_noted(text: Text, told: RelationTold, events: Iterable[Event] = ()) -> bool:
    """The fact is told for its own sake."""
    match told.predicate:
        case "part_of":
            return not (
                _is_the_same(text, told)
                or _is_civil(text, told)
                or _says_whose(text, told)
                or _is_medium(text, told)
            ) and (told.object.first in text.actor_at or told.object.first not in text.outlet_at)
        case "linked_to":
            return _kind(text, told.subject) not in OF_STATES and told.subject.first not in text.outlet_at
        case "based_in":
            whence = strikes_from(text, told)
            near = "قرب" in text.folded(told.first, told.last)
            return not (near or _first(text, told) in COMPANIES) and (not whence or _acts(told, events))
        case "deployed_in":
            posted = _is_posted(text, told)
            if posted and told.object.first not in text.place_at:
                return False  # "الوحدات المنتشرة في المنطقة"
            return not (posted or strikes_from(text, told)) or _acts(told, events)
        case "backed_by":
            sustained = any(bare(text.word(i)) in SUSTAINED for i in range(told.first, told.last + 1))
            return not (sustained or _is_helped_here(text, told))
        case "controls":
            return not _was_or_became(text, told)
        case "led_by":  # "التحالف بقيادة السعودية" only says which
            return not (_is_civil(text, told) or _kind(text, told.object) == FOREIGN_FORCES)
        case "opposed_to":
            return told.subject.first < told.subject.last
        case _:
            return True


def _kind(text: Text, end: End) -> int | None:
    """The kind of an actor; outlets have none."""
    return actor(end.id).kind if end.id is not None and end.first in text.actor_at else None


def _is_medium(text: Text, told: RelationTold) -> bool:
    """ "قناة كذا التابعة للحكومة"; that an agency speaks for an armed group is told of the group."""
    return told.subject.first in text.outlet_at and _kind(text, told.object) not in GROUPS


def _first(text: Text, told: RelationTold) -> str:
    return bare(text.word(told.subject.first))


def _says_whose(text: Text, told: RelationTold) -> bool:
    """ "المجموعات الإرهابية المنتمية لتنظيم كذا": a common noun, and which group's; of a state it is a fact."""
    body = _kind(text, told.object) in GROUPS
    return body and bare(text.word(told.subject.first).removeprefix("و").removeprefix("لل")) in COMMON


def _is_posted(text: Text, told: RelationTold) -> bool:
    """ "القوات المتمركزة في كذا": where they stand is told to say which are meant."""
    behind = range(told.subject.last + 1, told.object.first)
    return any(text.word(i).startswith("ال") and bare(text.word(i)) in STATIONED for i in behind)


def _acts(told: RelationTold, events: Iterable[Event]) -> bool:
    """Who stands there strikes from there; where they are hit is only the place of the happening."""
    here = [e for e in events if any(first <= told.first <= last for first, last in e.told)]
    here = [e for e in here if e.action in STRIKES]
    acting = {p.actor for e in here for p in e.parties if p.role in ("initiator", "participant")}
    return told.subject.id in acting


def _is_helped_here(text: Text, told: RelationTold) -> bool:
    """ "قوات كذا مدعمة بقوات كذا": without the article it is told of one battle, unless a state backs."""
    words = [text.word(i).removeprefix("و") for i in range(told.first, told.last + 1)]
    helped = any(bare(word) in HELPED and not word.startswith("ال") for word in words)
    return helped and (told.object.id is None or actor(told.object.id).kind != FOREIGN_FORCES)


def _was_or_became(text: Text, told: RelationTold) -> bool:
    """ "بلدة كذا كانت تحت سيطرة كذا", "باتت تحت سيطرة", "تحت سيطرتنا": before a happening, or what came of it."""
    if any(text.word(i) in OURS for i in range(told.first, told.last + 2)):
        return True
    return any(
        text.word(i) == "تحت" and text.word(i - 1) in WAS for i in range(told.first + 1, told.last + 1)
    )


def _is_civil(text: Text, told: RelationTold) -> bool:
    """ "رئيس مجلس السيادة فلان": that a state or a mission has a head is no fact of the conflict."""
    if told.predicate == "led_by" and _kind(text, told.subject) in GROUPS:
        return False  # "قائد المجلس", which is a force's
    head, *others = text.folded(told.subject.first, told.subject.last)
    return bare(head.removeprefix("ل")) in CIVIL and FIGHTING.isdisjoint(others)


def _is_the_same(text: Text, told: RelationTold) -> bool:
    """ "القوات التابعة للنظام", "الفرقة الخامسة التابعة للشرطة": a common noun or a number, and whose it is."""
    subject = text.actor_at.get(told.subject.first)
    if subject is None or told.subject.id is None:
        return False
    owner = text.actor_at.get(told.object.first)
    if owner is None or owner.actor != told.subject.id:
        return subject.generic and subject.first == subject.last
    return subject.generic or owner.generic or actor(told.subject.id).kind in OF_STATES  # no arm with a name
