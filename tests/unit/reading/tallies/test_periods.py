"""Totals: the stretch of time that they are over, however it is told."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.page.layout import lay_out
from marsad.reading.reader import read
from marsad.reading.tallies.periods import is_same_period, period_of
from marsad.reading.words.text import Text

TODAY = "2024-05-22"
PERIODS = [
    ("خلال الشهر الماضي", "2024-04-01", "2024-04-30"),
    ("خلال شهر نيسان", "2024-04-01", "2024-04-30"),
    ("خلال شهر نيسان الماضي", "2024-04-01", "2024-04-30"),
    ("خلال عام 2023", "2023-01-01", "2023-12-31"),
    ("في عام 2023", "2023-01-01", "2023-12-31"),
    ("العام الماضي", "2023-01-01", "2023-12-31"),
    ("خلال الربع الأول من عام 2024", "2024-01-01", "2024-03-31"),
    ("خلال النصف الأول من عام 2023", "2023-01-01", "2023-06-30"),
    ("بين عامي 2015 و2018", "2015-01-01", "2018-12-31"),
    ("منذ مطلع العام الجاري", "2024-01-01", TODAY),
    ("منذ بداية العام 2024", "2024-01-01", TODAY),
    ("منذ عام 2015", "2015-01-01", TODAY),
    ("منذ آذار 2011", "2011-03-01", TODAY),
    ("منذ 15 نيسان 2023", "2023-04-15", TODAY),
    ("منذ 7 أكتوبر", "2023-10-07", TODAY),
]
TOTALS = [
    "وثقت الشبكة السورية لحقوق الإنسان مقتل 157 مدنياً {}.",
    "سجل المرصد السوري لحقوق الإنسان مقتل 157 شخصاً {}.",
    "قُتل 157 مدنياً في سوريا {}، وفق الشبكة السورية لحقوق الإنسان.",
    "{} قُتل 157 مدنياً في سوريا، بحسب الشبكة السورية لحقوق الإنسان.",
]


def claims(text: str) -> list[Claim]:
    return list(read(document("t", text, published=TODAY)).claims)


@pytest.mark.parametrize("total", TOTALS)
@pytest.mark.parametrize(("period", "start", "end"), PERIODS)
def test_a_total_is_over_its_period(total: str, period: str, start: str, end: str) -> None:
    (claim,) = claims(total.format(period))
    assert (claim.kind, claim.measure, claim.min) == ("tally", "killed", 157)
    assert claim.when is not None
    assert (claim.when.start, claim.when.end) == (start, end)


@pytest.mark.parametrize("total", TOTALS)
@pytest.mark.parametrize("period", [p[0] for p in PERIODS])
def test_the_words_of_the_period_are_kept(total: str, period: str) -> None:
    text = total.format(period)
    (claim,) = claims(text)
    assert claim.when is not None
    span = claim.when.span
    assert text[span.start : span.end] == claim.when.text
    assert claim.when.text.split()[-1] in period


def first_sentence(raw: str) -> tuple[bool, bool]:
    """Whether it holds a period, and whether that is the one told before."""
    given = document("t", raw, published=TODAY)
    text = Text(given, lay_out(given), None)
    sentence = text.sentences[0]
    return period_of(text, sentence) is not None, is_same_period(text, sentence)


@pytest.mark.parametrize(
    "raw",
    [
        "قتل 157 مدنياً خلال عام 2023.",
        "قتل 157 مدنياً منذ اندلاع الحرب.",
        "قتل 157 مدنياً على مدى أسبوعين.",
        "قتل 157 مدنياً خلال 48 ساعة.",
        "قتل 157 مدنياً بين عامي 2015 و2018.",
        "قتل 157 مدنياً منذ انطلاق الحملة في 30 آذار 2024.",
    ],
)
def test_a_stretch_of_time_is_a_period(raw: str) -> None:
    assert first_sentence(raw)[0]


@pytest.mark.parametrize(
    "raw",
    [
        "قتل مدني في 30 آذار 2024.",
        "قتل مدني بقصف على مدينة نوى.",
        "قتل مدني في الساعة العاشرة.",
        "قتل مدني يبلغ من العمر 20 عاماً.",
    ],
)
def test_a_day_is_no_period(raw: str) -> None:
    assert not first_sentence(raw)[0]


@pytest.mark.parametrize(
    ("raw", "same"),
    [
        ("وقتل 40 جندياً خلال الفترة نفسها.", True),
        ("وقتل 40 جندياً في المدة ذاتها.", True),
        ("وقتل 40 جندياً في نفس الفترة.", True),
        ("وقتل 40 جندياً خلال الفترة الماضية.", False),
        ("وقتل 40 جندياً في المكان نفسه.", False),
    ],
)
def test_the_same_stretch_again(raw: str, same: bool) -> None:
    assert first_sentence(raw)[1] is same
