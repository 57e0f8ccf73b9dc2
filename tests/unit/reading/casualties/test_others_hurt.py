"""Others hurt in another way than the first; women who bear arms; the ranks beside their commander."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

TOLD = [
    (
        "أصيب فلسطيني بالرصاص الحي وآخرون بالاختناق خلال مواجهات في بلدة العيسوية.",
        ("wounded", 3, None, "civilians"),
    ),
    (
        "إصابة شاب بالرصاص الحي وآخرين بالاختناق في مواجهات مع الاحتلال في بلدة سلواد.",
        ("wounded", 3, None, "civilians"),
    ),
    ("وأصيبت امرأة بشظايا قذيفة وآخرون بجروح طفيفة جراء القصف على تعز.", ("wounded", 3, None, "civilians")),
    ("أصيب جندي بعيار ناري وآخر بحجر خلال الاحتجاجات في البصرة.", ("wounded", 2, 2, "iraqi-army")),
    ("مقتل قيادية في حزب العمال الكردستاني ومرافقها بغارة تركية قرب السليمانية", ("killed", 2, 2, "pkk")),
    ("قتلت قيادية في حزب العمال الكردستاني بغارة تركية قرب دهوك.", ("killed", 1, 1, "pkk")),
    (
        "استشهد آمر سرية وثلاثة من المراتب بالجيش العراقي بانفجار عبوة ناسفة في سامراء.",
        ("killed", 4, 4, "iraqi-army"),
    ),
]


@pytest.mark.parametrize(("sentence", "row"), TOLD)
def test_are_counted_with_the_first(sentence: str, row: tuple[str, int, int | None, str]) -> None:
    claims = read(document("t", sentence, published="2022-12-14")).claims
    rows = [r for c in claims if c.kind == "incident" for r in c.casualties or ()]
    assert [(r.status, r.min, r.max, r.actor) for r in rows] == [row]
