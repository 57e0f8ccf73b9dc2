"""A title that ends a name is a family's: "عادل حسن الشيخ"; before a name it stays the title of its holder."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

NAMED = [
    ("اعتقلت قوات الأمن المدعو سامر محمد الشيخ في حماة.", ["سامر محمد الشيخ"]),
    ("قتل المدرس خالد سعيد الشيخ برصاص مجهولين في حمص.", ["خالد سعيد الشيخ"]),
    ("اعتقل الأمن فهد سعد الأمير في درعا.", ["فهد سعد الأمير"]),
    ("اغتال مجهولون الشيخ خالد سعيد في حمص.", ["خالد سعيد"]),
    ("قتل خالد سعيد والشيخ محمود حسن برصاص مجهولين في حمص.", ["خالد سعيد", "محمود حسن"]),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_a_title_behind_two_names_ends_them(text: str, names: list[str]) -> None:
    found = [c for c in read(document("s", text, published="2025-05-07")).claims if c.kind == "incident"]
    assert [p.name for c in found for p in c.people] == names
