"""Which standing facts a report only says in passing: to name its speaker, or because everybody knows it.

Coders note who fights for whom, not that a spokesman speaks for his side or that a council belongs to the United
Nations (measured on coded reports: fewer than one in six of these are noted).
"""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.reading.standing_people import RelationTold
from marsad.reading.standing_words import word_set
from marsad.reading.text import Text

SPOKESMEN, SUSTAINED = word_set("spokesmen"), word_set("sustained")
FIGHTING = frozenset({"العسكري", "العسكريه", "عسكري"})  # a military spokesman is an officer of his side


def is_noted(text: Text, told: RelationTold) -> bool:
    """The fact is told for its own sake."""
    match told.predicate:
        case "member_of":
            return not _speaks_for(text, told)
        case "part_of":
            return not _is_the_same(text, told) and (
                told.object.first in text.actor_at or told.object.first not in text.outlet_at
            )
        case "backed_by":
            return not any(bare(text.word(i)) in SUSTAINED for i in range(told.first, told.last + 1))
        case "opposed_to":
            return told.subject.first < told.subject.last
        case _:
            return True


def _speaks_for(text: Text, told: RelationTold) -> bool:
    return any(
        bare(text.word(i).removeprefix("و")) in SPOKESMEN and text.word(i + 1) not in FIGHTING
        for i in range(told.first, told.last)
    )


def _is_the_same(text: Text, told: RelationTold) -> bool:
    """ "القوات التابعة للنظام", "الفرقة الخامسة التابعة للشرطة": a common noun or a number, and whose it is."""
    subject = text.actor_at.get(told.subject.first)
    if subject is None or told.subject.id is None:
        return False
    owner = text.actor_at.get(told.object.first)
    of_one = owner is not None and owner.actor == told.subject.id
    return of_one or (subject.generic and subject.first == subject.last)
