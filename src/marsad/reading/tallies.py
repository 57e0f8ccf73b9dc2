"""Counts over a period or over several happenings: tallies, kept apart from incidents (codebook §4, §8)."""

from __future__ import annotations

from dataclasses import dataclass, field

from marsad.arabic.clitics import forms
from marsad.arabic.dates import Resolved, TimeExpression, resolve
from marsad.model.claim import Measure, Quantity
from marsad.reading.attribution import Attribution
from marsad.reading.casualties import Row
from marsad.reading.event import Event
from marsad.reading.text import Sentence, Text
from marsad.registry.places import PlaceReading

ATTACK_NOUNS = frozenset(
    [
        "عمليه",
        "عمليات",
        "هجوم",
        "هجمات",
        "هجوما",
        "غاره",
        "غارات",
        "ضربه",
        "ضربات",
        "تفجير",
        "تفجيرا",
        "تفجيرات",
        "اغتيال",
        "استهداف",
        "استهدافا",
        "حادثه",
        "حوادث",
        "خرق",
        "خرقا",
        "خروقات",
        "انتهاك",
        "انتهاكا",
        "انتهاكات",
        "مجزره",
        "مجازر",
        "قصف",
        "اعتداء",
        "اعتداءات",
        "كمين",
        "كمائن",
    ]
)
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
LONG = frozenset(
    [
        "الايام",
        "الشهر",
        "شهر",
        "اشهر",
        "الاشهر",
        "العام",
        "عام",
        "اعوام",
        "سنه",
        "سنوات",
        "السنوات",
        "الاسابيع",
        "اسابيع",
        "الاسبوع",
        "الحرب",
        "الفتره",
        "الربع",
        "النصف",
        "ساعه",
        "شهرين",
        "اسبوعين",
        "الشهرين",
    ]
)
TOTALS = frozenset(
    [
        "الامس",
        "اليوم",
        "الليله",
        "الهجمات",
        "الاعتداءات",
        "العدوان",
        "الحرب",
        "الغارات",
        "التفجيرات",
        "الهجومين",
        "الانفجارات",
        "المجزرتين",
        "الاسبوع",
        "الشهر",
    ]
)


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


@dataclass(frozen=True)
class Period:
    """The time a total is over."""

    time: TimeExpression
    resolved: Resolved


def period_of(text: Text, sentence: Sentence) -> Period | None:
    """The period told in a sentence: since something, a month, a year, some days; a single day is none."""
    for time in text.times:
        if not (sentence.first <= time.first and time.last <= sentence.last) or time.duration_only:
            continue
        found = resolve(time, text.published)
        if is_long(text, time, found):
            return Period(time, found)
    return None


def is_long(text: Text, time: TimeExpression, found: Resolved) -> bool:
    """A stretch of time and not a day."""
    if found.start is not None and found.end is not None:
        return (found.end - found.start).days >= 1 and (
            time.role == "since" or found.precision not in ("day",)
        )
    words = {text.word(i) for i in range(time.first, time.last + 1)}
    return bool(words & LONG) and (
        time.role == "since"
        or text.word(time.first) in ("خلال", "طوال", "في")
        or text.word(time.first - 1) in ("خلال", "طوال", "في")
    )


def take_tallies(
    text: Text, sentence: Sentence, events: list[Event], period: Period | None, own: bool
) -> list[Tally]:
    """Move the counts of a sentence that are totals out of its events. `own`: the period stands in this sentence."""
    found: list[Tally] = []
    for event in events:
        rows = [
            r for r in event.rows if r.counted or r.part_of is not None or (own and r.quantity == "several")
        ]
        total = [r for r in rows if _is_total(text, r)]
        taken = rows if period is not None and rows and _over_period(text, event, period, own) else total
        by_row: dict[int, Tally] = {}
        for row in taken:
            tally = _of_row(text, sentence, event, row, period)
            tally.part_of = by_row.get(id(row.part_of))
            by_row[id(row)] = tally
            found.append(tally)
            found += _subcounts(text, sentence, event, row, tally)
        event.rows = [r for r in event.rows if r not in taken]
        event.emptied = bool(taken)
    return found + _attacks(text, sentence, events, period, found)


def _over_period(text: Text, event: Event, period: Period, own: bool) -> bool:
    """A clause with a day of its own tells that day, whatever period stands beside it."""
    if (
        event.time is not None
        and event.time != period.time
        and event.resolved is not None
        and event.resolved.precision == "day"
    ):
        return False
    return own or not event.places


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


def _subcounts(text: Text, sentence: Sentence, event: Event, row: Row, whole: Tally) -> list[Tally]:
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


def _attacks(
    text: Text, sentence: Sentence, events: list[Event], period: Period | None, found: list[Tally]
) -> list[Tally]:
    """Counted deeds of a period: "64 عملية منذ مطلع العام"."""
    if period is None:
        return []
    tallies = []
    for number in text.numbers:
        if (
            not (sentence.first <= number.first and number.last <= sentence.last)
            or number.kind != "count"
            or number.min < 2
        ):
            continue
        j = number.last + 1
        if text.word(j) == "من":
            j += 1
        if not any(form.stem in ATTACK_NOUNS for form in forms(text.word(j)) if not form.proclitics):
            continue
        event = next((e for e in events if any(a <= number.first <= b for a, b in e.told)), None)
        doer = next((p for e in events for p in e.parties if p.role == "initiator"), None)
        tally = Tally(
            "attacks",
            number.min,
            number.max,
            number.quantity,
            number.first,
            j,
            _evidence(text, sentence, number.first, j),
            sentence,
        )
        tally.time, tally.resolved = period.time, period.resolved
        if doer is not None:
            tally.by, tally.by_name = doer.actor, doer.name
        if event is not None:
            tally.places, tally.voices = list(event.places), list(event.voices)
            event.emptied = True
        tallies.append(tally)
    return tallies
