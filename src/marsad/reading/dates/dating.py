"""When a clause says it happened (codebook §3 `when`, §8 "Dates")."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from marsad.arabic.clitics import bare
from marsad.arabic.dates import (
    Clock,
    Day,
    Discourse,
    Elapsed,
    Month,
    Part,
    Resolved,
    TimeExpression,
    Year,
    resolve,
)
from marsad.arabic.verbs import Verb
from marsad.reading.dates.hours import take_day_of_hours
from marsad.reading.dates.other_times import dates_no_deed, dates_nothing, of_another
from marsad.reading.deeds.clauses import Clause, counts_from
from marsad.reading.deeds.event import Event, dates_of
from marsad.reading.parties.role_words import ALL_RELATIVES
from marsad.reading.tallies.periods import is_compared_over
from marsad.reading.words.families import family
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import vocabulary
from marsad.reading.words.wordlists import words

ANNOUNCED = family("announced")  # done by saying so
LASTING = family("lasting")  # what began and goes on has a "since"
ANCHOR_REACH = 2  # paragraphs from a happening to one dated by it
SAID_REACH = 9  # tokens from a verb of saying to "that"
HOURS = 24  # of a day: "بعد 24 ساعة من", "بعد 48 ساعة على"
LONGEST_STEP = 60  # days
LIGHT_REACH = 5  # tokens from a light verb to the noun of the deed
RULE = "day of the text"
MORROW = "day before"
MORROW_REACH = 10  # tokens from "on the morrow of" to the deed
_WHAT_IS_SAID = words("what_is_said")
_OPENS_SPEECH = ":"
_THAT = _WHAT_IS_SAID | {"عن"}


def fill_time(text: Text, event: Event, clause: Clause) -> None:
    """The first expression of the clause that dates the deed; one with a day before a mere hour."""
    times = [t for t in text.times_in(clause.first, clause.last) if not t.duration_only]
    times = [
        t
        for t in times
        if not (of_speech(text, t, event, clause.first, clause.last) or _is_not_its(text, t, event))
    ]
    if event.after:
        times = [t for t in times if not counts_back(text, t)]
    plain = [t for t in times if _tells_days(text, t) and not t.vague]
    best = (
        [t for t in plain if not isinstance(t.moment, Clock)]
        or plain
        or [t for t in times if t.role == "after" and isinstance(t.moment, Elapsed)]
        or [t for t in times if _lasts(text, event, clause, t) or t.role not in ("since", "before", "after")]
    )
    if best:
        event.time = _of_the_deed(text, event, clause, best)
        event.resolved = resolve(event.time, text.published)


def _lasts(text: Text, event: Event, clause: Clause, time: TimeExpression) -> bool:
    """ "حصار منذ شهر", "معارك منذ مساء الثلاثاء", "منذ مطلع آب تشن القوات هجوماً": it has gone on since then."""
    if event.action in LASTING or (event.action == "clash" and isinstance(time.moment, Day)):
        return True
    if time.role != "since" or not isinstance(time.moment, Day | Month | Year | Part | Elapsed):
        return False
    if text.published is None or is_compared_over(text, time.first):
        return False
    return event.action == "displacement" or _is_going_on(text, event, clause)


def _is_going_on(text: Text, event: Event, clause: Clause) -> bool:
    """Its verb, or the light verb before its noun, is in the present: "تشن القوات هجوماً"."""
    first = min((t.first for t in event.triggers), default=clause.first)
    told = ((k, text.verbs(k)) for k in range(first, max(clause.first, first - LIGHT_REACH) - 1, -1))
    verb = next(((k, v[0]) for k, v in told if v), None)
    if verb is None or text.word(verb[0] - 1) in ALL_RELATIVES:
        return False  # "الثامن الذي تنفذه كذا منذ مطلع العام"
    return verb[1].tense == "present" and verb[1].person == 3


def _tells_days(text: Text, time: TimeExpression) -> bool:
    """ "منذ فجر اليوم" is today; since or until another day is a bound."""
    if time.role == "since" and isinstance(time.moment, Day | Clock):
        return resolve(time, text.published).start == text.published is not None
    return time.role not in ("since", "until", "before", "after")


def _of_the_deed(text: Text, event: Event, clause: Clause, times: list[TimeExpression]) -> TimeExpression:
    """ "عثر اليوم على جثة شاب خطفه مسلحون يوم الجمعة": the first belongs to a verb that tells another matter."""
    deed = min((t.first for t in event.triggers), default=clause.first)
    behind = next((t for t in times if t.first > deed), None)
    if behind is None or times[0].last > deed or isinstance(behind.moment, Clock):
        return times[0]
    told_first = any(text.verbs(k) for k in range(clause.first, times[0].first))
    return behind if told_first else times[0]


def _is_not_its(text: Text, time: TimeExpression, event: Event) -> bool:
    return (
        dates_nothing(text, time)
        or dates_no_deed(text, time, event.triggers)
        or of_another(text, time, event.triggers)
    )


def anchor_time(text: Text, event: Event, earlier: Event | None) -> None:
    """ "في اليوم التالي", "بعد ساعة", "ومساءً" count from the day of what was told before (codebook §3 `when`)."""
    if earlier is not None and event.after and event.time is None:
        _count_back(text, event, earlier)
    if earlier is not None and event.time is None and is_day_before(text, event):
        _take_day_before(event, earlier)
    if earlier is not None and event.sentence.paragraph - earlier.last_paragraph <= ANCHOR_REACH:
        take_day_of_hours(text, event, earlier)
    if event.time is None or event.resolved is None or event.resolved.start is not None or earlier is None:
        return
    days = dates_of(earlier)
    if days is None or event.sentence.paragraph - earlier.last_paragraph > ANCHOR_REACH:
        return
    if isinstance(event.time.moment, Discourse) and (days[1] - days[0]).days == 1:
        shifted = tuple(day + timedelta(days=event.time.moment.offset) for day in days)
        event.resolved = Resolved(shifted[0], shifted[1], "days", event.time.time_of_day, RULE)
    if days[0] != days[1]:
        return
    anchor, moment, part = days[0], event.time.moment, event.time.time_of_day
    if isinstance(moment, Discourse):
        event.resolved = resolve(event.time, text.published, anchor=anchor)
    elif isinstance(moment, Clock):
        event.resolved = Resolved(anchor, anchor, "day", part, RULE)
    elif isinstance(moment, Elapsed) and event.time.role == "after":
        step = timedelta(days=moment.number) if moment.unit == "day" else timedelta()
        if moment.unit in ("minute", "hour", "day") and step < timedelta(days=LONGEST_STEP):
            event.resolved = Resolved(anchor + step, anchor + step, "day", part, RULE)


def counts_back(text: Text, time: TimeExpression) -> bool:
    """ "بعد يومين من مقتل": how long the happening named behind lies back from the one before."""
    return time.role == "after" and isinstance(time.moment, Elapsed) and counts_from(text, time)


def _count_back(text: Text, event: Event, later: Event) -> None:
    """The day of a happening told as so many days or weeks before another."""
    stretch, days = _stretch_before(text, event), dates_of(later)
    if stretch is None or days is None or days[0] != days[1] or not isinstance(stretch.moment, Elapsed):
        return
    hours = stretch.moment.number if stretch.moment.unit == "hour" else 0
    if stretch.moment.unit == "day" or hours >= HOURS:
        day = days[0] - timedelta(days=hours // HOURS or stretch.moment.number)
        event.time, event.resolved = stretch, Resolved(day, day, "day", None, RULE)
    elif stretch.moment.unit == "week":
        found = resolve(replace(stretch, role="ago"), days[0])
        event.time, event.resolved = stretch, found._replace(rule=RULE)


def is_day_before(text: Text, event: Event) -> bool:
    """ "غداة مواجهات", "غداة قيام الجيش بقصف": the deed stands behind "on the morrow of", with no other between."""
    first = min((t.first for t in event.triggers), default=event.told[0][0])
    for j in range(first - 1, max(event.sentence.first, first - MORROW_REACH) - 1, -1):
        if bare(text.word(j)) in words("morrow"):
            return True
        light = bare(text.word(j - 1)) in words("morrow")  # "غداة إطلاق القوات عملية"
        if text.word(j) in "،؛" or (text.entries(j, "deed") and not light):
            return False
    return False


def _take_day_before(event: Event, later: Event) -> None:
    days = dates_of(later)
    if days is not None and days[0] == days[1]:
        day = days[0] - timedelta(days=1)
        event.time, event.resolved = later.time, Resolved(day, day, "day", None, MORROW)


def _stretch_before(text: Text, event: Event) -> TimeExpression | None:
    """ "بعد يومين من", "ويأتي ذلك بعد أسبوع من": the stretch of time that leads to the deed."""
    first = event.told[0][0]
    last = min((t.first for t in event.triggers), default=first)
    return next((t for t in text.times_in(first, last) if counts_back(text, t)), None)


def says_behind(text: Text, time: TimeExpression, event: Event) -> bool:
    """ "والخميس، قال مسؤولون إن": the day before a verb of saying at the head of a clause."""
    j = time.last + 1
    while text.word(j) == "،" and text.word(j):
        j += 1
    if any(t.first <= j for t in event.triggers):
        return False
    saying = any(v.lemma in vocabulary().saying and v.tense == "past" for v in text.verbs(j))
    own = isinstance(time.moment, Clock)  # "ومساءً، أعلن الحزب أنه أطلق"
    return saying and not own and any(text.word(k) in ("ان", "بان") for k in range(j + 1, j + SAID_REACH))


def of_speech(text: Text, time: TimeExpression, event: Event, first: int, last: int) -> bool:
    """The time of saying, not of the deed: it stands between the verb of saying and what is said."""
    if event.action in ANNOUNCED:
        return False  # "أعلن العقيد، السبت، انشقاقه"
    if time.first == first and says_behind(text, time, event):
        return True
    for j in range(time.first - 1, max(first, time.first - 10) - 1, -1):
        if any(t.first <= j <= t.last and not (t.verb and _speaks(t.verb)) for t in event.triggers):
            return False
        if text.word(j) in _WHAT_IS_SAID or text.word(j) == _OPENS_SPEECH:
            return False  # "وأشار إلى أن الجيش حقق خلال اليومين الماضيين", "وأردف: وفي 14 آب قصف"
        if any(v.lemma in words("occurring") for v in text.verbs(j)):
            return False  # "وفقاً لشهود، وقع الحادث مساء أمس"
        if text.word(j) in words("according"):
            return True  # "وفقا لتصريحات أدلى بها المتحدث، الإثنين"
        if text.word(j) in words("it_is_said"):
            return False  # "أفيد اليوم عن وقوع اشتباك"
        if any(_speaks(v) for v in text.verbs(j)):
            if j > 0 and text.word(j - 1) in words("as_said"):
                return True  # "حسبما أفاد مصدر أمني اليوم الأحد"
            ahead = range(time.last + 1, min(time.last + 9, last) + 1)
            return any(text.word(k) in _THAT or any(t.first == k for t in event.triggers) for k in ahead)
    return False


def may_be_announced(text: Text, time: TimeExpression) -> bool:
    """ "أعلن الجيش، اليوم، استعادة البلدة": done or told that day; "أعلن اليوم أنه" and all other sayings date nothing
    (codebook §8 "Dates")."""
    if any(text.word(k) in _THAT for k in range(time.last + 1, time.last + SAID_REACH)):
        return False
    before = range(time.first - 1, max(0, time.first - SAID_REACH) - 1, -1)
    verb = next((v for j in before for v in text.verbs(j) if _speaks(v)), None)
    return verb is not None and verb.lemma in words("announcing")


def _speaks(verb: Verb) -> bool:
    """A verb of saying, asking or condemning, or of talks; what somebody records was on the day he does it."""
    if verb.lemma in words("seeing_it"):
        return False
    others = ("wishing", "talking", "taking_credit")
    return verb.lemma in vocabulary().saying or any(verb.lemma in words(kind) for kind in others)
