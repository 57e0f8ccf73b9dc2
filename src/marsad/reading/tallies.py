"""Counts over a period or over several happenings: tallies, kept apart from incidents (codebook §4, §8)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from marsad.arabic.clitics import forms
from marsad.arabic.dates import Resolved, TimeExpression
from marsad.arabic.numbers import Number
from marsad.model.claim import Measure, Quantity
from marsad.reading.attribution import Attribution
from marsad.reading.casualties import Row
from marsad.reading.event import Event
from marsad.reading.periods import Period, is_long, period_of
from marsad.reading.text import Sentence, Text
from marsad.reading.wordlists import words
from marsad.registry.places import PlaceReading

__all__ = ["Period", "Tally", "distinct", "is_long", "period_of", "take_tallies"]

ATTACK_NOUNS, TOTALS, COUNTING = words("attack_nouns"), words("totals"), words("counting")
STATES = frozenset({"missing", "captured", "released", "displaced"})  # "since" tells their beginning
CARRIED = frozenset({"attack", "death", "torture", "execution"})
STARTS = frozenset({"مطلع", "بدايه", "العام", "عام", "الشهر", "شهر", "سنه", "السنه"})
MANY = frozenset({"hundreds", "thousands"})
WIDE = 50  # km: a place of this radius holds many happenings
FEWEST = 10  # deeds of no place and period that are a total
MEASURES: dict[str, Measure] = {
    "killed": "killed",
    "wounded": "wounded",
    "killed_or_wounded": "killed_or_wounded",
    "missing": "missing",
    "captured": "captured",
    "released": "released",
    "defected": "defected",
    "displaced": "displaced",
    "lost": "killed",
}


@dataclass
class Tally:
    """A count with its period, area, group and doer; `told` are token ranges."""

    measure: Measure
    min: int | None
    max: int | None
    quantity: Quantity
    first: int
    last: int
    told: tuple[int, int]
    sentence: Sentence
    actor: str | None = None
    name: str | None = None
    by: str | None = None
    by_name: str | None = None
    time: TimeExpression | None = None
    resolved: Resolved | None = None
    places: list[PlaceReading] = field(default_factory=list)
    voices: list[Attribution] = field(default_factory=list)
    part_of: Tally | None = None


def take_tallies(
    text: Text, sentence: Sentence, events: list[Event], period: Period | None, own: bool
) -> list[Tally]:
    """Move the counts of a sentence that are totals out of its events. `own`: the period stands in this sentence."""
    found: list[Tally] = []
    for event in events:
        taken = [r for r in event.rows if _is_taken(text, sentence, event, r, period, own)]
        taken += [r for r in event.rows if r not in taken and any(r.part_of is t for t in taken)]
        by_row: dict[int, Tally] = {}
        for row in taken:
            tally = _of_row(text, sentence, event, row, period)
            tally.part_of = by_row.get(id(row.part_of))
            by_row[id(row)] = tally
            total = _total(row, tally, by_row)
            found += [*([total] if total is not None else []), tally, *_subcounts(text, sentence, row, tally)]
        event.rows = [r for r in event.rows if r not in taken]
        event.emptied = bool(taken)
    return found + _attacks(text, sentence, events, period)


def _total(row: Row, tally: Tally, known: dict[int, Tally]) -> Tally | None:
    """The tally of the total whose part the row is, the first time it is met; the part points to it."""
    whole = row.group.total if row.group is not None else None
    if whole is None:
        return None
    new = id(whole) not in known
    if new:
        known[id(whole)] = replace(
            tally,
            min=whole.min,
            max=whole.max,
            quantity=whole.quantity,
            first=whole.first,
            last=whole.last,
            told=(whole.first, whole.last),
            actor=None,
            name=None,
            part_of=None,
        )
    tally.part_of = known[id(whole)]
    return known[id(whole)] if new else None


def distinct(tallies: list[Tally]) -> list[Tally]:
    """Without those of a headline or a lede that a later one tells again."""
    return [t for n, t in enumerate(tallies) if not any(_again(t, u) for u in tallies[n + 1 :])]


def _again(tally: Tally, later: Tally) -> bool:
    if (tally.measure, tally.min, tally.max) != (
        later.measure,
        later.min,
        later.max,
    ) or tally.sentence is later.sentence:
        return False
    if tally.actor not in (None, later.actor) and later.actor is not None:
        return False
    later.actor, later.name = later.actor or tally.actor, later.name or tally.name
    later.by, later.by_name = later.by or tally.by, later.by_name or tally.by_name
    if later.time is None:
        later.time, later.resolved = tally.time, tally.resolved
    return True


def _is_taken(
    text: Text, sentence: Sentence, event: Event, row: Row, period: Period | None, own: bool
) -> bool:
    """The row is a total: of a toll over several happenings, over a period, or of hundreds anywhere."""
    if _is_total(text, row):
        return True
    if _has_day(event, period):
        return False
    if row.quantity in MANY and row.status in ("killed", "wounded") and not _narrow(event) and own:
        return True
    if period is None or not (row.counted or row.part_of is not None or (own and row.quantity == "several")):
        return False
    if not own:
        return _same_period(text, sentence) or (
            not event.places and (event.harm_only or event.action in CARRIED)
        )
    counts = _counts(text, sentence)
    if row.quantity == "several" or (row.status == "displaced" and not row.counted):
        return counts
    if period.time is None:
        return row.counted and (row.status == "displaced" or not _narrow(event) or counts)
    lasting = period.time.role == "since" and row.status in STATES and not _from_start(text, period.time)
    return not lasting or counts


def _from_start(text: Text, time: TimeExpression) -> bool:
    """ "منذ مطلع العام" counts, "منذ الخميس" tells when it began."""
    return any(text.word(i) in STARTS for i in range(time.first, time.last + 1))


def _has_day(event: Event, period: Period | None) -> bool:
    """A clause with a day of its own tells that day, whatever period stands beside it."""
    return (
        event.time is not None
        and (period is None or event.time != period.time)
        and event.resolved is not None
        and event.resolved.precision == "day"
    )


def _narrow(event: Event) -> bool:
    """A place no larger than a city with its land."""
    return any((place.radius_km or 0) < WIDE for place in event.places)


def _same_period(text: Text, sentence: Sentence) -> bool:
    """ "خلال الفترة نفسها"."""
    return any(
        text.word(i) in ("الفتره", "المده") and text.word(i + 1) in ("نفسها", "ذاتها")
        for i in range(sentence.first, sentence.last)
    )


def _counts(text: Text, sentence: Sentence) -> bool:
    """Somebody counts in this sentence."""
    return any(text.word(i).removeprefix("و") in COUNTING for i in range(sentence.first, sentence.last + 1))


def _is_total(text: Text, row: Row) -> bool:
    """ "حصيلة قتلى الأمس ثمانية": a toll of a day or of several attacks."""
    if not row.correction:
        return False
    cues = text.cues(
        max(0, row.first - 10), row.last + 4 if row.last + 4 < len(text.tokens) else row.last, "toll"
    )
    return any(text.word(j) in TOTALS for cue in cues for j in range(cue.last + 1, cue.last + 4))


def _of_row(text: Text, sentence: Sentence, event: Event, row: Row, period: Period | None) -> Tally:
    doer = next((p for p in event.parties if p.role == "initiator"), None)
    tally = Tally(
        MEASURES[row.status],
        row.min,
        row.max,
        row.quantity,
        row.first,
        row.last,
        _evidence(text, sentence, row.first, row.last),
        sentence,
        row.actor,
        row.name,
        voices=list(event.voices),
        places=list(event.places),
    )
    if doer is not None and doer.actor != row.actor:
        tally.by, tally.by_name = doer.actor, doer.name
    if period is not None:
        tally.time, tally.resolved = period.time, period.resolved
    elif event.time is not None:
        tally.time, tally.resolved = event.time, event.resolved
    return tally


def _evidence(text: Text, sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """The words around the figure, not the whole sentence."""
    start = first
    while start > max(sentence.first, first - 8) and text.word(start - 1) not in "،؛:":
        start -= 1
    end = last
    while end < min(sentence.last, last + 8) and text.word(end + 1) not in "،؛:.":
        end += 1
    return start, end


def _subcounts(text: Text, sentence: Sentence, row: Row, whole: Tally) -> list[Tally]:
    """ "بينهم 12 مدنياً": its own tally, part of the other."""
    found = []
    for sub in row.group.among if row.group is not None else []:
        if sub.people or sub.min is None or sub.first not in text.number_at:
            continue
        actor, name = (
            (sub.actor.actor, text.words(sub.actor.first, sub.actor.last)) if sub.actor else (None, None)
        )
        if actor is None:
            actor = "civilians" if sub.is_civilian else whole.actor
        tally = Tally(
            whole.measure,
            sub.min,
            sub.max,
            sub.quantity,
            sub.first,
            sub.last,
            (sub.first, sub.last),
            sentence,
            actor,
            name,
        )
        tally.by, tally.by_name, tally.time, tally.resolved = (
            whole.by,
            whole.by_name,
            whole.time,
            whole.resolved,
        )
        tally.voices, tally.part_of = whole.voices, whole
        found.append(tally)
    return found


def _attacks(text: Text, sentence: Sentence, events: list[Event], period: Period | None) -> list[Tally]:
    """Counted deeds of a period: "64 عملية منذ مطلع العام"; or many of no place in particular."""
    tallies = []
    for number in text.numbers:
        if (
            not (sentence.first <= number.first and number.last <= sentence.last)
            or number.kind != "count"
            or number.min < 2
            or number.quantity == "several"
        ):
            continue
        j = number.last + 1
        if text.word(j) == "من":
            j += 1
        if not any(form.stem in ATTACK_NOUNS for form in forms(text.word(j)) if not form.proclitics):
            continue
        event = next((e for e in events if any(a <= number.first <= b for a, b in e.told)), None)
        if period is None and (number.min < FEWEST or event is None or _narrow(event) or event.time):
            continue
        tallies.append(_of_deeds(text, sentence, events, event, number, j, period))
    return tallies


def _of_deeds(
    text: Text,
    sentence: Sentence,
    events: list[Event],
    event: Event | None,
    number: Number,
    last: int,
    period: Period | None,
) -> Tally:
    tally = Tally(
        "attacks",
        number.min,
        number.max,
        number.quantity,
        number.first,
        last,
        _evidence(text, sentence, number.first, last),
        sentence,
    )
    if period is not None:
        tally.time, tally.resolved = period.time, period.resolved
    near = [p for e in ([event] if event else events) for p in e.parties if p.role == "initiator"]
    if near:
        tally.by, tally.by_name = near[0].actor, near[0].name
    if event is not None:
        tally.places, tally.voices = list(event.places), list(event.voices)
        event.emptied = True
    return tally
