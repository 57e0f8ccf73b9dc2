"""Numbered units as a pattern: الفرقة 17 · الفرقة السابعة عشرة · اللواء 104 · الفوج 54."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from marsad.arabic.clitics import bare, forms
from marsad.arabic.tokens import Token

ONES = {
    "اول": 1, "اولي": 1, "ثاني": 2, "ثانيه": 2, "ثالث": 3, "ثالثه": 3, "رابع": 4, "رابعه": 4, "خامس": 5,
    "خامسه": 5, "سادس": 6, "سادسه": 6, "سابع": 7, "سابعه": 7, "ثامن": 8, "ثامنه": 8, "تاسع": 9, "تاسعه": 9,
    "عاشر": 10, "عاشره": 10, "حادي": 1, "حاديه": 1,
}  # fmt: skip
TEN = ("عشر", "عشره")


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
    ordinal = ONES.get(bare(text)) if text.startswith("ال") else None
    if ordinal is None:
        return None
    teen = i + 1 < len(tokens) and tokens[i + 1].text in TEN
    return (ordinal + 10, i + 1) if teen else (ordinal, i)


@lru_cache(maxsize=1024)
def english_ordinal(number: int) -> str:
    """1 → 1st, 12 → 12th, 23 → 23rd."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"
