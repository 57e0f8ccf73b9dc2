"""Who did a thing is said to be unknown: nobody of the report is taken for him."""

from __future__ import annotations

from itertools import pairwise

from marsad.arabic.clitics import bare
from marsad.reading.deeds.event import Event
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

UNKNOWN = "مجهول"
NOT_KNOWN = frozenset({"لم", "ولم", "دون", "غير"})
NOBODY_CLAIMS = frozenset({"تتبن", "يتبن", "تتبني", "يتبني", "تعلن"})
SIDES = frozenset({"جهه", "احد", "تنظيم", "طرف"})


def is_by_unknown(text: Text, event: Event) -> bool:
    """ "غارة مجهولة المصدر", "مسيرة لم تعرف هويتها", "دون أن تتبنى جهة ما التفجير"."""
    for first, last in event.told:
        told = text.folded(first, last)
        if any(bare(w).startswith(UNKNOWN) for w in told):
            return True
        if any(a in NOT_KNOWN and b in words("identity") for a, b in pairwise(told)):
            return True
        if (
            any(w in NOBODY_CLAIMS for w in told)
            and not NOT_KNOWN.isdisjoint(told)
            and SIDES.intersection(told)
        ):
            return True
    return False
