"""People named in a happening and what became of them."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize(
    "byname",
    ['الملقب بـ"أبو رامي"', "(أبو رامي)", "المكنى أبو رامي", "الملقب أبو رامي"],
)
@pytest.mark.parametrize(
    "deed",
    ["اغتال مجهولون القيادي سالم الرشدان {} في مدينة نوى.", "قتل سالم الرشدان {} بانفجار عبوة في مدينة نوى."],
)
def test_a_byname_belongs_to_its_man(deed: str, byname: str) -> None:
    found = people(deed.format(byname))
    assert found.keys() == {"سالم الرشدان"}
    assert found["سالم الرشدان"].aka == ("أبو رامي",)
    assert found["سالم الرشدان"].status == "killed"


@pytest.mark.parametrize(
    "names",
    [
        "سالم الرشدان وخالد العبيد",
        "سالم الرشدان، وخالد العبيد",
        "كل من سالم الرشدان وخالد العبيد",
        "الشابان سالم الرشدان وخالد العبيد",
    ],
)
def test_two_names_are_two_dead(names: str) -> None:
    text = f"قتل {names} برصاص مجهولين في مدينة نوى."
    assert {name: p.status for name, p in people(text).items()} == {
        "سالم الرشدان": "killed",
        "خالد العبيد": "killed",
    }
    (claim,) = [c for c in read(document("a", text, published="2025-05-10")).claims if c.kind == "incident"]
    assert [(r.status, r.min, r.max) for r in claim.casualties or ()] == [("killed", 2, 2)]


@pytest.mark.parametrize(
    "age",
    ["البالغ من العمر 25 عاماً", "(25 عاماً)", "25 عاماً", "ويبلغ من العمر 25 عاماً", "25 سنة", "البالغ 25 عاماً"],
)
def test_an_age_is_no_count_of_the_dead(age: str) -> None:
    text = f"قتل الشاب سالم الرشدان {age} برصاص قناص في مدينة نوى."
    (claim,) = [c for c in read(document("a", text, published="2025-05-10")).claims if c.kind == "incident"]
    assert [(r.status, r.min, r.max) for r in claim.casualties or ()] == [("killed", 1, 1)]
    assert [p.name for p in claim.people] == ["سالم الرشدان"]
