"""Which of the times that a report names is that of a happening (codebook §3 `when`, §8 "Dates").

The rules of `dating` take the time of a clause; a happening without one is dated by its story: the lede, the happening
told before, a day named beside. A logistic sum over how each day is named and how it stands to the happening, fitted
on coded reports (`tools/fit_moments.py`), says which, or that none is.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import Literal, NamedTuple

from marsad.arabic.dates import Resolved, TimeExpression, resolve
from marsad.reading.dating import is_name, of_speech
from marsad.reading.event import Event, dates_of
from marsad.reading.text import Sentence, Text, same_post

Days = tuple[date, date]
# told: the days that a time names · counted: those that rules worked out for another happening · until now: from then
# to the report · last night: the day before the report and its own
Way = Literal["told", "counted", "until now", "last night"]
LONGEST = 800  # days that what goes on can have lasted
MOST = 9  # days offered to one happening, but for those worked out
FAR = 8  # rank of a time
PARAGRAPHS = 2  # before a happening, of which the times count


class Told(NamedTuple):
    """A time of the report that has days; `sentence` is where it stands."""

    time: TimeExpression
    resolved: Resolved
    sentence: Sentence


class Candidate(NamedTuple):
    """Days, and the times that name them; `now`: the rules gave them; `way` they come about."""

    days: Days
    told: tuple[Told, ...]
    now: bool
    way: Way


class Setting(NamedTuple):
    """What the happenings of a report have in common.

    `known` times by their days · `most` told days of happenings · `before`: the sentence before the one that begins at
    a token · `resolved`: the first tokens of the known times.
    """

    text: Text
    events: list[Event]
    known: dict[Days, list[Told]]
    most: Days | None
    first_body: Sentence | None
    before: dict[int, Sentence]
    resolved: frozenset[int]

    @classmethod
    def of(cls, text: Text, events: list[Event]) -> Setting:
        known: dict[Days, list[Told]] = {}
        for time in text.times:
            if time.duration_only or time.vague or is_name(text, time):
                continue
            at, resolved = text.sentence_at(time.first), resolve(time, text.published)
            if at is not None and resolved.start is not None:
                days = (resolved.start, resolved.end or resolved.start)
                known.setdefault(days, []).append(Told(time, resolved, at))
        counted = Counter(d for e in events if (d := dates_of(e)) is not None)
        most = max(counted, key=lambda d: (counted[d], d), default=None)
        first = next((s for s in text.sentences if s.kind == "body"), None)
        before = {s.first: b for b, s in zip(text.sentences, text.sentences[1:], strict=False)}
        firsts = frozenset([t.time.first for told in known.values() for t in told])
        return cls(text, events, known, most, first, before, firsts)


def candidates(setting: Setting, event: Event) -> list[Candidate]:
    """The days of the happening and those told near it or of its story, the nearest first."""
    now = dates_of(event)
    sentences = setting.text.sentences_of(event.told)
    found: dict[Days, Candidate] = {}
    if now is not None and event.time is not None and event.resolved is not None:
        at = setting.text.sentence_at(event.time.first) or event.sentence
        own = setting.known.get(now) or [Told(event.time, event.resolved, at)]
        found[now] = Candidate(now, tuple(own), True, "told")
    _add_told(setting, event, sentences, found)
    _add_counted(setting, event, found)
    kept = dict(list(found.items())[:MOST])
    _add_until_now(setting, event, sentences, kept)
    _add_last_night(setting, kept)
    return list(kept.values())


def _add_told(
    setting: Setting, event: Event, sentences: list[Sentence], found: dict[Days, Candidate]
) -> None:
    """The days told in its post, near it or of another happening."""
    dated = {dates_of(e) for e in setting.events}
    ranked = []
    for days, told in setting.known.items():
        here = tuple(
            t
            for t in told
            if same_post(t.sentence, event.sentence) and not _of_its_teller(setting, event, sentences, t)
        )
        if here and days not in found:
            near = min(rank(setting, event, sentences, t) for t in here)
            if near < FAR or days in dated:
                ranked.append((near, days, here))
    for _, days, here in sorted(ranked, key=lambda one: one[:2]):
        found[days] = Candidate(days, here, False, "told")


def _of_its_teller(setting: Setting, event: Event, sentences: list[Sentence], told: Told) -> bool:
    """The day on which somebody tells of it does not date it (codebook §8 "Dates")."""
    return any(
        s.first == told.sentence.first and of_speech(setting.text, told.time, event, s.first, s.last)
        for s in sentences
    )


def _add_counted(setting: Setting, event: Event, found: dict[Days, Candidate]) -> None:
    """The days of other happenings that no time names by itself: "بعد يومين"."""
    for other in setting.events:
        days = dates_of(other)
        if days is None or days in found or other.time is None or other.resolved is None:
            continue
        if same_post(other.sentence, event.sentence):
            told = Told(other.time, other.resolved, other.sentence)
            found[days] = Candidate(days, (told,), False, "counted")


def _add_until_now(
    setting: Setting, event: Event, sentences: list[Sentence], found: dict[Days, Candidate]
) -> None:
    """What began then and goes on when the report is written."""
    today = setting.text.published
    if today is None:
        return
    for one in list(found.values()):
        near = tuple(t for t in one.told if rank(setting, event, sentences, t) <= 2 or one.now)
        days = (one.days[0], today)
        if near and one.days[1] < today and (today - one.days[0]).days < LONGEST and days not in found:
            found[days] = Candidate(days, near, False, "until now")


def _add_last_night(setting: Setting, found: dict[Days, Candidate]) -> None:
    """The night or the hours before the report, where it names its own day or the one before."""
    today = setting.text.published
    if today is None:
        return
    yesterday = today - timedelta(days=1)
    days = (yesterday, today)
    named = [one for one in found.values() if one.days in ((yesterday, yesterday), (today, today))]
    if named and days not in found:
        found[days] = Candidate(days, named[0].told, False, "last night")


def rank(setting: Setting, event: Event, sentences: list[Sentence], one: Told) -> int:
    """How near a time stands: 0 clause, 1 sentence, 2 the one before, 3 behind, 4 paragraph, 5 lede, 6 title, 7 up to
    two paragraphs before, 8 far."""
    i, at = one.time.first, one.sentence
    if any(first <= i <= last for first, last in event.told):
        return 0
    if any(s.first == at.first for s in sentences):
        return 1
    if any(setting.before.get(s.first) == at for s in sentences):
        return 2
    behind = setting.before.get(at.first)
    if any(s == behind for s in sentences):
        return 3
    if any(s.paragraph == at.paragraph for s in sentences):
        return 4
    if at == setting.first_body:
        return 5
    if at.kind in ("title", "heading", "dateline"):
        return 6
    if any(0 < s.paragraph - at.paragraph <= PARAGRAPHS for s in sentences):
        return 7
    return FAR
