"""Dates: what is found, what it says, and the interval that the codebook's rules give it."""

from __future__ import annotations

from datetime import date

import pytest

from marsad.arabic.dates import Day, Resolved, TimeExpression, find_times, resolve
from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize

TUESDAY = date(2022, 10, 18)


def times(text: str) -> list[TimeExpression]:
    return find_times(tokenize(fold(text)))


def resolved(text: str, published: date | None = TUESDAY, anchor: date | None = None) -> Resolved:
    (expression,) = times(text)
    return resolve(expression, published, anchor)


def interval(text: str, published: date | None = TUESDAY) -> str:
    found = resolved(text, published)
    return f"{found.start or ''}..{found.end or ''}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021-09-17", "2021-09-17..2021-09-17"),
        ("17/9/2021", "2021-09-17..2021-09-17"),
        ("9/17/2021", "2021-09-17..2021-09-17"),
        ("٦-١١-٢٠٢٢", "2022-11-06..2022-11-06"),
        ("17.9.2021", "2021-09-17..2021-09-17"),
        ("12 مارس، 2023", "2023-03-12..2023-03-12"),
        ("الخامس والعشرين من آذار 2018", "2018-03-25..2018-03-25"),
        ("٥ كانون الأول/ديسمبر ٢٠٢٤", "2024-12-05..2024-12-05"),
        ("5 كانون الأول (ديسمبر) 2024", "2024-12-05..2024-12-05"),
        ("3 جويلية 2019", "2019-07-03..2019-07-03"),
        ("3 أوت 2019", "2019-08-03..2019-08-03"),
        ("November 26, 2020", "2020-11-26..2020-11-26"),
        ("بين 5 و8 آذار 2018", "2018-03-05..2018-03-08"),
        ("من 5 إلى 8 آذار 2018", "2018-03-05..2018-03-08"),
        ("عام 2018", "2018-01-01..2018-12-31"),
        ("بين عامي 2015 و2016", "2015-01-01..2016-12-31"),
        ("أيلول من عام 2020", "2020-09-01..2020-09-30"),
        ("صيف 2019", "2019-06-01..2019-08-31"),
        ("ثمانينيات القرن الماضي", "1980-01-01..1989-12-31"),
        ("عام (1993)", "1993-01-01..1993-12-31"),
        ("بين آذار وأيلول 2020", "2020-03-01..2020-09-30"),
        ("من آذار إلى أيلول 2020", "2020-03-01..2020-09-30"),
        ("منتصف 2014", "2014-05-01..2014-08-31"),
        ("الربع الأخير من عام 2020", "2020-10-01..2020-12-31"),
        ("الأسبوع الأول من آذار 2020", "2020-03-01..2020-03-07"),
        ("الأشهر الستة الأولى من 2014", "2014-01-01..2014-06-30"),
        ("5 أشهر الأولى من 2014", "2014-01-01..2014-05-31"),
        ("الثلاثاء ٠٥ / نوفمبر / ٢٠٢٤", "2024-11-05..2024-11-05"),
        ("الثلاثاء 12:55 13-5-2025", "2025-05-13..2025-05-13"),
    ],
)
def test_dates_that_need_no_report(text: str, expected: str) -> None:
    (expression,) = times(text)
    assert expression.absolute
    assert interval(text, None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("اليوم", "2022-10-18..2022-10-18"),
        ("مساء أمس", "2022-10-17..2022-10-17"),
        ("ليلة أمس", "2022-10-17..2022-10-17"),
        ("أول من أمس", "2022-10-16..2022-10-16"),
        ("أمس الأول", "2022-10-16..2022-10-16"),
        ("الجمعة", "2022-10-14..2022-10-14"),
        ("الثلاثاء", "2022-10-18..2022-10-18"),
        ("الثلاثاء الماضي", "2022-10-11..2022-10-11"),
        ("يوم الخميس المقبل", "2022-10-20..2022-10-20"),
        ("ليل السبت – الأحد", "2022-10-15..2022-10-16"),
        ("ليل السبت الأحد", "2022-10-15..2022-10-16"),
        ("في وقت سابق الأحد", "2022-10-16..2022-10-16"),
        ("في ساعة متأخرة من مساء أمس", "2022-10-17..2022-10-17"),
        ("الساعات الأولى من صباح الأحد", "2022-10-16..2022-10-16"),
        ("يوم أمس الأول", "2022-10-16..2022-10-16"),
        ("في آب العام الماضي", "2021-08-01..2021-08-31"),
        ("خلال الـ24 الساعة الماضية", "2022-10-17..2022-10-18"),
        ("بعد منتصف ليل السبت – الأحد", "2022-10-16..2022-10-16"),
        ("العاشر من الشهر الجاري", "2022-10-10..2022-10-10"),
        ("10 الجاري", "2022-10-10..2022-10-10"),
        ("25 من الشهر الماضي", "2022-09-25..2022-09-25"),
        ("25 من آذار", "2022-03-25..2022-03-25"),
        ("25 كانون الأول", "2021-12-25..2021-12-25"),
        ("25 كانون الأول المقبل", "2022-12-25..2022-12-25"),
        ("في أيلول الماضي", "2022-09-01..2022-09-30"),
        ("في تشرين الأول الماضي", "2021-10-01..2021-10-31"),
        ("خلال شهر أيلول", "2022-09-01..2022-09-30"),
        ("الشهر الماضي", "2022-09-01..2022-09-30"),
        ("الشهر الجاري", "2022-10-01..2022-10-18"),
        ("هذا العام", "2022-01-01..2022-10-18"),
        ("العام الماضي", "2021-01-01..2021-12-31"),
        ("الأسبوع الماضي", "2022-10-08..2022-10-15"),
        ("الصيف الماضي", "2022-06-01..2022-08-31"),
        ("مطلع الشهر الجاري", "2022-10-01..2022-10-10"),
        ("منذ مطلع العام الحالي", "2022-01-01..2022-10-18"),
        ("منذ بداية العام", "2022-01-01..2022-10-18"),
        ("بعد منتصف الليلة الماضية", "2022-10-17..2022-10-17"),
        ("خلال الساعات الماضية", "2022-10-17..2022-10-18"),
        ("خلال الساعة الماضية", "2022-10-17..2022-10-18"),
        ("وقع قبل ساعات", "2022-10-17..2022-10-18"),
        ("منذ بداية شهر شباط", "2022-02-01..2022-10-18"),
        ("منذ 7 تشرين الأول 2021", "2021-10-07..2022-10-18"),
        ("منذ عام 2015", "2015-01-01..2022-10-18"),
        ("خلال الـ24 ساعة الماضية", "2022-10-17..2022-10-18"),
        ("خلال الـ48 ساعة الماضية", "2022-10-16..2022-10-18"),
        ("في الساعات الـ24 الماضية", "2022-10-17..2022-10-18"),
        ("خلال اليومين الماضيين", "2022-10-16..2022-10-18"),
        ("الأيام الثلاثة الماضية", "2022-10-15..2022-10-18"),
        ("وقع قبل يومين", "2022-10-16..2022-10-16"),
        ("وقع قبل ثلاثة أيام", "2022-10-15..2022-10-15"),
        ("يومي الجمعة والسبت", "2022-10-14..2022-10-15"),
        ("من الخميس إلى السبت", "2022-10-13..2022-10-15"),
        ("بين الثامن والعاشر من الشهر الجاري", "2022-10-08..2022-10-10"),
    ],
)
def test_dates_that_count_from_the_report(text: str, expected: str) -> None:
    assert interval(text) == expected
    assert interval(text, None) in ("..", expected.split("..")[0] + "..")


