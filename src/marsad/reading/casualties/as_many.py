"""As many as those told before: "مقتل ثلاثة من كذا وإصابة مثلهم"."""

from __future__ import annotations

from dataclasses import replace

from marsad.model.claim import Status
from marsad.reading.casualties.group import Group, is_count
from marsad.reading.casualties.groups import group_at
from marsad.reading.casualties.row import Row
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

AS_MANY = words("as_many")
TWICE = frozenset({"مثليهم"})
BACK = 30  # words from a count to what is compared with it


def as_many(text: Text, trigger: Trigger, status: Status) -> Row | None:
    """The row of those who are as many as the people counted last in the sentence."""
    at = trigger.last + 1
    sentence = text.sentence_at(trigger.first)
    if text.word(at) not in AS_MANY or sentence is None:
        return None
    group = _counted_before(text, max(sentence.first, trigger.first - BACK), trigger.first - 1)
    if group is None or group.min is None:
        return None
    times = 2 if text.word(at) in TWICE else 1
    most = group.max * times if group.max is not None else None
    same = replace(group, first=at, last=at, people=[], among=[], parts={}, status=None)
    return Row(status, group.min * times, most, group.quantity, at, at, same)


def _counted_before(text: Text, first: int, last: int) -> Group | None:
    for i in range(last, first - 1, -1):
        group = group_at(text, i, last) if is_count(text, i) or i in text.people_at else None
        if group is not None and (is_count(text, i) or group.quantity == "dual"):
            return group
    return None
