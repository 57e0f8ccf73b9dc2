"""What day "today" is in a report that went out after midnight (codebook §3, §6)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

SUNDAY = "2023-06-11"


def days(raw: str, published: str = SUNDAY) -> list[str]:
    """The day of each incident, in order; "-" for none."""
    claims = read(document("t", raw, published=published)).claims
    found = [c.when for c in claims if c.kind == "incident"]
    return [str(w.start) if w and w.start else "-" for w in found]


CASES = [
    (
        "هاجم مسلحون اليوم السبت نقطة تفتيش قرب الرطبة وقتلوا شرطياً.\n\nوفي الموصل خطف مسلحون مساء اليوم تاجراً.",
        ["2023-06-10", "2023-06-10"],
    ),
    (
        "هاجم مسلحون اليوم (السبت) نقطة تفتيش قرب الرطبة وقتلوا شرطياً.\n\nوفي الموصل خطف مسلحون أمس تاجراً.",
        ["2023-06-10", "2023-06-09"],
    ),
    (
        "هاجم مسلحون أمس الجمعة نقطة تفتيش قرب الرطبة وقتلوا شرطياً.\n\nوفي الموصل خطف مسلحون اليوم تاجراً.",
        ["2023-06-09", "2023-06-10"],
    ),
    (  # written on the day it came out
        "هاجم مسلحون أمس السبت نقطة تفتيش قرب الرطبة وقتلوا شرطياً.\n\nوفي الموصل خطف مسلحون اليوم تاجراً.",
        ["2023-06-10", "2023-06-11"],
    ),
    (  # told in two ways: the report's own day stays
        "هاجم مسلحون اليوم السبت نقطة تفتيش قرب الرطبة وقتلوا شرطياً.\n\nوفي الموصل خطف مسلحون اليوم الأحد تاجراً.",
        ["2023-06-10", "2023-06-11"],
    ),
]


@pytest.mark.parametrize(("raw", "expected"), CASES)
def test_the_day_of_writing(raw: str, expected: list[str]) -> None:
    assert days(raw) == expected


def test_the_report_keeps_its_own_date() -> None:
    told = read(document("t", CASES[0][0], published=SUNDAY))
    assert told.document.published == SUNDAY


@pytest.mark.parametrize(
    "raw",
    [
        'وأضاف البيان: "وفي 8 من حزيران الجاري أغارت طائرات التحالف على موقع للتنظيم قرب الرطبة".',
        "وتابع: في 8 حزيران قصف الطيران موقعاً للتنظيم قرب الرطبة وقتل ثلاثة.",
        "وقال الناطق: «يوم الخميس الماضي هاجم المسلحون موقعنا قرب الرطبة».",
    ],
)
def test_behind_a_colon_the_day_is_that_of_the_deed(raw: str) -> None:
    assert days(raw) == ["2023-06-08"]
