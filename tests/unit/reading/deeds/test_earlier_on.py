"""Harm that was done earlier than the one told before is a happening of its own."""

from __future__ import annotations

import pytest

from tests.happened import incidents

FIRST = "قتل سبعة مدنيين بقصف للجيش على بلدة سلقين اليوم الخميس.\n"


def killed(text: str) -> list[list[int | None]]:
    return [
        [row.min for row in claim.casualties or () if row.status == "killed"] for claim in incidents(text)
    ]


@pytest.mark.parametrize(
    "later",
    [
        'وقتل مدنيان وعنصران لتنظيم "الدولة"، في وقت سابق اليوم، جراء قصف للجيش على بلدة حارم.',
        "كما قُتل شخصان في وقت سابق من يوم الخميس بقصف على الدانا.",
        "وقتلت امرأتان في وقت سابق جراء قصف للجيش.",
    ],
)
def test_who_fell_earlier_fell_in_another_happening(later: str) -> None:
    assert len(killed(FIRST + later)) == 2


@pytest.mark.parametrize(
    "later",
    [
        "وأعلن الدفاع المدني في وقت سابق مقتل خمسة مدنيين في القصف على المدينة.",
        "وقُتل خمسة في وقت سابق في القصف على المدينة قبل أن يرتفع العدد.",
        "وأصيب في القصف عشرة مدنيين.",
    ],
)
def test_an_earlier_figure_of_the_same_is_none(later: str) -> None:
    assert len(killed(FIRST + later)) == 1


def test_wounds_got_earlier_are_of_the_same() -> None:
    assert killed("توفي مدني متأثرا بجراح أصيب بها في وقت سابق بقصف على إدلب.") == [[1]]
