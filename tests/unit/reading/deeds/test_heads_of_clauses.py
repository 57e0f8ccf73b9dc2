"""Words at the head of a clause that are verbs, crowds told before their verb, women who fight."""

from __future__ import annotations

import pytest

from tests.happened import incidents


@pytest.mark.parametrize(
    ("text", "action", "rows"),
    [
        (
            "وقتل أمس الأول ثلاثة أشخاص وأصيب ستة بسقوط قذائف على حي الحمدانية في حلب.",
            "shelling",
            [("killed", 3), ("wounded", 6)],
        ),
        ("خطف أمس طفل في مدينة نوى.", "abduction", [("captured", 1)]),
        ("قتل اليوم الخميس شرطي برصاص مجهولين في الموصل.", "attack", [("killed", 1)]),
    ],
)
def test_behind_its_day_somebody_suffers_it(text: str, action: str, rows: list[tuple[str, int]]) -> None:
    (claim,) = incidents(text)
    assert claim.action == action
    assert [(row.status, row.min) for row in claim.casualties or ()] == rows


def test_a_noun_with_its_day_tells_nothing() -> None:
    assert incidents("جريمة قتل أمس في بغداد هزت المدينة.") == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ذكر ناشط أن مئات المتظاهرين خرجوا في تلبيسة.", "تلبيسة"),
        ("قال شهود إن آلاف المحتجين تجمعوا في ساحة التحرير ببغداد.", "ساحة التحرير"),
        ("نحو ألفي متظاهر خرجوا في الزبداني مطالبين بالإصلاح.", "الزبداني"),
    ],
)
def test_a_crowd_told_before_its_verb_marches(text: str, place: str) -> None:
    (claim,) = incidents(text)
    assert (claim.action, [one.name for one in claim.where]) == ("protest", [place])


@pytest.mark.parametrize(
    ("text", "action"),
    [
        (
            "دارت اشتباكات بين مقاتلي ومقاتلات قوات سوريا الديمقراطية وداعش في حي الدرعية بالرقة.",
            "clash",
        ),
        ("شاركت مقاتلات وحدات حماية المرأة في المعارك ضد داعش في الباغوز.", "clash"),
        ("قصفت مقاتلات التحالف مواقع داعش في هجين.", "airstrike"),
        ("أغارت مقاتلات من طراز إف 16 على معسكر في القائم.", "airstrike"),
    ],
)
def test_women_who_fight_are_no_aircraft(text: str, action: str) -> None:
    assert [claim.action for claim in incidents(text)] == [action]
