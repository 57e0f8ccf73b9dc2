"""Deeds that are said not to have befallen, deaths that are no fight, and blows told as further ones."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def incidents(raw: str) -> list[Claim]:
    return [c for c in read(document("x", raw, published="2025-11-12")).claims if c.kind == "incident"]


@pytest.mark.parametrize(
    "raw",
    [
        "دخلت دورية إلى قرية كودنة قبل أن تنسحب باتجاه الجولان المحتل دون وقوع أي اشتباكات أو مواجهات مع الأهالي.",
        "انسحب الرتل من بلدة الشحيل دون اندلاع أي مواجهات.",
        "مر يوم الجمعة في السويداء بلا حدوث اشتباكات.",
    ],
)
def test_what_has_not_befallen_is_untold(raw: str) -> None:
    assert "clash" not in {c.action for c in incidents(raw)}


def test_a_fight_without_casualties_is_a_fight() -> None:
    assert [c.action for c in incidents("دارت اشتباكات في بلدة الشحيل دون وقوع إصابات.")] == ["clash"]


def test_deaths_alone_are_no_fight() -> None:
    assert [c.action for c in incidents("لقي ثلاثة مدنيين مصرعهم في الموصل.")] == ["death"]


@pytest.mark.parametrize(
    ("raw", "count"),
    [
        ("قصفت المدفعية بلدة النيرب. واستهدفت أيضاً بلدة سرمين بعشرات القذائف.", 2),
        (
            "اعترض مسلحون سيارة القاضي ناظم الشطري وسط البصرة وقتلوه. "
            "وهاجم مسلحون أيضاً منزل المحامي سعد الطويل في العشار.",
            2,
        ),
        ("قتل ثلاثة جنود في كمين، وقتل أيضاً مدني كان قرب المكان.", 1),
    ],
)
def test_who_strikes_also_strikes_once_more(raw: str, count: int) -> None:
    assert len(incidents(raw)) == count


@pytest.mark.parametrize(
    ("raw", "place"),
    [
        ("دخلت دورية إسرائيلية إلى قرية صيدا الحانوت في ريف القنيطرة.", "صيدا الحانوت"),
        ("شنت إسرائيل غارات على مطار T4 في ريف حمص.", "مطار T4"),
        ("هجوم لداعش على بلدة طوزخرماتو أدى إلى مقتل ثلاثة.", "طوزخرماتو"),
    ],
)
def test_places_by_their_whole_name(raw: str, place: str) -> None:
    [deed] = incidents(raw)
    assert [(p.name, p.lat is not None) for p in deed.where] == [(place, True)]
