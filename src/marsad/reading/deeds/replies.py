"""What comes of a deed at once and is told in its sentence: fire that is returned, fighters who are put to flight.

It is no happening of its own; "فتبادل الجانبان إطلاق النار" belongs to the attack before, "فر المسلحون" to the defeat.
"""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.signs import SIGNS
from marsad.reading.casualties.group import GUNMEN
from marsad.reading.deeds.event import Event
from marsad.reading.deeds.in_its_course import is_in_its_course
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.joining.same_place import meets
from marsad.reading.words.families import family
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

FOUGHT = family("fought_deeds")
RAIDS = family("fought_deeds_or_bombs")
STRIKES = family("fire_or_ambush")
EXPLOSIONS = words("explosions")
HUNTS = family("hunts")
STRUCK = RAIDS | {"landmine"}
FLIGHT = family("retreats")
RELATIVE = words("relatives")
REPLIED = 2  # words from the beginning of a clause to its verb
FIRE = words("replies_fire")
ANSWER_REACH = 8  # words from "ردت" over who did to the fire that is answered
IN_REPLY = ("ردا", "علي", "ذلك")
_ANSWERS = SIGNS.bit(lambda word: word == IN_REPLY[0] or word in words("where_fire_comes_from"))
AFTER = words("replies_after")


def comes_of(text: Text, before: Event, event: Event) -> bool:
    """The clause tells what came of the deed in the clause before, without a toll, a day or a place of its own."""
    if is_in_its_course(text, before, event):
        return True
    if before.action not in FOUGHT | STRIKES or event.another or event.charged or event.people:
        return False
    if event.time is not None or any(row.counted and row.status != "defected" for row in event.rows):
        return False
    if blew_up(before, event):
        return True
    if before.action not in FOUGHT:
        return False
    return _is_reply(text, before, event) or (event.action in FLIGHT and _is_flight(text, before, event))


def answers_fire(text: Text, first: int, last: int, inside: list[Trigger]) -> bool:
    """ "ردت على مصادر النيران", "استهداف مرابض المدفعية التي", "رداً على ذلك": fire of the side that was fired upon.

    Where the clause tells before it what is answered, it tells both.
    """
    told = min((t.last for t in inside if not t.definite), default=last)
    for k in text.marked(_ANSWERS, first, last):
        if (text.word(k), text.word(k + 1), text.word(k + 2)) == IN_REPLY:
            return True
        if text.word(k) in words("where_fire_comes_from") and not FIRE.isdisjoint(text.folded(k + 1, k + 2)):
            return k <= told + ANSWER_REACH
    return False


def is_answer_to(earlier: Event, later: Event) -> bool:
    """Told in a sentence of its own, what the other side does then is another happening than what it answers.

    It fires back, and more is told of that than that it did; or it searches for those who attacked it.
    """
    if earlier.answers or later.sentence is earlier.sentence:
        return False
    doers = later.actors("initiator")
    if not doers:
        return later.sweeps and earlier.action in STRUCK
    if doers & earlier.actors("initiator", "participant"):
        return False
    hunts = later.action in HUNTS and earlier.action in RAIDS and bool(doers & earlier.actors("target"))
    arms = set(later.means) - {"small_arms"}  # for which "fire" stands
    told = bool(later.places or arms or later.voices or later.actors("target") - {GUNMEN})
    return (later.answers and told) or hunts


def is_sweep(text: Text, first: int, last: int, inside: list[Trigger]) -> bool:
    """ "وتتواصل عمليات التمشيط بحثا عن منفذي الهجوم": the country is combed, and nothing else is told as new."""
    told = [t for t in inside if t.deed is not None]
    hunts = [t for t in told if t.deed is not None and t.deed.action == "operation"]
    others = [t for t in told if t not in hunts and not (t.definite and t.verb is None)]
    if not hunts or any(t.deed is None or t.deed.action != "siege" for t in others):
        return False
    return not words("combing").isdisjoint(map(bare, text.folded(first, last)))


