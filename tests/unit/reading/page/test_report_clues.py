"""What a text says of its own day: each word for a day and each way to date it, years, eras, what they allow (§6)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.model.span import Span
from marsad.reading.page.report_clues import Clues

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)


def clues(text: str) -> Clues:
    return Clues(text, [Span(0, len(text))])


def told(text: str) -> list[tuple[int, int | None, int | None, int | None, int | None]]:
    """(days back, weekday, month, day, year) of each expression tied to the report's day."""
    return [(t.offset, t.weekday, t.month, t.day, t.year) for t in clues(text).ties]


WEEKDAYS = [
    ("الاثنين", MONDAY),
    ("الإثنين", MONDAY),
    ("الثلاثاء", TUESDAY),
    ("الأربعاء", WEDNESDAY),
    ("الاربعاء", WEDNESDAY),
    ("الخميس", THURSDAY),
    ("الجمعة", FRIDAY),
    ("الجمعه", FRIDAY),
    ("السبت", SATURDAY),
    ("الأحد", SUNDAY),
    ("الاحد", SUNDAY),
]
DAYS = [
    ("اليوم", 0),
    ("أمس", 1),
    ("امس", 1),
    ("يوم أمس", 1),
    ("البارحة", 1),
    ("أول أمس", 2),
    ("أول من أمس", 2),
    ("أمس الأول", 2),
]


@pytest.mark.parametrize(("name", "weekday"), WEEKDAYS)
@pytest.mark.parametrize(("word", "offset"), DAYS)
def test_a_day_and_its_weekday(word: str, offset: int, name: str, weekday: int) -> None:
    assert told(f"قُتل جنديان، {word} {name}، في هجوم.") == [(offset, weekday, None, None, None)]
    assert clues(f"قُتل جنديان، {word} {name}، في هجوم.").weekday == (weekday + offset) % 7


JOINED = [
    "اليوم الخميس",
    "اليوم، الخميس",
    "اليوم (الخميس)",
    "اليوم «الخميس»",
    'اليوم "الخميس"',
    "اليوم: الخميس",
    "اليوم - الخميس",
    "اليوم  الخميس",
    "اليوم الخميس,",
    "اليَوم الخَميس",
    "اليـوم الخميـس",
    "فجر اليوم الخميس",
    "صباح اليوم الخميس",
    "ظهر اليوم الخميس",
    "مساء اليوم الخميس",
    "ليل اليوم الخميس",
    "واليوم الخميس",
    "فاليوم الخميس",
    "هذا اليوم الخميس",
]


@pytest.mark.parametrize("words", JOINED)
def test_what_may_stand_between_and_before(words: str) -> None:
    assert told(f"قُتل جنديان {words} في هجوم.") == [(0, THURSDAY, None, None, None)]


NOT_TIED = [
    "قُتل جنديان يوم الخميس.",
    "قُتل جنديان الخميس الماضي.",
    "قُتل جنديان فجر الخميس.",
    "قُتل جنديان اليوم.",
    "قُتل جنديان أمس.",
    "قُتل جنديان اليوم في هجوم وقع الخميس.",
    "قُتل جنديان. اليوم. الخميس المقبل عطلة.",
    "واليومين الخميس والجمعة",
    "كاليوم الخميس",
    "بعد اليوم التالي الخميس",
    "قالت صحيفة الشرق: الخميس موعد الاجتماع.",
    "",
    "الخميس",
]


@pytest.mark.parametrize("text", NOT_TIED)
def test_what_ties_nothing_to_the_report(text: str) -> None:
    assert told(text) == []
    assert clues(text).weekday is None


MONTHS = [
    ("كانون الثاني", 1),
    ("يناير", 1),
    ("شباط", 2),
    ("فبراير", 2),
    ("آذار", 3),
    ("مارس", 3),
    ("نيسان", 4),
    ("أبريل", 4),
    ("إبريل", 4),
    ("أيار", 5),
    ("مايو", 5),
    ("حزيران", 6),
    ("يونيو", 6),
    ("تموز", 7),
    ("يوليو", 7),
    ("آب", 8),
    ("أغسطس", 8),
    ("أيلول", 9),
    ("سبتمبر", 9),
    ("تشرين الأول", 10),
    ("أكتوبر", 10),
    ("تشرين الثاني", 11),
    ("نوفمبر", 11),
    ("كانون الأول", 12),
    ("ديسمبر", 12),
]


@pytest.mark.parametrize(("name", "month"), MONTHS)
def test_today_with_a_day_of_each_month(name: str, month: int) -> None:
    assert told(f"قُتل جنديان اليوم 5 {name} في هجوم.") == [(0, None, month, 5, None)]
    assert told(f"قُتل جنديان أمس الأحد 5 من {name} في هجوم.") == [(1, SUNDAY, month, 5, None)]
    assert told(f"قُتل جنديان اليوم الأحد 5 {name} 2023 في هجوم.") == [(0, SUNDAY, month, 5, 2023)]


