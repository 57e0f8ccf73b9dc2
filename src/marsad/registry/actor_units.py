"""Numbered units as a pattern: الفرقة 17 · الفرقة السابعة عشرة · اللواء 104 · الفوج 54."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from marsad.arabic.clitics import bare, forms
from marsad.arabic.tokens import Token
from marsad.registry.actor_words import is_word

ONES = {
    "اول": 1, "اولي": 1, "ثاني": 2, "ثانيه": 2, "ثالث": 3, "ثالثه": 3, "رابع": 4, "رابعه": 4, "خامس": 5,
    "خامسه": 5, "سادس": 6, "سادسه": 6, "سابع": 7, "سابعه": 7, "ثامن": 8, "ثامنه": 8, "تاسع": 9, "تاسعه": 9,
    "عاشر": 10, "عاشره": 10, "حادي": 1, "حاديه": 1,
}  # fmt: skip
TEN = ("عشر", "عشره")
TENS = {
    stem + ending: 10 * n
    for n, stem in enumerate(("عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"), start=2)
    for ending in ("ون", "ين")
}


class NumberedUnit(NamedTuple):
    """Up to token `last`, the unit `id` ("17th-division")."""

    last: int
    id: str
    key: str
    proclitics: str


def find_unit(tokens: Sequence[Token], i: int, unit: str) -> NumberedUnit | None:
    """The numbered unit whose noun is token i, if a number follows it."""
    found = _number(tokens, i + 1)
    if found is None:
        return None
    number, last = found
    if last + 1 < len(tokens) and is_word(tokens[last + 1].text, "arm_of_unit"):
        last += 1  # "اللواء 33 مدرع"
    id = f"{english_ordinal(number)}-{unit}"
    cut = next((f.proclitics for f in forms(tokens[i].text) if f.article and not f.enclitic), "")
    return NumberedUnit(last, id, "#" + id, cut)


def _number(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """The number that begins at token i, and its last token."""
    if i >= len(tokens):
        return None
    text = tokens[i].text
    if tokens[i].kind == "number":
        return (int(text), i) if text.isdigit() and len(text) <= 3 else None
    if text == "ال" and i + 1 < len(tokens) and tokens[i + 1].kind == "number":
        return _number(tokens, i + 1)  # "اللواء الـ28"
    if not text.startswith("ال"):
        return None
    if text[2:] in TENS:
        return TENS[text[2:]], i
    ordinal = ONES.get(bare(text))
    return None if ordinal is None else _with_ten(tokens, i, ordinal)


def _with_ten(tokens: Sequence[Token], i: int, ordinal: int) -> tuple[int, int]:
    """السابعة عشرة · الخامسة والعشرون"""
    after = tokens[i + 1].text if i + 1 < len(tokens) else ""
    if after in TEN:
        return ordinal + 10, i + 1
    tens = TENS.get(after[3:]) if after.startswith("وال") else None
    return (ordinal, i) if tens is None else (ordinal + tens, i + 1)


@lru_cache(maxsize=1024)
def english_ordinal(number: int) -> str:
    """1 → 1st, 12 → 12th, 23 → 23rd."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"
