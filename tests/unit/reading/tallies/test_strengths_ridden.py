"""Vehicles that armed people ride in, pairs told by a dual, and people counted inside a place."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def strengths(raw: str) -> list[tuple[str, int | None, str | None]]:
    claims = read(document("t", raw, published="2021-09-02")).claims
    return [(str(c.measure), c.min, c.actor) for c in claims if c.kind == "strength"]


@pytest.mark.parametrize(
    ("raw", "least"),
    [
        ("طارد الجيش المالي عناصر التنظيم الذين فروا على متن ست شاحنات صغيرة.", 6),
        ("هاجم مسلحون على متن عشرات الدراجات النارية قرية في شمال بوركينا فاسو.", 20),
        ("دخل عناصر من قوات الدعم السريع القرية وهم يستقلون سبع سيارات.", 7),
        ("قام مسلحون باقتحام الحقل بثلاث سيارات رباعية الدفع.", 3),
        ("شن الجيش هجوماً بمشاركة 50 دبابة على مواقع الفصائل.", 50),
    ],
)
def test_vehicles_that_fighters_come_in(raw: str, least: int) -> None:
    assert [(m, n) for m, n, _ in strengths(raw)] == [("vehicles", least)]


@pytest.mark.parametrize(
    "raw",
    [
        "استهدفت طائرة مسيرة عناصر من حزب الله كانوا على متن سيارتين.",
        "قتل 4 مدنيين كانوا على متن 3 سيارات بانفجار لغم.",
        "وصل النازحون على متن 12 سيارة إلى البلدة.",
        "ضبطت الشرطة مهربين يستقلون أربع سيارات.",
        "انفجرت سيارتان مفخختان في بغداد.",
        "دمر الجيش الأوكراني دبابتين روسيتين.",
    ],
)
def test_vehicles_of_others_and_those_that_are_hit_are_none(raw: str) -> None:
    assert strengths(raw) == []


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            "توغلت قوة إسرائيلية مؤلفة من دبابتين وثلاث عربات عسكرية في محيط كودنة.",
            [("vehicles", 2, "israel"), ("vehicles", 3, "israel")],
        ),
        ("دخل رتل عسكري تركي مكون من 25 آلية عبر كفرلوسين.", [("vehicles", 25, "turkey")]),
        ("عبرت دورية أمريكية تضم خمس مدرعات بلدة القحطانية.", [("vehicles", 5, "us-forces")]),
        ("عبرت سيارتان عسكريتان أمريكيتان الحدود.", [("vehicles", 2, "us-forces")]),
    ],
)
def test_whose_column_it_is(raw: str, expected: list[tuple[str, int, str | None]]) -> None:
    assert strengths(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            "وأضاف أن المئات من مقاتلي جيش الإسلام في دوما ونحو 60 ألف مدني داخل الغوطة باتوا بلا طعام.",
            [("fighters", 200, "jaysh-al-islam"), ("civilians", 60000, "civilians")],
        ),
        ("وهناك آلاف المدنيين داخل المخيم يعانون من الجوع.", [("civilians", 2000, "civilians")]),
        ("ويبلغ عدد سكان البلدة 12 ألف نسمة.", [("civilians", 12000, "civilians")]),
        ("ويقطن مخيم الهول نحو 55 ألف شخص.", [("civilians", 55000, "civilians")]),
        ("شارك في الهجوم نحو 150 مسلحاً من حركة طالبان.", [("fighters", 150, "afghan-taliban")]),
    ],
)
def test_people_counted_where_they_are(raw: str, expected: list[tuple[str, int, str | None]]) -> None:
    assert strengths(raw) == expected


@pytest.mark.parametrize(
    "raw",
    [
        "اعتقل المئات من مقاتلي الفصائل في درعا.",
        "نزح 40 ألف مدني داخل سوريا.",
        "وقال سكان إن 20 شخصاً قتلوا في القصف.",
        "غادر 300 مدني داخل حافلات البلدة.",
    ],
)
def test_people_to_whom_something_happens_are_none(raw: str) -> None:
    assert strengths(raw) == []
