"""Whose post only tells where: "قُتل شابان قرب حاجز للأمن", "استهدفت غارة سيارة بالقرب من نقطة للجيش"."""

from __future__ import annotations

from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import QUOTES
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention

REACH = 4  # tokens from a post to whose it is: "نقطة عسكرية تابعة لقوات كذا"
FROM = "من"


def is_only_near(text: Text, first: int, triggers: list[Trigger], mention: ActorMention) -> bool:
    """The actor has the post near which others are hit, who are told before it in the clause from `first` on."""
    near = _nearness_before(text, first, mention)
    if near is None:
        return False
    deeds = {k for t in triggers for k in range(t.first, t.last + 1)}
    return any(
        k not in deeds and (text.entries(k, "person") or text.entries(k, "object"))
        for k in range(first, near)
    )


def _nearness_before(text: Text, first: int, mention: ActorMention) -> int | None:
    """The token of "قرب", "بالقرب من", "أمام" before the post of the actor."""
    for post in range(mention.first - 1, max(first, mention.first - 1 - REACH), -1):
        if text.word(post) in words("posts_near"):
            near = post - 1 - (text.word(post - 1) == FROM)
            return near if near > first and text.word(near) in words("near_a_post") else None
        if text.tokens[post].kind != "word" and text.word(post) not in QUOTES:
            return None
    return None
