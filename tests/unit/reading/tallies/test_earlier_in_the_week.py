"""A moment of a week or month is no stretch over which several happenings are counted."""

from __future__ import annotations

import pytest

from tests.counted import claims


@pytest.mark.parametrize(
    ("text", "kind", "action"),
    [
        (
            "وفي وقت سابق من هذا الأسبوع، الثلاثاء، انشق سبعة ضباط عن الجيش السوري ولجؤوا إلى تركيا.",
            "incident",
            "defection",
        ),
        ("وقتل سبعة جنود في وقت سابق من هذا الأسبوع في ديالى.", "incident", "attack"),
        ("قتل 40 مدنيا هذا الأسبوع في إدلب.", "tally", None),
    ],
)
def test_earlier_in_the_week_is_one_moment_of_it(text: str, kind: str, action: str | None) -> None:
    told = [claim for claim in claims(text) if claim.kind in ("incident", "tally")]
    assert [claim.kind for claim in told] == [kind]
    if action is not None:
        assert [claim.action for claim in told] == [action]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("سيطر الجيش على مدينتي سراقب وخان شيخون وعدد من القرى في محيطهما.", ["سراقب", "خان شيخون"]),
        ("سيطرت قسد على قرى الشعفة والسوسة وغيرها من القرى.", ["الشعفة", "السوسة"]),
    ],
)
def test_a_number_of_others_is_no_place(text: str, places: list[str]) -> None:
    assert [place.name for claim in claims(text) for place in claim.where or ()] == places
