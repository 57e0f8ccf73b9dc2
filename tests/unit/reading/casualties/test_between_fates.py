"""People "between dead and wounded" whom no numeral counts."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

TOLD = [
    ("استهدف حزب الله تجمعا لجنود إسرائيليين بالصواريخ وأوقعهم بين قتيل وجريح.", "israel"),
    (
        "استهدف حزب الله اللبناني قوة مشاة إسرائيلية في بلدة يارون بالصواريخ وأوقعوهم بين قتيل وجريح.",
        "israel",
    ),
    ("فجرت كتائب القسام عبوة في قوة إسرائيلية راجلة شرق خان يونس وأوقعت عناصرها بين قتيل وجريح.", "israel"),
    ("أعلنت سرايا القدس استهداف دبابة إسرائيلية في جباليا ما أدى إلى وقوع طاقمها بين قتيل وجريح.", "israel"),
    ("دمر الحوثيون آلية عسكرية للقوات السعودية في جازان وسقط طاقمها بين قتيل وجريح.", "saudi-arabia"),
    ("أوقع انفجار لغم بدورية للجيش التركي في ريف إدلب جنودها بين قتيل ومصاب.", "turkey"),
]


@pytest.mark.parametrize(("sentence", "whose"), TOLD)
def test_are_one_row_of_both_fates(sentence: str, whose: str) -> None:
    claims = read(document("t", sentence, published="2024-10-22")).claims
    rows = [r for c in claims if c.kind == "incident" for r in c.casualties or ()]
    assert [(r.status, r.min, r.max, r.actor) for r in rows] == [("killed_or_wounded", 2, None, whose)]


def test_are_kept_in_a_report_of_several_happenings() -> None:
    text = (
        "قصفت المدفعية الإسرائيلية بلدة الخيام.\n"
        "استهدف حزب الله دبابة إسرائيلية في موقع المالكية ما أدى إلى وقوع طاقمها بين قتيل وجريح.\n"
        "قتل مدنيان بغارة إسرائيلية على بلدة عيترون."
    )
    claims = read(document("t", text, published="2024-10-22")).claims
    rows = [r for c in claims if c.kind == "incident" for r in c.casualties or ()]
    assert [(r.status, r.min) for r in rows] == [("killed_or_wounded", 2), ("killed", 2)]
