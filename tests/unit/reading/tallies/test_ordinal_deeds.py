"""The how-manieth deed of a stretch of time, and how many times a deed was done (codebook §4)."""

from datetime import date

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

PUBLISHED = date(2018, 10, 10)


def tallies(raw: str) -> list[tuple[str | None, int | None, str | None]]:
    """Measure, least figure and beginning of each tally of a text of 10 October 2018."""
    claims = read(document("t", "أخبار البلدة\n" + raw, published=PUBLISHED.isoformat())).claims
    told = [c for c in claims if c.kind == "tally"]
    return [(str(c.measure), c.min, str(c.when.start) if c.when and c.when.start else None) for c in told]


NTH = [
    ("وهذا القصف الإسرائيلي على سوريا هو الثامن خلال العام الجاري.", [("attacks", 8, "2018-01-01")]),
    (
        "والقصف هو الثامن خلال العام الجاري والثاني خلال الشهر الجاري.",
        [("attacks", 8, "2018-01-01"), ("attacks", 2, "2018-10-01")],
    ),
    ("ويعد الهجوم الثالث من نوعه منذ مطلع العام.", [("attacks", 3, "2018-01-01")]),
    ("وهذا التفجير هو الخامس من نوعه خلال شهر واحد في بغداد.", [("attacks", 5, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "told"), NTH)
def test_the_nth_attack_counts_those_before_it(raw: str, told: list[tuple[str, int, str | None]]) -> None:
    assert tallies(raw) == told


TIMES = [
    ("وقصفت القوات الجوية السورية المنطقة أكثر من 270 مرة في أربعة أيام.", 271),
    ("وقصفت الطائرات الإسرائيلية المطار خمس مرات منذ مطلع العام.", 5),
]


@pytest.mark.parametrize(("raw", "least"), TIMES)
def test_so_many_times_are_so_many_attacks(raw: str, least: int) -> None:
    assert [(m, n) for m, n, _ in tallies(raw)] == [("attacks", least)]


NONE = [
    "وهذا الاجتماع هو الثالث من نوعه خلال شهر.",
    "وقع الهجوم في الحي الثالث خلال الأيام الماضية.",
    "وهذا التفجير هو الثاني خلال 24 ساعة في بغداد.",
    "زار الوزير المدينة خمس مرات منذ مطلع العام.",
]


@pytest.mark.parametrize("raw", NONE)
def test_other_ordinals_count_no_attacks(raw: str) -> None:
    assert [t for t in tallies(raw) if t[0] == "attacks"] == []


def test_a_toll_raised_since_the_beginning_stands_apart_from_the_day_told_beside_it() -> None:
    raw = (
        "قُتل 14 مدنياً الجمعة في قصف لقوات النظام على مدينة حرستا، ما رفع عدد القتلى المدنيين منذ بدء الهجوم إلى 52"
        " مدنياً. كما قتل 79 عنصراً من قوات النظام مقابل 68 من مقاتلي تنظيم داعش خلال الفترة ذاتها."
    )
    assert [n for _, n, _ in tallies(raw)] == [52, 79, 68]


def test_the_stretch_behind_a_name_in_quotation_marks_and_a_comma() -> None:
    raw = (
        'يشار إلى أن هذا الاستهداف هو الثامن الذي تنفذه مسيرات تركية على مناطق نفوذ "قسد" في شمال شرقي سوريا، منذ مطلع'
        " العام الجاري."
    )
    found = [c for c in read(document("x", raw, published="2023-02-22")).claims if c.kind == "tally"]
    assert [(c.measure, c.min) for c in found] == [("attacks", 8)]


def test_one_night_is_no_stretch_of_raids() -> None:
    raw = "استُهدف محيط بلدة سيدكان في وقت متأخر من ليل السبت/الأحد بخمس غارات لمروحيات تركية."
    found = read(document("x", raw, published="2023-09-17")).claims
    assert [c.kind for c in found if c.kind in ("tally", "incident")] == ["incident"]
