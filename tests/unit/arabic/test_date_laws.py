"""What holds whatever the day of the report: laws of the words that count from it (codebook §3 and §8)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.arabic.dates import Resolved, find_times, resolve
from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize

reports = st.dates(min_value=date(2005, 1, 1), max_value=date(2035, 12, 31))
WEEKDAYS = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
MONTHS = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
]
ONE_DAY = timedelta(days=1)


def read(text: str, published: date | None) -> Resolved:
    (expression,) = find_times(tokenize(fold(f"وقع الهجوم {text} قرب الجسر القديم")))
    return resolve(expression, published)


def span(text: str, published: date | None) -> tuple[date | None, date | None]:
    one = read(text, published)
    return one.start, one.end


def back(months: int, day: date) -> date:
    """The same day so many months earlier; the last day of that month where it is shorter."""
    month0 = day.year * 12 + day.month - 1 - months
    for d in range(day.day, 27, -1):
        try:
            return date(month0 // 12, month0 % 12 + 1, d)
        except ValueError:
            continue
    return date(month0 // 12, month0 % 12 + 1, day.day)


OFFSETS = {
    "اليوم": 0, "هذا اليوم": 0, "أمس": -1, "يوم أمس": -1, "بالأمس": -1, "البارحة": -1, "ليلة أمس": -1, "مساء أمس": -1,
    "الليلة الماضية": -1, "أول أمس": -2, "أول من أمس": -2, "أمس الأول": -2, "قبل أمس": -2, "غداً": 1, "يوم غد": 1,
    "بعد غد": 2, "فجر اليوم": 0, "صباح اليوم": 0, "ظهر أمس": -1, "قبل يوم": -1, "قبل يومين": -2, "قبل 3 أيام": -3,
    "قبل ثلاثة أيام": -3, "قبل أربعة أيام": -4, "قبل خمسة أيام": -5, "قبل ستة أيام": -6, "قبل ١٠ أيام": -10,
    "قبل عشرة أيام": -10, "قبل 12 يوماً": -12, "قبل نحو 20 يوماً": -20, "قبل حوالي 15 يوماً": -15,
}  # fmt: skip


@settings(deadline=None, max_examples=40)
@given(reports)
def test_days_counted_from_the_report(published: date) -> None:
    day = {text: str(published + timedelta(days=n)) for text, n in OFFSETS.items()}
    assert {text: str(read(text, published).start) for text in OFFSETS} == day
    near = {text: d for text, d in day.items() if OFFSETS[text] > -10}
    assert {text: str(read(text, published).end) for text in near} == near


@settings(deadline=None, max_examples=40)
@given(reports, st.integers(0, 6))
def test_a_weekday_is_the_last_one_not_after_the_report(published: date, weekday: int) -> None:
    name = WEEKDAYS[weekday]
    day = published - timedelta(days=(published.weekday() - weekday) % 7)
    for text in (name, f"يوم {name}", f"في يوم {name}", f"مساء {name}", f"فجر يوم {name}", f"ليلة {name}"):
        assert span(text, published) == (day, day), text


@settings(deadline=None, max_examples=40)
@given(reports, st.integers(0, 6))
def test_last_weekday_is_before_the_report_and_next_one_behind_it(published: date, weekday: int) -> None:
    name = WEEKDAYS[weekday]
    past = published - timedelta(days=(published.weekday() - weekday) % 7 or 7)
    coming = published + timedelta(days=(weekday - published.weekday()) % 7 or 7)
    for which in ("الماضي", "الفائت", "المنصرم", "الماضية"):
        assert span(f"{name} {which}", published) == (past, past), which
        assert span(f"مساء يوم {name} {which}", published) == (past, past), which
    for which in ("القادم", "المقبل", "المقبلة"):
        assert span(f"يوم {name} {which}", published) == (coming, coming), which


@settings(deadline=None, max_examples=60)
@given(reports, st.integers(1, 12), st.integers(1, 28))
def test_a_day_of_a_month_is_the_last_such_day(published: date, month: int, day: int) -> None:
    this_year = date(published.year, month, day)
    expected = this_year if this_year <= published else date(published.year - 1, month, day)
    name = MONTHS[month - 1]
    for text in (f"{day} {name}", f"في {day} من {name}", f"يوم {day} {name}", f"في الـ{day} من شهر {name}"):
        assert span(text, published) == (expected, expected), text


@settings(deadline=None, max_examples=60)
@given(reports, st.integers(1, 12))
def test_a_month_is_the_last_one_that_has_begun(published: date, month: int) -> None:
    year = published.year if month <= published.month else published.year - 1
    start = date(year, month, 1)
    whole = (start, min(back(-1, start) - ONE_DAY, published))
    name = MONTHS[month - 1]
    for text in (f"في شهر {name}", f"خلال شهر {name}", f"خلال {name}"):
        assert span(text, published) == whole, text
    assert span(f"منذ شهر {name}", published) == (start, published)
    year = published.year if month < published.month else published.year - 1
    start = date(year, month, 1)
    for text in (f"في {name} الماضي", f"في شهر {name} الفائت"):
        assert span(text, published) == (start, back(-1, start) - ONE_DAY), text


@settings(deadline=None, max_examples=40)
@given(reports)
def test_this_and_last_month_and_year(published: date) -> None:
    first = published.replace(day=1)
    new_year = date(published.year, 1, 1)
    expected = {
        "الشهر الماضي": (back(1, first), first - ONE_DAY),
        "في الشهر الفائت": (back(1, first), first - ONE_DAY),
        "الشهر الجاري": (first, published),
        "خلال الشهر الحالي": (first, published),
        "هذا الشهر": (first, published),
        "منذ مطلع الشهر الجاري": (first, published),
        "منذ بداية الشهر الحالي": (first, published),
        "العام الماضي": (date(published.year - 1, 1, 1), new_year - ONE_DAY),
        "السنة الفائتة": (date(published.year - 1, 1, 1), new_year - ONE_DAY),
        "العام الجاري": (new_year, published),
        "خلال العام الحالي": (new_year, published),
        "هذا العام": (new_year, published),
        "هذه السنة": (new_year, published),
        "منذ مطلع العام": (new_year, published),
        "منذ بداية العام الجاري": (new_year, published),
        "منذ مطلع السنة الجارية": (new_year, published),
        "منذ العام الماضي": (date(published.year - 1, 1, 1), published),
        "منذ الشهر الماضي": (back(1, first), published),
    }
    assert {text: span(text, published) for text in expected} == expected


@settings(deadline=None, max_examples=40)
@given(reports)
def test_lengths_that_end_at_the_report(published: date) -> None:
    days = {
        "خلال الـ24 ساعة الماضية": 1, "خلال 24 ساعة الماضية": 1, "خلال الساعات الـ24 الأخيرة": 1, "آخر 24 ساعة": 1,
        "في الأربع والعشرين ساعة الماضية": 1, "خلال الساعات الأربع والعشرين الماضية": 1,
        "خلال الـ48 ساعة الماضية": 2, "خلال الساعات الـ48 الماضية": 2, "خلال اليومين الماضيين": 2,
        "خلال الـ72 ساعة الماضية": 3, "خلال الأيام الثلاثة الماضية": 3, "خلال الثلاثة أيام الماضية": 3,
        "خلال الأيام الخمسة الأخيرة": 5, "في الأيام العشرة الماضية": 10, "منذ يومين": 2, "منذ خمسة أيام": 5,
        "خلال الأسبوعين الماضيين": 14, "منذ أسبوعين": 14, "منذ أسبوع": 7,
    }  # fmt: skip
    expected = {text: (published - timedelta(days=n), published) for text, n in days.items()}
    assert {text: span(text, published) for text in days} == expected
    months = {
        "خلال الشهرين الماضيين": 2, "خلال الأشهر الثلاثة الماضية": 3, "خلال الـ6 أشهر الماضية": 6, "منذ شهرين": 2,
        "منذ ثلاثة أشهر": 3, "خلال العامين الماضيين": 24, "خلال السنوات الخمس الماضية": 60, "منذ عشر سنوات": 120,
        "منذ عام": 12, "منذ سنتين": 24,
    }  # fmt: skip
    wanted = {text: (back(n, published), published) for text, n in months.items()}
    assert {text: span(text, published) for text in months} == wanted


ABSOLUTE = [
    "17/9/2021", "2021-09-17", "17 أيلول 2021", "الجمعة 17 أيلول 2021", "في أيلول 2021", "عام 2021", "صيف 2021",
    "مطلع عام 2021", "أواخر أيلول 2021", "بين عامي 2019 و2021", "من 3 إلى 5 أيلول 2021", "النصف الأول من 2021",
    "الربع الثالث من عام 2021", "تسعينيات القرن الماضي", "حتى أيلول 2021", "10 محرم 1443هـ",
]  # fmt: skip
RELATIVE = [
    "اليوم", "أمس", "الجمعة", "الجمعة الماضية", "17 أيلول", "في أيلول الماضي", "الشهر الماضي", "هذا العام",
    "الصيف الماضي", "قبل يومين", "قبل أسبوع", "قبل شهر", "خلال الـ24 ساعة الماضية", "17 من الشهر الجاري",
    "يومي الجمعة والسبت", "ليل الجمعة - السبت", "مطلع الشهر الماضي", "خلال الأسبوع الماضي", "غداً", "العام المقبل",
]  # fmt: skip


@settings(deadline=None, max_examples=30)
@given(st.dates(min_value=date(2022, 8, 1), max_value=date(2035, 12, 31)))
def test_what_stands_on_its_own_does_not_ask_for_the_report(published: date) -> None:
    assert {t: read(t, published)[:2] for t in ABSOLUTE} == {t: read(t, None)[:2] for t in ABSOLUTE}
    assert all(read(text, None).end for text in ABSOLUTE)


@pytest.mark.parametrize("text", RELATIVE)
def test_without_the_date_of_the_report_nothing_is_guessed(text: str) -> None:
    assert span(text, None) == (None, None)


@settings(deadline=None, max_examples=60)
@given(reports)
def test_what_is_past_never_ends_behind_the_report(published: date) -> None:
    for text in [text for text in RELATIVE if text not in ("غداً", "العام المقبل", "17 من الشهر الجاري")]:
        start, end = span(text, published)
        assert start is not None
        assert end is not None
        assert start <= end <= published, text


@settings(deadline=None, max_examples=40)
@given(reports, st.integers(1, 27))
def test_a_day_of_this_and_of_last_month(published: date, day: int) -> None:
    this = published.replace(day=day)
    last = back(1, published.replace(day=1)).replace(day=day)
    for text in (
        f"{day} من الشهر الجاري",
        f"في {day} الشهر الحالي",
        f"يوم {day} من هذا الشهر",
        f"{day} الجاري",
    ):
        assert span(text, published) == (this, this), text
    for text in (f"{day} من الشهر الماضي", f"في {day} الشهر الفائت", f"يوم {day} من الشهر المنصرم"):
        assert span(text, published) == (last, last), text


@settings(deadline=None, max_examples=60)
@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2049, 12, 31)), st.sampled_from("/-.\\ـ"))
def test_numbers_are_day_and_month_whatever_their_order_tells(day: date, mark: str) -> None:
    expected = (day, day)
    assert span(f"{day.day}{mark}{day.month}{mark}{day.year}", None) == expected
    assert span(f"{day.year}{mark}{day.month}{mark}{day.day}", None) == expected
    if day.day > 12:  # only the American order is a date
        assert span(f"{day.month}{mark}{day.day}{mark}{day.year}", None) == expected
        assert span(f"{day.year}{mark}{day.day}{mark}{day.month}", None) == expected


def test_a_day_twelve_or_less_comes_before_its_month() -> None:
    assert span("9/12/2021", None) == (date(2021, 12, 9), date(2021, 12, 9))
    assert span("9/13/2021", None) == (date(2021, 9, 13), date(2021, 9, 13))
