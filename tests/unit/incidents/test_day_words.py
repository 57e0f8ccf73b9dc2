"""The words of a time whose report has no date: the day of the week and of the year that they tell."""

from __future__ import annotations

from datetime import date

import pytest

from marsad.incidents.day_words import DayWords, day_words, yearday_of


@pytest.mark.parametrize(
    ("words", "today", "weekday", "yearday"),
    [
        ("الأحد 22 أكتوبر", None, 6, (10, 22)),
        ("اليوم الثلاثاء 3 آب/أغسطس", None, 1, (8, 3)),
        ("24 تشرين الثاني", None, None, (11, 24)),
        ("29 شباط", None, None, (2, 29)),
        ("مساء الجمعة", 2, 4, None),
        ("اليوم", 2, 2, None),
        ("فجر اليوم", 0, 0, None),
        ("مساء أمس", 0, 6, None),
        ("أمس", None, None, None),
        ("22 أكتوبر 2017", None, None, None),
        ("مطلع الشهر الحالي", 2, None, None),
    ],
)
def test_what_words_tell(
    words: str, today: int | None, weekday: int | None, yearday: tuple[int, int] | None
) -> None:
    found = day_words(words, today)
    assert found.weekday == weekday
    assert found.yearday == (yearday_of(date(2024, *yearday)) if yearday else 0)
    assert not found.silent


@pytest.mark.parametrize("words", ["", "ليلاً", "فجراً"])
def test_an_hour_tells_no_day(words: str) -> None:
    assert day_words(words, 3) == DayWords(None, 0, True)


def test_each_day_has_one_place_in_every_year() -> None:
    assert yearday_of(date(2023, 1, 1)) == 1
    assert yearday_of(date(2023, 3, 1)) == yearday_of(date(2024, 3, 1)) == 61
    assert yearday_of(date(2023, 12, 31)) == 366
