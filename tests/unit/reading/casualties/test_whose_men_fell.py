"""Rescuers are civilians and no state's men; two nations do one deed together."""

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


def initiators(text: str, published: str) -> set[str | None]:
    claims = read(document("x", text, published=published)).claims
    parties = [p for c in claims if c.kind == "incident" for p in c.parties]
    return {p.actor for p in parties if p.role == "initiator"}


@pytest.mark.parametrize(
    ("text", "published", "both"),
    [
        (
            "شن الطيران الأمريكي البريطاني غارات على الحديدة أسفرت عن مقتل ثلاثة.",
            "2024-02-01",
            {"us-forces", "united-kingdom"},
        ),
        ("قصف الطيران السوري الروسي مدينة دوما.", "2018-04-01", {"syrian-government-forces", "russia"}),
        ("استهدفت غارات أمريكية بريطانية مدينة صعدة.", "2024-02-01", {"us-forces", "united-kingdom"}),
        ("قصفت القوات البحرية اليمنية سفينة في خليج عدن.", "2024-02-18", {"houthis"}),
    ],
)
def test_two_nations_do_it_together(text: str, published: str, both: set[str]) -> None:
    assert initiators(text, published) == both


IRAQI_MEN = [
    ("مقتل 11 جندياً عراقياً في هجوم لداعش في ديالى", "iraqi-army"),
    ("إصابة جنديين عراقيين بانفجار عبوة قرب سامراء.", "iraqi-army"),
    ("مقتل 6 عسكريين عراقيين في تفجير استهدف دوريتهم قرب الرطبة", "iraqi-army"),
    ("قتل ثلاثة شرطيين عراقيين في كركوك بانفجار عبوة.", "iraqi-police"),
]


@pytest.mark.parametrize(("sentence", "whose"), IRAQI_MEN)
def test_soldiers_with_the_adjective_of_their_country_are_of_its_army(sentence: str, whose: str) -> None:
    claims = read(document("t", sentence, published="2022-12-14")).claims
    assert [r.actor for c in claims if c.kind == "incident" for r in c.casualties or ()] == [whose]
