"""Whole dates as pages stamp them: every calendar of names, every order, every kind of digit; and what is none."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.reading.page.stamps import stamps, without

EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")

# The names of one month in the lands of the press: Levant and Iraq, Egypt and Gulf, Maghreb, English, French, Turkish.
NAMES = {
    1: ["كانون الثاني", "كانون الثانى", "يناير", "جانفي", "January", "Jan", "janvier", "Ocak"],
    2: ["شباط", "فبراير", "فيفري", "February", "Feb", "février", "Şubat"],
    3: ["آذار", "اذار", "مارس", "March", "Mar", "mars", "Mart"],
    4: ["نيسان", "أبريل", "ابريل", "إبريل", "أفريل", "April", "Apr", "avril", "Nisan"],
    5: ["أيار", "ايار", "مايو", "ماي", "May", "mai", "Mayıs"],
    6: ["حزيران", "يونيو", "يونيه", "جوان", "June", "Jun", "juin", "Haziran"],
    7: ["تموز", "يوليو", "يوليه", "جويلية", "July", "Jul", "juillet", "Temmuz"],
    8: ["آب", "اب", "أغسطس", "اغسطس", "غشت", "أوت", "August", "Aug", "août", "Ağustos"],
    9: ["أيلول", "ايلول", "سبتمبر", "شتنبر", "September", "Sept", "Sep", "septembre", "Eylül"],
    10: ["تشرين الأول", "تشرين الاول", "تشرين أول", "أكتوبر", "اكتوبر", "October", "Oct", "octobre", "Ekim"],
    11: ["تشرين الثاني", "تشرين الثانى", "نوفمبر", "نونبر", "November", "Nov", "novembre", "Kasım"],
    12: ["كانون الأول", "كانون الاول", "ديسمبر", "دجنبر", "December", "Dec", "décembre", "Aralık"],
}
MONTHS = [(month, name) for month, names in NAMES.items() for name in names]


def days(text: str) -> list[date]:
    return [one.day for one in stamps(text)]


@pytest.mark.parametrize(("month", "name"), MONTHS)
def test_each_name_of_a_month(month: int, name: str) -> None:
    assert days(f"نشر في 17 {name} 2021") == [date(2021, month, 17)]


@pytest.mark.parametrize(("month", "name"), MONTHS)
def test_a_name_in_capitals_or_small_letters_is_the_same(month: int, name: str) -> None:
    assert days(f"17 {name.lower()} 2021") == [date(2021, month, 17)]


@pytest.mark.parametrize("digits", [{}, EASTERN, PERSIAN], ids=["western", "eastern", "persian"])
@pytest.mark.parametrize(
    "written",
    [
        "17 أيلول 2021",
        "17 أيلول، 2021",
        "17 أيلول, 2021",
        "17، أيلول، 2021",
        "17 من أيلول 2021",
        "17 من أيلول من عام 2021",
        "17 من شهر أيلول 2021",
        "17 أيلول عام 2021",
        "17 أيلول/سبتمبر 2021",
        "17 أيلول / سبتمبر 2021",
        "17 أيلول (سبتمبر) 2021",
        "17 سبتمبر (أيلول) 2021",
        "17/أيلول/2021",
        "17-أيلول-2021",
        "17 - أيلول - 2021",
        "17.أيلول.2021",
        "17 | أيلول | 2021",
        "17 أيـلـول 2021",
        "١٧ أيْلول 2021",
        "الجمعة 17 أيلول 2021",
        "الجمعة، 17 أيلول 2021 م",
        "(17 أيلول 2021)",
        "2021 أيلول 17",
        "2021-09-17",
        "2021-9-17",
        "2021/09/17",
        "2021/9/17",
        "2021.09.17",
        "2021 - 09 - 17",
        "2021-09-17T08:30:00+03:00",
        "2021-09-17 08:30",
        "17/09/2021",
        "17/9/2021",
        "17-9-2021",
        "17.9.2021",
        "17 / 9 / 2021",
        "08:30 17/9/2021",
        "September 17, 2021",
        "Sep 17, 2021",
        "September 17th, 2021",
        "17 September 2021",
        "17th September 2021",
        "17th of September 2021",
        "Fri, 17 Sep 2021",
        "17 septembre 2021",
        "17 Eylül 2021",
    ],
)
def test_each_way_of_writing_a_day(written: str, digits: dict[int, int]) -> None:
    text = f"نشر في {written} بدمشق".translate(digits)
    (found,) = stamps(text)
    assert (found.day, found.swapped) == (date(2021, 9, 17), None)


@pytest.mark.parametrize(
    ("ending", "day"),
    [("1st", 1), ("2nd", 2), ("3rd", 3), ("4th", 4), ("21st", 21), ("22nd", 22), ("31st", 31)],
)
def test_english_ordinals(ending: str, day: int) -> None:
    assert days(f"{ending} March 2024") == days(f"March {ending}, 2024") == [date(2024, 3, day)]


@pytest.mark.parametrize(
    ("written", "day", "swapped"),
    [
        ("3/4/2023", date(2023, 4, 3), date(2023, 3, 4)),
        ("03-04-2023", date(2023, 4, 3), date(2023, 3, 4)),
        ("12.1.2023", date(2023, 1, 12), date(2023, 12, 1)),
        ("5/5/2023", date(2023, 5, 5), None),
        ("13/4/2023", date(2023, 4, 13), None),
        ("4/13/2023", date(2023, 4, 13), None),
        ("12/31/2023", date(2023, 12, 31), None),
        ("2023/3/4", date(2023, 3, 4), None),
        ("2023-12-01", date(2023, 12, 1), None),
        ("3 نيسان 2023", date(2023, 4, 3), None),
        ("2023 نيسان 3", date(2023, 4, 3), None),
    ],
)
def test_the_day_stands_first_unless_that_is_no_date(written: str, day: date, swapped: date | None) -> None:
    (found,) = stamps(written)
    assert (found.day, found.swapped) == (day, swapped)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2021",
        "أيلول 2021",
        "17 أيلول",
        "17 أيلول 21",
        "17/9/21",
        "17/9",
        "9/2021",
        "0/9/2021",
        "32/13/2021",
        "30 شباط 2021",
        "29 شباط 2021",
        "31 نيسان 2021",
        "31/11/2021",
        "0 أيلول 2021",
        "40 أيلول 2021",
        "17/9/1870",
        "17/9/1989",
        "17/9/2100",
        "17 أيلول 3021",
        "2021-09-175",
        "117/9/2021",
        "17/9/20215",
        "17/9-2021",
        "2021-09/17",
        "بطول 17 مارسة 2021",
        "17 marching 2021",
        "17 Maybe 2021",
        "12:17 2021",
        "هاتف 0112021091712",
        "قتل 17 آبياً 2021",
    ],
)
def test_what_is_no_whole_day(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize("year", [1990, 1999, 2000, 2024, 2099])
def test_the_years_that_a_page_may_bear(year: int) -> None:
    assert days(f"1/2/{year}") == days(f"{year}-02-01") == days(f"1 شباط {year}") == [date(year, 2, 1)]


def test_a_leap_day_is_a_day_of_leap_years() -> None:
    assert days("29 شباط 2024") == days("29/2/2024") == [date(2024, 2, 29)]
    assert days("29/2/2023") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("نشر 1 آذار 2023 وحُدّث 2 آذار 2023", ["1 آذار 2023", "2 آذار 2023"]),
        ("من 1/3/2023 إلى 15/3/2023", ["1/3/2023", "15/3/2023"]),
        ("31 يناير 202631 يناير 2026", ["31 يناير 2026"]),
        ("دمشق-٥-٣-٢٠٢٠سانا", ["٥-٣-٢٠٢٠"]),
        ("😀 5 مارس 2020 😀 March 6, 2020", ["5 مارس 2020", "March 6, 2020"]),
        ("05:10 5 مارس 2020", ["5 مارس 2020"]),
    ],
)
def test_the_words_of_each_stamp_in_their_order(text: str, found: list[str]) -> None:
    assert [one.span.of(text) for one in stamps(text)] == found


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("نشر في 5/3/2020 بدمشق", ["نشر في ", " بدمشق"]),
        ("5/3/2020", ["", ""]),
        ("5/3/2020 ثم 6/3/2020.", ["", " ثم ", "."]),
        ("لا تاريخ هنا", ["لا تاريخ هنا"]),
        ("", [""]),
    ],
)
def test_the_text_around_the_stamps(text: str, pieces: list[str]) -> None:
    assert list(without(text, stamps(text))) == pieces


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)), st.sampled_from([{}, EASTERN, PERSIAN]), st.data())
def test_any_day_is_read_in_any_month_name_and_digits(
    day: date, digits: dict[int, int], data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(NAMES[day.month]))
    for shape in (f"{day.day} {name} {day.year}", f"{day.day}/{day.month}/{day.year}", f"{day:%Y-%m-%d}"):
        (found,) = stamps(shape.translate(digits))
        assert found.day == day
        assert found.span.of(shape) == shape


@given(st.text(st.sampled_from("0123456789٣/-. آذارمس2024,،"), max_size=60))
def test_stamps_of_any_text_lie_in_it_in_order_and_apart(text: str) -> None:
    found = stamps(text)
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in found)
    assert all(one.span.end <= two.span.start for one, two in pairwise(found))
    assert len("".join(without(text, found))) + sum(s.span.end - s.span.start for s in found) == len(text)