@pytest.mark.parametrize(
    "text",
    [
        "مؤخراً",
        "قبل أيام",
        "منذ عدة أيام",
        "قبل أكثر من شهر",
        "الأيام القليلة الماضية",
        "لمدة ساعتين",
        "خلال 24 ساعة",
        "قبل عام 2011",
    ],
)
def test_what_has_no_interval(text: str) -> None:
    assert interval(text) == ".."


def test_durations_and_ages_are_no_dates() -> None:
    assert times("استمرت ثلاثة أيام")[0].duration_only
    assert times("قارئ\nمنذ سنتين و3 أشهر\nشكرا")[0].role == "age"
    assert times("آخر تحديث منذ ساعتين")[0].role == "age"


def test_time_of_day() -> None:
    assert resolved("فجر اليوم").time_of_day == "dawn"
    assert resolved("صباح الأحد").time_of_day == "morning"
    assert resolved("الساعة الثالثة فجراً").time_of_day == "dawn"
    assert interval("مساءً") == ".."


def test_weekday_that_contradicts_its_date() -> None:
    found = resolved("الأحد 17 أيلول 2021")
    assert (found.start, found.conflict) == (date(2021, 9, 17), "Sunday but 2021-09-17 is a Friday")
    assert resolved("الجمعة 17 أيلول 2021").conflict is None


def test_weekday_beside_yesterday_wins_and_is_told() -> None:
    found = resolved("أمس الأحد")
    assert found.start == date(2022, 10, 16)
    assert found.conflict is not None


def test_the_next_day_counts_from_what_was_told() -> None:
    assert resolved("في اليوم التالي").start is None
    assert resolved("في اليوم التالي", anchor=date(2022, 10, 15)).start == date(2022, 10, 16)


def test_hijri_dates_are_never_exact_without_their_weekday() -> None:
    found = resolved("1 رمضان 1445", None)
    assert (found.start, found.end, found.precision) == (date(2024, 3, 10), date(2024, 3, 12), "days")
    found = resolved("الاثنين 1 رمضان 1445", None)
    assert (found.start, found.end, found.precision) == (date(2024, 3, 11), date(2024, 3, 11), "day")


def test_the_gregorian_date_beside_a_hijri_one_is_exact() -> None:
    assert interval("14 ربيع الأول 1445هـ الموافق 29 سبتمبر 2023م", None) == "2023-09-29..2023-09-29"


def test_a_day_joined_by_and_is_another_day() -> None:
    assert [resolve(x, TUESDAY).start for x in times("أمس والخميس")] == [
        date(2022, 10, 17),
        date(2022, 10, 13),
    ]


def test_hours_before_something_else_is_no_date() -> None:
    assert times("وقبل ساعات من بيان")[0].vague


def test_today_with_its_date_tells_the_date_of_the_report() -> None:
    (expression,) = times("اليوم، الأحد 25 من آذار")
    assert expression.moment == Day(day=25, month=3, weekday=6, offset=0)


@pytest.mark.parametrize(
    "text",
    [
        "اليوم السابع",
        "لليوم الثالث",
        "روسيا اليوم",
        "اليوم الـ444",
        "سوق الجمعة",
        "على باب داره",
        "من أب سوري",
        "مارس ضغوطا",
        "سيارة نيسان",
        "شارع 23 يوليو",
        "ربيع",
        "3 قتلى",
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert times(text) == []


def test_expression_keeps_its_tokens_and_preposition() -> None:
    (expression,) = times("وقع الهجوم منذ مطلع العام الحالي هناك")
    assert (expression.first, expression.last, expression.role, expression.preposition) == (
        2,
        5,
        "since",
        "منذ",
    )
