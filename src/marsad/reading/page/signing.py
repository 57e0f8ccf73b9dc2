"""Whose statement a report is, by how it is signed: "الناطق الرسمي باسم قوات كذا" in a line of its own."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.folding import fold
from marsad.arabic.tokens import Token, tokenize
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention, find_actors, resolve_actors

PUBLIC = frozenset({"الراي", "العام", "من"})
SIGNED = 9  # words of such a line at most
HEAD, FOOT = 2, 4  # written lines of a page where it is signed


def signed_for(text: Text) -> str | None:
    """The actor for whom the report is signed."""
    written = [line for line in text.raw.splitlines() if line.strip()]
    ends = [*written[-FOOT:][::-1], *written[:HEAD]]
    return next((signed for line in ends if (signed := _signed(text, line)) is not None), None)


def _signed(text: Text, line: str) -> str | None:
    """An office and the name of whose it is, and nothing more; "بيان صادر عن كذا إلى الرأي العام" over it."""
    if len(line.split()) > SIGNED:
        return None
    tokens = [token for token in tokenize(fold(line)) if token.kind in ("word", "latin", "number")]
    if not tokens or tokens[0].text not in words("signs") | words("signs_with") | words("issued_papers"):
        return None
    named = resolve_actors(find_actors(tokens), tokens, text.country, text.day)
    if tokens[0].text in words("issued_papers") and named:
        return named[0].actor if _is_issued(tokens, named[0]) else None
    if not named or named[-1].last != len(tokens) - 1:
        return None
    before = [token.text for token in tokens[: named[-1].first]]
    office = any(word in words("signs") for word in before)
    return named[-1].actor if office and all(_is_of_it(word) for word in before) else None


def _is_issued(tokens: Sequence[Token], one: ActorMention) -> bool:
    """Between "بيان" and the actor only what kind it is and who writes for him; behind him only what it is about."""
    of = (
        words("issued_kinds")
        | words("issued_by")
        | words("issued_about")
        | words("signs")
        | words("signs_with")
    )
    before = tokens[1 : one.first]
    led = one.proclitics.startswith("ل") or (bool(before) and before[-1].text in ("عن", "من"))
    led |= bool(before) and before[-1].text in words("signs_with") | words("signs")
    kind = all(token.kind == "number" or token.text in of or token.text in PUBLIC for token in before)
    behind = tokens[one.last + 1 : one.last + 2]
    return led and kind and all(token.text in words("issued_about") for token in behind)


def _is_of_it(word: str) -> bool:
    return word in words("signs") or word in words("signs_with")
