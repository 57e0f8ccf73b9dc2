"""What an expression of time is for: on that day, since, until, before, how long, how old; and which words it takes.

One line for each: a sentence with the expression between bars, then its role.
"""

from __future__ import annotations

from datetime import date

import pytest

from marsad.arabic.dates import (
    Between,
    Clock,
    Day,
    Discourse,
    Elapsed,
    Month,
    Part,
    Season,
    TimeExpression,
    Vague,
    Week,
    Year,
    find_times,
    resolve,
)
from marsad.arabic.folding import fold
from marsad.arabic.tokens import span_of, tokenize

REPORT = date(2020, 11, 25)


def told(text: str) -> list[tuple[str, TimeExpression]]:
    """The words of each expression as written, and the expression."""
    tokens = tokenize(fold(text))
    return [(span_of(tokens, time.first, time.last).of(text), time) for time in find_times(tokens)]


ROLES = """
at | وقع الهجوم [أمس] قرب الجسر
at | وقع الهجوم يوم [الجمعة الماضي] قرب الجسر
at | قتل في [15 آذار 2019] رجل
at | قتل عام [2019] رجل
since | يحاصر الجيش البلدة [منذ أمس] ويمنع الدخول
since | يحاصر الجيش البلدة [منذ عام 2013] ويمنع الدخول
since | يحاصر الجيش البلدة [منذ ثلاثة أشهر] ويمنع الدخول
since | اعتقل [منذ 15 آذار 2019] ولم يعرف مصيره
since | اعتقل [منذ مطلع العام الجاري] ولم يعرف مصيره
since | تعمل [ابتداء من الأحد] في البلدة
until | بقي في السجن [حتى عام 2019] ثم خرج
until | بقي في السجن [حتى يوم الجمعة] ثم خرج
until | بقي في السجن [لغاية أيلول 2019] ثم خرج
before | اعتقل [قبل عام 2011] ثم خرج
before | اعتقل [قبل آذار 2011] ثم خرج
after | عاد [بعد عام 2018] إلى البلدة
after | عاد [بعد يوم الجمعة] إلى البلدة
within | قتل عشرة [خلال شهر أيلول] في البلدة
within | قتل عشرة [خلال اليومين الماضيين] في البلدة
within | قتل عشرة [خلال الـ24 ساعة الماضية] في البلدة
within | قتل عشرة [خلال الأسبوع الماضي] في البلدة
ago | قتل [قبل يومين] في البلدة
ago | قتل [قبل ثلاثة أسابيع] في البلدة
ago | قتل [قبل نحو شهر] في البلدة
duration | استمر القصف [لمدة ثلاث ساعات] على البلدة
duration | قتل عشرة [خلال 24 ساعة] في البلدة
duration | قصفت البلدة [خلال ثلاثة أيام] بالصواريخ
duration | بقي محاصراً [طوال شهرين] في البلدة
duration | [استمرت ثلاثة أيام] المعارك
duration | [دامت ساعتين] الاشتباكات
"""


@pytest.mark.parametrize("row", ROLES.strip().splitlines())
def test_the_role_and_the_words(row: str) -> None:
    role, marked = row.split(" | ")
    words = marked[marked.index("[") + 1 : marked.index("]")]
    ((found, time),) = told(marked.replace("[", "").replace("]", ""))
    assert time.role == role
    assert found.endswith(words)
    assert set(found.removesuffix(words).split()) <= {"يوم", "عام"}


