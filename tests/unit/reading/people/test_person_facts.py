"""Age and origin of the people of a happening, and the names told behind it."""

from __future__ import annotations

import pytest

from marsad.model.claim import Person
from marsad.model.document import document
from marsad.reading.reader import read


def people(text: str) -> list[Person]:
    claims = read(document("t", text, published="2024-05-22")).claims
    return [p for c in claims if c.kind == "incident" for p in c.people]


@pytest.mark.parametrize(
    ("told", "age"),
    [
        (" (22 عاماً)", 22),
        (" البالغ من العمر 23 عاماً", 23),
        ("، البالغ من العمر ثلاثين عاماً،", 30),
        ("، وهو طالب جامعي عمره 19 عاماً،", 19),
        (" 17 عاماً", 17),
        ("", None),
        (" بعد 3 سنوات من النزوح", None),
        ("، وهو معتقل منذ 12 عاماً،", None),
        (" و5 آخرون", None),
    ],
)
def test_the_age_stands_right_behind_the_name(told: str, age: int | None) -> None:
    (person, *_) = people(f"قُتل خالد السالم{told} برصاص مجهولين في مدينة درعا.")
    assert (person.name, person.age) == ("خالد السالم", age)


def test_the_age_is_that_of_the_one_named_before_it() -> None:
    found = people("قُتل خالد السالم وسامر الخالدي (22 عاماً) برصاص مجهولين في مدينة درعا.")
    assert {p.name: p.age for p in found} == {"خالد السالم": None, "سامر الخالدي": 22}


def test_where_he_came_from() -> None:
    (person,) = people("قُتل الشاب خالد السالم من أبناء بلدة طفس برصاص مجهولين في مدينة درعا.")
    assert person.origin == "طفس"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "قضى طفلان بانفجار لغم في بلدة أريحا. والطفلان، بحسب المصادر، هما سمير الخالدي وسامر الخالدي.",
            {"سمير الخالدي", "سامر الخالدي"},
        ),
        ("قُتل شاب برصاص مجهولين في مدينة درعا. والقتيل هو خالد السالم.", {"خالد السالم"}),
        ("اعتقلت الداخلية في 21 من حزيران وسيم الخالدي في مدينة اللاذقية.", {"وسيم الخالدي"}),
    ],
)
def test_who_they_are_is_told_behind(text: str, names: set[str]) -> None:
    assert {p.name for p in people(text)} == names


def test_a_month_is_no_village() -> None:
    claims = read(
        document("t", "اعتقلت الداخلية في 21 من حزيران شابين في مدينة اللاذقية.", published="2025-06-24")
    )
    assert [p.name for c in claims.claims for p in c.where or ()] == ["اللاذقية"]
