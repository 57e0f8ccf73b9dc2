"""Sums in which nobody is counted twice, figure by figure; "3..7" is between, "3.." open above, "3" exact."""

from __future__ import annotations

import pytest

from marsad.incidents.counting import (
    NOBODY,
    Count,
    both,
    by_group,
    counted,
    either,
    larger,
    part_of,
    together,
)
from marsad.model.claim import Casualty
from tests.tellings import claim, count

ARMY, IS, SDF = "syrian-government-forces", "islamic-state", "sdf"
MILITIAS, ONE = "iranian-militias", "liwa-fatemiyoun"


def figure(text: str) -> Count:
    low, dots, high = text.partition("..")
    return int(low), None if dots and not high else int(high or low)


# Two figures: the larger, both together, and what one report means that gives both for the same people.
PAIRS = [
    ("0", "0", "0", "0", "0"),
    ("3", "3", "3", "6", "3"),
    ("3", "5", "5", "8", "3..5"),
    ("0", "5", "5", "5", "0..5"),
    ("3..5", "4", "4", "7..9", "4"),
    ("3..5", "5", "5", "8..10", "5"),
    ("3..5", "6", "6", "9..11", "3..6"),
    ("3..5", "4..9", "4..9", "7..14", "4..5"),
    ("3..5", "5..9", "5..9", "8..14", "5"),
    ("3..5", "6..9", "6..9", "9..14", "3..9"),
    ("2..", "9", "9", "11..", "9"),
    ("9..", "9", "9..", "18..", "9"),
    ("10..", "9", "10..", "19..", "9.."),
    ("2..", "3..5", "3..5", "5..", "3..5"),
    ("4..", "3..5", "4..", "7..", "4..5"),
    ("6..", "3..5", "6..", "9..", "3.."),
    ("2..", "20..", "20..", "22..", "20.."),
    ("2..", "2..", "2..", "4..", "2.."),
    ("20..", "21..", "21..", "41..", "21.."),
]


@pytest.mark.parametrize(("one", "other", "greater", "summed", "same"), PAIRS)
def test_two_figures(one: str, other: str, greater: str, summed: str, same: str) -> None:
    for a, b in ((figure(one), figure(other)), (figure(other), figure(one))):
        assert larger(a, b) == figure(greater)
        assert both(a, b) == figure(summed)
        assert either(a, b) == figure(same)


# The groups of one claim and all of them together.
GROUPS: list[tuple[dict[str | None, str], str]] = [
    # one group is the whole
    ({"civilians": "5"}, "5"),
    ({None: "5.."}, "5.."),
    ({ARMY: "3..7"}, "3..7"),
    # groups that have nothing to do with each other add up
    ({"civilians": "11", ARMY: "4"}, "15"),
    ({"civilians": "11", ARMY: "4", IS: "2"}, "17"),
    ({"civilians": "2..", ARMY: "4"}, "6.."),
    ({IS: "3..5", SDF: "2"}, "5..7"),
    # nobody in particular, beside groups: their sum, or more than the groups tell
    ({None: "15", "civilians": "11", ARMY: "4"}, "15"),
    ({None: "20", "civilians": "11", ARMY: "4"}, "20"),
    ({None: "10", "civilians": "11", ARMY: "4"}, "15"),
    ({None: "15..", "civilians": "11", ARMY: "4"}, "15.."),
    ({None: "2..", "civilians": "11"}, "11"),
    ({None: "3", "civilians": "2.."}, "3"),
    # a part is in its whole, if it is no larger
    ({MILITIAS: "9", ONE: "2"}, "9"),
    ({MILITIAS: "9", ONE: "9"}, "9"),
    ({MILITIAS: "2", ONE: "9"}, "11"),
    ({MILITIAS: "9..", ONE: "2"}, "9.."),
    ({MILITIAS: "9", ONE: "2", IS: "3"}, "12"),
    ({None: "12", MILITIAS: "9", ONE: "2", IS: "3"}, "12"),
    # zero is a figure
    ({"civilians": "0"}, "0"),
    ({"civilians": "0", ARMY: "4"}, "4"),
]


