"""Deeds that bring nothing of their own: no place, no day, nobody hurt, nobody named (codebook §8 "Not claims").

Told inside a sentence, or in the words of what the report told before, such a deed is how that happening went on, what
surrounded it or what came of it: "وسط إطلاق نار كثيف", "وانسحبت منها الفصائل", "وقالت المصادر إن الهجوم نفذ بالصواريخ".
"""

from __future__ import annotations

from marsad.reading.deeds.along import SHOTS, is_in_company
from marsad.reading.deeds.assertion import is_denied, is_planned, is_suspected
from marsad.reading.deeds.event import UNNAMED, Event
from marsad.reading.deeds.waves import BLOWS
from marsad.reading.joining.same import compatible
from marsad.reading.joining.same_place import where
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

LATTER = words("nothing_new_latter")
THERE = frozenset({"one town", "one area", "place within", "no own place"})


def with_something_new(text: Text, told: list[Event]) -> list[Event]:
    """Without the deeds that bring nothing; the happening that such a deed goes on with takes its words."""
    kept: list[Event] = []
    for event in told:
        before = [e for e in kept if not e.only_title]
        if not before or not _brings_nothing(text, event) or not _goes_on(text, event, before):
            kept.append(event)
            continue
        into = next((e for e in reversed(before) if _can_hold(e, event)), None)
        if into is not None:
            into.told += [t for t in event.told if t not in into.told]
    return kept


def _brings_nothing(text: Text, event: Event) -> bool:
    if event.rows or event.people or event.no_casualties or event.only_title:
        return False
    if event.sweeps or (event.another and not is_suspected(text, event)):
        return False  # "وبدأت عملية تمشيط", "وقع تفجير ثان"
    if is_planned(text, event) or is_denied(text, event):
        return False
    if any(text.word(i) in LATTER for i in _words(event)):
        return False  # "قبل أن تنسحب هذه الأخيرة": one of the sides, named again
    own = (text.place_at, text.time_at, text.number_at)
    return not any(i in at for at in own for i in _words(event))


def _words(event: Event) -> list[int]:
    return [i for first, last in event.told for i in range(first, last + 1)]


def _goes_on(text: Text, event: Event, before: list[Event]) -> bool:
    """Inside a sentence, with no word that opens another deed ("فيما"); at its head, told again with nobody named."""
    first = event.told[0][0]
    if any(text.word(k)[:1].isalnum() for k in range(event.sentence.first, first)):
        if any(text.cue(first, kind) is not None for kind in ("aside", "after")):
            return True
        shots = text.word(first + 1).startswith(SHOTS)  # "تبعها إطلاق نار"
        apart = not shots and (text.cue(first, "opens") is not None or is_in_company(text, first))
        return not (apart or _is_reply(event, before))
    if any(i in text.actor_at for i in _words(event)):
        return False
    return event.taken_up or any(
        compatible(e.action, event.action) and where(e, event) in THERE for e in before
    )


def _is_reply(event: Event, before: list[Event]) -> bool:
    """ "هاجموا الحاجز، ورد الجيش بقصف مواقعهم": another side's blow."""
    doers = event.actors("initiator") - UNNAMED
    return event.action in BLOWS and bool(doers) and not any(doers & e.actors("initiator") for e in before)


def _can_hold(whole: Event, event: Event) -> bool:
    return whole.sentence is event.sentence or compatible(whole.action, event.action)
