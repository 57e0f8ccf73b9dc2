"""Whom each side frees, who is taken out of a place, sums since something began, and what others did then."""

from __future__ import annotations

import pytest

from tests.happened import incidents


def rows(text: str) -> list[list[tuple[str, int | None]]]:
    return [[(row.status, row.min) for row in claim.casualties or ()] for claim in incidents(text)]


@pytest.mark.parametrize(
    ("text", "freed"),
    [
        (
            "أفرجت الجبهة الشامية عن خمسة عناصر من الحمزات مقابل إفراج الأخيرة عن ثلاثة من عناصرها.",
            [5, 3],
        ),
        (
            "أفرجت جبهة النصرة عن 12 راهبة مقابل إطلاق الحكومة السورية سراح 40 معتقلة من سجن عدرا.",
            [12, 40],
        ),
        (
            "تم إطلاق سراح 20 معتقلا من سجون النظام مقابل إطلاق 20 أسيرا لدى الجيش الوطني.",
            [20, 20],
        ),
    ],
)
def test_each_side_frees_its_own_however_many_the_other_has_freed(text: str, freed: list[int]) -> None:
    assert rows(text) == [[("released", count) for count in freed]]


def test_an_exchange_told_again_is_counted_once() -> None:
    text = (
        "أفرجت جبهة النصرة عن 12 راهبة مقابل إطلاق الحكومة سراح 40 معتقلة.\n\n"
        "وأفرجت جبهة النصرة عن 12 راهبة مقابل إطلاق الحكومة سراح 40 معتقلة في جرود عرسال."
    )
    assert rows(text) == [[("released", 12), ("released", 40)]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("جرت عمليات إجلاء لنحو 1200 شخص من بلدة قدسيا.", [("displaced", 1200)]),
        ("أجلى الهلال الأحمر 40 مريضا من دوما.", [("displaced", 40)]),
        ("أجلت السفارة موظفيها من الخرطوم.", []),
    ],
)
def test_people_who_are_taken_out_of_a_place_have_left_it(text: str, expected: list[object]) -> None:
    assert rows(text) == [expected]


def test_a_sum_since_something_began_is_none_of_one_death() -> None:
    text = "استشهد رجل جراء القصف على بلدة تير معلة، ليصل عدد شهداء الريف منذ بدء الحملة إلى 33 بينهم 7 نساء."
    assert rows(text) == [[("killed", 1)]]


def test_the_dead_of_one_blast_rise() -> None:
    assert rows("قتل ثلاثة في انفجار في كركوك، ليرتفع عدد القتلى إلى خمسة بعد وفاة جريحين.") == [
        [("killed", 5)]
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "هاجم مجهولون نقطة للأسايش في قرية الصبحة، لتداهم بعدها قسد المنازل القريبة وتعتقل ثلاثة شبان.",
            ["attack", "arrest"],
        ),
        (
            "انفجرت عبوة برتل للجيش في الشيخ زويد، لتشن بعدها الطائرات غارات على محيط المدينة.",
            ["ied", "airstrike"],
        ),
        (
            "انفجرت عبوة برتل للجيش قرب تدمر قبل أن يمطره مسلحون بالرصاص، لتندلع بعدها اشتباكات.",
            ["ied"],
        ),
    ],
)
def test_what_others_did_then_is_told_apart(text: str, told: list[str]) -> None:
    assert [claim.action for claim in incidents(text)] == told
