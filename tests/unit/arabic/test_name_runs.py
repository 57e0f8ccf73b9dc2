"""A name where the context says that a person comes, and where it ends."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.name_runs import name_at
from marsad.arabic.tokens import tokenize


@pytest.mark.parametrize(
    ("raw", "start", "name"),
    [
        ("مقتل سرحد ديرك في حادث", 1, "سرحد ديرك"),
        ("مقتل رواد الحمدان قرب بيته", 1, "رواد الحمدان"),
        ("مقتل حسين", 1, "حسين"),
        ("مقتل أبو عقيل السفياني مع ابنه", 1, "أبو عقيل السفياني"),
        ("مقتل مدير المدرسة", 1, None),
        ("مقتل ثلاثة عناصر", 1, None),
        ("مقتل في المدينة", 1, None),
        ("مقتل", 1, None),
    ],
)
def test_a_name_is_read_where_one_is_expected(raw: str, start: int, name: str | None) -> None:
    tokens = tokenize(fold(raw))
    last = name_at(tokens, start)
    assert (raw[tokens[start].start : tokens[last].end] if last is not None else None) == name
