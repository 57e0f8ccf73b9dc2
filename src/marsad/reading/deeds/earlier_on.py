"""Harm that a clause says was done earlier than the one told before: "وقتل مدنيان، في وقت سابق اليوم، بقصف على كذا"."""

from __future__ import annotations

from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.text import Text

REACH = 12  # words from the verb to "in an earlier time", past who was harmed
HEAD = 2  # words at the head of the clause before the verb: "وكان ثلاثة قُتلوا" counts its people too
EARLIER = ("وقت", "سابق")
HARMED = ("killed", "wounded", "killed_or_wounded")


def was_harmed_earlier(text: Text, first: int, last: int, triggers: list[Trigger]) -> bool:
    """The clause begins with its verb of harm, and that came earlier; not "قُتلوا في وقت سابق في القصف"."""
    if not triggers or any(t.definite for t in triggers):
        return False
    told = triggers[0]
    if told.verb is None or told.harm is None or told.harm.status not in HARMED or told.first - first > HEAD:
        return False
    reach = range(told.last + 1, min(told.last + REACH, last - 1) + 1)
    return any((text.word(k), text.word(k + 1)) == EARLIER for k in reach)
