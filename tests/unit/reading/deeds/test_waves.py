"""Happenings that a lede sums up and the report then tells one by one."""

from __future__ import annotations

import pytest

from tests.happened import incidents


def places(text: str) -> list[list[str]]:
    return [[place.name for place in claim.where] for claim in incidents(text)]


def test_each_of_two_blasts_is_one_beside_the_lede_that_sums_them_up() -> None:
    text = (
        "قُتل رجل وجُرح أربعة آخرون أمس بانفجار عبوتين ناسفتين في مدينتي جرابلس وأعزاز.\n\n"
        "وقال الدفاع المدني إن عبوة ناسفة انفجرت بسيارة وسط جرابلس، ما أدى إلى مقتل سائقها.\n\n"
        "وأضاف أن عبوة انفجرت قرب سوق في أعزاز، ما أسفر عن إصابة أربعة."
    )
    lede, *each = incidents(text)
    assert places(text) == [["جرابلس", "أعزاز"], ["جرابلس"], ["أعزاز"]]
    assert lede.summarises == tuple(one.id for one in each)


def test_a_province_of_the_lede_is_told_as_topic() -> None:
    text = (
        "مقتل شرطي وإصابة خمسة في هجومين بالأنبار ونينوى\n\n"
        "قتل شرطي وأصيب خمسة آخرون في هجومين بمحافظتي الأنبار ونينوى.\n\n"
        "وقال مصدر أمني إن مسلحين هاجموا نقطة للشرطة قرب هيت، ما أدى إلى مقتل شرطي وإصابة ثلاثة.\n\n"
        "وفي محافظة نينوى أصيب شرطيان بانفجار عبوة ناسفة في تلعفر."
    )
    assert places(text)[1:] == [["هيت"], ["تلعفر"]]


@pytest.mark.parametrize(
    "second",
    [
        "وأضافت أن الضربة الثانية استهدفت مضافة قرب بعقوبة وقتلت اثنين.",
        "أما الثانية فاستهدفت مضافة قرب بعقوبة وقتلت اثنين.",
    ],
)
def test_deeds_are_told_by_their_number(second: str) -> None:
    text = (
        "نفذ الجيش العراقي ضربتين جويتين في كركوك وديالى.\n\n"
        f"وقالت القيادة إن الضربة الأولى استهدفت وكرا في الحويجة وقتلت ثلاثة.\n\n{second}"
    )
    assert places(text) == [["كركوك", "ديالى"], ["الحويجة"], ["بعقوبة"]]


@pytest.mark.parametrize(
    "text",
    [
        "قتل خمسة بغارتين على بلدة عيترون.\n\nوقالت مصادر إن الطيران أغار مرتين على منزل في عيترون وقتل خمسة.",
        "قصف الجيش بلدتي كفرنبل وحاس.\n\nوقال مسعفون إن القصف أوقع قتيلين في كفرنبل.",
        "هزت ثلاثة انفجارات مطار عدن اليوم.\n\nوقال شاهد إن الانفجار الأول وقع قرب صالة المطار في عدن.",
        "وقع هجوم مسلح على حاجز في سرت أمس.\n\nوهذا الهجوم الثاني من نوعه على الحاجز خلال شهر.",
    ],
)
def test_what_is_told_again_of_one_place_is_one(text: str) -> None:
    assert len(incidents(text)) == 1


def test_the_toll_of_another_deed_is_told_before_it() -> None:
    text = "قُتل جندي في هجوم على حاجز بالشيخ زويد. وفي رفح، قتل جنديان وأصيب أربعة بهجوم مماثل على دورية."
    assert len(incidents(text)) == 2
