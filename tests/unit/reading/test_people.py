"""People named in a happening and what became of them."""

from __future__ import annotations

from marsad.model.claim import Person
from marsad.model.document import document
from marsad.reading.reader import read


def people(text: str) -> dict[str, Person]:
    claims = read(document("a", text, published="2025-05-10")).claims
    return {p.name: p for c in claims if c.kind == "incident" and c.people for p in c.people}


def test_a_victim_named_by_a_pronoun_has_the_fate() -> None:
    found = people(
        'أطلق مسلحون النار على الشاب "خالد الأحمد" في بلدة صيدا أمس، ما أدى إلى استشهاده على الفور.'
    )
    assert found["خالد الأحمد"].status == "killed"


def test_a_name_among_the_dead_is_one_of_them() -> None:
    found = people("قُتل عشرة عناصر من الجيش السوري بينهم العقيد محمد الأحمد في معارك ريف اللاذقية أمس.")
    assert found["محمد الأحمد"].status == "killed"


def test_a_plain_name_is_a_civilian() -> None:
    claims = read(
        document("a", "قُتل محمد الحسن برصاص قناص في حي الزبدية بحلب أمس.", published="2025-05-10")
    ).claims
    rows = [row for c in claims if c.casualties for row in c.casualties]
    assert [(r.status, r.min, r.actor) for r in rows] == [("killed", 1, "civilians")]
