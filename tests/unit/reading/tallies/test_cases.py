"""Counted cases of arrest and harm: what became of whom, by whom, where (codebook §4)."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def tallies(raw: str, published: str = "2022-07-05") -> list[Claim]:
    return [c for c in read(document("x", raw, published=published)).claims if c.kind == "tally"]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            'سجلت الشبكة السورية لحقوق الإنسان 148 حالة "اعتقال تعسفي" في حزيران الماضي.',
            [("captured", 148, None)],
        ),
        (
            "وتوزعت حالات الاعتقال بحسب الشبكة إلى 61 حالة لدى قوات النظام و23 حالة لدى "
            "قوات سوريا الديمقراطية خلال حزيران.",
            [("captured", 61, "syrian-government-forces"), ("captured", 23, "sdf")],
        ),
        (
            "رصدت الشبكة اليمنية (18) حالة قتل و(27) حالة إصابة و(41) حالة اختطاف ارتكبتها "
            "مليشيا الحوثي في محافظة ذمار خلال حزيران.",
            [("killed", 18, "houthis"), ("wounded", 27, "houthis"), ("captured", 41, "houthis")],
        ),
        (
            "ارتفع عدد حالات الاعتقال في الضفة الغربية منذ مطلع العام إلى 3270 حالة.",
            [("captured", 3270, None)],
        ),
    ],
)
def test_cases_are_of_the_fate_and_the_side_told_with_them(
    raw: str, expected: list[tuple[str, int, str | None]]
) -> None:
    assert [(c.measure, c.min, c.by) for c in tallies(raw)] == expected


def test_what_follows_the_last_of_joined_cases_is_of_all() -> None:
    raw = "رصد المكتب 12 حالة قتل و30 حالة إصابة في محافظة إب خلال حزيران الماضي."
    assert [[p.name for p in c.where] for c in tallies(raw)] == [["محافظة إب"], ["محافظة إب"]]


@pytest.mark.parametrize(
    "raw",
    ["سُجلت 14 حالة لدى المستشفى خلال حزيران.", "أصيب ثلاثة مدنيين في حالة حرجة بقصف على سرمين أمس."],
)
def test_cases_without_a_fate_are_no_totals(raw: str) -> None:
    assert tallies(raw) == []
