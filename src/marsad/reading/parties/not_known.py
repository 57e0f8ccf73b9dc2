"""Who did a thing is said to be unknown: nobody of the report is taken for him."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from marsad.arabic.clitics import bare
from marsad.reading.deeds.event import Event
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

UNKNOWN = "مجهول"
NOT_KNOWN = words("not_known")
NOBODY_CLAIMS = words("nobody_claims")
REACH = 7  # words from "no" to the side that does not claim it
SIDE_REACH = 3  # words from the verb to its side
SIDES = words("not_known_sides")


def is_by_unknown(text: Text, event: Event) -> bool:
    """ "غارة مجهولة المصدر", "مسيرة لم تعرف هويتها", "دون أن تتبنى جهة ما التفجير"; none in "إلى جهة مجهولة"."""
    for first, last in event.told:
        hurt = {
            k for row in event.rows for k in range(row.first, row.last + 2)
        }  # "شاب مجهول الهوية" is no doer
        unknown = (k for k in range(first, last + 1) if bare(text.word(k)).startswith(UNKNOWN))
        if any(k not in hurt and bare(text.word(k - 1)) not in words("unknown_things") for k in unknown):
            return True
        told = text.folded(first, last)
        if any(a in NOT_KNOWN and b in words("identity") for a, b in pairwise(told)):
            return True
        if any(_nobody_claims(told[k : k + REACH]) for k, word in enumerate(told) if word in NOT_KNOWN):
            return True
    return False


def _nobody_claims(told: Sequence[str]) -> bool:
    """ "دون أن تتبنى أي جهة", "لم تعلن جهة مسؤوليتها"."""
    claims = next((k for k, word in enumerate(told) if word in NOBODY_CLAIMS), len(told))
    return not SIDES.isdisjoint(told[claims + 1 : claims + 1 + SIDE_REACH])
