"""Hours without a day of their own: of another happening, of the report, up to an hour of the next day."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

DAY = "2021-09-02"


def days(raw: str, published: str | None = DAY) -> list[tuple[str, str] | None]:
    found = [c.when for c in read(document("t", raw, published=published)).claims if c.kind == "incident"]
    return [(str(w.start), str(w.end or w.start)) if w and w.start else None for w in found]


NEWS = "قُتل ثلاثة مدنيين يوم الاثنين في قصف مدفعي على بلدة سرمين شرقي إدلب.\n\n"
MONDAY = ("2021-08-30", "2021-08-30")


@pytest.mark.parametrize(
    "more",
    [
        "وبعد ساعات من القصف، استهدفت طائرات روسية بلدة بنش فقُتل سائق شاحنة.",
        "وقبل ساعات من ذلك، هاجم مسلحون نقطة للجيش في مدينة سراقب فقُتل جنديان.",
        "وجاء القصف بعد ساعات من هجوم شنه مسلحون على نقطة للجيش في مدينة سراقب أدى إلى مقتل جنديين.",
        "وبعد ساعتين من القصف، استهدفت طائرات روسية بلدة بنش فقُتل سائق شاحنة.",
    ],
)
def test_hours_from_what_was_told_before_are_of_its_day(more: str) -> None:
    assert days(NEWS + more) == [MONDAY, MONDAY]


def test_hours_that_nothing_is_counted_from_have_no_day() -> None:
    assert days("هاجم مسلحون قبل ساعات نقطة للجيش في مدينة سراقب فقُتل جنديان.", None) == [None]


@pytest.mark.parametrize(
    "hour",
    [
        "فجرا",
        "صباحا",
        "عند السابعة صباحا",
        "بعد الظهر",
        "قبل الظهر",
        "قبيل الفجر",
        "مع ساعات الصباح الأولى",
        "بعد منتصف الليل",
        "في ساعة متأخرة من الليل",
        "عند الظهيرة",
    ],
)
def test_an_hour_alone_is_of_the_day_of_the_report(hour: str) -> None:
    assert days(f"اعتقلت قوات الاحتلال {hour} خمسة مواطنين من بلدة قباطية.") == [(DAY, DAY)]
    assert days(f"اعتقلت قوات الاحتلال {hour} خمسة مواطنين من بلدة قباطية.", None) == [None]


def test_what_lasted_until_an_hour_of_the_next_day_began_with_the_news() -> None:
    raw = NEWS + "واندلعت اشتباكات في محيط بلدة النيرب استمرت حتى فجر الثلاثاء."
    assert days(raw)[-1] == ("2021-08-30", "2021-08-31")


def test_the_forenoon_of_a_day_is_that_day() -> None:
    assert days("استهدفت مسيّرة قبل ظهر أمس سيارة في بلدة حولا فقُتل سائقها.") == [("2021-09-01", "2021-09-01")]


def test_two_days_before_a_night_of_two_days_are_two_days() -> None:
    raw = (
        "قُتل 79 شخصاً ليل السبت - الأحد في هجوم على بلدة سيتينغا شمال بوركينا فاسو.\n\n"
        "وقبل ذلك بيومين هاجم مسلحون مركز الدرك في البلدة نفسها فقُتل 11 دركياً."
    )
    assert days(raw)[-1] == ("2021-08-26", "2021-08-27")


@pytest.mark.parametrize(
    ("report", "day"),
    [
        (
            "أعلن الجيش المالي، الأربعاء، مقتل ستة جنود في كمين لقافلة قرب تمبكتو.\n\nوجاء في بيان للجيش أن "
            "الكمين وقع السبت الماضي خلال عملية في المنطقة.",
            "2021-08-28",
        ),
        (
            "بدأت القوات الانسحاب من مدينة السويداء فجر اليوم الخميس، تنفيذاً لاتفاق أعلن عنه شيخ البلدة مساء الأربعاء.",
            "2021-09-02",
        ),
    ],
)
def test_its_own_day_comes_before_that_of_what_is_told_beside(report: str, day: str) -> None:
    assert days(report)[0] == (day, day)
