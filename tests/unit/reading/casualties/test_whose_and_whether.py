"""Victims before a verb spelled like its noun, whose men they are, and tolls that there were not."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

REGIME = "syrian-government-forces"

Row = tuple[str, str | None, int | None, int | None]


def rows(text: str) -> list[Row]:
    """All rows of the happenings of a report."""
    claims = read(document("x", text, published="2024-03-05")).claims
    told = [c.casualties for c in claims if c.kind == "incident" and isinstance(c.casualties, tuple)]
    return [(row.status, row.actor, row.min, row.max) for found in told for row in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("طفل قتل بقصف على قرية الفطيرة.", ("killed", "civilians", 1, 1)),
        ("شيع الأهالي جثمان شاب قتل برصاص مجهولين أمس في بلدة الحراك.", ("killed", "civilians", 1, 1)),
        ("شيع أهالي بلدة الحراك جثمان شاب من أبناء البلدة قتل برصاص مجهولين.", ("killed", "civilians", 1, 1)),
        ("عنصر من قسد قتل بانفجار لغم في قرية الشولا.", ("killed", "sdf", 1, 1)),
        ("وصل جثمان طفل قتل بقصف على قرية الفطيرة إلى المشفى.", ("killed", "civilians", 1, 1)),
    ],
)
def test_one_before_a_verb_spelled_like_its_noun(text: str, expected: Row) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    "text", ["شهدت بلدة الحراك جريمة قتل في حي الجنوب.", "اعتقلت الشرطة شاباً بتهمة قتل في بلدة الحراك."]
)
def test_a_noun_of_killing_kills_nobody(text: str) -> None:
    assert not [row for row in rows(text) if row[0] == "killed"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قتل عنصرا شرطة بهجوم مسلح في مدينة بعقوبة.", [("killed", "iraqi-police", 2, 2)]),
        (
            "تعرضت دورية للشرطة العراقية لهجوم مسلح في قضاء المقدادية أسفر عن استشهاد اثنين من عناصرها وإصابة ضابط.",
            [("killed", "iraqi-police", 2, 2), ("wounded", "iraqi-police", 1, 1)],
        ),
    ],
)
def test_armed_is_how_it_was_done(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أعدم تنظيم الدولة اثنين من قادته في مدينة القائم.", ("killed", "islamic-state", 2, 2)),
        ("انشق 15 عنصراً بينهم ثلاثة ضباط من قوات النظام في مدينة داعل.", ("defected", REGIME, 15, 15)),
        (
            "أسرت الفصائل 12 عنصراً، بينهم ضابطان، من قوات النظام في قرية الحماميات.",
            ("captured", REGIME, 12, 12),
        ),
        (
            "قتل سبعة مسلحين، بينهم قيادي، من هيئة تحرير الشام بغارة على بلدة سرمدا.",
            ("killed", "hayat-tahrir-al-sham", 7, 7),
        ),
        ("قُتل راعيا أغنام برصاص مجهولين في بادية معدان.", ("killed", "civilians", 2, 2)),
        ("أصيب سائقا شاحنتين برصاص قناصة على طريق تعز.", ("wounded", "civilians", 2, 2)),
        ("عاد أربعة من المخطوفين إلى بلدتهم نبل بعد مفاوضات.", ("released", None, 4, 4)),
        ("قتل رتيب في الجيش اللبناني بانفجار في بلدة بريتال.", ("killed", "lebanese-army", 1, 1)),
    ],
)
def test_whose_they_are_and_how_many(text: str, expected: Row) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("لم يسفر الانفجار الذي وقع في حي المزة بدمشق عن أي إصابات.", []),
        ("لم تخلف الغارة التي شنتها طائرات التحالف على محيط مدينة الرقة قتلى.", []),
        (
            "لم يسفر الهجوم الذي شنه مسلحون على الحاجز إلا عن إصابة جندي في بلدة حاس.",
            [("wounded", REGIME, 1, 1)],
        ),
    ],
)
def test_a_negation_reaches_over_what_is_said_of_the_deed(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected
