"""The words by which a report names a place: from the noun, if that makes it, without what is written onto them."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.tokens import Token
from marsad.registry.place_mentions import PlaceMention, noun_of


def name_told(mention: PlaceMention, tokens: Sequence[Token]) -> str:
    noun = noun_of(mention)
    whole = mention.until is not None or mention.relation == "countryside" or mention.direction is not None
    first = mention.first if whole or (noun is not None and noun.own) else mention.name_first
    last = mention.last if first == mention.first else mention.name_last
    words = [t.text for t in tokens[first : last + 1] if t.kind in ("word", "number")]
    if first == mention.first and mention.proclitics and words and words[0].startswith(mention.proclitics):
        named = mention.key if first == mention.name_first else "ال"
        words[0] = _without_clitics(words[0], mention.proclitics, named)
    return " ".join(words)


def _without_clitics(word: str, proclitics: str, named: str) -> str:
    """للرقة is الرقة, للبنان is لبنان, للاذقية is اللاذقية: `named` tells whether there is an article in it."""
    head = word[len(proclitics) :]
    if not (head.startswith("ل") and proclitics.endswith("ل") and named.startswith("ال")):
        return head
    return ("ال" if named.startswith("الل") else "ا") + head
