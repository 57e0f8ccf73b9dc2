"""Every name of every month in every way to write a day, a month and a month of a year."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

import pytest

from marsad.arabic.dates import Resolved, find_times, resolve
from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize

REPORT = date(2020, 11, 25)  # a Wednesday


def found(text: str, published: date | None = REPORT) -> list[Resolved]:
    return [resolve(time, published) for time in find_times(tokenize(fold(text)))]


def spans(text: str, published: date | None = REPORT) -> list[tuple[str, str]]:
    return [(str(one.start), str(one.end)) for one in found(text, published)]


NAMES = {
    1: ["كانون الثاني", "كانون ثاني", "يناير", "جانفي", "كانون الثاني/يناير", "يناير/كانون الثاني"],
    2: ["شباط", "فبراير", "فيفري", "شباط/فبراير", "شباط (فبراير)"],
    3: ["آذار", "اذار", "مارس", "آذار/مارس", "مارس/آذار"],
    4: ["نيسان", "أبريل", "ابريل", "إبريل", "أفريل", "نيسان/أبريل"],
    5: ["أيار", "ايار", "مايو", "ماي", "مايس", "أيار/مايو", "مايو/أيار"],
    6: ["حزيران", "يونيو", "جوان", "حزيران/يونيو", "حزيران - يونيو"],
    7: ["تموز", "يوليو", "جويلية", "يوليوز", "تموز/يوليو", "تمّوز"],
    8: ["آب", "أغسطس", "اغسطس", "أوت", "غشت", "آب/أغسطس", "أغسطس/آب"],
    9: ["أيلول", "ايلول", "سبتمبر", "شتنبر", "أيلول/سبتمبر"],
    10: ["تشرين الأول", "تشرين الاول", "تشرين أول", "أكتوبر", "اكتوبر", "تشرين الأول/أكتوبر"],
    11: ["تشرين الثاني", "تشرين ثاني", "نوفمبر", "نونبر", "تشرين الثاني/نوفمبر", "تشرين الثاني (نوفمبر)"],
    12: ["كانون الأول", "كانون الاول", "ديسمبر", "دجنبر", "كانون الأول/ديسمبر"],
}  # fmt: skip
MONTHS = [(month, name) for month, names in NAMES.items() for name in names]
DAYS = [
    "5 {} 2019", "٥ {} ٢٠١٩", "05 {} 2019", "5 من {} 2019", "الخامس من {} 2019", "5 {} من عام 2019", "يوم 5 {} 2019",
    "5 {} عام 2019", "5 {} سنة 2019", "5 {}، 2019", "5 شهر {} 2019", "5 من شهر {} 2019", "الخامس من شهر {} عام 2019",
    "بتاريخ 5 {} 2019", "في الـ5 من {} 2019", "5/{}/2019", "5-{}-2019", "5 {} 2019م", "{} 5، 2019", "الـ 5 من {} 2019",
]  # fmt: skip


@pytest.mark.parametrize(("month", "name"), MONTHS)
def test_a_day_with_its_year(month: int, name: str) -> None:
    day = str(date(2019, month, 5))
    read = {form: spans(f"وقع الهجوم {form.format(name)} قرب الجسر", None) for form in DAYS}
    assert read == {form: [(day, day)] for form in DAYS}


@pytest.mark.parametrize(("month", "name"), MONTHS)
def test_a_month_with_its_year(month: int, name: str) -> None:
    forms = [
        "في {} 2019",
        "{} 2019",
        "في شهر {} 2019",
        "في شهر {} من عام 2019",
        "في {} عام 2019",
        "خلال {} 2019",
    ]
    forms += ["في {} من العام 2019", "{} من سنة 2019", "في {} ٢٠١٩", "خلال شهر {} سنة 2019"]
    last = monthrange(2019, month)[1]
    span = (str(date(2019, month, 1)), str(date(2019, month, last)))
    read = {form: spans(f"وقع الهجوم {form.format(name)} قرب الجسر", None) for form in forms}
    assert read == {form: [span] for form in forms}


@pytest.mark.parametrize(("month", "name"), MONTHS)
def test_a_day_without_its_year_is_the_last_one_before_the_report(month: int, name: str) -> None:
    day = str(date(2020, month, 5) if date(2020, month, 5) <= REPORT else date(2019, month, 5))
    forms = ["5 {}", "5 من {}", "الخامس من {}", "يوم 5 {}", "في الـ5 من {}", "في 5 من شهر {}", "بتاريخ 5 {}"]
    read = {form: spans(f"وقع الهجوم {form.format(name)} قرب الجسر") for form in forms}
    assert read == {form: [(day, day)] for form in forms}
    assert spans(f"وقع الهجوم 5 {name} قرب الجسر", None) == [("None", "None")]


@pytest.mark.parametrize(("month", "name"), MONTHS)
def test_a_month_of_this_last_and_next_year(month: int, name: str) -> None:
    last_year = (str(date(2019, month, 1)), str(date(2019, month, monthrange(2019, month)[1])))
    forms = [
        "في {} من العام الماضي",
        "في {} العام الماضي",
        "في شهر {} من العام المنصرم",
        "في {} من السنة الماضية",
    ]
    read = {form: spans(f"وقع الهجوم {form.format(name)} قرب الجسر") for form in forms}
    assert read == {form: [last_year] for form in forms}


@pytest.mark.parametrize(("month", "name"), MONTHS)
def test_the_last_month_of_that_name(month: int, name: str) -> None:
    year = 2020 if month < REPORT.month else 2019
    span = (str(date(year, month, 1)), str(date(year, month, monthrange(year, month)[1])))
    forms = ["في {} الماضي", "في شهر {} الماضي", "خلال {} الماضي", "في {} المنصرم", "في {} الفائت"]
    read = {form: spans(f"وقع الهجوم {form.format(name)} قرب الجسر") for form in forms}
    assert read == {form: [span] for form in forms}


@pytest.mark.parametrize(("month", "name"), MONTHS)
def test_since_a_month(month: int, name: str) -> None:
    start = str(date(2018, month, 1))
    forms = ["منذ {} 2018", "منذ شهر {} 2018", "منذ {} من عام 2018", "منذ {} عام 2018"]
    read = {form: spans(f"تقصف المدينة {form.format(name)} دون توقف") for form in forms}
    assert read == {form: [(start, str(REPORT))] for form in forms}


@pytest.mark.parametrize(
    "day",
    [
        "24 تشرين الثاني", "24 نوفمبر", "24 من تشرين الثاني", "24 تشرين الثاني/نوفمبر", "الرابع والعشرين من نوفمبر",
        "24 تشرين الثاني 2020", "24 تشرين الثاني الجاري", "24 من الشهر الجاري", "24/11/2020", "24-11-2020",
        "24 تشرين الثاني الحالي", "2020/11/24", "24 الجاري",
    ],
)  # fmt: skip
@pytest.mark.parametrize("between", [" {}", "، {}", " الموافق {}", " ({})", " - {}"])
def test_a_weekday_beside_its_date_is_one_day(day: str, between: str) -> None:
    for weekday in ("الثلاثاء", "يوم الثلاثاء", "أمس الثلاثاء", "أمس، الثلاثاء", "مساء الثلاثاء"):
        (one,) = found(f"وقع الهجوم {weekday}{between.format(day)} قرب الجسر")
        assert (str(one.start), str(one.end), one.conflict) == ("2020-11-24", "2020-11-24", None)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("29 شباط 2020", "2020-02-29", "2020-02-29"),
        ("29 شباط", "2020-02-29", "2020-02-29"),
        ("شباط 2020", "2020-02-01", "2020-02-29"),
        ("شباط 2019", "2019-02-01", "2019-02-28"),
        ("شباط 2000", "2000-02-01", "2000-02-29"),
        ("31 كانون الأول", "2019-12-31", "2019-12-31"),
        ("1 كانون الثاني", "2020-01-01", "2020-01-01"),
        ("25 تشرين الثاني", "2020-11-25", "2020-11-25"),
        ("26 تشرين الثاني", "2019-11-26", "2019-11-26"),
        ("24 تشرين الثاني", "2020-11-24", "2020-11-24"),
    ],
)
def test_borders_of_the_calendar(text: str, start: str, end: str) -> None:
    assert spans(f"وقع الهجوم في {text} قرب الجسر") == [(start, end)]


@pytest.mark.parametrize(
    "text",
    [
        "30 شباط 2020",
        "31 نيسان 2020",
        "32 آذار 2020",
        "29 شباط 2019",
        "0 آذار 2020",
        "31/4/2020",
        "29/2/2019",
    ],
)
def test_a_day_that_no_calendar_has_is_never_given(text: str) -> None:
    assert [one for one in found(f"وقع الهجوم في {text} قرب الجسر") if one.precision == "day"] == []
