"""Nobody is counted twice, nobody is left out."""

from __future__ import annotations

import pytest

from marsad.incidents.counting import Count, by_group, counted, either, together
from marsad.incidents.merge import merge
from tests.tellings import claim, count, reading


@pytest.mark.parametrize(
    ("groups", "expected"),
    [
        ({"civilians": (11, 11), "national-defence-forces": (4, 4)}, (15, 15)),
        ({"civilians": (11, 11), None: (15, 15), "national-defence-forces": (4, 4)}, (15, 15)),  # their sum
        ({None: (3, 3)}, (3, 3)),
        ({"iranian-militias": (21, None), "liwa-fatemiyoun": (6, 6)}, (21, None)),  # among them
        (
            {"iranian-militias": (2, 2), "liwa-fatemiyoun": (6, 6)},
            (8, 8),
        ),  # a part is not larger than its whole
        ({"civilians": (2, None), "sdf": (3, 3)}, (5, None)),
    ],
)
def test_groups_of_one_claim(groups: dict[str | None, Count], expected: Count) -> None:
    assert together(groups) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [((2, None), (9, 9), (9, 9)), ((21, None), (12, 12), (12, None)), ((5, 5), (8, 8), (5, 8))],
)
def test_two_figures_for_the_same_people(a: Count, b: Count, expected: Count) -> None:
    assert either(a, b) == either(b, a) == expected


def test_denied_rows_and_sub_counts_count_nobody() -> None:
    rows = (count("killed", 9), count("killed", 2, part_of=0), count("wounded", 3, assertion="denied"))
    assert by_group(counted(claim(hurt=rows))) == {"killed": {None: (9, 9)}}


def test_by_group_a_whole_and_its_part_are_one_row() -> None:
    told = claim(
        hurt=(count("killed", 21, None, "iranian-militias"), count("killed", 6, actor="liwa-fatemiyoun"))
    )
    (found,) = merge([reading("a", told)])
    assert [(row.actor, row.low, row.high) for row in found.casualties] == [("iranian-militias", 21, 21)]


def test_by_group_the_unnamed_are_the_only_group_there_is() -> None:
    named = reading("a", claim(hurt=(count("killed", 7, actor="syrian-government-forces"),)))
    unnamed = reading("b", claim(hurt=(count("killed", 9),)))
    (found,) = merge([named, unnamed])
    assert [(row.actor, row.low, row.high) for row in found.casualties] == [
        ("syrian-government-forces", 7, 9)
    ]
