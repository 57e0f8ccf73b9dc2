"""What those who are hit or freed were doing: "استهدفت مسلحين كانوا يزرعون عبوة", "أفرجت عن مئة كانت تحتجزهم".

A clause that says so of them describes them, and tells no happening beside the one that befell them.
"""

from __future__ import annotations

from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

WAS = words("busy_was")
REACH = 6  # words from "كانت" to what they were doing


def busy_with(text: Text, sentence: Sentence, triggers: list[Trigger]) -> list[Trigger]:
    """The deeds behind "كانت" and a verb of the present, in a sentence that told a deed or a harm before."""
    return [t for t in triggers if t.deed is not None and _is_of_them(text, sentence, t, triggers)]


def _is_of_them(text: Text, sentence: Sentence, trigger: Trigger, triggers: list[Trigger]) -> bool:
    if trigger.proclitics.startswith("ب"):
        return False  # "استهداف حافلة كانت تقلهم بعبوة ناسفة"
    was = _was_before(text, sentence, trigger)
    if was is None or not any(v.tense == "present" for v in text.verbs(was + 1)[:1]):
        return False
    if text.tokens[was - 1].kind not in ("word", "number") or text.entries(was - 1, "deed"):
        return False  # "هجوم كان يستهدف" is told
    return any(sentence.first <= t.first < was for t in triggers)


def _was_before(text: Text, sentence: Sentence, trigger: Trigger) -> int | None:
    for k in range(trigger.first - 1, max(sentence.first, trigger.first - 1 - REACH), -1):
        if text.word(k) in WAS:
            return k
        if text.tokens[k].kind != "word" or text.word(k) in words("beside_the_described"):
            return None
    return None
