"""What a report tells next of a deed that it has told: what was heard of it, what it laid in ruins, who stood around it
then, who fell with the aircraft, what of a foiled attack was shot down.

None of it is a happening of its own (codebook §1: two sentences on the same happening are one claim), as long as it has
no day, place or doer of its own.
"""

from __future__ import annotations

from marsad.reading.deeds.event import UNNAMED, Event, dates_of
from marsad.reading.joining.same_place import meets
from marsad.reading.joining.same_words import noun_of
from marsad.reading.words.families import family
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

BLOWS = family("blows_with_a_course")
RAIDS = family("raids_with_a_course")
FOUGHT = family("fought_out")
SHOT = family("fire_or_attack")
DOWNED = "weapons_seizure"
SOUNDS = family("heard_from_afar")
HEARD_REACH = 4  # words between what is heard and the verb of hearing


def is_in_its_course(text: Text, before: Event, event: Event) -> bool:
    """The clause tells more of the deed told last, in other words than those of the deed."""
    if event.another or event.charged or event.elsewhere or event.people or before.charged:
        return False
    if event.order and event.opened and event.places:
        return False
    if not _is_there(before, event):
        return False
    downed = not words("shooting_down").isdisjoint(event.deeds)
    if downed and dates_of(before) is None and not event.several and _is_shot_down(text, before, event):
        return True  # the attack is told without its day
    if not _is_then(before, event):
        return False
    if event.several:  # "انفجارات قوية هزت محيط المطار"
        return not _has_own_doer(before, event) and _is_heard(text, before, event)
    if _are_spoils(text, before, event) or _fell_captive(before, event) or _lay_in_wait(before, event):
        return True
    if _is_shot_down(text, before, event) or _is_cordoned_off(text, before, event):
        return True
    if _has_own_doer(before, event):
        return False
    return (
        _came_for_it(before, event)
        or _is_laid_in_ruins(before, event)
        or _is_heard(text, before, event)
        or _fell_with_it(text, before, event)
    )


def _is_there(before: Event, event: Event) -> bool:
    return not event.places or any(meets(p, q) for p in event.places for q in before.places)


def _is_then(before: Event, event: Event) -> bool:
    """With no time of its own, or with the day of the deed."""
    ours, theirs = dates_of(before), dates_of(event)
    return event.time is None or (ours is not None and ours == theirs)


def _has_own_doer(before: Event, event: Event) -> bool:
    return not (event.actors("initiator") - UNNAMED <= before.actors("initiator", "participant"))


def _came_for_it(before: Event, event: Event) -> bool:
    """ "وقال سكان إن القوة دخلت القرية بست آليات وانتشرت في شوارعها": how those came who did it."""
    if before.action not in RAIDS or event.action != "deployment" or event.rows or before.only_title:
        return False  # below a headline it says who was there before: "قاعدة ينتشر فيها مقاتلون من كذا"
    came = words("comings").issuperset(event.deeds) and bool(event.deeds)
    return came and (not event.parties or bool(event.actors("initiator") & before.actors("initiator")))


def _is_laid_in_ruins(before: Event, event: Event) -> bool:
    """ "وقال ناشط إن البرميلين دمرا منازل", "ورافق الاقتتال حرق ستة منازل"."""
    if before.action not in BLOWS or event.action != "property_destruction" or event.time is not None:
        return False
    return not event.rows or (not before.rows and event.sentence is before.sentence)


def _is_heard(text: Text, before: Event, event: Event) -> bool:
    """ "وسمع السكان إطلاق نار كثيفا", "وهزت انفجارات محيط المطار"."""
    if before.action not in BLOWS | {DOWNED} or event.action not in SOUNDS or event.rows:
        return False
    if any(t.deed is not None and t.verb is not None for t in event.triggers):
        return False
    told = [t for t in event.triggers if t.deed is not None and t.verb is None and not t.definite]
    if not words("deeds_heard").issuperset(noun_of(text, t) for t in told):
        return False
    near = {k for t in told for k in range(t.first - HEARD_REACH, t.last + 1 + HEARD_REACH)}
    first, last = event.told[0]
    return any(v.lemma in words("verbs_of_sounds") for k in near if first <= k <= last for v in text.verbs(k))


def _is_cordoned_off(text: Text, before: Event, event: Event) -> bool:
    """ "وفرضت الشرطة طوقا أمنيا", "وانتشرت قوات في المكان": around what is told, and nowhere else."""
    if before.action not in BLOWS or event.action not in ("siege", "deployment") or event.places:
        return False
    first, last = event.told[0]
    return not event.rows and not words("cordons").isdisjoint(text.folded(first, last))


def _fell_with_it(text: Text, before: Event, event: Event) -> bool:
    """ "أسقطت طائرة", "وقُتل طاقمها": who was on board."""
    if before.action != DOWNED or not event.harm_only:
        return False
    first, last = event.told[0]
    return not words("on_board").isdisjoint(text.folded(first, last))


def _are_spoils(text: Text, before: Event, event: Event) -> bool:
    """ "وعُثر بحوزتهم على أسلحة": with those who fell or were caught in what is told."""
    if event.action != "weapons_seizure" or before.action not in FOUGHT or event.rows:
        return False
    first, last = event.told[0]
    return not event.places and not words("found_with").isdisjoint(text.folded(first, last))


def _fell_captive(before: Event, event: Event) -> bool:
    """ "تقدمت القوات من محورين وأسرت 15 مقاتلا": in the fight that is told."""
    if event.action != "arrest" or before.action not in FOUGHT or event.time is not None:
        return False
    deeds = set(event.deeds)
    took = bool(deeds & words("taking_prisoners")) and deeds <= words("taking_prisoners") | words("comings")
    known = {p.actor for p in before.parties}
    return took and event.actors("initiator") - UNNAMED <= known


def _lay_in_wait(before: Event, event: Event) -> bool:
    """ "القبض على ثلاثة", "ونصبت المفارز كمينا لهم": how they were caught."""
    if (before.action, event.action) != ("arrest", "ambush") or event.rows or event.time is not None:
        return False
    return not event.places


def _is_shot_down(text: Text, before: Event, event: Event) -> bool:
    """ "أحبط هجوما بالمسيرات", "وأسقطت الدفاعات أربع مسيرات": an attack that came to nothing, and how."""
    if {before.action, event.action} - SHOT != {DOWNED} or before.rows or event.rows:
        return False
    attack = event if before.action == DOWNED else before
    told = (w for first, last in attack.told for w in text.folded(first, last))
    return any(w.removeprefix("و") in words("foiling") for w in told)
