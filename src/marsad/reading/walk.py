"""What is met on the way from an actor to the words that govern him."""

from __future__ import annotations

from dataclasses import dataclass, field

from marsad.reading.role_words import Part
from marsad.registry.actors import ActorMention


@dataclass(slots=True)
class Walk:
    """What was met on the way from an actor to the words that govern him.

    `pending`: the preposition of the nearest phrase · `thing`/`person`: it is a thing or the men of his ·
    `counted`: a numeral before him · `passed`: parts of the actors passed · `away`: "من" before him ·
    `out`: "من" before him or his people ·
    `carrier`: his aircraft or guns.
    """

    actor: ActorMention
    pending: str = ""
    thing: bool = False
    person: bool = False
    counted: bool = False
    away: bool = False
    out: bool = False
    carrier: bool = False
    passed: list[Part] = field(default_factory=list)

    @property
    def doer_passed(self) -> bool:
        return "initiator" in self.passed
