"""Each item of a digest has the digest's day (codebook §8 "Dates")."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

DAY = "2018-03-20"
ITEMS = (
    "- قتل أربعة مدنيين في مدينة دوما جراء غارات روسية على الأحياء السكنية.\n"
    "- اغتال مجهولون قيادياً في أحرار الشام قرب بلدة بنش.\n"
    "- قتل سبعة أشخاص يوم أمس في قصف صاروخي على سوق في جرمانا.\n"
    "- انفجرت سيارة مفخخة وسط مدينة عفرين دون وقوع إصابات.\n"
)


def days(raw: str, published: str | None = DAY) -> list[str]:
    claims = read(document("t", raw, published=published)).claims
    found = [c.when for c in claims if c.kind == "incident"]
    return [str(w.start) if w and w.start else "-" for w in found]


@pytest.mark.parametrize(
    "head",
    [
        "حصاد اليوم - الثلاثاء 20 آذار 2018",
        "أبرز التطورات الميدانية في سوريا ليوم الثلاثاء",
        "أهم أحداث يوم 20 / 3 / 2018 في سوريا",
        "ملخص الأحداث حتى الساعة السادسة مساء",
        "جولة على أبرز المستجدات الميدانية اليوم",
    ],
)
def test_items_have_the_day_of_the_digest(head: str) -> None:
    assert days(f"{head}\n\n{ITEMS}") == [DAY, DAY, "2018-03-19", DAY]


def test_a_digest_tells_its_day_where_the_report_has_none() -> None:
    assert days(f"أهم أحداث يوم 20 / 3 / 2018 في سوريا\n\n{ITEMS}", None)[:2] == [DAY, DAY]


def test_without_a_head_items_have_no_day() -> None:
    assert days(f"مدن سورية تحت النار اليوم\n\n{ITEMS}")[:2] == ["-", "-"]
    assert days(f"ملخص الأحداث في سوريا\n\n{ITEMS}")[:2] == ["-", "-"]


def test_what_an_item_looks_back_on_is_of_no_day_of_the_digest() -> None:
    late = "- وكان الجيش قد قصف قبل أيام قرية النيرب فقتل طفلاً.\n- ونزح أكثر من 2000 شخص منذ الأول من شباط.\n"
    found = days(f"حصاد اليوم - الثلاثاء 20 آذار 2018\n\n{ITEMS}{late}")
    assert DAY not in found[4:]


@pytest.mark.parametrize(
    ("raw", "day"),
    [
        (
            "الخرطوم 27 أغسطس (شينخوا) قتل 14 مدنيا في قصف على سوق ليبيا غربي أم درمان أمس السبت.",
            "2023-08-26",
        ),
        (
            "الخرطوم 27 أغسطس 2023 (شينخوا) قتل 14 مدنيا في قصف على سوق ليبيا غربي أم درمان أمس السبت.",
            "2023-08-26",
        ),
        ("وبحسب مصدر عسكري فإن الحوثيين تكبدوا الليلة الماضية 11 قتيلا في جبهة مقبنة.", "2023-08-26"),
        ("قتل 14 مدنيا في 25 أغسطس (الجمعة) في قصف على سوق ليبيا.", "2023-08-25"),
    ],
)
def test_a_dateline_is_no_day_of_the_deed(raw: str, day: str) -> None:
    assert days(raw, "2023-08-27") == [day]
