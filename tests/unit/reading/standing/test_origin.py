"""Where persons come from, told beside their names, with a pronoun, a noun or a number, or before their names."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def origins(raw: str) -> set[tuple[str | None, str | None]]:
    claims = read(document("t", raw, published="2024-03-05")).claims
    return {(c.subject, c.object_id) for c in claims if c.kind == "relation" and c.predicate == "origin"}


NAWA, LATAKIA, HASAKAH = "sy-nawa", "sy-latakia", "sy-al-hasakah"


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("قتل الشاب محمد الأحمد برصاص مجهولين في درعا، وهو من مدينة نوى.", {("محمد الأحمد", NAWA)}),
        ("اغتال مسلحون المعلمة سلمى النجار في درعا، والضحية من سكان مدينة نوى.", {("سلمى النجار", NAWA)}),
        ("أصيب الشاب سامر العلي من بلدة نوى برصاص الجيش.", {("سامر العلي", NAWA)}),
        (
            "وسلمت المعارضة النقيب سامر النجار والجندي خالد الحداد، والاثنان من محافظة اللاذقية.",
            {("سامر النجار", LATAKIA), ("خالد الحداد", LATAKIA)},
        ),
        (
            "قتلت سلمى الحداد وهدى الحداد وسالم الحداد بانفجار لغم، وأصلهم من محافظة الحسكة.",
            {("سلمى الحداد", HASAKAH), ("هدى الحداد", HASAKAH), ("سالم الحداد", HASAKAH)},
        ),
        (
            "اعتقل الجيش السوريين من مدينة نوى وهما سامر الزعبي وخالد عثمان.",
            {("سامر الزعبي", NAWA), ("خالد عثمان", NAWA)},
        ),
        ("قال محافظ درعا إن القصف استهدف شبانا من مدينة نوى.", set()),
        ("وصلت المساعدات إلى درعا، وهو من أكبر الطرق.", set()),
    ],
)
def test_where_they_come_from(raw: str, wanted: set[tuple[str, str]]) -> None:
    assert origins(raw) == wanted
