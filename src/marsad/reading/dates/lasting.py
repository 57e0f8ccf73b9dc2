"""How long a happening went on that is told with its beginning (codebook §3 `when`).

"بدأ في 10 أيار وتوقف فجر 21 أيار", "اندلعت الأحد ولا تزال مستمرة", "نزح الآلاف منذ بدء العملية في 17 تموز".
"""

from __future__ import annotations

from datetime import date

from marsad.arabic.dates import Day, Elapsed, Resolved, resolve
from marsad.reading.deeds.event import Event, dates_of, names_a_party
from marsad.reading.tallies.periods import begun_on
from marsad.reading.words.families import family
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

GOING_ON = family("going_on")
LONGEST = 800  # days
REACH = 12  # tokens from the beginning to the word that it goes on, or that it ended
BEGUN = 4  # tokens from a verb of beginning to how long ago it was
_NOT = words("lasting_not")
_RULE = "day of the text"


def has_gone_on_since(text: Text, event: Event) -> bool:
    """ "وتحاصر القوات المدينة منذ أيار 2024": its own words say since when, and the report itself until when."""
    days, time = dates_of(event), event.time
    if days is None or time is None or time.role != "since" or event.habit or text.published is None:
        return False
    own = any(first <= time.first <= last for first, last in event.told)
    return own and days[1] == text.published and names_a_party(event)


def extend_lasting(text: Text, events: list[Event]) -> None:
    """Gives happenings told with their beginning the days until they ended, or until the report."""
    for event in events:
        if event.action not in GOING_ON:
            continue
        _take_beginning(text, event)
        days = _until(text, event)
        if days is not None and event.resolved is not None:
            event.resolved = Resolved(days[0], days[1], "period", event.resolved.time_of_day, _RULE)


def _take_beginning(text: Text, event: Event) -> None:
    """ "نزح أكثر من 21 ألفاً منذ بدء العملية في 17 تموز"."""
    if event.action != "displacement" or event.time is not None or text.published is None:
        return
    begun = begun_on(text, event.sentence)
    if begun is not None and begun.time is not None and begun.resolved is not None:
        event.time, event.resolved = begun.time, begun.resolved


def _until(text: Text, event: Event) -> tuple[date, date] | None:
    """From the day of its beginning, told in its own words, on to its end."""
    time, found = event.time, event.resolved
    if time is None or found is None or found.start is None or found.end not in (None, found.start):
        return None
    at = text.sentence_at(time.first)
    if at is None or at not in text.sentences_of(event.told):
        return None
    if isinstance(time.moment, Elapsed) and time.role == "ago" and text.published is not None:
        begun = _begins(text, max(at.first, time.first - BEGUN), time.first - 1)
        ended = any(_is_end(text, k) for k in range(time.last + 1, at.last + 1))
        return (found.start, text.published) if begun and not ended and found.start < text.published else None
    if not isinstance(time.moment, Day):
        return None
    last = min(time.last + REACH, at.last)
    end = text.published if _goes_on(text, time.last + 1, last) else _ended(text, time.last + 1, at.last)
    if end is None or not 0 < (end - found.start).days < LONGEST:
        return None
    return found.start, end


def _begins(text: Text, first: int, last: int) -> bool:
    """ "عملية بدأت قبل أربعة أيام": begun so long ago, and no end is told."""
    return any(v.lemma in words("begun_and_lasting") for k in range(first, last + 1) for v in text.verbs(k))


def _goes_on(text: Text, first: int, last: int) -> bool:
    """ "ولا تزال مستمرة", "وما زالت دائرة"."""
    return any(
        text.word(k) in _NOT
        and text.word(k + 1) in words("still")
        and any(text.word(j) in words("lasting") for j in range(k + 2, k + 5))
        for k in range(first, last)
    )


def _ended(text: Text, first: int, last: int) -> date | None:
    """ "وتوقف فجر الجمعة 21 أيار", "واستمر حتى الأحد": the day that a verb of ending or lasting has."""
    for k in range(first, min(first + REACH, last) + 1):
        if _is_end(text, k):
            later = (t for t in text.times_in(k + 1, min(k + REACH, last)) if isinstance(t.moment, Day))
            time = next((t for t in later if t.role in ("at", "until")), None)
            found = resolve(time, text.published) if time is not None else None
            return found.end if found is not None else None
    return None


def _is_end(text: Text, k: int) -> bool:
    return any(v.lemma in words("ending") and v.tense == "past" for v in text.verbs(k))
