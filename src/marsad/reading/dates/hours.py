"""Hours without a day of their own: "بعد ساعات من القصف", "فجراً", "حتى فجر الجمعة" (codebook §3 `when`)."""

from __future__ import annotations

from datetime import date

from marsad.arabic.clitics import bare
from marsad.arabic.dates import Clock, Day, Elapsed, Resolved, TimeExpression
from marsad.reading.deeds.event import Event, dates_of
from marsad.reading.words.text import Text, same_post
from marsad.reading.words.wordlists import words

HEAD = 6  # tokens from the head of a sentence to the hours that it counts from what was told before
FOUGHT_ON = 3  # days that fighting told by its end may have lasted
_RULE = "day of the text"
_FROM = frozenset({"من", "علي", "عن"})


def take_day_of_hours(text: Text, event: Event, earlier: Event) -> None:
    """ "وبعد ساعات من القصف، استهدفت", "وجاء ذلك بعد ساعات من هجوم": on the day of what it is counted from."""
    day = _day_before(earlier, event)
    if day is None:
        return
    if event.time is not None and (event.resolved is None or event.resolved.start is not None):
        return
    hours = next((t for t in _near(text, event) if _are_counted_hours(text, t)), None)
    if hours is not None and (event.time is None or event.time == hours):
        event.time, event.resolved = hours, Resolved(day, day, "day", None, _RULE)


def _near(text: Text, event: Event) -> list[TimeExpression]:
    """The times of its clause, and one at the head of its sentence."""
    first, last = event.told[0]
    at = event.sentence.first
    return text.times_in(first, last) + (text.times_in(at, min(at + HEAD, first - 1)) if at < first else [])


def _are_counted_hours(text: Text, time: TimeExpression) -> bool:
    """Hours or minutes, and behind them what they are counted from."""
    if time.role not in ("after", "before", "within", "ago") or text.word(time.last + 1) not in _FROM:
        return False
    if isinstance(time.moment, Elapsed):
        return time.moment.unit in ("minute", "hour")
    said = {bare(text.word(k)) for k in range(time.first, time.last + 1)}
    return time.vague and not said.isdisjoint(words("hours"))


def date_by_hours(text: Text, events: list[Event]) -> None:
    """ "اعتقلت القوات فجراً": on the day of the news or else the report's; "حتى فجر الجمعة": up to then."""
    before: Event | None = None
    today = _day_of_news(text, events) or text.published
    for event in events:
        if event.time is not None and event.resolved is not None and event.resolved.start is None:
            news = _day_before(before, event)
            if isinstance(event.time.moment, Clock) and event.time.role == "at":
                day = news if news is not None and _is_news(text, news) else today
                if day is not None:
                    event.resolved = event.resolved._replace(start=day, end=day, precision="day", rule=_RULE)
            elif event.time.role == "until" and isinstance(event.time.moment, Day) and news is not None:
                _until(event, news)
        if dates_of(event) is not None:
            before = event


def _day_of_news(text: Text, events: list[Event]) -> date | None:
    """The day that most happenings of the news have."""
    days = [d for event in events if (d := dates_of(event)) is not None and d[0] == d[1]]
    news = [first for first, _ in days if text.published is not None and _is_news(text, first)]
    return max(news, key=lambda day: (news.count(day), day), default=None)


def _is_news(text: Text, day: date) -> bool:
    return text.published is None or 0 <= (text.published - day).days <= 1


def _day_before(before: Event | None, event: Event) -> date | None:
    """The one day of what was told before."""
    days = dates_of(before) if before is not None else None
    if before is None or days is None or days[0] != days[1] or not same_post(before.sentence, event.sentence):
        return None
    return days[0]


def _until(event: Event, first: date) -> None:
    told = event.resolved
    if told is not None and told.end is not None and 0 <= (told.end - first).days <= FOUGHT_ON:
        event.resolved = told._replace(start=first, precision="days", rule=_RULE)
