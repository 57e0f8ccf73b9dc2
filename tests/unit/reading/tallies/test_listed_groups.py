"""Totals told group by group on the lines below them (codebook §4)."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def tallies(raw: str, published: str = "2025-11-12") -> list[Claim]:
    return [c for c in read(document("x", raw, published=published)).claims if c.kind == "tally"]


OF_A_MONITOR = """ووفق إحصاءات المرصد منذ بدء التصعيد في 3 أيلول، بلغ عدد القتلى 212 شخصاً، بينهم:
31 مدنياً (5 سيدات و3 أطفال).
120 عنصراً من الجيش الوطني.
61 عنصراً من قوات قسد، بينهم قيادي."""
WITH_DASHES = """بلغ عدد القتلى منذ مطلع العام 80 شخصاً، هم:
- 30 مدنياً
- 40 من قسد
- 10 من داعش"""


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            OF_A_MONITOR,
            [
                (212, None),
                (31, "civilians"),
                (5, "civilians"),
                (3, "civilians"),
                (120, "syrian-national-army"),
                (61, "sdf"),
                (1, "sdf"),
            ],
        ),
        (WITH_DASHES, [(80, None), (30, "civilians"), (40, "sdf"), (10, "islamic-state")]),
    ],
)
def test_lines_below_a_total_are_its_parts(raw: str, expected: list[tuple[int, str | None]]) -> None:
    found = tallies(raw)
    assert [(c.min, c.actor) for c in found] == expected
    assert all(c.measure == "killed" and c.when is not None for c in found)
    assert not found[0].part_of
    assert all(c.part_of for c in found[1:])


def test_lines_that_count_more_than_the_total_are_no_parts() -> None:
    raw = "بلغ عدد القتلى منذ مطلع العام 20 شخصاً، وفق المصادر:\n45 جريحاً في المستشفى الوطني."
    assert all(not c.part_of for c in tallies(raw))


@pytest.mark.parametrize("cut", [40, 75, 90, 104, 120, 150])
def test_a_list_may_end_anywhere(cut: int) -> None:
    read(document("x", OF_A_MONITOR[:cut], published="2025-11-12"))
