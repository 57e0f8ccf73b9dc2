"""Every kind of expression beside every other in a report without a date: what can be one time and what cannot."""

from __future__ import annotations

from itertools import combinations, product

import pytest

from marsad.arabic.date_meeting import can_meet, with_weekdays
from marsad.arabic.date_model import Day, TimeExpression
from marsad.arabic.dates import find_times
from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize

WEEKDAYS = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]


def time(words: str) -> TimeExpression:
    (one,) = find_times(tokenize(fold(f"وقع الهجوم {words} قرب الجسر")))
    return one


def meeting(one: str, other: str) -> str:
    return can_meet(time(one), time(other))


# Days counted from the report: the number of days.
COUNTED = {
    "اليوم": 0, "فجر اليوم": 0, "أمس": -1, "صباح أمس": -1, "ظهر أمس": -1, "أول أمس": -2, "قبل يومين": -2,
    "قبل ثلاثة أيام": -3, "قبل خمسة أيام": -5, "غداً": 1,
}  # fmt: skip


@pytest.mark.parametrize(("one", "other"), list(combinations(COUNTED, 2)))
def test_days_counted_from_the_report(one: str, other: str) -> None:
    expected = {"same", "meet"} if COUNTED[one] == COUNTED[other] else {"apart"}
    assert meeting(one, other) in expected


@pytest.mark.parametrize(("one", "other"), list(product(range(7), range(7))))
def test_weekdays(one: int, other: int) -> None:
    expected = "same" if one == other else "apart"
    assert meeting(f"يوم {WEEKDAYS[one]}", f"مساء {WEEKDAYS[other]}") == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("5 آذار", "5 آذار", "same"),
        ("5 آذار", "5 مارس", "same"),
        ("5 آذار", "6 آذار", "apart"),
        ("5 آذار", "5 نيسان", "apart"),
        ("5 آذار", "شهر آذار", "overlap"),
        ("5 آذار", "شهر نيسان", "apart"),
        ("5 آذار", "مطلع آذار", "overlap"),
        ("5 آذار", "أواخر آذار", "apart"),
        ("25 آذار", "أواخر آذار", "overlap"),
        ("15 آذار", "منتصف آذار", "overlap"),
        ("مطلع آذار", "منتصف آذار", "apart"),
        ("مطلع آذار", "شهر آذار", "overlap"),
        ("شهر آذار", "شهر نيسان", "apart"),
        ("شهر آذار", "أواخر نيسان", "apart"),
        ("من 3 إلى 7 آذار", "5 آذار", "overlap"),
        ("من 3 إلى 7 آذار", "8 آذار", "apart"),
        ("أمس", "5 آذار", "apart"),
        ("أمس", "شهر آذار", "apart"),
        ("الجمعة", "5 آذار", "apart"),
        ("أمس", "الجمعة", "unknown"),
        ("اليوم", "الجمعة", "unknown"),
        ("أمس", "مؤخراً", "unknown"),
        ("5 آذار", "مؤخراً", "unknown"),
        ("أمس", "قبل أيام", "unknown"),
        ("أمس", "في اليوم التالي", "unknown"),
        ("أمس", "مساءً", "overlap"),
        ("مساءً", "مساءً", "same"),
        ("مؤخراً", "حديثاً", "same"),
        ("أمس الجمعة", "الجمعة", "meet"),
        ("أمس الجمعة", "السبت", "apart"),
        ("أمس الجمعة", "اليوم السبت", "apart"),
        ("اليوم الجمعة", "أمس الخميس", "apart"),
        ("ليل الجمعة - السبت", "السبت", "meet"),
        ("ليل الجمعة - السبت", "الجمعة", "meet"),
        ("ليل الجمعة - السبت", "الأحد", "apart"),
        ("ليل أمس", "فجر اليوم", "meet"),
        ("ليل أمس", "ظهر اليوم", "apart"),
        ("ظهر أمس", "فجر اليوم", "apart"),
        ("ليل أمس", "فجر أمس", "same"),
        ("أمس", "خلال الـ24 ساعة الماضية", "unknown"),
        ("أمس", "قبل أسبوعين", "apart"),
    ],
)
def test_two_kinds(one: str, other: str, expected: str) -> None:
    assert meeting(one, other) == expected


EVERY = [
    *COUNTED, "الجمعة", "أمس الجمعة", "ليل الجمعة - السبت", "الجمعة الماضية", "5 آذار", "شهر آذار", "مطلع آذار",
    "من 3 إلى 7 آذار", "الشهر الماضي", "الأسبوع الماضي", "الصيف الماضي", "العام الماضي", "مؤخراً", "في اليوم التالي",
    "مساءً", "خلال الـ24 ساعة الماضية", "قبل شهر", "منذ أسبوع", "10 محرم",
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), list(combinations(EVERY, 2)))
def test_the_order_makes_no_difference(one: str, other: str) -> None:
    assert meeting(one, other) == meeting(other, one)


@pytest.mark.parametrize("words", EVERY)
def test_an_expression_is_itself(words: str) -> None:
    assert meeting(words, words) == "same"


@pytest.mark.parametrize(("today", "weekday"), list(product(range(7), range(7))))
def test_one_weekday_beside_today_counts_all_the_others(today: int, weekday: int) -> None:
    text = f"اليوم {WEEKDAYS[today]} كذا، وكان يوم {WEEKDAYS[weekday]} كذا، وأمس كذا"
    _, other, yesterday = (t.moment for t in with_weekdays(find_times(tokenize(fold(text)))))
    assert other == Day(weekday=weekday, offset=-((today - weekday) % 7))
    assert yesterday == Day(weekday=(today - 1) % 7, offset=-1)


@pytest.mark.parametrize(
    "text",
    [
        "أمس كذا، والجمعة كذا",
        "أمس الجمعة كذا، وأمس الخميس كذا، والأحد كذا",
        "في 5 آذار كذا، واليوم كذا",
        "مؤخراً كذا",
        "",
    ],
)
def test_where_nothing_tells_the_weekday_nothing_is_added(text: str) -> None:
    times = find_times(tokenize(fold(text)))
    assert with_weekdays(times) == times
