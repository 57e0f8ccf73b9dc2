"""What is told in addition was on the day of what is told before it: "كما قضى ثلاثة", "تظاهرات مماثلة" (codebook §3
`when`).

A day of its own, and words that look back, come first.
"""

from __future__ import annotations

from itertools import pairwise

from marsad.arabic.dates import resolve
from marsad.reading.dates.digests import looks_back
from marsad.reading.deeds.event import Event, dates_of
from marsad.reading.tallies.tally import Tally
from marsad.reading.words.families import family
from marsad.reading.words.text import Text, same_post
from marsad.reading.words.wordlists import words

PARAGRAPHS = 2  # from what is told before to what "كما" adds to it
_RULE = "day of what it adds to"
_ONE_DAY = "day of the report"
NEWS = 1  # days that the one day of a report is old, at most
BACKGROUND = 7  # days from which on what else it dates is no news
AT_A_STROKE = family("at_a_stroke")


def date_what_adds(text: Text, events: list[Event]) -> None:
    """Gives a happening without a time the one day of the happening that it is set beside."""
    for before, event in pairwise(events):
        days = dates_of(before)
        if event.time is not None or before.resolved is None or days is None or days[0] != days[1]:
            continue
        if not same_post(before.sentence, event.sentence) or looks_back(text, event):
            continue
        if _is_alike(text, event) or (_is_added(text, event) and _is_near(before, event)):
            event.time = before.time
            event.resolved = before.resolved._replace(rule=_RULE, time_of_day=None)


def _is_near(before: Event, event: Event) -> bool:
    return event.sentence.paragraph - before.last_paragraph <= PARAGRAPHS


def _is_added(text: Text, event: Event) -> bool:
    """ "كما" opens its sentence or its clause, "أيضا" stands in it."""
    first, last = event.told[0]
    opening = {text.word(first), text.word(event.sentence.first)}
    return not opening.isdisjoint(words("in_addition")) or any(
        text.word(k) in words("also") for k in range(first, last + 1)
    )


def _is_alike(text: Text, event: Event) -> bool:
    """ "وخرجت تظاهرات مماثلة في كذا": said of the noun that tells it."""
    return any(text.word(k) in words("alike") for t in event.triggers for k in (t.last + 1, t.last + 2))


def date_by_the_one_day(text: Text, events: list[Event], tallies: list[Tally]) -> None:
    """A report whose news is of one day, its own or the one before, tells of that day on until it looks back.

    That day may be of a count over several happenings, which are told behind it.

    What takes its time, as a siege or a deployment, and what is told far behind stay without a day.
    """
    if text.published is None:
        return
    counts = [count for count in map(_as_event, tallies) if _is_of_a_day(count)]
    told = sorted([*events, *counts], key=lambda event: event.told[0])
    days = {found for event in told if (found := dates_of(event)) is not None}
    news = [(first, last) for first, last in days if (text.published - last).days <= BACKGROUND]
    if len(news) != 1 or news[0][0] != news[0][1] or not 0 <= (text.published - news[0][1]).days <= NEWS:
        return
    before: Event | None = None
    for event in told:
        if (own := dates_of(event)) is not None:
            before = event if own in news else None
        elif (
            before is not None and _goes_on_with_the_day(text, before, event) and before.resolved is not None
        ):
            event.time, event.resolved = (
                before.time,
                before.resolved._replace(rule=_ONE_DAY, time_of_day=None),
            )


def _as_event(tally: Tally) -> Event:
    """A count as a happening with its day."""
    return Event(tally.sentence, [tally.told], "other", 0, time=tally.time, resolved=tally.resolved)


def _is_of_a_day(event: Event) -> bool:
    days = dates_of(event)
    return days is not None and days[0] == days[1]


def _goes_on_with_the_day(text: Text, before: Event, event: Event) -> bool:
    if event.time is not None or event.after or event.action not in AT_A_STROKE or looks_back(text, event):
        return False
    if not _is_near(before, event) or not same_post(before.sentence, event.sentence):
        return False
    days = dates_of(before)
    own = (
        resolve(t, text.published)
        for s in text.sentences_of(event.told)
        for t in text.times_in(s.first, s.last)
    )
    return all(found.start is None or (found.start, found.end or found.start) == days for found in own)
