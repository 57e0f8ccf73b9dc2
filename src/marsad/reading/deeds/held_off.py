"""Deeds that were held off ("صد هجوم", "إحباط تسلل"): who holds one off suffers it, whoever else did it."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

HELD, HELD_REACH = 2, 20  # tokens from "صد" to the deed, and from who holds it off, over an aside
NEAR = 4  # tokens from who holds it off to a deed that says so itself
ANSWER = words("held_off_answer")
UPON_THEM = words("upon_them")
ANSWER_REACH = 5
BY_HIM = words("by_him")


def repels(text: Text, triggers: list[Trigger], j: int) -> bool:
    """The deed told next behind token j is that of holding off another."""
    if any(text.word(k) in ANSWER and text.word(k + 1) in UPON_THEM for k in range(j + 1, j + ANSWER_REACH)):
        return True  # "عمدت قوات كذا إلى الرد عليهم"
    after = next((t for t in triggers if t.first > j), None)
    if after is None or after.deed is None:
        return False
    near = after.first - j <= NEAR
    held = range(j + 1 if near else after.first - HELD, after.first)
    if after.first - j <= HELD_REACH and any(_holds_off(text, k) for k in held):
        return True  # "تمكنت قوات كذا من صد هجوم", "نجحت قوات كذا، تساندها قوات كذا، في كسر هجوم"
    return near and after.frame.subject == "target" and after.harm is None


def held_off_by(text: Text, triggers: list[Trigger], first: int, last: int) -> bool:
    """ "إحباط هجوم لكذا على يد كذا": who is named behind the words first..last held off the deed told before them."""
    before = [t for t in triggers if t.last < first and t.deed is not None]
    if not before or text.word(last) not in BY_HIM:
        return False
    return any(_holds_off(text, k) for k in range(before[-1].first - HELD, before[-1].first))


def is_held_off(text: Text, triggers: list[Trigger], first: int) -> bool:
    """The deed told last before a token was held off: "تصدت للهجوم وكبدت كذا خسائر"."""
    deeds = [t for t in triggers if t.last < first and t.deed is not None]
    held = any(_holds_off(text, k) for t in deeds for k in range(t.first - HELD, t.first))
    return held or any(t.verb is not None and t.frame.subject == "target" for t in deeds)


def _holds_off(text: Text, k: int) -> bool:
    return bare(text.word(k).removeprefix("ب")) in words("holding_off")
