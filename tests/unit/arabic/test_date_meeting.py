"""Expressions of time beside each other in a report whose own date nobody knows."""

from __future__ import annotations

import pytest

from marsad.arabic.date_meeting import can_meet, with_weekdays
from marsad.arabic.date_model import Day, TimeExpression
from marsad.arabic.dates import find_times
from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize


def times(text: str) -> list[TimeExpression]:
    return with_weekdays(find_times(tokenize(fold(text))))


def meeting(text: str) -> str:
    """Of the first and the last expression."""
    found = times(text)
    assert len(found) >= 2, text
    return can_meet(found[0], found[-1])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وقع الهجوم أمس، وعاد الهدوء. والهجوم الذي وقع أمس", "same"),
        ("وقع فجر الأربعاء هجوم، وفي ليل الأربعاء هجوم", "same"),
        ("قتل صباح أمس الأربعاء شاب، وشيع جثمان من قتل فجر الأربعاء", "same"),
        ("قصف الجيش الخميس مواقع، وقصفت دبابات اليوم الخميس مواقع", "same"),
        ("وقع أمس السبت انفجار، ووقع الجمعة انفجار", "apart"),
        ("وقع اليوم الاثنين انفجار، وكان وقع أمس الأحد انفجار", "apart"),
        ("وقع ليلة أمس الخميس انفجار، وصباح اليوم وقع انفجار", "apart"),
        ("وقع بعد منتصف ليل أمس انفجار وفجر اليوم انفجار", "meet"),
        ("قتل في 8 يوليو قائد، وكانت غارة قتلته مطلع يوليو", "overlap"),
        ("قتل في 8 يوليو قائد، وقتل في 9 يوليو آخر", "apart"),
        ("قتل في 8 يوليو قائد، وأسر في تموز آخرون", "overlap"),
        ("خسر خلال الـ48 ساعة الماضية، وكان أعلن أمس الأول", "unknown"),
        ("وقع أمس انفجار، ووقع قبل عشرة أيام انفجار", "apart"),
        ("وقع أمس انفجار، ووقع في 8 يوليو انفجار", "apart"),
        ("وقع الأربعاء انفجار، ووقع أمس انفجار", "unknown"),
        ("وقع أمس انفجار، وكان وقع مؤخراً انفجار", "unknown"),
        ("وقع أمس انفجار، وفي اليوم التالي انفجار", "unknown"),
        ("أغاروا الأسبوع الماضي على القرية، وقالوا إنهم دخلوها مساء الخميس", "overlap"),
        ("أغاروا أواخر الأسبوع الماضي على القرية، وقالوا إنهم دخلوها الجمعة", "overlap"),
        ("أغاروا أواخر الأسبوع الماضي على القرية، وأغاروا عليها الثلاثاء", "unknown"),
        ("أغاروا خلال اليومين الماضيين على القرية، ودخلوها فجر الأحد", "overlap"),
        ("أغاروا على القرية مساء الخميس، ثم انسحبوا ليلا", "overlap"),
        ("أغاروا على القرية مساء الخميس، وقصفوا البلدة فجرا", "unknown"),
    ],
)
def test_meeting_of_two_expressions(text: str, expected: str) -> None:
    assert meeting(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "قتل صباح أمس الأربعاء شاب، وشيع جثمان من قتل فجر الأربعاء",
        "قتل في 8 يوليو قائد، وقتل في 9 يوليو آخر",
        "وقع الأربعاء انفجار، ووقع أمس انفجار",
        "وقع بعد منتصف ليل أمس انفجار وفجر اليوم انفجار",
    ],
)
def test_meeting_is_the_same_from_both_sides(text: str) -> None:
    a, *_, b = times(text)
    assert can_meet(a, b) == can_meet(b, a)


def test_the_weekday_of_the_report_is_told_by_one_expression_for_all() -> None:
    yesterday, today, friday = (t.moment for t in times("أمس الأربعاء كذا، واليوم كذا، ويوم الجمعة كذا"))
    assert isinstance(yesterday, Day)
    assert isinstance(today, Day)
    assert isinstance(friday, Day)
    assert (yesterday.offset, yesterday.weekday) == (-1, 2)
    assert today.weekday == 3
    assert friday.offset == -6


def test_a_report_that_contradicts_itself_gets_no_weekdays() -> None:
    text = "أمس الأربعاء كذا، وأمس الخميس كذا، واليوم كذا"
    assert times(text)[-1].moment == Day(offset=0)


def test_a_coming_weekday_is_not_counted_back() -> None:
    *_, friday = times("أمس الأربعاء كذا، وتعقد الجلسة الجمعة المقبلة")
    assert isinstance(friday.moment, Day)
    assert friday.moment.offset is None
