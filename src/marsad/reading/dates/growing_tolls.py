"""The day on which a toll rose is not the day of what it counts (codebook §8 "Dates")."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.dates import TimeExpression
from marsad.reading.parties.role_words import ALL_RELATIVES
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

TOLL_REACH = 4  # tokens from "has risen" to what has
TOLL_BEFORE = 9  # tokens from "the toll" to "has risen"
HEAD_REACH = 6  # tokens from a day to "has risen" behind it
LASTING = ("since", "within", "duration")
_TO = frozenset({"الي", "ل"})


def of_growth(text: Text, time: TimeExpression) -> bool:
    """ "ارتفعت اليوم حصيلة قتلى القصف إلى تسعة", "… إلى تسعة قتلى اليوم": when it rose, or was said to have risen."""
    at = text.sentence_at(time.first)
    if at is None or time.role in LASTING:
        return False  # "ارتفع عدد القتلى منذ الفجر إلى 52": what is counted is of that time
    for rise in text.cues(at.first, at.last, "correction"):
        if not _is_of_toll(text, at, rise.first, rise.last):
            continue
        if rise.last < time.first:
            first = (_figure(text, rise.last + 1, time.first - 1) or rise.last) + 1
            apart = _tells_more(text, first, time.first - 1)
        else:
            near = 0 <= rise.first - time.last - 1 <= HEAD_REACH
            apart = not near or _tells_more(text, at.first, rise.first - 1)
        if not apart:
            return True
    return False


def _is_of_toll(text: Text, at: Sentence, first: int, last: int) -> bool:
    """A toll or the dead stand behind the word of rising, or are what it is said of."""
    near = range(max(at.first, first - TOLL_BEFORE), min(at.last, last + TOLL_REACH) + 1)
    return any(text.cue(k, "toll") or bare(text.word(k)) in words("counted_dead") for k in near)


def _figure(text: Text, first: int, last: int) -> int | None:
    """The last token of the new toll: "إلى تسعة"."""
    return next((n.last for n in text.numbers_in(first, last) if text.word(n.first - 1) in _TO), None)


def _tells_more(text: Text, first: int, last: int) -> bool:
    """A deed, a verb or a relative stands there: the day is that of what it tells."""
    return any(
        text.entries(k, "deed") or text.verbs(k) or text.word(k) in ALL_RELATIVES
        for k in range(first, last + 1)
    )
