"""Chronologies: which year each row of a list of dates has, and what makes a list no chronology."""

from __future__ import annotations

import pytest

from marsad.arabic.chronologies import with_years
from marsad.arabic.date_model import Day, Month, TimeExpression
from marsad.arabic.dates import find_times
from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize


def times(raw: str) -> list[TimeExpression]:
    tokens = tokenize(fold(raw))
    return with_years(find_times(tokens), tokens)


def told(raw: str) -> list[str]:
    """Day, month and year of each date; - for what is not told."""
    found = []
    for time in times(raw):
        moment = time.moment
        assert isinstance(moment, (Day, Month))
        day = moment.day if isinstance(moment, Day) else None
        found.append("/".join(str(part or "-") for part in (day, moment.month, moment.year)))
    return found


# The rows and the date of each, day/month/year.
LISTS = [
    # the year of the first holds for those behind it
    (["3 كانون الثاني 2016: قصف", "9 شباط: قصف", "2 آذار: قصف"], ["3/1/2016", "9/2/2016", "2/3/2016"]),
    (["3 يناير 2016: قصف", "9 فبراير: قصف", "2 مارس: قصف"], ["3/1/2016", "9/2/2016", "2/3/2016"]),
    (["٣ يناير ٢٠١٦: قصف", "٩ فبراير: قصف", "٢ مارس: قصف"], ["3/1/2016", "9/2/2016", "2/3/2016"]),
    # until another is told
    (
        ["3 أيار 2016: قصف", "9 حزيران: قصف", "1 نيسان 2017: قصف", "5 نيسان: قصف"],
        ["3/5/2016", "9/6/2016", "1/4/2017", "5/4/2017"],
    ),
    # the same day twice, the same month twice
    (["3 أيار 2016: قصف", "3 أيار: اشتباك", "4 أيار: قصف"], ["3/5/2016", "3/5/2016", "4/5/2016"]),
    # back in the calendar: which year it is nobody says, for it and for those behind it
    (["9 أيار 2016: قصف", "3 أيار: اشتباك", "4 حزيران: قصف"], ["9/5/2016", "3/5/-", "4/6/-"]),
    (["9 أيار 2016: قصف", "8 نيسان: اشتباك", "4 حزيران: قصف"], ["9/5/2016", "8/4/-", "4/6/-"]),
    # and the count begins again where a year is told
    (
        ["9 أيار 2016: قصف", "3 أيار: قصف", "4 حزيران 2018: قصف", "5 حزيران: قصف"],
        ["9/5/2016", "3/5/-", "4/6/2018", "5/6/2018"],
    ),
    # nothing is carried to the rows before
    (["3 أيار: قصف", "9 أيار 2016: قصف", "12 أيار: قصف"], ["3/5/-", "9/5/2016", "12/5/2016"]),
    # a month begins the count, and a month without its year breaks it
    (["أيار 2016: قصف", "9 أيار: قصف", "12 حزيران: قصف"], ["-/5/2016", "9/5/2016", "12/6/2016"]),
    (["3 أيار 2016: قصف", "حزيران: قصف", "12 تموز: قصف"], ["3/5/2016", "-/6/-", "12/7/-"]),
    # dashes and bullets
    (["3 أيار 2016 - قصف", "9 حزيران - قصف", "2 تموز - قصف"], ["3/5/2016", "9/6/2016", "2/7/2016"]),
    (["3 أيار 2016 – قصف", "9 حزيران – قصف", "2 تموز – قصف"], ["3/5/2016", "9/6/2016", "2/7/2016"]),
    (["• 3 أيار 2016: قصف", "• 9 حزيران: قصف", "• 2 تموز: قصف"], ["3/5/2016", "9/6/2016", "2/7/2016"]),
    (["* 3 أيار 2016: قصف", "* 9 حزيران: قصف", "* 2 تموز: قصف"], ["3/5/2016", "9/6/2016", "2/7/2016"]),
    (["■ 3 أيار 2016: قصف", "■ 9 حزيران: قصف", "■ 2 تموز: قصف"], ["3/5/2016", "9/6/2016", "2/7/2016"]),
    # lines between the rows
    (
        ["3 أيار 2016: قصف", "قتل رجل", "", "9 حزيران: قصف", "جرح آخر", "2 تموز: قصف"],
        ["3/5/2016", "9/6/2016", "2/7/2016"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "dates"), LISTS)
def test_the_year_of_each_row(rows: list[str], dates: list[str]) -> None:
    assert told("\n".join(rows)) == dates


# What is no chronology: the days keep what they say themselves.
OTHERS = [
    # two rows are none
    ["3 أيار 2016: قصف", "9 حزيران: قصف"],
    # nothing behind the date that ends it
    ["3 أيار 2016 قصف", "9 حزيران قصف", "2 تموز قصف"],
    ["3 أيار 2016، قصف", "9 حزيران، قصف", "2 تموز، قصف"],
    # a word before it
    ["في 3 أيار 2016: قصف", "في 9 حزيران: قصف", "في 2 تموز: قصف"],
    ["قصف 3 أيار 2016: رجل", "قصف 9 حزيران: رجل", "قصف 2 تموز: رجل"],
    # one line
    ["3 أيار 2016: قصف 9 حزيران: قصف 2 تموز: قصف"],
    # no year at all
    ["3 أيار: قصف", "9 حزيران: قصف", "2 تموز: قصف"],
    # weekdays and lengths
    ["الأحد: قصف", "الاثنين: قصف", "الثلاثاء: قصف"],
    ["أمس: قصف", "اليوم: قصف", "قبل يومين: قصف"],
    [],
]  # fmt: skip


@pytest.mark.parametrize("rows", OTHERS, ids=lambda rows: " / ".join(rows)[:40])
def test_what_is_no_chronology(rows: list[str]) -> None:
    tokens = tokenize(fold("\n".join(rows)))
    found = find_times(tokens)
    assert with_years(found, tokens) == found


def test_only_the_year_is_added() -> None:
    raw = "3 أيار 2016: قصف\n9 حزيران: قصف\n2 تموز: قصف"
    tokens = tokenize(fold(raw))
    before = find_times(tokens)
    after = with_years(before, tokens)
    assert [(t.first, t.last) for t in after] == [(t.first, t.last) for t in before]
    assert after[0] == before[0]
    assert [isinstance(t.moment, Day) and t.moment.year for t in before] == [2016, None, None]


def test_dates_inside_the_rows_keep_what_they_say() -> None:
    raw = "3 أيار 2016: قصف مساء 2 أيار\n9 حزيران: قصف\n2 تموز: قصف بدأ في 1 حزيران"
    assert told(raw) == ["3/5/2016", "2/5/-", "9/6/2016", "2/7/2016", "1/6/-"]
