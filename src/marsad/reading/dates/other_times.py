"""Times of a report that date nothing it tells, and those that belong to what a happening is only tied to."""

from __future__ import annotations

import re

from marsad.arabic.clitics import bare
from marsad.arabic.dates import Day, Elapsed, TimeExpression
from marsad.reading.dates.growing_tolls import LASTING, of_growth
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.parties.role_words import ALL_RELATIVES
from marsad.reading.tallies.periods import BEGINNINGS, is_compared_over
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

_ADDRESS = re.compile(r"://|www\.|%[0-9A-F]{2}", re.IGNORECASE)
_TODAY = "اليوم"
_DASHES = frozenset(":-–—ـ")
_AGENCY = _DASHES | {"(", "/", "|"}
BREAKS = frozenset('،,؛;:.!؟«»"“”')
HEAD = 6  # words of a dateline before its date
REACH = 14  # tokens from a time to what it belongs to
OF_FUNERAL = 6  # tokens from a verb of burying to its day
NEAR = 3  # tokens from what is signed or due to the word for that


def dates_nothing(text: Text, time: TimeExpression) -> bool:
    """It belongs to a name or an address."""
    return is_name(text, time) or _in_address(text, time) or _of_outlet(text, time) or _is_beyond(text, time)


def _is_beyond(text: Text, time: TimeExpression) -> bool:
    """ "استمر البحث إلى ما بعد منتصف الليل"."""
    return text.word(time.first - 1) == "ما" and text.word(time.first - 2) in ("الي", "حتي")


def dates_no_deed(text: Text, time: TimeExpression, triggers: list[Trigger]) -> bool:
    """It is when the report was made, or how long there was nothing like it."""
    return _of_page(text, time, triggers) or (time.role in LASTING and is_compared_over(text, time.first))


def stamps_page(text: Text, time: TimeExpression) -> bool:
    """A line with nothing but a date: it is of the page, and no happening is told near it."""
    at = text.sentence_at(time.first)
    return at is not None and at.kind == "dateline"


def is_name(text: Text, time: TimeExpression) -> bool:
    """ "ساحة 14 تموز", "ثورة 25 يناير": a day without a year that something is called by."""
    before = text.word(time.first - 1)
    return before in words("called_by_a_day") or before[1:] in words("called_by_a_day")


def _in_address(text: Text, time: TimeExpression) -> bool:
    """ "https://kadha.net/2023/12/04/": a date within the address of a page."""
    span, raw = text.span(time.first, time.last), text.raw
    first, last = span.start, span.end
    while first > 0 and not raw[first - 1].isspace():
        first -= 1
    while last < len(raw) and not raw[last].isspace():
        last += 1
    return _ADDRESS.search(raw, first, last) is not None


def _of_outlet(text: Text, time: TimeExpression) -> bool:
    """ "عدن اليوم: قتل ثلاثة": an outlet that has "today" in its name, before what it tells."""
    at = text.sentence_at(time.first)
    if at is None or text.word(time.first) != _TODAY or time.first != time.last:
        return False
    named = 0 < time.first - at.first <= 2 and not any(text.verbs(k) for k in range(at.first, time.first))
    return named and text.word(time.last + 1) in _DASHES


def _of_page(text: Text, time: TimeExpression, triggers: list[Trigger]) -> bool:
    """ "بغداد 16 أغسطس 2025 (وكالة)", a line with nothing but a date: when the report was made."""
    at = text.sentence_at(time.first)
    if at is None:
        return False
    if at.kind == "dateline":
        return not any(at.first <= t.first <= at.last for t in triggers)
    moment = time.moment
    # "الخرطوم 27 أغسطس (وكالة)", "الحديدة - وكالات - 4 نيسان:"
    signed = time.last + 2 in text.outlet_at or _follows_dash(text, time.first)
    whole = (
        isinstance(moment, Day)
        and None not in (moment.day, moment.month)
        and (moment.year is not None or signed)
    )
    head = range(_line_start(text, time.first), time.first)
    return (
        whole
        and at.kind in ("body", "title")
        and 0 < sum(text.tokens[k].kind == "word" and k not in text.time_at for k in head) <= HEAD
        and not any(text.verbs(k) or text.entries(k, "deed") or text.entries(k, "harm") for k in head)
        and (text.word(time.last + 1) in _AGENCY or time.last + 1 in text.outlet_at)
    )