def goes_with(text: Text, last: Event, event: Event) -> bool:
    """What a later sentence tells comes of the happening told last, or led to it."""
    fought = fought_after(text, last, event) or fought_for(last, event) or fought_off(last, event)
    told_on = is_in_its_course(text, last, event)
    return fought or told_on or left_after(text, last, event) or blew_up(last, event)


def fought_off(before: Event, event: Event) -> bool:
    """ "ولاحقت قوة من الجيش المهاجمين واشتبكت معهم": those of the attack fight on, and nothing else is told of it."""
    if (
        before.action not in RAIDS
        or event.action != "clash"
        or event.another
        or event.elsewhere
        or event.opened
    ):
        return False
    if event.time is not None or event.places or event.people or event.rows:
        return False
    fighting = {p.actor for p in event.parties if p.actor} - {GUNMEN}
    return bool(fighting) and fighting <= {p.actor for p in before.parties}


def fought_after(text: Text, before: Event, event: Event) -> bool:
    """ "ودارت على إثر الكمين اشتباكات": a fight that the deed told before led to, without more to tell of it."""
    if before.action not in RAIDS or event.action != "clash" or event.another:
        return False
    if event.time is not None or event.places or event.people or any(row.counted for row in event.rows):
        return False
    first, last = event.told[0]
    known = (k for k in text.begins("deed", first + 1, last) if text.word(k).startswith("ال"))
    return any(text.word(k - 1) in AFTER for k in known)


def fought_for(before: Event, event: Event) -> bool:
    """ "دخلت القوات المدينة بعد معارك ضارية": the fight that a capture came of, with nothing more told of it."""
    if before.action != "capture_territory" or event.action != "clash" or not event.after or event.another:
        return False
    if event.time is not None or event.people or event.rows:
        return False
    return not event.places or any(meets(p, q) for p in event.places for q in before.places)


def left_after(text: Text, before: Event, event: Event) -> bool:
    """ "وانسحب المهاجمون", "وفر عناصر كذا من المدينة": the attackers leave or the beaten flee, and that is all."""
    if before.action not in RAIDS or event.action not in FLIGHT or event.another or event.elsewhere:
        return False
    if event.people or any(row.counted or row.status == "displaced" for row in event.rows):
        return False
    if event.places and not any(meets(p, q) for p in event.places for q in before.places):
        return False
    doers = event.actors("initiator")
    if before.action != "capture_territory" and doers & before.actors("initiator"):
        return True
    return _flees(text, event) and bool(doers & before.actors("target", "participant"))


def blew_up(before: Event, event: Event) -> bool:
    """ "استهدفت مسيرة سيارة", "وانفجرت السيارة واحترقت": what was struck explodes, and there was no bomb."""
    if before.action not in STRIKES or event.action != "ied" or event.another or event.elsewhere:
        return False
    if not EXPLOSIONS.issuperset(event.deeds) or event.time is not None:
        return False
    return not event.places or any(meets(p, q) for p in event.places for q in before.places)


def _is_reply(text: Text, before: Event, event: Event) -> bool:
    """ "فاشتبك الطرفان", "وردت القوات بإطلاق النار على مصدرها"."""
    if event.action not in ("clash", "attack", "shelling") or event.places:
        return False
    first = event.told[0][0]
    if event.action == "clash" and any(t.first == first and "ف" in t.proclitics for t in event.triggers):
        return True
    if before.action == "clash" and any(t.deed is not None and t.deed.mutual for t in event.triggers):
        return event.action == "shelling"  # "ترافقت مع قصف متبادل"
    return any(v.lemma in words("replying") for k in range(first, first + REPLIED) for v in text.verbs(k))


def _is_flight(text: Text, before: Event, event: Event) -> bool:
    """The beaten flee: "مما دفع المتمردين إلى الفرار"; not those who attacked."""
    if not event.joined and before.action != "capture_territory":
        return False
    if any(row.status == "displaced" for row in event.rows) or text.word(event.told[0][0]) in RELATIVE:
        return False
    return _flees(text, event)


def _flees(text: Text, event: Event) -> bool:
    first, last = event.told[0]
    return any(
        text.word(k) in words("fleeing") or any(v.lemma in ("فر", "هرب") for v in text.verbs(k))
        for k in range(first, last + 1)
    )
