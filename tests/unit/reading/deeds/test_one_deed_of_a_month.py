"""Whom one deed killed is its toll whatever month it was; a figure since a deed counts from its day (codebook §4)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

DAY = "2021-09-02"


def told(raw: str) -> list:
    return list(read(document("t", raw, published=DAY)).claims)


@pytest.mark.parametrize(
    ("raw", "figure"),
    [
        ("قتل أكثر من 500 شخص في انفجار شاحنة ملغومة وسط مقديشو في أكتوبر 2017.", 501),
        ("وقتل 1144 شخصا في هجوم كيميائي على الغوطة في آب 2013.", 1144),
        ("مقتل 305 مصلين بينهم 27 طفلا في هجوم على مسجد بشمال سيناء في نوفمبر 2017.", 305),
        ("وقضى 298 شخصا في مجزرة في حماة في شباط الماضي.", 298),
    ],
)
def test_the_toll_of_one_deed(raw: str, figure: int) -> None:
    claims = told(raw)
    assert [
        r.min for c in claims if c.kind == "incident" for r in c.casualties if not isinstance(r.part_of, int)
    ] == [figure]
    assert not [c for c in claims if c.kind == "tally" and c.min == figure]


@pytest.mark.parametrize(
    ("raw", "figure"),
    [
        ("وقتل 130 شخصا في هجمات متفرقة في ديالى في آب الماضي.", 130),
        ("وقتل 60 مدنيا في غارات على صنعاء خلال أغسطس.", 60),
        ("ومنذ اندلاع العنف في 20 يوليو قتل 13 جنديا ثلاثة منهم في كمين قرب ديار بكر.", 13),
    ],
)
def test_what_several_deeds_have_done_is_a_total(raw: str, figure: int) -> None:
    assert figure in [c.min for c in told(raw) if c.kind == "tally"]


@pytest.mark.parametrize(
    ("raw", "start"),
    [
        (
            "وأشار التقرير إلى أن القوات الروسية قتلت 6900 مدني في سوريا منذ تدخلها في 30 أيلول 2015.",
            "2015-09-30",
        ),
        ("وقتل نحو 200 ألف مدني في العراق منذ اجتاحت القوات الأمريكية البلاد في 20 آذار 2003.", "2003-03-20"),
    ],
)
def test_a_figure_since_a_deed(raw: str, start: str) -> None:
    (tally,) = (c for c in told(raw) if c.kind == "tally")
    assert (str(tally.when.start), str(tally.when.end)) == (start, DAY)
