"""The rows of the tables of number words."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Role = Literal[
    "unit", "bound", "ten", "tens", "hundred", "plural_hundred", "hundreds",
    "scale", "plural_scale", "dual_scale", "either_scale",
]  # fmt: skip
Word = Literal[
    "at_least", "more_than", "exact", "approximate", "less_than", "at_most",
    "several", "dozens", "hundreds", "thousands", "ten_thousands", "hundred_thousands", "millions",
]  # fmt: skip
NumberKind = Literal["count", "year", "percent", "measure", "label", "time", "age"]


class NumberRow(Struct, frozen=True, forbid_unknown_fields=True):
    """Words of one value, and where they may stand in a numeral."""

    role: Role
    value: int
    words: tuple[str, ...]


class QuantifierRow(Struct, frozen=True, forbid_unknown_fields=True):
    """Phrases that stand before the number, and phrases that stand after it."""

    quantity: Word
    before: tuple[str, ...]
    after: tuple[str, ...] = ()


class OrdinalRow(Struct, frozen=True, forbid_unknown_fields=True):
    """The words of an ordinal; `joined` ones stand only before عشر or a ten."""

    value: int
    words: tuple[str, ...]
    joined: bool = False


class CompanyRow(Struct, frozen=True, forbid_unknown_fields=True):
    """Words before or after a number, and what they make of it."""

    kind: Literal[NumberKind, "change", "subject", "nobody", "group"]
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
