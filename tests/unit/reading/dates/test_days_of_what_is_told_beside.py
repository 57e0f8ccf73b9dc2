"""The day on which a toll rose, a man died of wounds or a campaign began is not the day of the deed (codebook §8)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def days(raw: str) -> list[str]:
    """start..end of each incident of a report of Tuesday 2024-03-05."""
    claims = read(document("t", raw, published="2024-03-05")).claims
    found = [c.when for c in claims if c.kind == "incident"]
    return [f"{w.start}..{w.end}" if w and w.start else "-" for w in found]


SUNDAY = "2024-03-03..2024-03-03"
SATURDAY = "2024-03-02..2024-03-02"
CASES = [
    # tolls that grow
    (
        "ارتفعت حصيلة ضحايا القصف على سوق بلدة كفر نوران إلى تسعة قتلى اليوم الثلاثاء.\n\n"
        "وكان الطيران الحربي قصف السوق الأحد بصواريخ فراغية.",
        SUNDAY,
    ),
    ("ارتفعت اليوم الثلاثاء حصيلة ضحايا القصف على سوق بلدة كفر نوران إلى تسعة قتلى.", "-"),
    ("ارتفع عدد قتلى التفجير الذي ضرب مدينة الباب الأحد إلى 14 شخصاً.", SUNDAY),
    (
        "ارتفعت، الثلاثاء، حصيلة قتلى الهجوم على الكنيسة في حمص إلى 25 قتيلاً و63 جريحاً، بحسب وزارة الصحة.\n\n"
        "وكان انتحاري فجر نفسه داخل الكنيسة مساء الأحد.",
        SUNDAY,
    ),
    ("وصل عدد ضحايا المجزرة في قرية المتراس إلى 108 قتلى، الثلاثاء، وفق مراقبين.", "-"),
    ("اليوم الثلاثاء ارتفعت حصيلة ضحايا القصف على سوق بلدة كفر نوران إلى تسعة قتلى.", "-"),
    ("قتل ثلاثة مدنيين بانفجار لغم في ريف الرقة الأحد، ليرتفع عدد ضحايا الألغام هناك إلى 112 قتيلاً.", SUNDAY),
    # who dies of wounds
    ("توفي طفل، الثلاثاء، متأثراً بجراح أصيب بها في قصف على بلدة حاس يوم الأحد.", SUNDAY),
    ("قضت أمس طالبة متأثرة بإصابتها في انفجار لغم قرب مدينة درنة السبت الماضي.", SATURDAY),
    ("توفي اليوم أحد جرحى التفجير الذي وقع في سوق مدينة الباب في 3 آذار الجاري.", SUNDAY),
    # campaigns, and what happens in them
    (
        "واصلت قوات الدعم السريع قصف أم درمان الأحد، ضمن الحرب التي شنتها في 15 أبريل 2023 للسيطرة على البلاد.",
        SUNDAY,
    ),
    (
        "قتل خمسة مدنيين بقصف على مخيم زمزم، في ظل فشل العملية العسكرية التي أطلقتها المليشيا، في 4 أبريل 2023، "
        "للسيطرة على المدينة.",
        "-",
    ),
    # "as was carried by", where the verb is spelled as a noun
    (
        "قتل ثلاثة مدنيين بانفجار دراجة مفخخة في مدينة عفرين، حسبما نقله مراسل الوكالة عن مصدر طبي، اليوم الثلاثاء.",
        "-",
    ),
    ("قتل ثلاثة مدنيين بانفجار دراجة مفخخة في مدينة عفرين، وفق ما أورده مراسل الوكالة اليوم الثلاثاء.", "-"),
]


@pytest.mark.parametrize(("raw", "told"), CASES)
def test_day_is_that_of_the_deed(raw: str, told: str) -> None:
    assert days(raw)[0] == told


def test_a_deed_that_is_begun_by_its_own_day_keeps_it() -> None:
    assert days("قتل تسعة جنود في الهجوم الذي بدأه تنظيم القاعدة الأحد على معسكر في أبين.") == [SUNDAY]
