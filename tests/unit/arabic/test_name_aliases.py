"""What else a person is called belongs to the name before it."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.names import find_names
from marsad.arabic.tokens import tokenize


@pytest.mark.parametrize(
    ("raw", "name", "aka"),
    [
        ('خليل الحداد الملقب بـ"أبو طلحة" في البيت', "خليل الحداد", ["أبو طلحة"]),
        ("علي زعيتر الملقب بـ«الحاج ساجد» ومرافقه", "علي زعيتر", ["الحاج ساجد"]),
        ("أسعد الحداد (أبو مهند) من أبناء المدينة", "أسعد الحداد", ["أبو مهند"]),
        ("أسعد الحداد أبو مهند من أبناء المدينة", "أسعد الحداد", ["أبو مهند"]),
        ("نزار العلي المعروف باسم أبو بكر الحلبي", "نزار العلي", ["أبو بكر الحلبي"]),
        ("نزار العلي، والمكنى بأبي سعيد، غادر", "نزار العلي", ["بأبي سعيد"]),
    ],
)
def test_aliases_belong_to_the_name_before_them(raw: str, name: str, aka: list[str]) -> None:
    tokens = tokenize(fold(raw))
    [mention] = find_names(tokens)
    assert raw[tokens[mention.name_first].start : tokens[mention.name_last].end] == name
    assert [raw[tokens[a].start : tokens[b].end] for a, b in mention.aka] == aka
