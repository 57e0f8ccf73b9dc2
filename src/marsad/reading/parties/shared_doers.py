"""Who did what a report leaves without a doer: whoever did the other deeds like it that it tells."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from marsad.reading.casualties.group import CIVILIANS, GUNMEN
from marsad.reading.deeds.charged import OF_THE_LAW
from marsad.reading.deeds.event import Event, Participant
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.joining.same import compatible
from marsad.reading.parties.not_known import is_by_unknown
from marsad.reading.words.families import family
from marsad.reading.words.text import Text, same_post
from marsad.registry.actor_kinds import FOREIGN_FORCES
from marsad.registry.actors import actor

FROM_THE_AIR = family("air_raids")
FROM_AFAR = family("fire_from_afar")
BOMBS = family("bombs")
UPON_PEOPLE = family("wrongs_upon_people")  # what those who took a town do in it
STRIKES = family("strikes_of_one_side")
ONE_SIDED = family("one_sided")
AGAIN = 3  # times that a report names whom it is about
ONLY = 0.7  # share of the doers named in a report that makes him its only one
CROWDS = frozenset({"protesters", "prisoners"})  # civilians by another name
NOBODY = frozenset({CIVILIANS, GUNMEN, None})


def share_doers(text: Text, found: list[Event]) -> None:
    """Give happenings without a doer the one of the happening they take up, or of the wave they belong to."""
    told = [_doers(e) for e in found]
    for n, event in enumerate(found):
        if event.action == "arrest" and not event.actors("initiator"):
            event.parties += [replace(p) for p in _took_others(event, found[:n])]
        if event.actors("initiator") or event.action not in STRIKES or is_by_unknown(text, event):
            continue
        near = [k for k, e in enumerate(found) if same_post(e.sentence, event.sentence)]
        if event.charged:  # who arrests the doers is none of them
            near = [k for k in near if found[k].action not in OF_THE_LAW]
        events = [found[k] for k in near]
        doers = (
            _taken_up(text, event, [found[k] for k in near if k < n])
            or _of_wave(event, events)
            or _claimed(event, events)
            or _only_doer(text, event, [(found[k], told[k]) for k in near])
        )
        suffered = event.actors("target", "participant")
        event.parties += [replace(p) for p in doers if p.actor not in suffered and not _at_home(p, event)]


def _took_others(event: Event, earlier: list[Event]) -> list[Participant]:
    """ "اعتقلت القوات شاباً في كذا، فيما اعتُقل آخران في كذا": the same hand took the others."""
    if not any(row.group is not None and row.group.is_other for row in event.rows):
        return []
    before = next((e for e in reversed(earlier) if e.action == event.action), None)
    near = before is not None and before.sentence.paragraph >= event.sentence.paragraph - 1
    return _doers(before) if before is not None and near else []


def _at_home(party: Participant, event: Event) -> bool:
    """A state does not strike its own land, where nobody says so."""
    one = actor(party.actor) if party.actor is not None else None
    return one is not None and one.kind == FOREIGN_FORCES and one.country in {p.country for p in event.places}


def _taken_up(text: Text, event: Event, earlier: list[Event]) -> list[Participant]:
    """ "القصف استهدف": the strike told before, with its doer."""
    nouns = [t for t in event.triggers if t.verb is None and t.deed is not None and not t.deed.carrier]
    if (
        event.action in UPON_PEOPLE
        or not nouns
        or not text.word(min(t.first for t in nouns)).startswith("ال")
    ):
        return []
    before = (e for e in reversed(earlier) if e.action in STRIKES and e.actors("initiator"))
    last = next(before, None)
    if last is None or (last.action != event.action and any(_is_arms(t) for t in nouns)):
        return []  # "سقطت القذائف": none of the aircraft told before
    return _doers(last) if compatible(last.action, event.action) else []


def _is_arms(trigger: Trigger) -> bool:
    return trigger.deed is not None and trigger.deed.arms


def _of_wave(event: Event, found: list[Event]) -> list[Participant]:
    """Strikes from the air have one doer where the report names one for all others of them; guns are on all sides."""
    others = [e for e in found if e is not event and e.action in FROM_THE_AIR and e.actors("initiator")]
    doers = [_doers(e) for e in others] if event.action in FROM_THE_AIR else []
    if not doers or len({frozenset(p.actor for p in group) for group in doers}) > 1:
        return []
    return doers[0]


def _claimed(event: Event, found: list[Event]) -> list[Participant]:
    """Bombings told one by one are of whoever claimed the wave of them."""
    if event.action not in BOMBS:
        return []
    waves = [e for e in found if e is not event and e.action in BOMBS and (e.plural or e.only_title)]
    claimed = [_doers(e) for e in waves if e.actors("initiator") - NOBODY]
    return claimed[0] if claimed and len(claimed) == len(waves) else []


def _only_doer(text: Text, event: Event, told: list[tuple[Event, list[Participant]]]) -> list[Participant]:
    """One actor does nearly all that the report tells: what is told without a doer is his too.

    `told`: the happenings with their doers as the report names them, none that was inferred. Who did one thing only
    did what stands beside it, if that is of one kind.
    """
    if event.action not in ONE_SIDED or any(p.role in ("initiator", "participant") for p in event.parties):
        return []
    named = [p for _, doers in told for p in doers]
    counted = Counter(p.actor for p in named if p.actor is not None)
    if not counted:
        return []
    actor, times = counted.most_common(1)[0]
    alone = next(e for e, doers in told if any(p.actor == actor for p in doers))
    if times < ONLY * len(named) or (times < 2 and not (_is_about(text, actor) or _is_beside(event, alone))):
        return []
    return [next(p for p in named if p.actor == actor)]


def _is_beside(event: Event, other: Event) -> bool:
    """A strike in the paragraph before or behind, by what the two can be one."""
    apart = abs(event.sentence.paragraph - other.sentence.paragraph)
    strikes = other.action in STRIKES and event.action not in BOMBS | UPON_PEOPLE
    taken_up = any(t.definite for t in event.triggers if t.verb is None)  # "القصف استهدف"
    known = taken_up and {event.action, other.action} <= FROM_AFAR
    return strikes and apart <= 1 and (known or compatible(other.action, event.action))


def _is_about(text: Text, who: str) -> bool:
    """No other side is named in the report, and this one is again and again."""
    named = [
        mention.actor
        for mention in text.actors
        if mention.actor not in NOBODY and mention.actor not in CROWDS
    ]
    return set(named) == {who} and len(named) >= AGAIN


def _doers(event: Event) -> list[Participant]:
    return [p for p in event.parties if p.role == "initiator" and p.actor not in NOBODY]
