"""The object of another verb makes nobody a doer, and whom gunmen hurt is none of them."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def parties(text: str) -> set[tuple[str, str | None]]:
    (claim,) = [
        c for c in read(document("page", text, published="2025-05-07")).claims if c.kind == "incident"
    ]
    return {(party.role, party.actor) for party in claim.parties}


@pytest.mark.parametrize(
    ("text", "hurt"),
    [
        ("قتل 9 جنود عراقيين في هجوم استهدف مقراً للجيش العراقي في كركوك.", "iraqi-army"),
        ("قتل أربعة عناصر من الدعم السريع في هجوم استهدف موقعا لهم في الفاشر.", "rapid-support-forces"),
        ("قتل عناصر من قوات النظام في كمين استهدف حافلة لهم في بادية تدمر.", "syrian-government-forces"),
    ],
)
def test_the_dead_are_no_doers_of_the_attack_that_hit_a_thing(text: str, hurt: str) -> None:
    assert parties(text) == {("target", hurt)}


@pytest.mark.parametrize(
    ("text", "hurt"),
    [
        ("اغتال مجهولون شرطياً في مدينة بنغازي مساء أمس.", "libyan-police"),
        ("قتل مسلحون شرطياً وسط عدن.", "yemeni-police"),
        ("اغتال مسلحون مجهولون جندياً في مدينة عدن.", "yemeni-government-forces"),
    ],
)
def test_a_singular_in_the_accusative_behind_gunmen_is_whom_they_hurt(text: str, hurt: str) -> None:
    assert parties(text) == {("initiator", "unidentified-gunmen"), ("target", hurt)}


def test_armed_men_of_a_group_are_the_groups() -> None:
    assert parties("هاجم مسلحون حوثيون حاجزا للجيش في مأرب.") == {
        ("initiator", "houthis"),
        ("target", "yemeni-government-forces"),
    }


@pytest.mark.parametrize(
    ("text", "hurt"),
    [
        ("قتل شرطي عراقي في الموصل أمس برصاص مسلحين.", "iraqi-police"),
        ("قتل جندي لبناني في عرسال أمس برصاص مسلحين.", "lebanese-army"),
        ("قتل ضابط من الجيش اليمني في عدن أمس على يد مسلحين.", "yemeni-government-forces"),
        ("قتل عنصران من الحشد الشعبي في ديالى أمس في هجوم مسلحين على نقطة.", "popular-mobilisation-forces"),
    ],
)
def test_whose_the_shots_are_is_no_object(text: str, hurt: str) -> None:
    assert parties(text) == {("initiator", "unidentified-gunmen"), ("target", hurt)}


@pytest.mark.parametrize(
    "text",
    [
        "تقع البلدة قرب البوكمال التي انتزعتها قوات النظام من تنظيم داعش أواخر عام 2016.",
        "تقع القرية في محيط المطار الذي انتزعته قوات النظام من تنظيم داعش قبل عام.",
    ],
)
def test_from_whom_a_place_was_taken_is_its_target(text: str) -> None:
    assert parties(text) == {("initiator", "syrian-government-forces"), ("target", "islamic-state")}
