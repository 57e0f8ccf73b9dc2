"""What is told in addition was on the day of what is told before it: "كما قضى ثلاثة", "تظاهرات مماثلة" (codebook §3
`when`).

A day of its own, and words that look back, come first.
"""

from __future__ import annotations

from itertools import pairwise

from marsad.reading.dates.digests import looks_back
from marsad.reading.deeds.event import Event, dates_of
from marsad.reading.words.text import Text, same_post
from marsad.reading.words.wordlists import words

PARAGRAPHS = 2  # from what is told before to what "كما" adds to it
_RULE = "day of what it adds to"


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
