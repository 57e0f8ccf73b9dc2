"""Harm told before the words that say of what it came belongs to what stands behind it."""

from __future__ import annotations

import pytest

from tests.counted import shown
from tests.happened import incidents


def told(sentence: str) -> list[tuple[str, list[str], str]]:
    return [
        (str(c.action), [p.name for p in c.where], " | ".join(shown(row) for row in c.casualties or ()))
        for c in incidents(sentence)
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "انفجرت عبوة ناسفة في حي الكرادة ببغداد، وقتل شرطي وأصيب اثنان من المارة بإطلاق نار في حي الدورة.",
            [
                ("ied", ["الكرادة"], ""),
                ("attack", ["الدورة"], "killed 1 iraqi-police | wounded 2 civilians"),
            ],
        ),
        (
            "استهدفت غارة منزلا في بلدة عيترون، فيما استشهد مواطن وجرحت طفلتان جراء قصف مدفعي على بلدة حولا.",
            [
                ("airstrike", ["عيترون"], ""),
                ("shelling", ["حولا"], "killed 1 civilians | wounded 2 civilians"),
            ],
        ),
        (
            "أصيب رجل بانفجار عبوة في مدينة الباب، وقتل طفل وجرحت امرأة في قصف استهدف بلدة مارع.",
            [
                ("ied", ["الباب"], "wounded 1 civilians"),
                ("shelling", ["مارع"], "killed 1 civilians | wounded 1 civilians"),
            ],
        ),
        (
            "أطلق مسلحون النار على حاجز في مدينة درعا، كما قتل مدنيان وأصيب ثلاثة بانفجار لغم في بلدة نوى.",
            [("attack", ["درعا"], ""), ("landmine", ["نوى"], "killed 2 civilians | wounded 3 civilians")],
        ),
    ],
)
def test_who_is_told_first_fell_in_what_is_told_behind(
    sentence: str, expected: list[tuple[str, list[str], str]]
) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "قصفت طائرات مدينة إدلب فقُتل طفل وأصيبت أمه بانهيار منزلهما.",
        "هاجم مسلحون نقطة للجيش في ريف حماة وقتل ضابط وجرح جنديان خلال الهجوم.",
        "قتل ثلاثة جنود وأصيب خمسة آخرون في كمين نصبه مسلحون قرب مدينة السخنة.",
    ],
)
def test_what_came_of_the_deed_before_stays_with_it(sentence: str) -> None:
    (claim,) = incidents(sentence)
    assert [row.status for row in claim.casualties or ()] == ["killed", "wounded"]
