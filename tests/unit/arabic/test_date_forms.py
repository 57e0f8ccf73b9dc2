"""The many ways in which newspapers of different countries write a day, a part of a day, a length and a stretch.

Each form stands in the middle of a sentence, as it does in a report: the words around it must not be drawn in.
"""

from __future__ import annotations

from datetime import date

import pytest

from marsad.arabic.date_model import Day
from marsad.arabic.dates import Resolved, find_times, resolve
from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize

TUESDAY = date(2022, 10, 18)


def found(text: str, published: date | None = TUESDAY) -> list[Resolved]:
    return [
        resolve(time, published) for time in find_times(tokenize(fold(f"وقع الهجوم {text} قرب الجسر القديم")))
    ]


def interval(text: str, published: date | None = TUESDAY) -> str:
    (one,) = found(text, published)
    return f"{one.start or ''}..{one.end or ''}"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20 ماي 2021", "2021-05-20"),
        ("5 فيفري 2020", "2020-02-05"),
        ("12 جانفي 2020", "2020-01-12"),
        ("7 أفريل 2020", "2020-04-07"),
        ("9 جوان 2020", "2020-06-09"),
        ("30 غشت 2021", "2021-08-30"),
        ("15 شتنبر 2021", "2021-09-15"),
        ("3 نونبر 2021", "2021-11-03"),
        ("2 دجنبر 2021", "2021-12-02"),
        ("28 يوليوز 2021", "2021-07-28"),
        ("3 أكتوبر/تشرين الأول 2019", "2019-10-03"),
        ("في الثاني من كانون الثاني 2016", "2016-01-02"),
        ("يوم 14 شباط/فبراير من عام 2015", "2015-02-14"),
    ],
)
def test_months_of_every_tradition(text: str, day: str) -> None:
    assert interval(text, None) == f"{day}..{day}"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1/1/2022", "2022-01-01"),
        ("2022/10/5", "2022-10-05"),
        ("05-10-2022", "2022-10-05"),
        ("5\\10\\2022", "2022-10-05"),
        ("٠٥/١٠/٢٠٢٢", "2022-10-05"),
    ],
)
def test_days_in_figures(text: str, day: str) -> None:
    assert interval(text, None) == f"{day}..{day}"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("الإثنين المنصرم", "2022-10-17"),
        ("الخميس الفائت", "2022-10-13"),
        ("يوم السبت الموافق 15 تشرين الأول", "2022-10-15"),
        ("أمس الاثنين", "2022-10-17"),
        ("الأول من أمس", "2022-10-16"),
        ("قبل يوم واحد", "2022-10-17"),
        ("غداً", "2022-10-19"),
        ("بعد غد", "2022-10-20"),
        ("في الـ18 من الشهر الحالي", "2022-10-18"),
        ("في الثامن عشر من أكتوبر الجاري", "2022-10-18"),
        ("في 18 أكتوبر/تشرين الأول الجاري", "2022-10-18"),
        ("في الـ 25 من سبتمبر الماضي", "2022-09-25"),
        ("في 25 سبتمبر من العام الماضي", "2021-09-25"),
        ("يوم 15 أكتوبر", "2022-10-15"),
    ],
)
def test_days_that_count_from_the_report(text: str, day: str) -> None:
    assert interval(text) == f"{day}..{day}"
    assert interval(text, None) == ".."


@pytest.mark.parametrize(
    ("text", "day", "part"),
    [
        ("فجر يوم الجمعة الماضي", "2022-10-14", "dawn"),
        ("ظهر اليوم الثلاثاء", "2022-10-18", "noon"),
        ("ظهيرة اليوم", "2022-10-18", "noon"),
        ("عصر أمس الاثنين", "2022-10-17", "afternoon"),
        ("بعد ظهر الأحد", "2022-10-16", "afternoon"),
        ("مساء الاثنين الفائت", "2022-10-17", "evening"),
        ("ليل أمس الأول", "2022-10-16", "night"),
        ("منتصف الليلة الماضية", "2022-10-17", "night"),
        ("صباح يوم غد", "2022-10-19", "morning"),
        ("صباح اليوم الثلاثاء 18 تشرين الأول/أكتوبر", "2022-10-18", "morning"),
        ("الساعة 3:30 من فجر اليوم", "2022-10-18", "dawn"),
        ("الساعة العاشرة من مساء أمس", "2022-10-17", "evening"),
    ],
)
def test_parts_of_the_day(text: str, day: str, part: str) -> None:
    (one,) = found(text)
    assert (str(one.start), str(one.end), one.time_of_day) == (day, day, part)