DATED = [
    ("اليوم 5 آذار 2023", (0, None, 3, 5, 2023)),
    ("اليوم الأحد 5 آذار 2023", (0, SUNDAY, 3, 5, 2023)),
    ("اليوم الأحد، 5 آذار 2023", (0, SUNDAY, 3, 5, 2023)),
    ("اليوم الأحد (5 آذار 2023)", (0, SUNDAY, 3, 5, 2023)),
    ("اليوم الأحد الموافق 5 آذار 2023", (0, SUNDAY, 3, 5, 2023)),
    ("اليوم الأحد الموافق ل5 آذار 2023", (0, SUNDAY, 3, 5, 2023)),
    ("اليوم الأحد 5 آذار/مارس 2023", (0, SUNDAY, 3, 5, 2023)),
    ("اليوم الأحد 5 آذار (مارس) 2023", (0, SUNDAY, 3, 5, 2023)),
    ("اليوم الأحد 5 من شهر آذار 2023", (0, SUNDAY, 3, 5, 2023)),
    ("اليوم الأحد 5 آذار من عام 2023", (0, SUNDAY, 3, 5, 2023)),
    ("اليوم الأحد 5 آذار من العام 2023", (0, SUNDAY, 3, 5, 2023)),
    ("اليوم الأحد 5 آذار عام 2023", (0, SUNDAY, 3, 5, 2023)),
    ("اليوم الأحد 5 آذار سنة 2023", (0, SUNDAY, 3, 5, 2023)),
    ("اليوم الأحد ٥ آذار ٢٠٢٣", (0, SUNDAY, 3, 5, 2023)),
    ("اليوم الأحد ۵ آذار ۲۰۲۳", (0, SUNDAY, 3, 5, 2023)),
    ("اليوم الأحد 05 آذار 2023", (0, SUNDAY, 3, 5, 2023)),
    ("اليوم الأحد 5/3/2023", (0, SUNDAY, 3, 5, 2023)),
    ("اليوم الأحد 5-3-2023", (0, SUNDAY, 3, 5, 2023)),
    ("اليوم الأحد 05/03/2023", (0, SUNDAY, 3, 5, 2023)),
    ("اليوم الأحد ٥/٣/٢٠٢٣", (0, SUNDAY, 3, 5, 2023)),
    ("اليوم 5/3/2023", (0, None, 3, 5, 2023)),
    ("أمس السبت 4 آذار", (1, SATURDAY, 3, 4, None)),
    ("أمس، السبت، 4 آذار", (1, SATURDAY, 3, 4, None)),
    ("أول أمس الجمعة 3 آذار 2023", (2, FRIDAY, 3, 3, 2023)),
    ("أمس الأول الجمعة 3 آذار 2023", (2, FRIDAY, 3, 3, 2023)),
]


@pytest.mark.parametrize(("words", "wanted"), DATED)
def test_a_day_with_its_date(
    words: str, wanted: tuple[int, int | None, int | None, int | None, int | None]
) -> None:
    assert told(f"قُتل جنديان {words} في هجوم.") == [wanted]


@pytest.mark.parametrize(("words", "wanted"), DATED)
def test_the_words_of_the_day_are_its_evidence(words: str, wanted: object) -> None:
    text = f"«قُـتل» جنديان {words} في هجوم."
    (tie,) = clues(text).ties
    assert tie.span.of(text).rstrip(")") == words.rstrip(")")


REPORTS = [
    ("اليوم الأحد 5 آذار", 2023, date(2023, 3, 5)),
    ("اليوم الأحد 5 آذار", 2022, None),
    ("أمس السبت 4 آذار", 2023, date(2023, 3, 5)),
    ("أول أمس الجمعة 3 آذار", 2023, date(2023, 3, 5)),
    ("أمس الأحد 31 كانون الأول", 2023, date(2024, 1, 1)),
    ("اليوم 29 شباط", 2024, date(2024, 2, 29)),
    ("اليوم 29 شباط", 2023, None),
    ("اليوم 31 نيسان", 2023, None),
    ("اليوم الأحد", 2023, None),
    ("أمس 5 آذار", 2023, date(2023, 3, 6)),
]


@pytest.mark.parametrize(("words", "year", "day"), REPORTS)
def test_the_reports_day_in_a_year(words: str, year: int, day: date | None) -> None:
    (tie,) = clues(f"قُتل جنديان {words} في هجوم.").ties
    assert tie.reports(year) == day


