"""Deeds that only say since when or before what something else is: "منذ سيطرة كذا عليها", "قبل طردها من"."""

from __future__ import annotations

from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

CLOSE = 5  # words from "منذ" to the deed


def is_since(text: Text, start: int, trigger: Trigger) -> bool:
    """ "منذ سيطرة كذا عليها", "منذ أن احتلت": what only dates something else."""
    for k in range(trigger.first - 1, max(start, trigger.first - CLOSE) - 1, -1):
        if text.word(k).removeprefix("و") in ("منذ", "مذ"):
            return k not in text.time_at and text.word(k + 1).removeprefix("ال") not in words("parts_of_days")
    return False


def is_held_since(text: Text, start: int, trigger: Trigger) -> bool:
    """ "منذ أن بسط الجيش سيطرته عليها عام 2018": since when somebody holds a place."""
    if trigger.deed is None or trigger.deed.action != "capture_territory":
        return False
    return any(
        (text.word(k).removeprefix("و"), text.word(k + 1)) == ("منذ", "ان")
        for k in range(max(start, trigger.first - CLOSE), trigger.first)
    )


def is_before(text: Text, trigger: Trigger) -> bool:
    """ "قبل طردها من", "قبل انطلاق عملية": what only dates something else, or has yet to come."""
    if trigger.verb is not None:
        return False
    k = trigger.first - 1
    while text.word(k) in words("beginnings_of_deeds"):
        k -= 1
    return text.word(k).removeprefix("و") in ("قبل", "قبيل") and k not in text.time_at
