"""Background of other days does not stand where the news is (codebook §8 "Places")."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

NEWS = (
    "قتل مجهولون أمس الأربعاء الشاب سامر العلي بالرصاص في مدينة داعل بريف درعا.\n\n"
    "وقالت مصادر محلية إن العلي كان معتقلاً لدى قوات النظام خمسة أشهر.\n\n"
)


def places(raw: str) -> list[list[str]]:
    claims = read(document("t", raw, published="2021-09-02")).claims
    return [[p.name for p in c.where] for c in claims if c.kind == "incident"]


def test_he_was_let_go_years_ago_and_nobody_says_where() -> None:
    assert places(NEWS + "ثم أطلق النظام سراحه في آذار عام 2019.")[-1] == []


@pytest.mark.parametrize(
    ("more", "where"),
    [
        ("واعتقل النظام شقيقه في مدينة نوى في آذار عام 2019.", ["نوى"]),
        ("وكان مسلحون قد اغتالوا قائداً في المدينة في آذار عام 2019.", ["داعل"]),
        ("وأصيب شقيقه بالرصاص في الهجوم.", ["داعل"]),
    ],
)
def test_what_its_own_words_say_or_mean_stays(more: str, where: list[str]) -> None:
    assert places(NEWS + more)[-1] == where


def test_a_report_of_old_days_keeps_its_places() -> None:
    raw = (
        "سيطر مقاتلو المعارضة على مدينة معرة النعمان في 9 تشرين الأول 2012.\n\n"
        "وقصف طيران النظام السوق الشعبي في 18 تشرين الأول 2012 فقتل 44 مدنياً."
    )
    assert places(raw)[-1] == ["معرة النعمان"]
