"""Names that stand in brackets one by one, and what somebody is charged with."""

from __future__ import annotations

import pytest

from tests.happened import incidents


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "اختطف مجهولون المواطنين (سامر علي الحلبي) و(ناصر كمال عزام) على طريق المطار في السويداء.",
            ["سامر علي الحلبي", "ناصر كمال عزام"],
        ),
        (
            "اعتقلت قسد المدرسين (خالد السالم) و (ناصر العلي) في بلدة الشحيل.",
            ["خالد السالم", "ناصر العلي"],
        ),
        ("أصيب المواطن (خالد درويش) بجروح جراء سقوط قذيفة على حي الأشرفية.", ["خالد درويش"]),
    ],
)
def test_each_name_is_one_man_without_his_bracket(text: str, names: list[str]) -> None:
    (claim,) = incidents(text)
    assert [person.name for person in claim.people] == names
    assert [(row.min, row.max) for row in claim.casualties or ()] == [(len(names), len(names))]


@pytest.mark.parametrize(
    "text",
    [
        "شاب من بلدة تدعى السلوم وتهمته تفجير حاجز تابع لداعش.",
        "رجل من بلدة الكرمة، والتهمة قتل جندي.",
    ],
)
def test_what_is_only_the_charge_did_not_happen_here(text: str) -> None:
    assert incidents(text) == []
