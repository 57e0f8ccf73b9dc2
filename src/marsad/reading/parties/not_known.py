"""Who did a thing is said to be unknown: nobody of the report is taken for him."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.clitics import bare
from marsad.arabic.signs import SIGNS
from marsad.reading.deeds.event import Event
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

UNKNOWN = "مجهول"
NOT_KNOWN = words("not_known")
NOBODY_CLAIMS = words("nobody_claims")
_IS_UNKNOWN = SIGNS.bit(lambda word: bare(word).startswith(UNKNOWN))
_NOT_KNOWN = SIGNS.bit(lambda word: word in NOT_KNOWN)
REACH = 7  # words from "no" to the side that does not claim it
SIDE_REACH = 3  # words from the verb to its side
SIDES = words("not_known_sides")


def is_by_unknown(text: Text, event: Event) -> bool:
    """ "غارة مجهولة المصدر", "مسيرة لم تعرف هويتها", "دون أن تتبنى جهة ما التفجير"; none in "إلى جهة مجهولة"."""
    for first, last in event.told:
        unknown = text.marked(_IS_UNKNOWN, first, last)
        if any(
            not _is_hurt(event, k) and bare(text.word(k - 1)) not in words("unknown_things") for k in unknown
        ):
            return True
        denied = text.marked(_NOT_KNOWN, first, last)
        if any(k < last and text.word(k + 1) in words("identity") for k in denied):
            return True
        if any(_nobody_claims(text.folded(k, min(k + REACH - 1, last))) for k in denied):
            return True
    return False


def _is_hurt(event: Event, k: int) -> bool:
    """ "شاب مجهول الهوية" is no doer."""
    return any(row.first <= k <= row.last + 1 for row in event.rows)


def _nobody_claims(told: Sequence[str]) -> bool:
    """ "دون أن تتبنى أي جهة", "لم تعلن جهة مسؤوليتها"."""
    claims = next((k for k, word in enumerate(told) if word in NOBODY_CLAIMS), len(told))
    return not SIDES.isdisjoint(told[claims + 1 : claims + 1 + SIDE_REACH])
