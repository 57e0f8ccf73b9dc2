"""Verbs whose deed did not happen."""

from __future__ import annotations

from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words


def is_negated_verb(text: Text, verb: int) -> bool:
    """ "لم يوقع", "لن ينسحب", "من دون أن يخلف": what stands before the verb at a token denies it.

    "لا يزال" and "ما زال" say that it is so.
    """
    if any(reading.lemma in words("still_so") for reading in text.verbs(verb)):
        return False
    before = text.word(verb - 1)
    without = before == "ان" and text.word(verb - 2) in words("without_that")
    return without or before in words("negated_verbs")


def noun_kept_off(text: Text, first: int) -> int:
    """The token that may keep off the noun at token `first`: "دون وقوع أي اشتباكات أو مواجهات"."""
    j = first - 1
    while j > 0:
        if text.word(j) in words("befalling"):
            j -= 1
        elif text.word(j) == "او":
            j -= 2
        else:
            break
    return j
