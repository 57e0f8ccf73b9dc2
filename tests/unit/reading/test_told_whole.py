"""Constructions of news told whole: what is aimed at, one of many, and blows in places beside each other."""

from __future__ import annotations

import pytest

from tests.happened import incidents


def rows(raw: str) -> list[tuple[str, int | None]]:
    return [(r.status, r.min) for c in incidents(raw) for r in c.casualties or ()]


@pytest.mark.parametrize(
    ("raw", "action"),
    [
        ("نفذت القوات عملية أمنية استهدفت أوكاراً لعناصر داعش في بلدة الصور.", "operation"),
        ("نفذت الشرطة حملة أمنية في بعقوبة استهدفت مطلوبين.", "operation"),
        ("استهدفت طائرة مسيرة مقراً للتنظيم في منطقة الباب.", "drone_strike"),
        (
            "قالت كتائب القسام إنها استهدفت ناقلة جند بقذيفة في حي التفاح، ضمن تصديها لتوغل قوات الاحتلال.",
            "shelling",
        ),
    ],
)
def test_whom_an_operation_is_aimed_at_makes_no_attack_of_it(raw: str, action: str) -> None:
    assert [c.action for c in incidents(raw)] == [action]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("اعتقلت قوى الأمن أحد أخطر عناصر تنظيم داعش في ريف الرقة.", [("captured", 1)]),
        ("قُتل أحد أبرز قادة التنظيم في غارة على إدلب.", [("killed", 1)]),
        ("قُتل ثلاثة من كبار ضباط الجيش بانفجار عبوة ناسفة في تعز.", [("killed", 3)]),
        ("ألقت الشرطة القبض على اثنين من أخطر المطلوبين في البصرة.", [("captured", 2)]),
    ],
)
def test_one_of_the_foremost_is_one(raw: str, expected: list[tuple[str, int]]) -> None:
    assert rows(raw) == expected


def test_blows_beside_two_towns_are_two() -> None:
    raw = (
        "استشهد 4 فلسطينيين في غارة إسرائيلية استهدفت سيارة غرب مدينة دير البلح فجر اليوم.\n"
        "واستشهد 6 فلسطينيين في غارة إسرائيلية استهدفت خياماً غرب مدينة رفح.\n"
        "وقالت مصادر إن 12 فلسطينياً استشهدوا إثر غارات إسرائيلية في مخيم المغازي."
    )
    assert [r for r in rows(raw) if r[0] == "killed"] == [("killed", 4), ("killed", 6), ("killed", 12)]


def test_the_market_of_a_far_town_is_in_that_town() -> None:
    raw = "هاجمت طائرات مسيّرة مدينة بورتسودان.\nوقُتل ثلاثة في غارة أخرى على سوق نيالا."
    assert incidents(raw)[-1].where[0].id == "sd-g369004"


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        ("مقتل أحد قياديي حزب الله بغارة إسرائيلية على النبطية.", []),
        ("مقتل أحد أكبر قياديي حزب الله بغارة إسرائيلية على النبطية.", []),
        ("مقتل القيادي في حزب الله علي النجار بغارة إسرائيلية على النبطية.", ["علي النجار"]),
    ],
)
def test_where_the_blow_fell_is_no_name_of_the_dead(raw: str, names: list[str]) -> None:
    assert [p.name for c in incidents(raw) for p in c.people or ()] == names
    assert rows(raw) == [("killed", 1)]
