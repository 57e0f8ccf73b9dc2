"""Totals told group by group on the lines below them (codebook §4)."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def tallies(raw: str, published: str = "2025-11-12") -> list[Claim]:
    return [c for c in read(document("x", raw, published=published)).claims if c.kind == "tally"]


OF_A_MONITOR = """ووفق إحصاءات المرصد منذ بدء التصعيد في 3 أيلول، بلغ عدد القتلى 212 شخصاً، بينهم:
31 مدنياً (5 سيدات و3 أطفال).
120 عنصراً من الجيش الوطني.
61 عنصراً من قوات قسد، بينهم قيادي."""
WITH_DASHES = """بلغ عدد القتلى منذ مطلع العام 80 شخصاً، هم:
- 30 مدنياً
- 40 من قسد
- 10 من داعش"""


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            OF_A_MONITOR,
            [
                (212, None),
                (31, "civilians"),
                (5, "civilians"),
                (3, "civilians"),
                (120, "syrian-national-army"),
                (61, "sdf"),
                (1, "sdf"),
            ],
        ),
        (WITH_DASHES, [(80, None), (30, "civilians"), (40, "sdf"), (10, "islamic-state")]),
    ],
)
def test_lines_below_a_total_are_its_parts(raw: str, expected: list[tuple[int, str | None]]) -> None:
    found = tallies(raw)
    assert [(c.min, c.actor) for c in found] == expected
    assert all(c.measure == "killed" and c.when is not None for c in found)
    assert not found[0].part_of
    assert all(c.part_of for c in found[1:])


def test_lines_that_count_more_than_the_total_are_no_parts() -> None:
    raw = "بلغ عدد القتلى منذ مطلع العام 20 شخصاً، وفق المصادر:\n45 جريحاً في المستشفى الوطني."
    assert all(not c.part_of for c in tallies(raw))


@pytest.mark.parametrize("cut", [40, 75, 90, 104, 120, 150])
def test_a_list_may_end_anywhere(cut: int) -> None:
    read(document("x", OF_A_MONITOR[:cut], published="2025-11-12"))


BY_MONTH = """مركز حقوقي: 640 قتيلاً مدنياً في اليمن خلال نصف عام

وثق مركز رصد للحقوق مقتل 640 مدنياً في اليمن في الفترة بين 1 كانون الثاني و30 حزيران 2022.
وتوزعت أعداد القتلى بحسب الأشهر كالآتي:
شباط 2022: 120 قتيلاً، بينهم 22 طفلاً و9 نساء
آذار 2022: 96 قتيلاً
أيار 2022: 77"""
NESTED = """المرصد: مقتل 312 شخصاً في البادية منذ مطلع العام 2023

أحصى المرصد السوري لحقوق الإنسان مقتل 312 شخصاً في مناطق متفرقة من البادية السورية منذ مطلع العام 2023.
وتوزع القتلى على النحو الآتي:
- 24 من عناصر التنظيم
- 141 من قوات النظام، قتلوا في 55 عملية للتنظيم، توزعت وفق التالي:
37 عملية في بادية دير الزور، أسفرت عن مقتل 66 من العسكريين
18 عملية في بادية حمص، أسفرت عن مقتل 48 عسكرياً
- 147 مدنياً بينهم 11 سيدة."""
BY_FATE = """إحصائية: ضحايا الألغام في العراق خلال 2021

أصدرت دائرة شؤون الألغام إحصائية عن ضحايا الألغام خلال عام 2021، جاء فيها:
القتلى: 64 شخصاً، بينهم 21 طفلاً
الجرحى: 94 شخصاً، منهم 30 طفلاً و4 نساء"""


def test_the_months_of_a_count() -> None:
    months = [c for c in tallies(BY_MONTH, "2022-07-05") if c.min != 640]
    assert [(c.measure, c.min, c.when.start if c.when else None) for c in months] == [
        ("killed", 120, "2022-02-01"),
        ("killed", 22, "2022-02-01"),
        ("killed", 9, "2022-02-01"),
        ("killed", 96, "2022-03-01"),
        ("killed", 77, "2022-05-01"),
    ]


def test_a_list_goes_on_behind_the_list_of_one_of_its_lines() -> None:
    found = [(c.measure, c.min) for c in tallies(NESTED, "2023-09-03")]
    for told in (("killed", 24), ("killed", 141), ("attacks", 55), ("attacks", 37), ("killed", 66)):
        assert told in found
    assert found[-2:] == [("killed", 147), ("killed", 11)]


def test_what_became_of_them_is_the_label_of_a_line() -> None:
    found = [(c.measure, c.min) for c in tallies(BY_FATE, "2022-01-10")]
    assert found == [("killed", 64), ("killed", 21), ("wounded", 94), ("wounded", 30), ("wounded", 4)]


def test_the_toll_of_one_happening_line_by_line_is_no_count_over_a_time() -> None:
    assert not tallies(
        "قصف مدفعي على سوق في مدينة أريحا اليوم، والحصيلة:\nالقتلى: 3 مدنيين\nالجرحى: 9 مدنيين"
    )