DISPUTED = [
    ("اليوم الخميس", THURSDAY, False),
    ("أمس الأربعاء واليوم الخميس", THURSDAY, False),
    ("اليوم الخميس، وكان أمس الأربعاء هاجم", THURSDAY, False),
    ("اليوم الخميس، وأمس الخميس", None, True),
    ("اليوم الخميس واليوم الجمعة", None, True),
    ("أول أمس الثلاثاء وأمس الأربعاء واليوم الخميس", THURSDAY, False),
    ("اليوم", None, False),
]


@pytest.mark.parametrize(("words", "weekday", "disputed"), DISPUTED)
def test_weekdays_told_more_than_once(words: str, weekday: int | None, disputed: bool) -> None:
    found = clues(f"قُتل جنديان {words} في هجوم.")
    assert (found.weekday, found.disputed) == (weekday, disputed)


YEARS = [
    ("في العام الماضي 2017", 2018),
    ("في العام الماضي، 2017", 2018),
    ("في العام الماضي (2017)", 2018),
    ("في عام 2017 الماضي", 2018),
    ("في 2017 الماضي", 2018),
    ("خلال العام الفائت 2017", 2018),
    ("خلال العام المنصرم 2017", 2018),
    ("خلال السنة الماضية 2017", 2018),
    ("خلال العام السابق 2017", 2018),
    ("خلال العام الحالي 2018", 2018),
    ("خلال العام الجاري 2018", 2018),
    ("خلال العام الجاري، 2018", 2018),
    ("خلال السنة الحالية 2018", 2018),
    ("خلال السنة الجارية 2018", 2018),
    ("منذ مطلع العام 2018", 2018),
    ("منذ بداية العام 2018", 2018),
    ("منذ بداية السنة 2018", 2018),
    ("مع بداية العام 2018", 2018),
    ("منذ مطلع العام ٢٠١٨", 2018),
    ("خلال 2018 الجاري", 2018),
    ("منذ مطلع العام الحالي 2018", 2018),
    ("منذ بداية العام الجاري (2018)", 2018),
    ("في عام 2018", None),
    ("منذ عام 2018", None),
    ("العام الماضي", None),
    ("العام المقبل 2019", None),
    ("العام الذي سبق 2019", None),
    ("", None),
]


@pytest.mark.parametrize(("words", "year"), YEARS)
def test_the_year_that_a_text_gives_itself(words: str, year: int | None) -> None:
    text = f"وسيطرت القوات على المدينة {words} بعد معارك."
    assert clues(text).year == year


def test_the_words_of_the_year_are_its_evidence() -> None:
    text = "وسيطرت القوات عـلى المدينة في العام الماضي 2017 بعد معارك."
    fixed = clues(text).fixed
    assert fixed is not None
    assert fixed[1].of(text) == "العام الماضي 2017"


SINCE = [
    ("وسيطرت القوات على المدينة في عام 2017.", date(2017, 1, 1)),
    ("وسيطرت القوات على المدينة عام 2017.", date(2017, 1, 1)),
    ("وسيطرت القوات على المدينة منذ 2017.", date(2017, 1, 1)),
    ("وسيطرت القوات على المدينة مطلع 2017.", date(2017, 1, 1)),
    ("وسيطرت القوات على المدينة صيف 2017.", date(2017, 1, 1)),
    ("وسيطرت القوات على المدينة في عام 2015 ثم في عام 2017.", date(2017, 1, 1)),
    ("وسيطرت القوات على المدينة في عام ٢٠١٧.", date(2017, 1, 1)),
    ("وسيطرت القوات على المدينة في 5 آذار 2017.", date(2017, 3, 5)),
    ("وسيطرت القوات على المدينة في 5/3/2017.", date(2017, 3, 5)),
    ("وتنتهي الخطة بحلول عام 2030.", None),
    ("وتنتهي الخطة في العام المقبل 2025.", None),
    ("ورصدت الخطة 2017 حالة.", None),
    ("وسجل 20170 حالة في المدينة.", None),
    ("وسجلت المستشفيات في 20171 زيارة إصابات.", None),
    ("وزادت الإصابات في 2017,5 من الحالات.", None),
    ("وقال تنظيم داعش ذلك.", date(2013, 4, 9)),
    ("وانسحبت جبهة النصرة من القرية.", date(2012, 1, 24)),
    ("وهاجمت هيئة تحرير الشام القرية.", date(2017, 1, 28)),
    ("وهاجمت قسد القرية.", date(2015, 10, 11)),
    ("وهاجمت قوات سوريا الديمقراطية القرية عام 2012.", date(2015, 10, 11)),
    ("وهاجمت قسد القرية عام 2019.", date(2019, 1, 1)),
    ("وتوفي بكورونا.", date(2020, 2, 15)),
    ("بعد سقوط النظام.", date(2024, 12, 8)),
    ("ووصل داعشي.", None),
    ("ووصلت قوات النظام.", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "since"), SINCE)
