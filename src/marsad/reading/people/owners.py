"""Whose a thing is that is hit: "جراراً زراعياً يعود للمواطن فلان"."""

from __future__ import annotations

from marsad.arabic.clitics import forms
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

THINGS = words("things_of_persons")  # what is his and can be hit
REACH = 4  # words from a thing to whose it is


def is_thing_of(text: Text, j: int, floor: int) -> bool:
    """Token j says whose the thing is that stands close before it."""
    if text.word(j) not in words("belongs_to"):
        return False
    near = range(j - 1, max(floor, j - REACH) - 1, -1)
    return any(is_one_of(text.word(k), THINGS) for k in near)


def is_one_of(word: str, kind: frozenset[str]) -> bool:
    """The word is of the kind, with or without article and what is joined to its front; none with a pronoun."""
    return word in kind or any(form.stem in kind and not form.enclitic for form in forms(word))
