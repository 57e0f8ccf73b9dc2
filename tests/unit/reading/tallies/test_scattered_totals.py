"""Whom deeds at several places of a land have killed is a total, though of one day (codebook §4)."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def claims(raw: str, kind: str) -> list[Claim]:
    return [c for c in read(document("x", raw, published="2015-06-20")).claims if c.kind == kind]


@pytest.mark.parametrize(
    ("raw", "figures", "place"),
    [
        ("قُتل 41 شخصاً في أعمال عنف شملت مناطق متفرقة من سوريا الجمعة، بحسب ناشطين.", {41}, "سوريا"),
        ("قال ناشطون إن 41 شخصاً لقوا مصرعهم في عموم سوريا الجمعة معظمهم في حماة ودمشق.", {41}, "سوريا"),
        (
            'أفاد مصدر أمني بأن ثمانية من مسلحي تنظيم "الدولة الإسلامية" (داعش) و11 مدنياً قتلوا وأصيب 17 آخرون في'
            " حوادث متفرقة وقعت في مناطق تابعة لمدينة بعقوبة.",
            {8, 11, 17},
            "بعقوبة",
        ),
    ],
)
def test_deeds_apart(raw: str, figures: set[int], place: str) -> None:
    found = claims(raw, "tally")
    assert {c.min for c in found} == figures
    assert {p.name for c in found for p in c.where} == {place}
    assert {c.by for c in found} == {None}
    assert not claims(raw, "incident")


def test_all_over_a_land_that_has_no_name() -> None:
    (found,) = claims("قتل 37 مدنياً أمس في مختلف أنحاء البلاد.", "tally")
    assert (found.measure, found.min, found.where) == ("killed", 37, ())


@pytest.mark.parametrize(
    "raw",
    [
        "قتل 15 شخصاً في قصف لقوات النظام على مناطق متفرقة من ريف إدلب.",
        "أصيب 9 مدنيين بجروح متفرقة في انفجار سيارة مفخخة في بغداد.",
        "قتل 17 من المتمردين في مواجهات بمناطق متفرقة من تعز.",
    ],
)
def test_one_happening(raw: str) -> None:
    assert not claims(raw, "tally")
    assert claims(raw, "incident")