MOMENTS = [
    ("أمس", Day(offset=-1)),
    ("غداً", Day(offset=1)),
    ("أول من أمس", Day(offset=-2)),
    ("يوم الجمعة", Day(weekday=4)),
    ("أمس الثلاثاء", Day(offset=-1, weekday=1)),
    ("الجمعة الماضية", Day(weekday=4, which="past")),
    ("الجمعة المقبلة", Day(weekday=4, which="next")),
    ("الجمعة قبل الماضية", Day(weekday=4, which="before_past")),
    ("ليل الجمعة - السبت", Day(weekday=4, weekday_end=5)),
    ("بعد منتصف ليل الجمعة - السبت", Day(weekday=4, weekday_end=5, after_midnight=True)),
    ("15 آذار", Day(day=15, month=3)),
    ("15 آذار 2019", Day(day=15, month=3, year=2019)),
    ("15 آذار الماضي", Day(day=15, month=3, which="past")),
    ("15 آذار من العام الماضي", Day(day=15, month=3, year_offset=-1)),
    ("15 من الشهر الجاري", Day(day=15, month_offset=0)),
    ("15 من الشهر الماضي", Day(day=15, month_offset=-1)),
    ("بين 15 و18 آذار", Day(day=15, day_end=18, month=3)),
    ("الجمعة 15 آذار 2019", Day(day=15, month=3, year=2019, weekday=4)),
    ("10 محرم 1441", Day(day=10, month=1, year=1441, hijri=True)),
    ("شهر آذار", Month(month=3)),
    ("آذار 2019", Month(month=3, year=2019)),
    ("في آذار الماضي", Month(month=3, which="past")),
    ("في آذار من العام الماضي", Month(month=3, year_offset=-1)),
    ("الشهر الماضي", Month(offset=-1)),
    ("الشهر الجاري", Month(offset=0)),
    ("الشهر المقبل", Month(offset=1)),
    ("شهر رمضان الماضي", Month(month=9, hijri=True, which="past")),
    ("صيف 2019", Season(2, 2019)),
    ("الصيف الماضي", Season(2, which="past")),
    ("صيف العام الماضي", Season(2, year_offset=-1)),
    ("عام 2019", Year(2019)),
    ("العام الماضي", Year(offset=-1)),
    ("هذا العام", Year(offset=0)),
    ("عام 1441 هجري", Year(1441, hijri=True)),
    ("الأسبوع الماضي", Week(-1)),
    ("هذا الأسبوع", Week(0)),
    ("الأسبوع القادم", Week(1)),
    ("مطلع عام 2019", Part(Year(2019), edge="begin")),
    ("منتصف آذار 2019", Part(Month(3, 2019), edge="middle")),
    ("أواخر الشهر الماضي", Part(Month(offset=-1), edge="end")),
    ("الربع الأخير من عام 2019", Part(Year(2019), slice="quarter", nth=-1)),
    ("النصف الثاني من آذار 2019", Part(Month(3, 2019), slice="half", nth=2)),
    ("الأسبوع الثالث من آذار 2019", Part(Month(3, 2019), slice="week", nth=3)),
    ("الأشهر الستة الأولى من 2019", Part(Year(2019), slice="months", number=6)),
    ("قبل يومين", Elapsed(2, "day")),
    ("منذ ثلاثة أسابيع", Elapsed(3, "week")),
    ("قبل نحو شهرين", Elapsed(2, "month")),
    ("منذ عشر سنوات", Elapsed(10, "year")),
    ("منذ عام ونصف", Elapsed(18, "month")),
    ("منذ سنتين و3 أشهر", Elapsed(27, "month")),
    ("منذ عقدين", Elapsed(2, "decade")),
    ("خلال الـ48 ساعة الماضية", Elapsed(48, "hour")),
    ("خلال اليومين المقبلين", Elapsed(2, "day", ahead=True)),
    ("في اليوم التالي", Discourse(1)),
    ("في اليوم السابق", Discourse(-1)),
    ("قبل ذلك بيومين", Discourse(-2)),
    ("بعد ذلك بيوم", Discourse(1)),
    ("في اليوم ذاته", Discourse(0)),
    ("الساعة الثالثة عصراً", Clock()),
    ("مساءً", Clock()),
    ("مؤخراً", Vague()),
    ("قبل أكثر من شهر", Vague()),
    ("خلال الأيام القليلة الماضية", Vague()),
    ("بين عامي 2017 و2019", Between(Year(2017), Year(2019))),
    ("من آذار إلى أيلول 2019", Between(Month(3, 2019), Month(9, 2019))),
    ("بين الجمعة والأحد", Between(Day(weekday=4), Day(weekday=6))),
    ("في تسعينيات القرن الماضي", Between(Year(1990), Year(1999))),
]


@pytest.mark.parametrize(("words", "moment"), MOMENTS)
def test_what_is_said_before_anyone_knows_the_report(words: str, moment: object) -> None:
    ((_, time),) = told(f"وصل الرجل {words} إلى هناك")
    assert time.moment == moment


