"""Who pulls a building down: "هدمت جرافات كذا مغسلة", "نسف جيش كذا مبنيين"."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.parties.beside import before_head
from marsad.reading.words.text import Text
from marsad.reading.words.walk import Walk
from marsad.reading.words.wordlists import words

OF_ANOTHER, WRECKERS, WRECKING = words("of_another"), words("wreckers"), words("wrecking")
REACH = 5  # tokens of the bulldozers and whose they are: "جرافات تابعة لبلدية كذا"


def pulls_down(text: Text, walk: Walk, trigger: Trigger) -> bool:
    """Whoever stands right behind such a word, or his bulldozers: one burns his cars, no army is pulled down."""
    deed = trigger.deed
    if deed is None or deed.action != "property_destruction" or walk.actor.adjective or walk.passed:
        return False
    if walk.thing or walk.pending:
        return _are_sent(text, walk, trigger)
    return not walk.person and before_head(text, walk) == trigger.last


def _are_sent(text: Text, walk: Walk, trigger: Trigger) -> bool:
    """ "هدمت جرافات بلدية كذا", "هدمت طواقم تابعة لكذا"."""
    if trigger.verb is None or trigger.verb.lemma not in WRECKING:
        return False
    between = text.folded(trigger.last + 1, walk.actor.last)
    sent = bool(between) and len(between) <= REACH and bare(between[0]) in WRECKERS
    return sent and (not walk.pending or not OF_ANOTHER.isdisjoint(between))