@pytest.mark.parametrize("text", ["ليل الأربعاء - الخميس", "ليل الأربعاء الخميس", "ليلة الأربعاء/الخميس"])
def test_a_night_between_two_days(text: str) -> None:
    (one,) = found(text)
    assert (str(one.start), str(one.end), one.precision) == ("2022-10-12", "2022-10-13", "days")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قبل أسبوع", "2022-10-09..2022-10-13"),
        ("قبل أسبوعين", "2022-10-02..2022-10-06"),
        ("قبل شهر", "2022-09-08..2022-09-28"),
        ("قبل نحو شهرين", "2022-08-08..2022-08-28"),
        ("منذ أسبوع", "2022-10-11..2022-10-18"),
        ("منذ ثلاثة أيام", "2022-10-15..2022-10-18"),
        ("منذ عقد", "2012-10-18..2022-10-18"),
        ("منذ عشر سنوات", "2012-10-18..2022-10-18"),
        ("خلال الأسبوعين الماضيين", "2022-10-04..2022-10-18"),
        ("خلال الأشهر الثلاثة الماضية", "2022-07-18..2022-10-18"),
        ("خلال الستة أشهر الماضية", "2022-04-18..2022-10-18"),
        ("خلال الـ 72 ساعة الأخيرة", "2022-10-15..2022-10-18"),
        ("على مدى الأيام الثلاثة الماضية", "2022-10-15..2022-10-18"),
        ("على مدار اليومين الماضيين", "2022-10-16..2022-10-18"),
        ("طيلة الأسبوع الماضي", "2022-10-10..2022-10-16"),
    ],
)
def test_lengths_back_from_the_report(text: str, expected: str) -> None:
    assert interval(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("منذ منتصف أيلول الماضي", "2022-09-15..2022-10-18"),
        ("منذ نهاية أيلول", "2022-09-21..2022-10-18"),
        ("أواخر آب الماضي", "2022-08-21..2022-08-31"),
        ("أوائل عام 2019", "2019-01-01..2019-04-30"),
        ("نهاية العام الماضي", "2021-09-01..2021-12-31"),
        ("بداية الأسبوع الجاري", "2022-10-17..2022-10-18"),
        ("خلال النصف الأول من العام الجاري", "2022-01-01..2022-06-30"),
        ("في الربع الأول من العام الحالي", "2022-01-01..2022-03-31"),
        ("في شباط/فبراير الماضي", "2022-02-01..2022-02-28"),
        ("في سبتمبر من العام الماضي", "2021-09-01..2021-09-30"),
        ("منذ آذار/مارس 2011", "2011-03-01..2022-10-18"),
        ("حتى نهاية أيلول", "..2022-09-30"),
        ("في رمضان الماضي", "2022-04-02..2022-05-03"),
        ("السنة الماضية", "2021-01-01..2021-12-31"),
        ("الشتاء الماضي", "2021-12-01..2022-02-28"),
    ],
)
def test_stretches(text: str, expected: str) -> None:
    assert interval(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("شهري آب وأيلول", "2022-08-01..2022-09-30"),
        ("بين شهري آب وأيلول", "2022-08-01..2022-09-30"),
        ("خلال شهري كانون الثاني وشباط 2021", "2021-01-01..2021-02-28"),
        ("في شهري آب وأيلول الماضيين", "2022-08-01..2022-09-30"),
        ("شهري أيلول 2020", "2020-09-01..2020-09-30"),
        ("بين 1 يناير و30 يونيو 2022", "2022-01-01..2022-06-30"),
        ("من 1 يناير وحتى 30 يونيو 2022", "2022-01-01..2022-06-30"),
        ("عامي 2013 و2014", "2013-01-01..2014-12-31"),
        ("بين عامي 2013 - 2015", "2013-01-01..2015-12-31"),
        ("بين 2013 و2015", "2013-01-01..2015-12-31"),
    ],
)
def test_from_one_to_another(text: str, expected: str) -> None:
    assert interval(text) == expected


def test_two_years_of_which_each_has_its_word_are_two() -> None:
    assert [str(one.start) for one in found("في عام 2013 وعام 2014")] == ["2013-01-01", "2014-01-01"]


