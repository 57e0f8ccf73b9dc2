"""Happenings told without a verb, as headlines and items of a list tell them: "انطلاق عملية عسكرية في كذا"."""

from __future__ import annotations

from marsad.reading.deeds.event import Event, names_a_party
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import vocabulary
from marsad.reading.words.wordlists import words

LABEL = 6  # tokens of a label before its colon: "ريف حماة:"
PHASES = 2  # words before the deed that say how far it has come: "استمرار إغلاق"
KINDS = frozenset({"body", "title"})


def is_nominal(text: Text, event: Event) -> bool:
    """The sentence begins with the noun of the deed, tells a place or a party, and has no verb that tells of it."""
    if event.sentence.kind not in KINDS or event.habit or event.after:
        return False
    if not (event.places or names_a_party(event)):
        return False
    first = min(event.triggers, key=lambda t: t.first, default=None)
    if first is None or first.verb is not None or first.proclitics or not _begins(text, event, first):
        return False
    known = {t.first for t in event.triggers}
    light = vocabulary().light
    verb = next((k for k in range(first.last + 1, event.sentence.last + 1) if text.verbs(k)), None)
    return verb is None or verb in known or text.verbs(verb)[0].lemma in light


def _begins(text: Text, event: Event, trigger: Trigger) -> bool:
    """Only a label, a bullet and words of phase stand before it in its sentence; known deeds stand behind a phase."""
    start = event.sentence.first
    label = [k for k in range(start, min(start + LABEL, trigger.first)) if text.word(k) == ":"]
    start = label[-1] + 1 if label else start
    before = [k for k in range(start, trigger.first) if text.tokens[k].kind == "word"]
    phased = bool(before) and all(text.word(k) in words("phases") for k in before)
    if before and not (phased and len(before) <= PHASES):
        return False
    return phased or not text.word(trigger.first).startswith("ال")