def _of_funeral(text: Text, time: TimeExpression) -> bool:
    """ "شيع الآلاف، السبت، جثمان فلان الذي اغتالته كذا عصر الجمعة": no day of the death, which is told behind."""
    at = text.sentence_at(time.first)
    if at is None or not any(isinstance(t.moment, Day) for t in text.times_in(time.last + 1, at.last)):
        return False
    for k in range(time.first - 1, max(0, time.first - OF_FUNERAL) - 1, -1):
        verb = next(iter(text.verbs(k)), None)
        if verb is not None:
            return verb.lemma in words("burying") and verb.tense == "past"
        if text.word(k) in BREAKS and text.word(k) != "،":
            return False
    return False


def _of_late_death(text: Text, time: TimeExpression) -> bool:
    """ "توفي طفل، الأحد، متأثراً بجراح أصيب بها في قصف الخميس": the day of the wound is told behind."""
    at = text.sentence_at(time.first)
    if at is None:
        return False
    wounds = next(
        (k for k in range(time.last + 1, at.last) if bare(text.word(k)) in words("of_wounds")), None
    )
    return wounds is not None and any(
        isinstance(t.moment, Day | Elapsed) for t in text.times_in(wounds, at.last)
    )


def _line_start(text: Text, i: int) -> int:
    """The first token of the line, which a sentence may begin in its middle."""
    line = text.raw.rfind("\n", 0, text.tokens[i].start)
    while i > 0 and text.tokens[i - 1].start > line:
        i -= 1
    return i


def _follows_dash(text: Text, i: int) -> bool:
    return text.raw[: text.tokens[i].start].rstrip(" ").endswith(tuple(_DASHES))


def of_another(text: Text, time: TimeExpression, triggers: list[Trigger]) -> bool:
    """ "رداً على الهجوم الذي وقع الجمعة", "الاتفاق المعلن أواخر 2024": when what the happening is tied to was."""
    said = time.first - 1
    while text.word(said) in words("before_times"):
        said -= 1
    if text.word(said) in words("set_for"):
        return _is_told_beside(triggers, said - NEAR, said)
    if _of_funeral(text, time) or _of_late_death(text, time) or of_growth(text, time):
        return True
    begun = _launched(text, time)
    if begun is not None:
        return _is_told_beside(triggers, begun, time.first)
    noun = _noun_of_relative(text, time)
    if noun is not None:
        return _is_told_beside(triggers, noun, time.first)
    at, deed = text.sentence_at(time.first), False
    for k in range(time.first - 1, max(at.first if at else 0, time.first - REACH) - 1, -1):
        if text.word(k) in BREAKS:
            return False
        word = bare(text.word(k))
        if deed and word in words("in_reply"):
            return _is_told_beside(triggers, k, time.first)
        if deed and word in words("in_passing"):
            return not any(k < t.first < time.first for t in triggers)
        if deed and word in words("guilty_of"):
            return _is_told_beside(triggers, k, time.first)
        deed = deed or bool(text.entries(k, "deed")) or word in BEGINNINGS
    return False


def _noun_of_relative(text: Text, time: TimeExpression) -> int | None:
    """ "تنفيذاً لاتفاق أعلن عنه الشيخ مساء الأربعاء": the noun of a deed that the clause with the time tells of."""
    at = text.sentence_at(time.first)
    for k in range(time.first - 1, max(at.first if at else 0, time.first - REACH) - 1, -1):
        if text.word(k) in BREAKS:
            return None
        if text.word(k) in words("resumed_by") and text.verbs(k - 1):
            nouns = (j for j in (k - 2, k - 3) if j >= 0 and text.entries(j, "deed") and not text.verbs(j))
            return next(nouns, None)
    return None


def _launched(text: Text, time: TimeExpression) -> int | None:
    """ "فشل العملية العسكرية التي أطلقتها، في 4 نيسان، للسيطرة على": the campaign that was begun then."""
    at, last = text.sentence_at(time.first), time.first - 1
    while text.word(last) in words("before_times") or text.word(last) == "،":
        last -= 1
    for k in range(last, max(at.first if at else 0, time.first - REACH) - 1, -1):
        if text.word(k) in BREAKS:
            return None
        if any(v.lemma in words("beginning_it") for v in text.verbs(k)):
            if text.word(k - 1) not in ALL_RELATIVES:
                return None
            nouns = (
                j for j in range(k - 2, k - 2 - NEAR, -1) if bare(text.word(j)) in words("campaigns_begun")
            )
            return next(nouns, None)
    return None


def _is_told_beside(triggers: list[Trigger], first: int, last: int) -> bool:
    """Words outside of the stretch tell the happening."""
    return any(not first <= t.first < last for t in triggers)
