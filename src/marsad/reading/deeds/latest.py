"""The last of several that are told of together: "نفذت كذا هجمات عدة في كذا، كان آخرها تفجير في كذا"."""

from __future__ import annotations

from marsad.arabic.signs import SIGNS
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

WAS = words("was")
OF_LATEST = SIGNS.bit(lambda word: word in WAS or word in words("the_last_of_them"))  # may begin such words


def begins_latest(text: Text, i: int) -> bool:
    """ "كان آخرها", "آخرهم", "وكان آخرهم" at token i, behind a comma."""
    return text.word(i - 1) == "،" and text.word(word_of_last(text, i)) in words("the_last_of_them")


def word_of_last(text: Text, i: int) -> int:
    """The token of "آخرها" in such words at token i."""
    return i + 1 if text.word(i) in WAS else i


def tells_latest(text: Text, sentence: Sentence, i: int, triggers: list[Trigger]) -> bool:
    """What stands there is a deed with a place of its own, and deeds were told before it."""
    return (
        begins_latest(text, i)
        and any(t.first < i for t in triggers)
        and any(t.first > i for t in triggers)
        and any(k in text.place_at for k in range(i + 1, sentence.last + 1))
    )
