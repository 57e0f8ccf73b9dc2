"""Who takes part in an exchange: one party for each side, by whatever name it is told again."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def sides(text: str, published: str) -> list[str]:
    """Who takes part in the first happening, in any role."""
    found = read(document("s", text, published=published)).claims
    return sorted(str(p.actor) for p in next(c for c in found if c.kind == "incident").parties if p.actor)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "تبادلت هيئة تحرير الشام والنظام الأسرى جنوبي حلب، إذ سلمت الهيئة قوات النظام ثمانية أسرى.",
            {"hayat-tahrir-al-sham"},
        ),
        (
            "جرى تبادل للأسرى بين قوات النظام وفصائل المعارضة في حلب، وأفرج النظام عن ثلاثة أسرى.",
            {"syrian-opposition"},
        ),
    ],
)
def test_a_government_and_its_forces_are_one_side(told: str, expected: set[str]) -> None:
    found = sides(told, "2019-05-17")
    assert expected <= set(found)
    assert len([who for who in found if who.startswith("syrian-government")]) == 1


def test_the_security_of_a_government_that_exchanges_is_no_third_side() -> None:
    told = "جرى تبادل للأسرى بين قسد والحكومة السورية في حلب، وسلمت مديرية الأمن الداخلي 140 أسيراً."
    assert set(sides(told, "2025-04-03")) - {"civilians"} == {"sdf", "syrian-transitional-government"}


@pytest.mark.parametrize(
    ("told", "published", "expected"),
    [
        (
            "قالت وزارة الدفاع السورية إن قسد باغتت نقاطاً لقوى الأمن الداخلي في حي الأشرفية بحلب.",
            "2025-12-22",
            {"general-security"},
        ),
        (
            "هاجم مسلحون دورية لقوى الأمن الداخلي التابعة للإدارة الذاتية في الحسكة.",
            "2025-12-22",
            {"asayish"},
        ),
        (
            "هاجم مسلحون دورية لقوى الأمن الداخلي في الحسكة بعد اعتقالات نفذتها قسد.",
            "2022-08-07",
            {"asayish"},
        ),
    ],
)
def test_internal_security_is_of_the_side_that_is_named(
    told: str, published: str, expected: set[str]
) -> None:
    assert expected <= set(sides(told, published))


@pytest.mark.parametrize(
    "who",
    [
        "بإشراف اللجنة الدولية للصليب الأحمر",
        "برعاية الصليب الأحمر الدولي",
        "بإشراف مباشر من اللجنة الدولية للصليب الأحمر",
        "بوساطة لجنة الصليب الأحمر الدولية",
    ],
)
def test_the_red_cross_that_oversees_an_exchange_supports_it(who: str) -> None:
    text = f"جرت في تعز أمس عملية تبادل أسرى بين الحوثيين والمقاومة الشعبية {who}."
    found = read(document("s", text, published="2021-03-02")).claims
    first = next(c for c in found if c.kind == "incident")
    assert {p.actor for p in first.parties or () if p.role == "supporter"} == {"icrc"}


def test_a_call_of_the_red_cross_gives_it_no_part() -> None:
    text = "قصف التحالف العربي صنعاء أمس، ودعت اللجنة الدولية للصليب الأحمر إلى وقف القتال."
    found = read(document("s", text, published="2021-03-02")).claims
    assert all(p.actor != "icrc" for c in found if c.kind == "incident" for p in c.parties or ())
