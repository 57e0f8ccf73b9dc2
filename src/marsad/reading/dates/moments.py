"""Which of the times that a report names is that of a happening (codebook §3 `when`, §8 "Dates").

The rules of `dating` take the time of a clause; a happening without one is dated by its story: the lede, the happening
told before, a day named beside. A logistic sum over how each day is named and how it stands to the happening, fitted
on coded reports (`tools/fit_moments.py`), says which, or that none is.
"""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal, NamedTuple

from msgspec.structs import replace

from marsad.arabic.dates import Day, Elapsed, Month, Part, Resolved, TimeExpression, Year, resolve
from marsad.reading.dates.dating import MORROW, counts_back, is_day_before, may_be_announced, of_speech
from marsad.reading.dates.other_times import dates_nothing, is_name, stamps_page
from marsad.reading.deeds.event import Event, dates_of
from marsad.reading.words.text import Sentence, Text, same_post

Days = tuple[date, date]
# told: the days that a time names · counted: those that rules worked out for another happening · until now: from then
# to the report · last night: the day before the report and its own · joined: of two times that "and" joins · back: so
# long before what is told beside · that year: in the year that the report gives to that month, or gave just before
Way = Literal["told", "counted", "until now", "last night", "joined", "back", "that year"]
LONGEST = 800  # days that what goes on can have lasted
MOST = 9  # days offered to one happening, but for those worked out
FAR = 8  # rank of a time
JOINING = 4  # tokens from one time to another that "and" joins to it, and days
DAYS_OF = {"day": 1, "week": 7, "month": 30.44, "year": 365.25}
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
            if time.duration_only or time.vague or dates_nothing(text, time) or stamps_page(text, time):
                continue
            at, resolved = text.sentence_at(time.first), resolve(time, text.published)
            if at is None:
                continue
            if resolved.start is None and resolved.end is not None and isinstance(time.moment, Day):
                resolved = resolved._replace(
                    start=resolved.end, precision="day"
                )  # "حتى مساء أمس" is of that day
            if resolved.start is not None:
                days = (resolved.start, resolved.end or resolved.start)
                known.setdefault(days, []).append(Told(time, resolved, at))
        counted = Counter(d for e in events if (d := dates_of(e)) is not None)
        most = _commonest(counted)
        first = next((s for s in text.sentences if s.kind == "body"), None)
        before = {s.first: b for b, s in zip(text.sentences, text.sentences[1:], strict=False)}
        firsts = frozenset([t.time.first for told in known.values() for t in told])
        return cls(text, events, known, most, first, before, firsts)


def _commonest(counted: Counter[Days]) -> Days | None:
    """The days that most happenings have, the later of those that as many have."""
    return max(counted, key=lambda days: (counted[days], days), default=None)


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
    _add_joined(setting, event, sentences, found)
    _add_back(setting, event, sentences, found)
    _add_that_year(setting, sentences, found)
    kept = dict(list(found.items())[:MOST])
    _add_until_now(setting, event, sentences, kept)
    _add_last_night(setting, kept)
    return list(kept.values())


def _add_told(
    setting: Setting, event: Event, sentences: list[Sentence], found: dict[Days, Candidate]
) -> None:
    """The days told in its post, near it or of another happening."""
    text, dated = setting.text, {dates_of(e) for e in setting.events}
    ranked = []
    for days, told in setting.known.items():
        here = tuple(
            t
            for t in told
            if same_post(t.sentence, event.sentence)
            and (may_be_announced(text, t.time) or not of_its_teller(setting, event, sentences, t))
        )
        if here and days not in found:
            near = min(rank(setting, event, sentences, t) for t in here)
            if near < FAR or days in dated:
                ranked.append((near, days, here))
    for _, days, here in sorted(ranked, key=lambda one: one[:2]):
        found[days] = Candidate(days, here, False, "told")


