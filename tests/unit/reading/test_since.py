"""Background that goes on, told with its beginning: wars, sieges and operations (codebook §3 `when`, §8)."""

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read

DAY = "2021-09-02"
NEWS = (
    "قتل ثلاثة مدنيين وأصيب خمسة اليوم الخميس بقصف مدفعي على بلدة سرمين شرقي إدلب.\n\n"
    "وقال ناشطون إن القصف طال سوقاً شعبية في البلدة.\n\n"
    "وأصيب طفل في قصف مماثل على بلدة النيرب.\n\n"
    "واعتقلت الشرطة شاباً في مدينة الباب أمس.\n\n"
)


def incidents(raw: str) -> list[Claim]:
    return [c for c in read(document("t", raw, published=DAY)).claims if c.kind == "incident"]


def told(raw: str) -> list[tuple[str, str, str]]:
    found = [(str(c.action), c.when) for c in incidents(raw) if c.when and c.when.start]
    return [(action, str(when.start), str(when.end)) for action, when in found]


@pytest.mark.parametrize(
    ("raw", "action", "start"),
    [
        ("وتحاصر قوات الدعم السريع مدينة الفاشر منذ أيار 2020.", "siege", "2020-05-01"),
        ("ومنذ عام 2013، تقاتل حركة الشباب الحكومة الصومالية.", "clash", "2013-01-01"),
        (
            "وتستمر القوات التركية في عمليتها العسكرية ضد حزب العمال في شمال العراق منذ 18 نيسان 2020.",
            "operation",
            "2020-04-18",
        ),
        (
            "ويخوض الجيش السوداني وقوات الدعم السريع منذ أبريل (نيسان) 2020 حرباً أودت بعشرات آلاف الأشخاص.",
            "clash",
            "2020-04-01",
        ),
        ("وتدور حرب بين الجيش السوداني وقوات الدعم السريع منذ منتصف أبريل 2020.", "clash", "2020-04-15"),
        ("ويشهد اليمن منذ عام 2014 حرباً بين الحوثيين والحكومة.", "clash", "2014-01-01"),
        ("وتشن إسرائيل منذ 7 أكتوبر 2020 حرباً على قطاع غزة.", "operation", "2020-10-07"),
    ],
)
def test_what_has_gone_on_since_then_is_told_behind_the_news(raw: str, action: str, start: str) -> None:
    assert (action, start, DAY) in told(NEWS + raw)


@pytest.mark.parametrize(
    "raw",
    [
        "وتسيطر قوات سوريا الديمقراطية على مدينة الرقة منذ عام 2017.",
        "ويعاني سكان المدينة من الجوع منذ عام 2019.",
        "وتهاجم حركة الشباب القواعد العسكرية في الصومال بين الحين والآخر.",
        "والمعبر مغلق منذ نيسان 2020.",
        "وتشن وسائل الإعلام حرباً نفسية على السكان منذ نيسان 2020.",
    ],
)
def test_states_and_habits_are_no_happenings(raw: str) -> None:
    assert all(c.when is None or str(c.when.start) > "2021" for c in incidents(NEWS + raw))


def test_what_is_needed_stands_no_farther_off_for_a_date() -> None:
    raw = "ويشهد السودان منذ الخامس عشر من شهر أبريل (نيسان) من العام 2020 حرباً بين الجيش وقوات الدعم السريع."
    assert told(raw) == [("clash", "2020-04-15", DAY)]


def test_a_line_with_the_day_of_the_page_dates_nothing() -> None:
    raw = (
        "مقتل ضابط في كمين\n\nالأربعاء، 1 أيلول 2021\n\n"
        "قُتل ضابط من قوات النظام في كمين نصبه مجهولون قرب بلدة نوى غربي درعا.\n\n"
        "وذكرت مصادر محلية أن المهاجمين لاذوا بالفرار."
    )
    assert told(raw) == []


def test_since_the_hours_of_the_morning_is_today() -> None:
    assert told("وتشهد مدينة بارا منذ ساعات الفجر اشتباكات بين الجيش وقوات الدعم السريع.") == [
        ("clash", DAY, DAY)
    ]
    assert told("وتتعرض بلدة سرمين منذ الصباح لقصف مدفعي.") == [("shelling", DAY, DAY)]
    assert told("وتتواصل الاشتباكات في بلدة سرمين منذ منتصف الليل.") == []
