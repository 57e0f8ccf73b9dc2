"""Two sides that a dual means: "اشتباكات بين الحركتين", "القبيلتان" are the two that the report has called so."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from marsad.arabic.clitics import bare
from marsad.reading.casualties.groups import CIVILIANS
from marsad.reading.deeds.event import UNNAMED, Event, Participant
from marsad.reading.words.families import family
from marsad.reading.words.text import Text, same_post
from marsad.reading.words.wordlists import words
from marsad.registry.actor_resolver import heads_of
from marsad.registry.actors import ActorMention

OF_TWO = family("of_two_sides")
UPON_ANOTHER = family("advances_upon_another")
TWO_SIDES = words("two_sides")
SIDES_BACK = 6  # happenings, from the last one back, among which the two sides fought
DUALS = ("ين", "ان")


def take_both(text: Text, event: Event, earlier: Event, told: Iterable[Event]) -> None:
    """Give a happening of two sides the two; `earlier`: the one told before it, `told`: all, the last one first."""
    fought = _fight_of_two(text, event, told) or _two_called_so(text, event)
    sides = fought or (_sides_of(earlier) if earlier.action in OF_TWO else [])
    if len(sides) == 2:
        known = {p.actor for p in event.parties}
        event.parties += [
            Participant("participant", p.actor, p.name, p.first, p.last)
            for p in sides
            if p.actor not in known
        ]


def _fight_of_two(text: Text, event: Event, told: Iterable[Event]) -> list[Participant]:
    """ "واتفق الطرفان": those who fought each other, told some happenings before; else who attacked and whom."""
    if TWO_SIDES.isdisjoint(text.folded(*event.told[0])):
        return []
    near = [e for e in islice(told, SIDES_BACK) if same_post(e.sentence, event.sentence)]
    fights = [e for e in near if e.action in OF_TWO] + [e for e in near if e.action in UPON_ANOTHER]
    return next((sides for e in fights if len(sides := _sides_of(e)) == 2), [])


def _sides_of(event: Event) -> list[Participant]:
    return [p for p in event.parties if p.actor and p.actor != CIVILIANS and p.role != "supporter"]


def _two_called_so(text: Text, event: Event) -> list[Participant]:
    """The two named last before the happening that a noun in the dual fits; nobody where there are no two."""
    if event.action not in OF_TWO:
        return []
    first, last = event.told[0]
    noun = next((n for word in text.folded(first, last) if (n := _in_singular(word)) is not None), None)
    if noun is None:
        return []
    called: dict[str, ActorMention] = {}
    for mention in text.actors_in(0, first - 1):
        if mention.actor is not None and mention.actor not in UNNAMED and _is_called(text, mention, noun):
            called.pop(mention.actor, None)
            called[mention.actor] = mention
    two = list(called.items())[-2:]
    return (
        [Participant("participant", a, text.name_of(m), m.first, m.last) for a, m in two]
        if len(two) == 2
        else []
    )


def _in_singular(word: str) -> str | None:
    """ "الحركتين" → "حركه", "والفصيلان" → "فصيل"."""
    if word not in TWO_SIDES or not word.endswith(DUALS):
        return None
    stem = bare(word.removeprefix("و"))[:-2]
    return stem[:-1] + "ه" if stem.endswith("ت") else stem


def _is_called(text: Text, mention: ActorMention, noun: str) -> bool:
    return bare(text.word(mention.first)) == noun or noun in heads_of(mention.actor or "")
