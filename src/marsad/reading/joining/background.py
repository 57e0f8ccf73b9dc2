"""Deeds that a report tells as having been before the news, or as going on around it."""

from __future__ import annotations

from marsad.arabic.date_model import Elapsed
from marsad.reading.deeds.event import Event
from marsad.reading.joining.same_place import where
from marsad.reading.joining.same_tolls import counts_of_both, people_of_both
from marsad.reading.joining.told_too import reports_before
from marsad.reading.words.families import family
from marsad.reading.words.resuming import tells_background

SIEGE = "siege"
MEASURES = "other"  # curfews and the like
LONG_AGO = ("week", "month", "year")
ONE_SIDED = family("one_sided_blows")
MAY_BE_ONE = frozenset({"one town", "one area", "no place before"})


def is_background(earlier: Event, later: Event) -> bool:
    """ "وكان المرصد قد ذكر أمس أن خلايا هاجمت موقعا في": an earlier one, with a place and a toll of its own."""
    known = later.definite or (later.taken_up and not later.pluperfect)
    if later.sentence is earlier.sentence or not tells_background(later) or known:
        return False
    moment = later.time.moment if later.time is not None else None
    if isinstance(moment, Elapsed) and moment.unit in LONG_AGO and earlier.time != later.time:
        return True  # "وكان قد نجا من محاولة اغتيال قبل شهرين"
    if not later.places or reports_before(earlier, later):
        return False
    count = counts_of_both(earlier, later, one_sentence=False)
    return count == "other count" or (_had_been_done(earlier, later) and count != "one count")


def _had_been_done(earlier: Event, later: Event) -> bool:
    """ "وكانت القوات قد صدت هجوما على السد": in the pluperfect, in a place told anew; no voice on the news."""
    if not later.pluperfect or earlier.only_title or people_of_both(earlier, later) == "one person":
        return False
    place = where(earlier, later)
    return place not in MAY_BE_ONE or (place == "no place before" and later.time is not None)


def dates_back(earlier: Event, later: Event) -> bool:
    """ "... بعد هجوم في كذا في أيار": what a sentence tells its deed to have come after, with its own day and place."""
    if not later.after or later.definite or later.taken_up or earlier.harm_only or earlier.action == "death":
        return False
    one_sentence = later.sentence is earlier.sentence  # and not "نعى فلانا الذي قُتل في كذا يوم كذا"
    return one_sentence and bool(later.places) and later.time is not None


def lies_around(earlier: Event, later: Event) -> bool:
    """ "وتحاصر القوات المدينة منذ أيار", "حظر التجوال بعد مقتل رجل": a siege told with its beginning is none of the
    blows that fall in it, and what is imposed after a killing is no killing. Nor is the fire that two sides exchange
    the one raid that is told.
    """
    if earlier.action == MEASURES and later.after and any(r.status == "killed" for r in later.rows):
        return True
    if later.exchanged and earlier.action in ONE_SIDED and not earlier.exchanged:
        return later.sentence is not earlier.sentence or not any(t.verb for t in later.triggers)
    since = later.time is not None and later.time.role == "since"
    return later.action == SIEGE and since and earlier.action != SIEGE
