"""Days of "the same month" take the month and the year of the last one told before."""

from __future__ import annotations

from datetime import date

import pytest

from marsad.arabic.dates import find_times, resolve
from marsad.arabic.folding import fold
from marsad.arabic.same_month import with_same_month
from marsad.arabic.tokens import tokenize

PUBLISHED = date(2024, 3, 5)


def days(text: str) -> list[str]:
    tokens = tokenize(fold(text))
    found = with_same_month(find_times(tokens), tokens)
    return [str(resolve(time, PUBLISHED).start) for time in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("في 3 يناير 2019 ثم في العشرين من الشهر نفسه", ["2019-01-03", "2019-01-20"]),
        ("في 8 فبراير الماضي وفي الثالث والعشرين من الشهر ذاته", ["2024-02-08", "2024-02-23"]),
        ("مطلع سبتمبر الماضي وفي 14 من الشهر عينه", ["2023-09-01", "2023-09-14"]),
        ("في أيار 2015 وفي 9 آب 2016 وفي 11 من الشهر نفسه", ["2015-05-01", "2016-08-09", "2016-08-11"]),
        # no month is told before
        ("أمس وفي الرابع من الشهر نفسه", ["2024-03-04"]),
        # no day of the month
        ("في 3 يناير 2019 وفي الشهر نفسه", ["2019-01-03"]),
    ],
)
def test_days_of_the_same_month(text: str, expected: list[str]) -> None:
    assert days(text) == expected
