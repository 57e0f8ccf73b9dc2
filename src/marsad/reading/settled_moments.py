"""When a happening was (codebook §3 `when`): the likeliest of the days that its report names."""

from __future__ import annotations

from marsad.arabic.dates import Resolved
from marsad.reading.event import Event
from marsad.reading.fitted import table, total
from marsad.reading.moment_features import Weighed
from marsad.reading.moments import Candidate, Setting, Told, candidates, rank
from marsad.reading.text import Text

LEAST = -9  # tenths of a bit from which on the likeliest days are its own: to say none is as often wrong
RULES = {"told": "day of the text", "counted": "day of the text"}


def settle_moments(text: Text, events: list[Event]) -> None:
    """Gives each happening the likeliest days; all are weighed before any is changed."""
    setting = Setting.of(text, events)
    chosen = [_likeliest(setting, event) for event in events]
    for event, one in zip(events, chosen, strict=True):
        if one is not None and not one.now:
            _take(setting, event, one)


def _likeliest(setting: Setting, event: Event) -> Candidate | None:
    known = table("moments/moments")
    offers = candidates(setting, event)
    if not offers:
        return None
    weighed = Weighed(setting, event, offers)
    odds = [total(known, weighed.features(n)) for n in range(len(offers))]
    best = max(odds)
    return offers[odds.index(best)] if best > LEAST else None


def _take(setting: Setting, event: Event, one: Candidate) -> None:
    """The words that name the days nearest to it are what they rest on."""
    sentences = setting.text.sentences_of(event.told)

    def near(told: Told) -> tuple[int, int]:
        return rank(setting, event, sentences, told), told.time.first

    told = min(one.told, key=near)
    its = near(told)[0] <= 1
    start, end = one.days
    found = told.resolved
    if one.way in RULES:
        rule = found.rule if its else RULES[one.way]
        event.resolved = found._replace(rule=rule, time_of_day=found.time_of_day if its else None)
    else:
        event.resolved = Resolved(start, end, "period" if one.way == "until now" else "days", None, one.way)
    event.time = told.time
