"""Whether a count is a total: over a period, over several happenings, or of hundreds anywhere (codebook §4, §8)."""

from __future__ import annotations

from datetime import timedelta

from marsad.arabic.dates import TimeExpression
from marsad.reading.casualties import Row
from marsad.reading.event import Event
from marsad.reading.periods import Period
from marsad.reading.text import Sentence, Text
from marsad.reading.wordlists import words

TOTALS, COUNTING = words("totals"), words("counting")
STATES = frozenset({"missing", "captured", "released", "displaced"})  # "since" tells their beginning
CARRIED = frozenset({"attack", "death", "torture", "execution"})
STARTS = frozenset({"مطلع", "بدايه", "العام", "عام", "الشهر", "شهر", "سنه", "السنه"})
MANY = frozenset({"hundreds", "thousands"})
HURT = frozenset({"killed", "wounded", "killed_or_wounded", "defected"})
WIDE = 50  # km: a place of this radius holds many happenings
FEW = 10  # so few in a month that nobody says to have counted are one happening
SHORT = timedelta(days=1)


def is_total(
    text: Text, sentence: Sentence, event: Event, row: Row, period: Period | None, own: bool
) -> bool:
    """The row is no toll of one happening. `own`: the period stands in this sentence."""
    if _of_several(text, row):
        return True
    if has_day(event, period):
        return False
    if row.quantity in MANY and row.status in HURT and not narrow(event) and (own or not _dated(event)):
        return True
    if period is None or not (row.counted or row.part_of is not None or (own and row.quantity == "several")):
        return False
    if not own:
        return _same_period(text, sentence) or (
            not event.places and (event.harm_only or event.action in CARRIED)
        )
    counts = counting(text, sentence)
    if row.quantity == "several" or row.status == "displaced":
        return counts
    if period.time is None:
        return row.counted and (not narrow(event) or counts)
    if is_short(period) or (_one_month(period) and (row.min or 0) < FEW):
        return counts
    lasting = period.time.role == "since" and row.status in STATES and not _from_start(text, period.time)
    return not lasting or counts


def is_short(period: Period) -> bool:
    """A day and a night: more than one happening only where somebody counts."""
    found = period.resolved
    return (
        found is not None
        and found.start is not None
        and found.end is not None
        and found.end - found.start <= SHORT
    )


def _one_month(period: Period) -> bool:
    """ "في نيسان 2017": the month of a happening as well as one of totals; "خلال" makes it a stretch."""
    time = period.time
    return time is not None and time.role == "at" and time.preposition in ("", "في")


def _dated(event: Event) -> bool:
    return event.time is not None and event.resolved is not None and event.resolved.start is not None


def _from_start(text: Text, time: TimeExpression) -> bool:
    """ "منذ مطلع العام" counts, "منذ الخميس" tells when it began."""
    return any(text.word(i) in STARTS for i in range(time.first, time.last + 1))


def has_day(event: Event, period: Period | None) -> bool:
    """A clause with a day of its own tells that day, whatever period stands beside it."""
    return (
        event.time is not None
        and (period is None or period.time is None or event.time.last != period.time.last)
        and event.resolved is not None
        and event.resolved.precision == "day"
    )


def narrow(event: Event) -> bool:
    """A place no larger than a city with its land."""
    return any((place.radius_km or 0) < WIDE for place in event.places)


def _same_period(text: Text, sentence: Sentence) -> bool:
    """ "خلال الفترة نفسها"."""
    return any(
        text.word(i) in ("الفتره", "المده") and text.word(i + 1) in ("نفسها", "ذاتها")
        for i in range(sentence.first, sentence.last)
    )


def counting(text: Text, sentence: Sentence) -> bool:
    """Somebody counts in this sentence."""
    return any(text.word(i).removeprefix("و") in COUNTING for i in range(sentence.first, sentence.last + 1))


def _of_several(text: Text, row: Row) -> bool:
    """ "حصيلة قتلى الأمس ثمانية": a toll of a day or of several attacks."""
    if not row.correction:
        return False
    last = len(text.tokens) - 1
    cues = text.cues(max(0, row.first - 10), min(row.last + 4, last), "toll")
    return any(text.word(j) in TOTALS for cue in cues for j in range(cue.last + 1, cue.last + 4))
