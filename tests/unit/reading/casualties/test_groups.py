"""Phrases of people: how many, what noun, whose."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.casualties.groups import Group, groups_at
from marsad.reading.page.layout import lay_out
from marsad.reading.words.text import Text
from tests.happened import incidents


def groups(phrase: str) -> list[Group]:
    whole = document("a", phrase)
    text = Text(whole, lay_out(whole), None)
    return groups_at(text, 0, len(text.tokens) - 1)


@pytest.mark.parametrize(
    ("phrase", "counts"),
    [
        ("ثلاثة مدنيين وأربعة جنود", [(3, 3), (4, 4)]),
        ("مدنيان وطفل", [(2, 2), (1, 1)]),
        ("عشرات العناصر والضباط", [(20, None)]),
        ("عائلة من خمسة أفراد", [(5, 5)]),
        ("300 عائلة", [(300, None)]),
        ("أربعة إيطاليين", [(4, 4)]),
        ("12 آلية", []),
        ("سيارات مدنية", []),
    ],
)
def test_counts(phrase: str, counts: list[tuple[int, int | None]]) -> None:
    assert [(g.min, g.max) for g in groups(phrase)] == counts


def test_parts_of_several_actors_take_the_place_of_their_total() -> None:
    found = groups("15 قتيلاً هم 11 مدنياً وأربعة جنود")
    assert [g.min for g in found] == [11, 4]
    assert found[0].total is not None
    assert found[0].total.min == 15


def test_a_school_is_no_teacher() -> None:
    assert groups("مدرسة في القرية") == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "أسفر الانفجار عن مقتل تسعة أشخاص، بما في ذلك ستة من أفراد الدفاع الوطني، في بادية الرصافة.",
            [(9, False), (6, True)],
        ),
        ("انفجر لغم في بادية الرصافة، ما أدى إلى مقتل 7 مدنيين بما في ذلك 3 نساء.", [(7, False)]),
        ("قصف الطيران مناطق في ريف إدلب، بما في ذلك أريحا، ما أدى إلى مقتل 3 مدنيين.", [(3, False)]),
    ],
)
def test_some_are_included_in_the_whole(text: str, rows: list[tuple[int, bool]]) -> None:
    assert [
        (row.min, row.part_of == 0) for claim in incidents(text) for row in claim.casualties or ()
    ] == rows