@pytest.mark.parametrize(
    "text", ["في الأسابيع الأخيرة", "منذ أكثر من عشر سنوات", "في اليوم نفسه", "في تمام الساعة 11 ليلا"]
)
def test_what_only_the_reader_could_date_stays_undated(text: str) -> None:
    assert {(one.start, one.end) for one in found(text)} == {(None, None)}


@pytest.mark.parametrize("text", ["10 محرم 1444", "8 ذو الحجة 1443هـ"])
def test_days_of_the_hijri_year_are_three(text: str) -> None:
    (one,) = found(text, None)
    assert one.start is not None
    assert one.end is not None
    assert (one.end - one.start).days == 2


@pytest.mark.parametrize("weeks", range(1, 5))
@pytest.mark.parametrize("weekday", ["السبت", "الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة"])
def test_a_weekday_is_the_last_one_before_the_report_whatever_the_day(weekday: str, weeks: int) -> None:
    published = date.fromordinal(TUESDAY.toordinal() + 8 * weeks)
    (one,) = found(f"مساء {weekday}", published)
    assert one.start is not None
    assert one.start == one.end
    assert 0 <= (published - one.start).days <= 6


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("في القرن التاسع عشر", "1801-01-01..1900-12-31"),
        ("في القرن العشرين", "1901-01-01..2000-12-31"),
        ("في أواخر القرن العشرين", "1901-01-01..2000-12-31"),
        ("في القرن الماضي", "1901-01-01..2000-12-31"),
        ("في القرن الحالي", "2001-01-01..2022-10-18"),
        ("في ثمانينيات القرن المنصرم", "1980-01-01..1989-12-31"),
        ("في الثمانينيات من القرن الماضي", "1980-01-01..1989-12-31"),
    ],
)
def test_centuries(text: str, stretch: str) -> None:
    assert interval(text) == stretch


def test_decade_takes_in_the_century_behind_it() -> None:
    tokens = tokenize(fold("قتل في الثمانينيات من القرن الماضي هناك"))
    (told,) = find_times(tokens)
    assert (told.first, told.last) == (2, 5)


@pytest.mark.parametrize("text", ["في القرن", "في القرن الأول", "القرن الإفريقي", "في القرن الستين"])
def test_no_century_of_the_reports(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("name", ["العالمي للسلام", "الدولي للمفقودين", "الوطني", "العربي للطفل"])
def test_a_day_with_a_name_is_not_today(name: str) -> None:
    assert found(f"في اليوم {name}") == []
    assert [r.start for r in found("اليوم")] == [TUESDAY]


@pytest.mark.parametrize("text", ["(2014)", "( 2014 )", "[2014]"])
def test_a_year_alone_in_brackets(text: str) -> None:
    times = find_times(tokenize(fold(f"بعد معركة النهر {text}، عاد الأهالي")))
    assert [resolve(t, TUESDAY).start for t in times] == [date(2014, 1, 1)]


@pytest.mark.parametrize("text", ["القرار (1973)، ثم", "قتل (2014) مدنيا", "نزح (2014) شخص", "نزح (12) شخصا"])
def test_other_numbers_in_brackets_are_no_year(text: str) -> None:
    assert find_times(tokenize(fold(text))) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("اشتباكات في حي الريف 18 3 2014", (18, 3, 2014)),
        ("قصف على الحي 2 10 2014", (2, 10, 2014)),
        ("بيع 18 3 2014 5 قطع", None),
        ("بيع 18 30 2014 قطعة", None),
        ("أرقام 5 18 3 2014", None),
    ],
)
def test_a_day_written_with_spaces(text: str, wanted: tuple[int, int, int] | None) -> None:
    days = [t.moment for t in find_times(tokenize(fold(text))) if isinstance(t.moment, Day)]
    found = [(d.day, d.month, d.year) for d in days if d.day is not None]
    assert found == ([wanted] if wanted else [])


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("من 8 كانون الأول 2021 حتى نهاية العام", "2021-12-08..2021-12-31"),
        ("من 8 آذار 2021 حتى نهاية الشهر", "2021-03-08..2021-03-31"),
        ("بين 3 آذار 2021 ونهاية العام", "2021-03-03..2021-12-31"),
        ("من 8 أيلول حتى نهاية الشهر", "2022-09-08..2022-09-30"),
    ],
)
def test_a_stretch_to_the_end_of_the_year_ends_with_the_year_it_began_in(text: str, days: str) -> None:
    assert interval(text) == days
