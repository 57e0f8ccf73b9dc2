"""Deeds that belong to another deed of their sentence or say who somebody is, and are none of their own.

A checkpoint set up in the course of a raid, and what somebody is answerable for in general (codebook §1: one claim for
one happening).
"""

from __future__ import annotations

from marsad.reading.text import Sentence, Text
from marsad.reading.triggers import Trigger
from marsad.reading.wordlists import words

SET_UP = frozenset({"اقام", "نصب", "استحدث", "وضع"})
POSTS = frozenset({"حاجز", "حاجزا", "حاجزين", "حواجز", "نقطه", "كمين", "كمينا", "كمائن"})
POST_REACH = 2
COMES_IN = frozenset({"operation", "arrest", "attack", "deployment"})
RELATIVE = frozenset({"الذي", "التي"})
ANSWERABLE = 3  # words from "مسؤول عن" to the deed


def belonging_to_others(text: Text, sentence: Sentence, triggers: list[Trigger]) -> list[Trigger]:
    """The deeds of a sentence that are part of another, or say who somebody is."""
    return [
        *_posts_of_a_raid(text, triggers),
        *[t for t in triggers if _is_answered_for(text, sentence, t)],
    ]


def _posts_of_a_raid(text: Text, triggers: list[Trigger]) -> list[Trigger]:
    """ "توغلت دورية في القرية وأقامت حاجزا": by whoever came in, with no place of its own."""
    found: list[Trigger] = []
    raid = False
    for trigger in triggers:
        if raid and trigger.proclitics.startswith("و") and _sets_up_a_post(text, trigger):
            found.append(trigger)
        raid |= trigger.deed is not None and trigger.deed.action in COMES_IN and trigger.verb is not None
    return found


def _sets_up_a_post(text: Text, trigger: Trigger) -> bool:
    if trigger.verb is None or trigger.verb.lemma not in SET_UP:
        return False
    behind = range(trigger.last + 1, trigger.last + 1 + POST_REACH)
    return any(text.word(k) in POSTS for k in behind) and not any(k in text.actor_at for k in behind)


def _is_answered_for(text: Text, sentence: Sentence, trigger: Trigger) -> bool:
    """ "الوحدة مسؤولة عن إطلاق الصواريخ نحو كذا": what they do all the time, where no day and no number stands."""
    if trigger.verb is not None or trigger.deed is None:
        return False
    near = range(max(sentence.first, trigger.first - ANSWERABLE), trigger.first)
    if not any(text.word(k) in words("answerable") and text.word(k + 1) == "عن" for k in near):
        return False
    behind = range(trigger.first, min(trigger.last + ANSWERABLE * 4, sentence.last) + 1)
    told = any(k in text.time_at or k in text.number_at or text.word(k) in RELATIVE for k in behind)
    return not told and (trigger.deed.arms or text.word(trigger.last).endswith("ات"))