def of_its_teller(setting: Setting, event: Event, sentences: list[Sentence], told: Told) -> bool:
    """It is the day on which somebody tells of it (codebook §8 "Dates")."""
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
        told_behind = other.resolved.rule == MORROW and other.told[0] > event.told[0]
        if same_post(other.sentence, event.sentence) and not told_behind:
            told = Told(other.time, other.resolved, other.sentence)
            found[days] = Candidate(days, (told,), False, "counted")


def _add_joined(
    setting: Setting, event: Event, sentences: list[Sentence], found: dict[Days, Candidate]
) -> None:
    """ "الاثنين والثلاثاء الماضيين", "ليل الأحد وباكرا صباح الاثنين": both days."""
    known = sorted((t for told in setting.known.values() for t in told), key=_first_token)
    for one, other in pairwise(known):
        a, b = one.resolved, other.resolved
        between = other.time.first - one.time.last - 1
        joined = setting.text.word(one.time.last + 1).startswith("و") and between < JOINING
        if not joined or a.start is None or b.start is None or not 0 < (b.start - a.start).days < JOINING:
            continue
        days = (a.start, b.end or b.start)
        if days not in found and rank(setting, event, sentences, one) <= 1:
            found[days] = Candidate(days, (one, other), False, "joined")


def _first_token(told: Told) -> int:
    return told.time.first


def _add_back(
    setting: Setting, event: Event, sentences: list[Sentence], found: dict[Days, Candidate]
) -> None:
    """ "غداة مواجهات", "بعد ثلاث سنوات من سيطرة": counted back from each day that is offered."""
    text = setting.text
    steps = [(t, t.moment) for s in sentences for t in text.times_in(s.first, s.last) if counts_back(text, t)]
    back = [(t, step) for t, step in steps if isinstance(step, Elapsed) and step.unit in DAYS_OF]
    morrow = is_day_before(text, event)
    if not back and not morrow:
        return
    for days, one in list(found.items()):
        if days[0] != days[1] or min(rank(setting, event, sentences, t) for t in one.told) > 6:
            continue
        told = [_counted_back(days[0], step) for _, step in back]
        for new in [*told, *([(days[0] - timedelta(days=1),) * 2] if morrow else [])]:
            if new not in found:
                found[new] = Candidate(new, one.told, False, "back")


def _counted_back(day: date, step: Elapsed) -> Days:
    """To the day for days, else the month or the year in which it was."""
    then = day - timedelta(days=step.number * DAYS_OF[step.unit])
    if step.unit in ("day", "week"):
        return then, then
    first, last = (then.month, then.month) if step.unit == "month" else (1, 12)
    return date(then.year, first, 1), date(then.year, last, monthrange(then.year, last)[1])


def _add_that_year(setting: Setting, sentences: list[Sentence], found: dict[Days, Candidate]) -> None:
    """ "في 30 آذار", where the report is about March of another year."""
    text = setting.text
    for s in sentences:
        for time in text.times_in(s.first, s.last):
            moment = time.moment
            if not isinstance(moment, Day | Month) or moment.month is None or is_name(text, time):
                continue
            if moment.hijri or (moment.year, moment.year_offset, moment.which) != (None, None, None):
                continue
            for year in _years_for(text, time, moment.month):
                resolved = resolve(replace(time, moment=moment._replace(year=year)), text.published)
                if resolved.start is None or (text.published and resolved.start > text.published):
                    continue
                days = (resolved.start, resolved.end or resolved.start)
                if days not in found:
                    found[days] = Candidate(days, (Told(time, resolved, s),), False, "that year")


def _years_for(text: Text, time: TimeExpression, month: int) -> set[int]:
    """The years that the report gives to this month, and the last one told before."""
    years, last = set[int](), None
    for other in text.times:
        moment = other.moment.whole if isinstance(other.moment, Part) else other.moment
        if isinstance(moment, Day | Month | Year) and moment.year is not None and not moment.hijri:
            if other.first < time.first and (text.published is None or moment.year <= text.published.year):
                last = moment.year
            if isinstance(moment, Day | Month) and moment.month == month:
                years.add(moment.year)
    return years | ({last} if last is not None else set())


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
