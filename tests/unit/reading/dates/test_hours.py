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


@pytest.mark.parametrize("hour", ["فجرا", "صباحا", "عند السابعة صباحا"])
def test_an_hour_alone_is_of_the_day_of_the_report(hour: str) -> None:
    assert days(f"اعتقلت قوات الاحتلال {hour} خمسة مواطنين من بلدة قباطية.") == [(DAY, DAY)]
    assert days(f"اعتقلت قوات الاحتلال {hour} خمسة مواطنين من بلدة قباطية.", None) == [None]


def test_what_lasted_until_an_hour_of_the_next_day_began_with_the_news() -> None:
    raw = NEWS + "واندلعت اشتباكات في محيط بلدة النيرب استمرت حتى فجر الثلاثاء."
    assert days(raw)[-1] == ("2021-08-30", "2021-08-31")
