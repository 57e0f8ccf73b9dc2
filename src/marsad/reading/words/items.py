"""Items of a list, known by the mark before them."""

from __future__ import annotations

from marsad.arabic.sentences import ITEM_MARKS
from marsad.reading.words.text import Sentence, Text

_UNSEEN = " \t\r\u00a0\u2009\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def is_item(text: Text, sentence: Sentence) -> bool:
    """A bullet or dash begins its line, as a word of its own or as a mark that is none."""
    start = text.tokens[sentence.first].start
    return text.raw[text.raw.rfind("\n", 0, start) + 1 : start + 1].lstrip(_UNSEEN)[:1] in ITEM_MARKS
