"""Whether the name of an actor stands in its sentence as the name of a place: "في غزة", "بين سوريا والعراق"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from marsad.arabic.tokens import Token
from marsad.registry.actor_lexicon import lexicon
from marsad.registry.actor_words import is_word
from marsad.registry.place_gazetteer import gazetteer
from marsad.registry.place_words import common, word_key

DATELINE_ENDS = frozenset("-–—:/|،,(")


def stands_as_place(tokens: Sequence[Token], first: int, last: int) -> bool:
    before = tokens[first - 1] if first else None
    if before is not None and before.kind == "word" and is_word(before.text, "before_place"):
        return True
    begins_line = before is None or before.kind == "newline"
    after = tokens[last + 1].text if last + 1 < len(tokens) else ""
    if begins_line and (after in DATELINE_ENDS or after in ("في", "من")):
        return True
    capital = any(is_word(t.text, "capital") for t in tokens[max(0, first - 2) : first])
    return capital or _is_among_places(tokens, first, last)


@lru_cache(maxsize=4096)
def is_land(key: str) -> bool:
    """The name is the country's as well as the power's."""
    return any(p.kind == "country" for p in gazetteer().named(key))


def lies_in(tokens: Sequence[Token], first: int) -> bool:
    """ "شمال الأردن", "في أجواء إسرائيل": the word before says that the land is meant, whoever rules it."""
    return first > 0 and tokens[first - 1].kind == "word" and is_word(tokens[first - 1].text, "before_land")


def _is_among_places(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "نابلس ورام الله", "بغداد والبصرة": in one list with a place that is nobody's capital."""
    return (tokens[first].text.startswith("و") and _names_place(tokens, first - 1)) or (
        last + 1 < len(tokens)
        and tokens[last + 1].text.startswith("و")
        and _names_place(tokens, last + 1, tokens[last + 1].text[1:])
    )


def _names_place(tokens: Sequence[Token], i: int, text: str | None = None) -> bool:
    """Whether the word at token i is a town's or province's whole name and no actor's."""
    if i < 0 or tokens[i].kind != "word":
        return False
    word = text if text is not None else tokens[i].text
    if lexicon().entries.get(word) is not None or word in common("noun"):
        return False
    return any(p.kind in ("city", "town", "governorate") for p in gazetteer().named(word_key(word)))
