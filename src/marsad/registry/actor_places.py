"""Whether the name of an actor stands in its sentence as the name of a place: "في غزة", "بين سوريا والعراق"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from marsad.arabic.clitics import forms
from marsad.arabic.tokens import Token
from marsad.registry.actor_lexicon import lexicon
from marsad.registry.actor_words import is_word
from marsad.registry.place_gazetteer import gazetteer
from marsad.registry.place_mentions import LIST_MARKS
from marsad.registry.place_words import common, key_of, word_key

BORDER_WORDS = 4  # from "الحدود" to the last land that it names
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
    return capital or _ends_a_border(tokens, first, last) or _is_among_places(tokens, first, last)


@lru_cache(maxsize=4096)
def is_land(key: str) -> bool:
    """The name is the country's as well as the power's."""
    return any(p.kind == "country" for p in gazetteer().named(key))


def lies_in_land(tokens: Sequence[Token], first: int, key: str) -> bool:
    """ "شمال الأردن", "في أجواء إسرائيل": the word before says that the land is meant, whoever rules it."""
    before = tokens[first - 1] if first else None
    led = before is not None and before.kind == "word" and is_word(before.text, "before_land")
    return led and is_land(key)


def is_street(tokens: Sequence[Token], first: int) -> bool:
    """ "ساحة عقبة بن نافع", "مدرسة القدس": a street or a building has the name of whom a group is called after too."""
    before = tokens[first - 1] if first else None
    if before is None or before.kind != "word":
        return False
    return any(is_word(f.stem, "street") for f in forms(before.text) if not (f.enclitic or f.article))


def _ends_a_border(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "الحدود اليمنية السعودية", "الحدود بين السودان وتشاد": the whole is a place that the gazetteer names."""
    for at in range(first - 1, max(-1, first - BORDER_WORDS - 1), -1):
        if is_word(tokens[at].text, "borders"):
            said = [_without_clitics(tokens[at].text), *(t.text for t in tokens[at + 1 : last + 1])]
            return bool(gazetteer().named(key_of(" ".join(said))))
    return False


def _without_clitics(word: str) -> str:
    """The word with its article, without what is written onto it: "للحدود", "بالحدود"."""
    return next((f.defined for f in forms(word) if is_word(f.defined, "borders")), word)


def _is_among_places(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "نابلس ورام الله", "بغداد، والبصرة": in one list with a place that is nobody's capital."""
    before, after = first - 1, last + 1
    before -= before > 0 and tokens[before].text in LIST_MARKS
    after += after < len(tokens) and tokens[after].text in LIST_MARKS
    return (tokens[first].text.startswith("و") and _names_place(tokens, before)) or (
        after < len(tokens)
        and tokens[after].text.startswith("و")
        and _names_place(tokens, after, tokens[after].text[1:])
    )


def _names_place(tokens: Sequence[Token], i: int, text: str | None = None) -> bool:
    """Whether the word at token i is a town's or province's whole name and no actor's."""
    if i < 0 or tokens[i].kind != "word":
        return False
    word = text if text is not None else tokens[i].text
    if lexicon().entries.get(word) is not None or word in common("noun"):
        return False
    return any(p.kind in ("city", "town", "governorate") for p in gazetteer().named(word_key(word)))
