"""The day of a digest is that of each of its items (codebook §8 "Dates").

"حصاد اليوم - الثلاثاء 20 آذار", "أهم أحداث يوم 24 / 8 / 2014": a head that tells no happening, says that several
follow and names their day. An item with a day of its own, and what an item looks back on, keep theirs.
"""

from __future__ import annotations

from itertools import pairwise

from marsad.arabic.clitics import bare
from marsad.arabic.dates import Clock, Day, Resolved, TimeExpression, resolve
from marsad.reading.dates.other_times import dates_nothing
from marsad.reading.deeds.event import Event
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

HEADS = 4  # sentences at the top of a report, of which one may head its items
LONGEST = 16  # words of a head
LABEL = 7  # words of a day alone
ITEMS = 3  # happenings in paragraphs of their own: fewer are a story
_RULE = "day of the digest"


def date_by_digest(text: Text, events: list[Event]) -> None:
    """Gives the digest's day to the items that tell none."""
    if len({event.sentence.paragraph for event in events}) < ITEMS:
        return
    found = _day_of(text, events)
    if found is None:
        return
    head, time, resolved = found
    for event in events:
        if event.sentence.first > head.first and _is_free(text, event) and not looks_back(text, event):
            event.time, event.resolved = time, resolved


def date_by_labels(text: Text, events: list[Event]) -> None:
    """ "السبت: مقتل شاب", "24 آب 2021" above what was that day: the day that stands before items, not in them."""
    labels = [(s, *day) for s in text.sentences if (day := _only_day(text, s)) is not None]
    several = len({resolved.start for _, _, resolved in labels}) > 1
    for event in events:
        found = next((one for one in reversed(labels) if one[0].last < event.sentence.first), None)
        if found is None or not (several or _is_before_colon(text, found[0], event.sentence)):
            continue
        if _is_free(text, event) and not looks_back(text, event):
            event.time, event.resolved = found[1], found[2]


def _only_day(text: Text, line: Sentence) -> tuple[TimeExpression, Resolved] | None:
    """The day that is all a line tells, or all that stands before its colon."""
    inside = [k for k in range(line.first, line.last + 1) if text.tokens[k].kind in ("word", "number")]
    if not inside or len(inside) > LABEL or any(k not in text.time_at for k in inside):
        return None
    return _single_day(text, line)


def _is_before_colon(text: Text, label: Sentence, item: Sentence) -> bool:
    between = text.raw[text.tokens[label.first].start : text.tokens[item.first].start]
    return ":" in between and "\n" not in between


def _is_free(text: Text, event: Event) -> bool:
    """Its item names no time, or one of the day without its day: "فجراً"; that of another item is not its own."""
    own = {s.paragraph for s in text.sentences_of(event.told)}
    item = [t for s in text.sentences if s.paragraph in own for t in text.times_in(s.first, s.last)]
    return all(isinstance(t.moment, Clock) or t.role in ("age", "duration") for t in item)


def looks_back(text: Text, event: Event) -> bool:
    """ "وكان ... قد", "وسبق أن": what was before the items, and before the news."""
    return _opens_with(text, event, "earlier_then")


def is_no_news(text: Text, event: Event) -> bool:
    """ "وسبق أن", "يذكر أن", "والجدير بالذكر أن": in no case of the day of what is told before."""
    return _opens_with(text, event, "before_all_this")


def _opens_with(text: Text, event: Event, kind: str) -> bool:
    first = event.sentence.first
    opening = (text.word(k).removeprefix("و") for k in range(first, first + 2))
    return any(bare(word) in words(kind) for word in opening)


def _day_of(text: Text, events: list[Event]) -> tuple[Sentence, TimeExpression, Resolved] | None:
    told = {s.first for event in events for s in text.sentences_of(event.told)}
    top = text.sentences[:HEADS]
    for n, (head, behind) in enumerate(pairwise([*top, text.sentences[-1]])):
        if head.first in told:
            return None
        if not _heads_items(text, head):
            continue
        lines = [head, *([behind] if behind.first not in told else []), *top[max(0, n - 1) : n]]
        for line in lines:
            found = _single_day(text, line)
            if found is not None:
                return head, *found
        return None
    return None


def _heads_items(text: Text, head: Sentence) -> bool:
    """ "أبرز التطورات", "حصاد", "أحداث اليوم": a line that announces more than one thing."""
    inside = range(head.first, head.last + 1)
    said = [bare(text.word(k)) for k in inside if text.tokens[k].kind == "word"]
    if len(said) > LONGEST or text.found_any(head, "harm"):
        return False
    return any(word in words("digests") for word in said)


def _single_day(text: Text, line: Sentence) -> tuple[TimeExpression, Resolved] | None:
    """The one day that a line names, or the report's own for "حتى الساعة الخامسة", "اليومية"."""
    for time in text.times_in(line.first, line.last):
        if dates_nothing(text, time) or time.role not in ("at", "until"):
            continue
        if isinstance(time.moment, Day):
            found = resolve(time, text.published)
            day = found.start or found.end
            if day is not None and found.end in (None, day):
                return time, Resolved(day, day, "day", None, _RULE)
        elif isinstance(time.moment, Clock) and text.published is not None and line.kind != "dateline":
            return time, Resolved(text.published, text.published, "day", None, _RULE)
    return None
