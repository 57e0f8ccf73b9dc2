"""Others behind those told at once before belong to one happening (codebook §8)."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def tolls(text: str) -> list[list[tuple[str, int | None, int | None]]]:
    claims = read(document("x", text, published="2021-09-02")).claims
    return [
        sorted((str(r.status), r.min, r.max) for r in c.casualties or ())
        for c in claims
        if c.kind == "incident" and c.casualties
    ]


@pytest.mark.parametrize(
    "text",
    [
        "أغارت طائرات روسية على بلدة سرجة أمس، فقُتل 6 مدنيين وأصيب آخرون، وما زالت فرق الدفاع المدني تفتش عن عالقين.",
        "وفي إدلب استشهد 6 مدنيين، وأصيب آخرون، بقصف نفذه الطيران الروسي على بلدة حزانو أمس.",
    ],
)
def test_others_stay_with_those_before(text: str) -> None:
    assert tolls(text) == [[("killed", 6, 6), ("wounded", 2, None)]]


def test_one_more_somewhere_else_is_a_happening_of_its_own() -> None:
    told = "قُتل شاب برصاص مجهولين في بلدة نوى أمس، كما أصيب شاب آخر بانفجار لغم في بلدة طفس أمس."
    assert tolls(told) == [[("killed", 1, 1)], [("wounded", 1, 1)]]
