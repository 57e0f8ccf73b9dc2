"""The one blow that a report tells of, named again with its article: "الهجوم", "التفجير" (codebook §1).

Whatever a later sentence tells of it then, a kind of weapon or a way to do it, is told of the same happening:
"وقال إن منفذي الهجوم نصبوا كميناً". So is a second account of one toll on one day in one town.
"""

from __future__ import annotations

from marsad.arabic.number_ordinals import ordinal_at
from marsad.reading.deeds.event import Event
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.deeds.waves import BLOWS
from marsad.reading.joining.same_tolls import counts_of_both, people_of_both
from marsad.reading.joining.same_words import noun_of
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

NUMBER_REACH = 3  # "هذا الاستهداف هو الثامن"
FITTING = frozenset({"one count", "loose count"})


def blows_known(text: Text, deeds: list[Trigger]) -> frozenset[str]:
    """The nouns of blows with their article; not "الهجوم الثاني", nor "الهجوم" beside another that is told anew."""
    nouns = [t for t in deeds if t.verb is None and noun_of(text, t) in words("blows_known")]
    known = {noun_of(text, t) for t in nouns if _has_article(text, t) and not _is_numbered(text, t)}
    return frozenset(known - {noun_of(text, t) for t in nouns if not _has_article(text, t)})


def _has_article(text: Text, trigger: Trigger) -> bool:
    return text.word(trigger.first).removeprefix(trigger.proclitics).startswith(("ال", "ل"))


def _is_numbered(text: Text, trigger: Trigger) -> bool:
    behind = range(trigger.last + 1, min(trigger.last + 1 + NUMBER_REACH, len(text.tokens)))
    return any(ordinal_at(text.tokens, k) is not None for k in behind)


def names_it(earlier: Event, later: Event) -> bool:
    """The later sentence names the blow that the earlier told."""
    if later.sentence is earlier.sentence or later.another or later.several or later.nth or later.after:
        return False
    if not {earlier.action, later.action} <= BLOWS:
        return False
    return not later.blows.isdisjoint(earlier.nouns) and (later.definite or later.taken_up)


def has_its_toll(earlier: Event, later: Event) -> bool:
    """Their tolls fit, and none of them tells of several."""
    if later.another or later.several or earlier.several or people_of_both(earlier, later) == "other people":
        return False
    return counts_of_both(earlier, later, one_sentence=False) in FITTING
