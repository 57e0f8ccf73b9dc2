"""Whether a count is a total: the rules where they are sure, else the fitted weights."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read
from marsad.reading.tallies.settled_totals import TABLE
from marsad.reading.words.fitted import table, total


def kinds(raw: str) -> list[str]:
    found = read(document("x", raw, published="2024-06-05")).claims
    return [c.kind for c in found if c.kind == "tally" or (c.kind == "incident" and c.casualties)]


@pytest.mark.parametrize("rule", ["a total", "an undated total", "told before"])
def test_what_a_rule_finds_speaks_for_it(rule: str) -> None:
    known = table(TABLE)
    assert total(known, {rule}) > total(known, {"nothing by rule"})


def test_a_day_of_its_own_speaks_against_it() -> None:
    assert total(table(TABLE), {"a day of its own"}) < 0


@pytest.mark.parametrize(
    "raw",
    [
        "وثقت الشبكة مقتل 90 مدنياً في حلب خلال العام الماضي.",
        "قُتل 79 عنصراً من قوات النظام في المدينة خلال الفترة ذاتها.",
        "وبلغت حصيلة الهجومين 11 قتيلاً.",
        "وأعلن التنظيم في الأيام الماضية مقتل العشرات من قوات النظام في البادية.",
    ],
)
def test_the_rules_are_sure(raw: str) -> None:
    assert kinds(raw) == ["tally"]


def test_the_toll_of_one_attack() -> None:
    assert kinds("قُتل ثلاثة مدنيين بقصف على بلدة سرمين أمس.") == ["incident"]


@pytest.mark.parametrize(
    "raw",
    [
        "قُتل 64 مدنياً وأصيب 90 في ولايتي النيل والجزيرة خلال الشهر الماضي.",
        "لقي 40 شخصاً مصرعهم وأصيب 31 آخرون في عموم البلاد خلال الأسبوع الماضي، بحسب الوزارة.",
    ],
)
def test_the_wounded_are_counted_as_the_dead_beside_them(raw: str) -> None:
    assert len(set(kinds(raw))) == 1


def test_the_share_of_each_province_in_the_toll_of_a_month_is_a_total() -> None:
    raw = (
        "قالت البعثة إن 900 شخص قُتلوا وأصيب 1100 في البلاد خلال شهر أيلول الماضي. وقُتل في محافظة بغداد 250 شخصاً، "
        "وتلتها محافظة نينوى التي قُتل فيها 42، فيما قُتل شخصان في محافظة بابل."
    )
    assert "incident" not in kinds(raw)
