"""People with the article whom the report counted before: "خطف خمسة مدنيين ... وأفرج عن المدنيين" are five."""

from __future__ import annotations

from marsad.reading.casualties.group import Group, is_count
from marsad.reading.casualties.groups import group_at
from marsad.reading.words.text import Text

BACK = 150  # tokens from a count to those whom the article takes up


def count_known(text: Text, group: Group) -> None:
    """Give a definite plural the count with which its noun was told last, if it was told with one."""
    if not group.definite or group.quantity != "several" or group.noun is None or group.head is None:
        return
    if group.first in text.number_at or group.people or group.among or group.noun.class_ == "status":
        return
    told = _told_last(text, group)
    if told is not None:
        group.min, group.max, group.quantity = told.min, told.max, told.quantity


def _told_last(text: Text, group: Group) -> Group | None:
    for i in range(group.first - 1, max(-1, group.first - BACK), -1):
        if not is_count(text, i):
            continue
        told = group_at(text, i, group.first - 1)
        if told is None or told.noun is None or group.noun is None or told.noun.noun != group.noun.noun:
            continue
        counted = told.min is not None and told.min > 1 and told.quantity not in ("several", "dozens")
        return told if counted and not told.definite and not told.is_other else None
    return None
