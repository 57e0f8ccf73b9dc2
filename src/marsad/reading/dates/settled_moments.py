"""When a happening was (codebook §3 `when`): the likeliest of the days that its report names."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from marsad.arabic.dates import Day, Resolved, TimeExpression
from marsad.model.claim import Precision
from marsad.reading.dates.dating import MORROW
from marsad.reading.dates.digests import is_no_news
from marsad.reading.dates.lasting import has_gone_on_since
from marsad.reading.dates.moment_features import Weighed
from marsad.reading.dates.moments import Candidate, Setting, Told, candidates, rank
from marsad.reading.dates.other_times import BREAKS, dates_no_deed, of_another
from marsad.reading.deeds.event import Event, dates_of
from marsad.reading.deeds.taken_up import occurs, taken_up_by
from marsad.reading.parties.role_words import ALL_RELATIVES
from marsad.reading.words.families import family
from marsad.reading.words.fitted import table, total
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

NEWS = 14  # days: what a report leads with is no older, or it says so where it opens
OPENING = 2  # sentences: the title and the lede
LEAST = 4  # tenths of a bit from which on the likeliest days are its own: a wrong day costs more than none
DONE_IN_A_DAY = family("done_in_a_day")
ROUGH = 25  # days: a month or more says less than a day of it told beside
DOUBTED = -12  # tenths of a bit from which on down the days that the rules gave are no longer its own
OCCURRING_REACH = 8  # tokens from "which happened" to its day
RULES = {"told": "day of the text", "counted": "day of the text"}


class _Choice(NamedTuple):
    """The days to take, if any; `doubted`: those that the rules gave are hardly its own."""

    days: Candidate | None = None
    doubted: bool = False


def settle_moments(text: Text, events: list[Event]) -> None:
    """Gives each happening the likeliest days; all are weighed before any is changed."""
    setting = Setting.of(text, events)
    chosen = [_Choice() if _is_counted(event) else _choose(setting, event) for event in events]
    for event, one in zip(events, chosen, strict=True):
        if one.days is not None and not one.days.now:
            _take(setting, event, one.days)
        elif one.doubted:
            event.time = event.resolved = None
        _end_at_once(event)
    lead = min(map(_first, events), default=0)
    for event in events:
        if _first(event) == lead and _is_of_the_past(text, event):
            event.time = event.resolved = None


def _is_counted(event: Event) -> bool:
    """Its day is the one before that of what is told beside it, in so many words."""
    return event.resolved is not None and event.resolved.rule == MORROW


def _end_at_once(event: Event) -> None:
    """ "معتقل منذ الجمعة": what is done in a day was done on the day since which it lasts."""
    found, time = event.resolved, event.time
    if found is None or time is None or event.action not in DONE_IN_A_DAY:
        return
    if time.role == "since" and isinstance(time.moment, Day):
        event.resolved = found._replace(end=found.start, precision="day")


def _is_of_the_past(text: Text, event: Event) -> bool:
    """Whether the days of the report's news are long before it, and told only behind what opens it.

    They are those of something older that is told beside it (codebook §8 "Dates"): the news itself has no day then.
    """
    days = dates_of(event)
    if days is None or event.time is None or text.published is None:
        return False
    if (text.published - days[1]).days <= NEWS:
        return False
    opening = text.sentences_of(event.told)[:OPENING]
    if event.is_title:
        opening += [s for s in text.sentences if s.kind == "body"][:1]
    return all(not s.first <= event.time.first <= s.last for s in opening)


def _first(event: Event) -> int:
    return min(first for first, _ in event.told)


def _choose(setting: Setting, event: Event) -> _Choice:
    known, text = table("moments/moments"), setting.text
    offers = candidates(setting, event)
    said = next(
        (one for one in offers if any(_says_when(setting, event, told.time) for told in one.told)), None
    )
    if said is not None:
        return _Choice(said)
    weighed = Weighed(setting, event, offers)
    idle = {n for n, one in enumerate(offers) if _is_idle(text, event, one)}
    odds = {n: total(known, weighed.features(n)) for n in range(len(offers)) if n not in idle}
    best = max(odds, key=odds.__getitem__, default=None)
    if best is None or odds[best] <= LEAST:
        rules = next((n for n, one in enumerate(offers) if one.now), None)
        if rules is None:
            return _Choice()
        first, last = offers[rules].days
        long = (last - first).days >= ROUGH
        long = long and not has_gone_on_since(text, event)
        return _Choice(doubted=rules in idle or (long and odds[rules] <= DOUBTED))
    reach = 2 if event.is_title else 0  # what a headline says roughly, the lede says closely
    return _Choice(_narrowest(offers[best], [offers[n] for n in odds if weighed.ranks[n] <= reach]))


def _says_when(setting: Setting, event: Event, time: TimeExpression) -> bool:
    """ "أن الكمين وقع السبت الماضي", "أحد جرحى التفجير الذي وقع في السوق في 3 آذار", "ووقعت الحادثة أمس".

    The noun of the deed, or one for any happening, a verb of occurring and the day.
    """
    text = setting.text
    if not isinstance(time.moment, Day) or time.role != "at":
        return False
    k = time.first - 1
    while text.word(k) in words("before_times"):
        k -= 1
    if occurs(text, k - 1) and not occurs(text, k):  # "وقعت الحادثة أمس"
        return _is_its_noun(setting, event, k, time)
    direct = k
    while k > time.first - OCCURRING_REACH and not occurs(text, k):
        if text.word(k) in BREAKS:
            return False
        k -= 1
    if not occurs(text, k):
        return False
    relative = text.word(k - 1) in ALL_RELATIVES
    noun = k - 2 if relative else k - 1
    if not relative and k != direct:
        return False
    return _is_its_noun(setting, event, noun, time) and not (
        relative and of_another(text, time, event.triggers)
    )


def _is_its_noun(setting: Setting, event: Event, noun: int, time: TimeExpression) -> bool:
    """The definite noun of its deed, or "الحادثة", "العملية", "ذلك" right behind it."""
    text = setting.text
    if any(t.last == noun and t.definite and t.verb is None for t in event.triggers):
        return _is_told_in(text, event, time)
    return taken_up_by(text, setting.events, noun) is event


def _narrowest(one: Candidate, own: list[Candidate]) -> Candidate:
    """ "بين أكتوبر ويناير", "بين 26 أكتوبر و13 يناير": of days that its own words tell, those that tell most."""

    def length(other: Candidate) -> timedelta:
        return other.days[1] - other.days[0]

    inside = [o for o in own if one.days[0] <= o.days[0] and o.days[1] <= one.days[1] and o.way == "told"]
    if one not in own or length(one) < timedelta(days=ROUGH):
        return one
    return min(inside, key=length, default=one)


def _is_idle(text: Text, event: Event, one: Candidate) -> bool:
    """These days are named for something else than what happened."""
    if text.published is not None and one.days[0] > text.published and _is_done(event):
        return True  # "غادر قسم منهم، على أن يغادر الباقون غداً"
    if is_no_news(text, event) and not any(_is_told_in(text, event, told.time) for told in one.told):
        return True
    return all(_is_for_another(text, event, told.time) for told in one.told)


def _is_told_in(text: Text, event: Event, time: TimeExpression) -> bool:
    """In the sentences of the happening."""
    return text.sentence_at(time.first) in text.sentences_of(event.told)


def _is_done(event: Event) -> bool:
    """Told as done: by verbs in the past, and as no plan."""
    told = [t.verb.tense == "past" for t in event.triggers if t.verb is not None and t.deed is not None]
    return bool(told) and all(told) and event.assertion != "planned"


def _is_for_another(text: Text, event: Event, time: TimeExpression) -> bool:
    if dates_no_deed(text, time, event.triggers):
        return True
    return _is_told_in(text, event, time) and of_another(text, time, event.triggers)


def _take(setting: Setting, event: Event, one: Candidate) -> None:
    """The words that name the days nearest to it are what they rest on."""
    sentences = setting.text.sentences_of(event.told)

    def near(told: Told) -> tuple[int, int]:
        return rank(setting, event, sentences, told), told.time.first

    told = min(one.told, key=near)
    its = near(told)[0] <= 1
    start, end = one.days
    found = told.resolved
    if one.way in RULES or one.way == "that year":
        rule = found.rule if its or one.way not in RULES else RULES[one.way]
        event.resolved = found._replace(rule=rule, time_of_day=found.time_of_day if its else None)
    else:
        event.resolved = Resolved(start, end, _precision(one), None, one.way)
    event.time = told.time


def _precision(one: Candidate) -> Precision:
    if one.way == "until now":
        return "period"
    length = (one.days[1] - one.days[0]).days
    return "day" if not length else "days" if length < 28 else "month" if length < 31 else "year"
