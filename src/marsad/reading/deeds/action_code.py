"""Which action code a happening gets, once all that the report tells of it is together (codebook §7).

The rules take the deed that ranks highest among its words; which of several deeds a clause is about, and what a word
that can tell two things tells here, is seen by its company: a logistic sum for each code over the words, means, people
and places of the happening, fitted on coded reports (`tools/fit_actions.py` makes the weights, in tenths of a bit of
odds). The code with the highest sum is taken, if it beats that of the rules by enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import get_args

from marsad.arabic.clitics import bare
from marsad.model.claim import Action
from marsad.reading.deeds.event import UNNAMED, Event, dates_of
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.parties.doings import is_ruled_out
from marsad.reading.words.fitted import Together
from marsad.reading.words.table_rows import ActionWeights
from marsad.reading.words.text import Text
from marsad.reading.words.units import named_at, plain_words, unit_at
from marsad.registry.rows import folder, rows_of

ACTIONS: tuple[Action, ...] = get_args(Action)
BETTER = 20  # tenths of a bit by which another code must fit better than the one that the rules say
TRIGGERS = 8  # whose words count
CLAUSES = 4
LONG = 30  # days
FLAGS = (
    *("definite", "taken_up", "harm_only", "after", "weak", "civilian_objects", "no_casualties"),
    *("only_title", "plural", "only_heading", "opinion", "is_title"),
)


@lru_cache(maxsize=1)
def weights() -> dict[str, dict[Action, int]]:
    """What each feature adds to the sum of each code; one that is not there adds nothing."""
    file = folder("reading").joinpath("actions/actions.yaml")
    return {row.value.feature: row.value.weights for row in rows_of(file, ActionWeights)}


@lru_cache(maxsize=1)
def _known() -> Together[Action]:
    return Together(ACTIONS, weights())


def settle_actions(text: Text, events: list[Event]) -> None:
    """Give each happening the code that fits best."""
    known = _known()
    for event in events:
        best = best_code(event.action, known.totals(features(text, event)))
        if not is_ruled_out(text, event, best):
            event.action = best


def best_code(now: Action, found: Mapping[Action, int]) -> Action:
    """The code with the highest sum; the one that the rules say where that is about as high."""
    best = max(ACTIONS, key=lambda code: found.get(code, 0))
    return best if found.get(best, 0) - found.get(now, 0) > BETTER else now


def features(text: Text, event: Event) -> set[str]:
    """The names of what holds for a happening."""
    return {
        "any",
        f"now {event.action}",
        *_of_deeds(text, event),
        *_of_words(text, event),
        *_of_harm(event),
        *_of_setting(event),
    }


def _of_deeds(text: Text, event: Event) -> Iterator[str]:
    """The deeds that its clauses name, in their order, and what stands beside them."""
    told = event.triggers[:TRIGGERS]
    codes = [_code(t) for t in told]
    if codes:
        yield f"first {codes[0]}"
        yield f"now {event.action}, first {codes[0]}"
    yield f"{min(len(codes), 4)} deeds"
    yield from (f"{a} then {b}" for a, b in pairwise(codes))
    yield from {f"now {event.action}, with {code}" for code in codes}
    for trigger, code in zip(told, codes, strict=True):
        word = trigger.verb.lemma if trigger.verb is not None else bare(text.word(trigger.first))
        kind = "verb" if trigger.verb is not None else "definite noun" if trigger.definite else "noun"
        yield f"deed {word}"
        yield f"tells {code}"
        yield f"tells {code} by {kind}"
        if trigger.verb is not None:
            yield f"tells {code} in {trigger.verb.tense}"
        before = unit_at(text, trigger.first - 1)
        behind = unit_at(text, trigger.last + 1)
        yield f"{before}, {code}"
        yield f"{code}, {behind}"
        yield f"{before}, {word}"
        yield f"{word}, {behind}"
        second = named_at(text, trigger.first - 1)[1] - 1
        yield f"{unit_at(text, second)} .. {code}"


def _code(trigger: Trigger) -> str:
    if trigger.deed is None:
        return "harm"
    return f"{trigger.deed.action} by carrier" if trigger.deed.carrier else trigger.deed.action


def _of_words(text: Text, event: Event) -> Iterator[str]:
    """The plain words of its clauses."""
    for first, last in event.told[:CLAUSES]:
        yield from [f"word {word}" for word in plain_words(text, first, last)]


def _of_harm(event: Event) -> Iterator[str]:
    if not event.rows:
        yield "no harm"
    for row in event.rows:
        who = "nobody" if row.actor is None else "civilians" if row.actor in UNNAMED else "party"
        yield f"harm {row.status}"
        yield f"harm {row.status} of {who}"
        if row.status == "killed":
            yield "one killed" if row.min == row.max == 1 else "many killed"
    for person in event.people:
        yield f"person {person.status}"


def _of_setting(event: Event) -> Iterator[str]:
    """Places, time, means and things hit."""
    yield from (name for name in FLAGS if getattr(event, name))
    yield from (f"means {name}" for name in event.means)
    yield from (f"object {name}" for name in event.objects)
    yield f"{min(len(event.places), 2)} places"
    if event.time is None:
        yield "no time"
    else:
        yield f"time {event.time.role}"
    days = dates_of(event)
    if days is not None:
        yield "long" if (days[1] - days[0]).days > LONG else "days" if days[0] != days[1] else "one day"