@pytest.mark.parametrize(("groups", "total"), GROUPS)
def test_all_groups_of_a_status(groups: dict[str | None, str], total: str) -> None:
    figures = {group: figure(text) for group, text in groups.items()}
    assert together(figures) == figure(total)
    backwards = dict(reversed(figures.items()))
    assert together(backwards) == figure(total)


@pytest.mark.parametrize(
    ("part", "whole", "inside"),
    [
        (ONE, MILITIAS, True),
        (MILITIAS, ONE, False),
        (ARMY, ARMY, False),
        (IS, ARMY, False),
        ("civilians", ARMY, False),
        ("كتيبة الوادي", ARMY, False),
        (ARMY, "كتيبة الوادي", False),
    ],
)
def test_who_is_part_of_whom(part: str, whole: str, inside: bool) -> None:
    assert part_of(part, whole) is inside


ROWS: list[tuple[list[Casualty], dict[str, dict[str | None, str]]]] = [
    ([], {}),
    ([count("killed", 3)], {"killed": {None: "3"}}),
    ([count("killed", 3, None)], {"killed": {None: "3.."}}),
    ([count("killed", 3, 5)], {"killed": {None: "3..5"}}),
    # statuses stay apart
    (
        [count("killed", 3), count("wounded", 4), count("missing", 1)],
        {"killed": {None: "3"}, "wounded": {None: "4"}, "missing": {None: "1"}},
    ),
    # groups stay apart
    (
        [count("killed", 3, actor=IS), count("killed", 4, actor=SDF)],
        {"killed": {IS: "3", SDF: "4"}},
    ),
    # two rows of one group are two tellings of it
    ([count("killed", 3, actor=IS), count("killed", 5, actor=IS)], {"killed": {IS: "3..5"}}),
    ([count("killed", 2, None, IS), count("killed", 5, actor=IS)], {"killed": {IS: "5"}}),
    # sub-counts and denied rows count nobody
    ([count("killed", 9), count("killed", 2, part_of=0)], {"killed": {None: "9"}}),
    ([count("killed", 9), count("wounded", 2, assertion="denied")], {"killed": {None: "9"}}),
    ([count("killed", 9, assertion="claimed")], {"killed": {None: "9"}}),
    ([count("killed", 9, assertion="suspected")], {"killed": {None: "9"}}),
    # a group in no list is told by its name
    ([count("killed", 9, name="كتيبة الوادي")], {"killed": {"كتيبة الوادي": "9"}}),
    (
        [count("killed", 9, name="كتيبة الوادي"), count("killed", 1, name="كتيبة التل")],
        {"killed": {"كتيبة الوادي": "9", "كتيبة التل": "1"}},
    ),
]


@pytest.mark.parametrize(("rows", "groups"), ROWS, ids=[str(n) for n in range(len(ROWS))])
def test_rows_by_status_and_group(rows: list[Casualty], groups: dict[str, dict[str | None, str]]) -> None:
    wanted = {
        status: {group: figure(text) for group, text in figures.items()} for status, figures in groups.items()
    }
    assert by_group(counted(claim(hurt=tuple(rows)))) == wanted


def test_a_row_without_any_figure_counts_nobody() -> None:
    assert by_group(counted(claim(hurt=(count("killed", None, None),)))) == {}  # type: ignore[arg-type]


def test_a_row_with_its_most_alone_counts_from_zero() -> None:
    assert by_group(counted(claim(hurt=(count("killed", None, 5),)))) == {  # type: ignore[arg-type]
        "killed": {None: (0, 5)}
    }


def test_nobody_is_no_figure_that_adds_anything() -> None:
    assert NOBODY == (0, 0)
    assert together({"civilians": NOBODY}) == NOBODY
