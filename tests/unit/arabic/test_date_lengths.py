"""Lengths of time that end at the report, however they are counted."""

from __future__ import annotations

from datetime import date

import pytest

from marsad.arabic.dates import find_times, resolve
from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize

WEDNESDAY = date(2024, 5, 22)


@pytest.mark.parametrize(
    ("text", "start", "precision"),
    [
        ("خلال الـ24 ساعة الماضية", date(2024, 5, 21), "days"),
        ("خلال الساعات الـ24 الماضية", date(2024, 5, 21), "days"),
        ("خلال الـ48 ساعة الماضية", date(2024, 5, 20), "days"),
        ("خلال اليومين الماضيين", date(2024, 5, 20), "days"),
        ("خلال الأيام الثلاثة الماضية", date(2024, 5, 19), "days"),
        ("آخر ثلاثة أيام", date(2024, 5, 19), "days"),
        ("خلال الأسبوعين الماضيين", date(2024, 5, 8), "period"),
        ("خلال الأشهر الستة الماضية", date(2023, 11, 22), "period"),
        ("خلال السنوات العشر الماضية", date(2014, 5, 22), "period"),
    ],
)
def test_a_length_that_ends_today(text: str, start: date, precision: str) -> None:
    (expression,) = find_times(tokenize(fold(text)))
    found = resolve(expression, WEDNESDAY)
    assert (found.start, found.end, found.precision) == (start, WEDNESDAY, precision)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("لليوم الثاني على التوالي", date(2024, 5, 21)),
        ("ولليوم الرابع على التوالي", date(2024, 5, 19)),
        ("لليوم الثالث عشر", date(2024, 5, 10)),
        ("في اليوم الثالث على التوالي", date(2024, 5, 20)),
    ],
)
def test_days_in_a_row_begin_so_many_days_ago(text: str, start: date) -> None:
    (expression,) = find_times(tokenize(fold(text)))
    found = resolve(expression, WEDNESDAY)
    assert (found.start, found.end) == (start, WEDNESDAY)


@pytest.mark.parametrize("text", ["في اليوم السابع من الحصار", "لليوم الأول", "اليوم التاسع"])
def test_a_numbered_day_that_is_none_of_a_row(text: str) -> None:
    assert find_times(tokenize(fold(text))) == []


@pytest.mark.parametrize("text", ["خلال الـ24 ساعة الماضية", "آخر ثلاثة أيام", "خلال الأشهر الستة الماضية"])
def test_without_the_date_of_the_report_it_has_no_days(text: str) -> None:
    (expression,) = find_times(tokenize(fold(text)))
    assert not expression.absolute
    assert resolve(expression, None).start is None


@pytest.mark.parametrize("text", ["خلال الأيام القليلة الماضية", "قبل عدة أيام", "قبل سنوات", "مؤخراً"])
def test_a_length_that_nobody_counts_is_vague(text: str) -> None:
    (expression,) = find_times(tokenize(fold(text)))
    assert expression.vague
    assert resolve(expression, WEDNESDAY).start is None
