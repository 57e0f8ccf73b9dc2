"""Rescuers are civilians and no state's men; what their country's adjective says of them makes no force of them."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def killed(text: str, published: str = "2019-05-02") -> set[str | None]:
    claims = read(document("x", text, published=published)).claims
    rows = [row for c in claims if c.kind == "incident" for row in c.casualties or ()]
    return {row.actor for row in rows}


@pytest.mark.parametrize(
    "text",
    [
        "مقتل ثلاثة من عناصر الدفاع المدني بقصف مدفعي على مدينة دوما.",
        "قتل متطوعان من الدفاع المدني السوري بغارة على بلدة كفرنبل.",
        "قتل ثلاثة من أفراد الدفاع المدني العراقي بانفجار في سنجار.",
        "قتل اثنان من عناصر الخوذ البيضاء بغارة على خان شيخون.",
        "استشهد أحد عناصر الهلال الأحمر بقصف على الفاشر.",
    ],
)
def test_rescuers_are_civilians(text: str) -> None:
    assert killed(text) == {"civilians"}


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("قتل ثلاثة من أفراد الجيش العراقي بانفجار في سنجار.", "iraqi-army"),
        ("قتل ثلاثة من عناصر الدفاع الوطني بانفجار في تدمر.", "national-defence-forces"),
        ("قتل جندي من قوة اليونيفيل بقذيفة في الناقورة.", "unifil"),
    ],
)
def test_fighters_are_none(text: str, actor: str) -> None:
    assert killed(text) == {actor}