def test_the_latest_day_a_text_looks_back_to(text: str, since: date | None) -> None:
    assert clues(text).since == since


ALLOWED = [
    ("قُتل جنديان اليوم الأحد 5 آذار في هجوم.", date(2023, 3, 5), True, True),
    ("قُتل جنديان اليوم الأحد 5 آذار في هجوم.", date(2023, 3, 6), True, True),
    ("قُتل جنديان اليوم الأحد 5 آذار في هجوم.", date(2023, 3, 8), True, False),
    ("قُتل جنديان اليوم الأحد 5 آذار في هجوم.", date(2023, 3, 9), False, False),
    ("قُتل جنديان اليوم الأحد 5 آذار في هجوم.", date(2023, 3, 4), False, False),
    ("قُتل جنديان اليوم الأحد 5 آذار في هجوم.", date(2022, 3, 5), False, False),
    ("قُتل جنديان أمس السبت 4 آذار في هجوم.", date(2023, 3, 5), True, True),
    ("قُتل جنديان أمس السبت 4 آذار في هجوم.", date(2023, 3, 4), False, False),
    ("قُتل جنديان اليوم الأحد في هجوم.", date(2023, 3, 5), True, True),
    ("قُتل جنديان اليوم الأحد في هجوم.", date(2023, 3, 6), True, True),
    ("قُتل جنديان اليوم الأحد في هجوم.", date(2023, 3, 7), True, False),
    ("قُتل جنديان اليوم الأحد في هجوم.", date(2023, 3, 4), True, False),
    ("قُتل جنديان في هجوم.", date(2023, 3, 4), True, True),
    ("سيطر عليها العام الماضي 2017.", date(2018, 3, 4), True, True),
    ("سيطر عليها العام الماضي 2017.", date(2017, 3, 4), False, False),
    ("سيطر عليها العام الماضي 2017.", date(2019, 3, 4), False, False),
    ("قُتل جنديان أمس الأحد 31 كانون الأول في هجوم.", date(2024, 1, 1), True, True),
]


@pytest.mark.parametrize(("text", "day", "allows", "fits"), ALLOWED)
def test_whether_a_text_can_be_of_a_day(text: str, day: date, allows: bool, fits: bool) -> None:
    found = clues(text)
    assert (found.allows(day), found.fits(day)) == (allows, fits)


NAMED = [
    ("قُتل جنديان اليوم الأحد 5 آذار.", date(2023, 3, 5), True, True),
    ("قُتل جنديان اليوم الأحد 5 آذار.", date(2023, 3, 12), False, True),
    ("قُتل جنديان اليوم الأحد.", date(2023, 3, 5), False, True),
    ("قُتل جنديان اليوم الأحد.", date(2023, 3, 6), False, False),
    ("قُتل جنديان أمس السبت.", date(2023, 3, 5), False, True),
    ("قُتل جنديان اليوم.", date(2023, 3, 5), False, False),
]


@pytest.mark.parametrize(("text", "day", "by_date", "by_weekday"), NAMED)
def test_whether_a_text_names_a_day(text: str, day: date, by_date: bool, by_weekday: bool) -> None:
    found = clues(text)
    assert (found.names(day, False), found.names(day, True)) == (by_date, by_weekday)


def test_only_the_given_spans_are_looked_at() -> None:
    text = "قُتل جنديان اليوم الخميس. نُشر أمس الأحد."
    assert Clues(text, [Span(0, 25)]).weekday == THURSDAY
    assert Clues(text, [Span(25, len(text))]).weekday == MONDAY
    assert Clues(text, []).ties == ()
    assert Clues(text, [Span(0, len(text))]).disputed


NAMES = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
MONTH_OF = [name for name, month in MONTHS if name not in ("إبريل",)]


@given(st.dates(date(2003, 1, 5), date(2026, 12, 20)), st.integers(0, 2))
def test_each_day_written_with_its_weekday_and_month_is_read_back(day: date, back: int) -> None:
    spoken = day - timedelta(days=back)
    month = next(name for name, number in MONTHS if number == spoken.month)
    word = ["اليوم", "أمس", "أول أمس"][back]
    found = clues(f"قُتل جنديان {word} {NAMES[spoken.weekday()]} {spoken.day} {month} {spoken.year} في هجوم.")
    (tie,) = found.ties
    assert tie.year == spoken.year
    assert tie.reports(spoken.year) == day
    assert found.weekday == day.weekday()
    assert found.fits(day)
