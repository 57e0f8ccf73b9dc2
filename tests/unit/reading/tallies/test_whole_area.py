"""A total without a place is of the area that its war or its report is over."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

LEDE = "قصفت طائرات حربية بلدة حمورية في الغوطة الشرقية أمس الاثنين، ما أدى إلى مقتل ثلاثة مدنيين.\n\n"


def areas(raw: str) -> list[list[str]]:
    found = read(document("x", raw, published="2018-03-06")).claims
    return [[place.name for place in c.where or ()] for c in found if c.kind == "tally"]


def test_a_war_is_over_the_country() -> None:
    assert areas("تشهد سوريا نزاعاً دامياً تسبب منذ عام 2011 بمقتل أكثر من 350 ألف شخص.") == [["سوريا"]]


def test_a_war_whose_country_is_named_elsewhere() -> None:
    told = "قصفت طائرات حربية مدينة إدلب في سوريا أمس.\n\nوأسفرت الحرب عن مقتل أكثر من 350 ألف شخص."
    assert areas(told) == [["سوريا"]]


@pytest.mark.parametrize("when", ["منذ 18 شباط/فبراير", "خلال الشهر الماضي"])
def test_a_period_is_over_more_than_where_its_report_has_happenings(when: str) -> None:
    more = "وقصفت طائرات حربية الغوطة الشرقية أول أمس.\n\nوقصفت قوات النظام الغوطة الشرقية الجمعة.\n\n"
    assert areas(f"{LEDE}{more}ووثق المرصد السوري مقتل 709 مدنيين {when}.")[-1] == []


def test_its_own_place_stays() -> None:
    assert areas(f"{LEDE}ووثق المرصد السوري مقتل 709 مدنيين في درعا منذ 18 شباط/فبراير.")[-1] == ["درعا"]


def test_without_any_place_there_is_none() -> None:
    assert areas("ووثق المرصد السوري مقتل 709 مدنيين منذ 18 شباط/فبراير.") == [[]]


def test_a_total_is_of_the_area_of_the_one_before_it_over_the_same_period() -> None:
    first = "وثق مركز شهود 60 انتهاكاً تعرض لها مدنيون بمحافظة حضرموت خلال شهر شباط الماضي."
    assert areas(f"{first}\nووثق المركز مقتل 9 مدنيين.")[-1] == ["محافظة حضرموت"]


def test_what_a_monitor_documents_is_a_total_however_far_its_name_stands() -> None:
    first = "أفاد مركز شهود بأنه وثق 60 انتهاكاً بمحافظة حضرموت خلال شهر شباط الماضي."
    more = (
        "وذكر المركز في بيان أصدره أواخر الأسبوع الماضي أن راصديه تمكنوا من توثيق مقتل 9 مدنيين بينهم طفلان."
    )
    assert len(areas(f"{first}\n{more}")) == 3


def test_where_most_fell_is_not_where_all_were_counted() -> None:
    told = "وثق المرصد السوري مقتل 52 شخصاً خلال شباط، معظمهم في درعا وحلب."
    assert areas(told)[0] == []