@pytest.mark.parametrize(
    ("words", "absolute", "vague", "duration", "of_text"),
    [
        ("15 آذار 2019", True, False, False, False),
        ("عام 2019", True, False, False, False),
        ("منذ عام 2019", True, False, False, False),
        ("حتى آذار 2019", True, False, False, False),
        ("مطلع آذار 2019", True, False, False, False),
        ("صيف 2019", True, False, False, False),
        ("بين عامي 2017 و2019", True, False, False, False),
        ("15 آذار", False, False, False, False),
        ("أمس", False, False, False, False),
        ("الجمعة", False, False, False, False),
        ("الشهر الماضي", False, False, False, False),
        ("في آذار من العام الماضي", False, False, False, False),
        ("من آذار حتى أيلول", False, False, False, False),
        ("قبل يومين", False, False, False, False),
        ("مؤخراً", False, True, False, False),
        ("قبل أيام", False, True, False, False),
        ("لمدة يومين", False, False, True, False),
        ("خلال 24 ساعة", False, False, True, False),
        ("في اليوم التالي", False, False, False, True),
        ("قبل ذلك بيوم", False, False, False, True),
        ("مساءً", False, False, False, False),
    ],
)
def test_its_signs(words: str, absolute: bool, vague: bool, duration: bool, of_text: bool) -> None:
    ((_, time),) = told(f"وصل الرجل {words} إلى هناك")
    assert (time.absolute, time.vague, time.duration_only, time.relative_to_text) == (
        absolute,
        vague,
        duration,
        of_text,
    )


@pytest.mark.parametrize(
    ("words", "anchor", "day"),
    [
        ("في اليوم التالي", date(2020, 2, 28), "2020-02-29"),
        ("وفي اليوم التالي", date(2019, 12, 31), "2020-01-01"),
        ("في اليوم السابق", date(2020, 3, 1), "2020-02-29"),
        ("قبل ذلك بيوم", date(2020, 1, 1), "2019-12-31"),
        ("قبل ذلك بيومين", date(2020, 1, 1), "2019-12-30"),
        ("بعد ذلك بيومين", date(2020, 2, 28), "2020-03-01"),
        ("في اليوم ذاته", date(2020, 2, 28), "2020-02-28"),
        ("في اليوم نفسه", date(2020, 2, 28), "2020-02-28"),
    ],
)
def test_days_that_count_from_what_was_told(words: str, anchor: date, day: str) -> None:
    ((_, time),) = told(f"وصل الرجل {words} إلى هناك")
    found = resolve(time, REPORT, anchor)
    assert (str(found.start), str(found.end)) == (day, day)
    assert resolve(time, REPORT).start is None


@pytest.mark.parametrize(
    ("text", "conflict"),
    [
        ("الجمعة 25 تشرين الثاني 2020", "Friday but 2020-11-25 is a Wednesday"),
        ("الأربعاء 25 تشرين الثاني 2020", None),
        ("يوم الاثنين الموافق 15/3/2019", "Monday but 2019-03-15 is a Friday"),
        ("يوم الجمعة الموافق 15/3/2019", None),
        ("أمس الثلاثاء", None),
        ("أمس الاثنين", "Monday but 2020-11-24 is a Tuesday"),
        ("أمس الخميس", "Thursday but 2020-11-24 is a Tuesday"),
        ("اليوم الثلاثاء", "Tuesday but 2020-11-25 is a Wednesday"),
    ],
)
def test_days_that_contradict_themselves_say_so(text: str, conflict: str | None) -> None:
    ((_, time),) = told(f"وصل الرجل {text} إلى هناك")
    assert resolve(time, REPORT).conflict == conflict


@pytest.mark.parametrize(
    ("words", "precision"),
    [
        ("أمس", "day"),
        ("15 آذار 2019", "day"),
        ("قبل ثلاثة أيام", "day"),
        ("يومي الجمعة والسبت", "days"),
        ("ليل الجمعة - السبت", "days"),
        ("خلال الـ48 ساعة الماضية", "days"),
        ("خلال اليومين الماضيين", "days"),
        ("مطلع آذار 2019", "days"),
        ("الأسبوع الماضي", "week"),
        ("آذار 2019", "month"),
        ("الشهر الماضي", "month"),
        ("صيف 2019", "season"),
        ("عام 2019", "year"),
        ("مطلع عام 2019", "period"),
        ("منذ أمس", "period"),
        ("بين عامي 2017 و2019", "period"),
        ("خلال الأشهر الستة الماضية", "period"),
        ("مؤخراً", None),
        ("مساءً", None),
    ],
)
def test_how_fine_the_interval_is(words: str, precision: str | None) -> None:
    ((_, time),) = told(f"وصل الرجل {words} إلى هناك")
    assert resolve(time, REPORT).precision == precision


@pytest.mark.parametrize(
    "text",
    [
        "منذ ساعتين",
        "- قبل 3 أيام",
        "• منذ 5 دقائق",
        "2 منذ سنة",
        "آخر تحديث: منذ ثلاث ساعات",
        "نشر منذ يومين",
    ],
)
def test_the_age_of_a_comment_dates_nothing(text: str) -> None:
    found = told(f"تعليق القارئ\n{text}\nشكراً لكم")
    assert [time.role for _, time in found] == ["age"]
    assert [resolve(time, REPORT)[:2] for _, time in found] == [(None, None)]
