"""How many: a row for each group over independent voices, each speaking once with its latest figure."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.incidents.figures import Policy, casualties, killed
from marsad.incidents.independence import Telling
from marsad.model.claim import Casualty, Claim
from marsad.model.incident import IncidentCasualty, Range
from tests.tellings import SOHR, claim, count, reading

ARMY, IS, SDF = "syrian-government-forces", "islamic-state", "sdf"
POLICIES: tuple[Policy, ...] = ("conservative", "representative", "informative")


def told(id: str, *hurt: Casualty, published: str | None = "2021-09-17", **more: object) -> Telling:
    one: Claim = claim(hurt=hurt, **more)  # type: ignore[arg-type]
    return Telling(reading(id, one, published=published).document, one)


def dead(tellings: Sequence[Telling], policy: Policy = "representative") -> tuple[int | None, ...] | None:
    found = killed(tellings, {}, policy)
    return None if found is None else (found.low, found.best, found.high)


def rows(*tellings: Telling) -> list[tuple[str | None, str, int | None]]:
    return [(r.actor, r.status, r.best) for r in casualties(tellings, {}, "representative")]


def test_nobody_told_of_is_no_range_and_no_row() -> None:
    assert dead([told("a")]) is None
    assert rows(told("a")) == []
    assert dead([told("a", count("wounded", 4))]) is None


def test_one_voice_one_figure() -> None:
    assert dead([told("a", count("killed", 7))]) == (7, 7, 7)


def test_an_open_figure_counts_with_its_least() -> None:
    assert dead([told("a", count("killed", 7, None))]) == (7, 7, 7)
    assert dead([told("a", count("killed", 7, None)), told("b", count("killed", 5, 9))]) == (5, 5, 9)


@pytest.mark.parametrize(("policy", "best"), [("conservative", 3), ("representative", 5), ("informative", 9)])
def test_the_policy_chooses_the_best_figure_between_the_same_bounds(policy: Policy, best: int) -> None:
    tellings = [
        told("a", count("killed", 5), published="2021-09-17"),
        told("b", count("killed", 5), published="2021-09-18"),
        told("c", count("killed", 3), published="2021-09-18"),
        told("d", count("killed", 9), published="2021-09-19"),
    ]
    assert dead(tellings, policy) == (3, best, 9)


def test_where_no_figure_is_told_more_than_others_the_middle_one_is_best() -> None:
    assert dead([told(i, count("killed", n)) for i, n in (("a", 2), ("b", 8), ("c", 5))]) == (2, 5, 8)
    assert dead([told(i, count("killed", n)) for i, n in (("a", 2), ("b", 8))]) == (2, 2, 8)


def test_a_voice_speaks_with_its_latest_report() -> None:
    early = told("a", count("killed", 3), published="2021-09-17", sources=((SOHR,),))
    late = told("b", count("killed", 8), published="2021-09-19", sources=((SOHR,),))
    assert dead([early, late]) == dead([late, early]) == (8, 8, 8)


@pytest.mark.parametrize("ids", [("a", "b"), ("b", "a")])
def test_of_two_reports_of_one_day_the_higher_toll_is_the_later(ids: tuple[str, str]) -> None:
    later, earlier = ids
    tellings = [
        told(later, count("killed", 12), sources=((SOHR,),)),
        told(earlier, count("killed", 9), sources=((SOHR,),)),
    ]
    assert dead(tellings) == (12, 12, 12)


def test_an_undated_report_is_never_the_latest() -> None:
    undated = told("z", count("killed", 3), published=None, sources=((SOHR,),))
    dated = told("a", count("killed", 8), sources=((SOHR,),))
    assert dead([undated, dated]) == (8, 8, 8)


def test_a_copy_speaks_with_the_voice_of_the_original() -> None:
    first, copy = told("a", count("killed", 3)), told("b", count("killed", 8), published="2021-09-18")
    assert killed([first, copy], {"b": "شبكه a"}, "representative") == Range(low=8, best=8, high=8)
    assert dead([first, copy]) == (3, 3, 8)


def test_groups_are_rows_and_the_dead_their_sum() -> None:
    both = told("a", count("killed", 4, actor=ARMY), count("killed", 2, actor=IS))
    assert rows(both) == [(IS, "killed", 2), (ARMY, "killed", 4)]
    assert dead([both]) == (6, 6, 6)


def test_a_figure_of_no_group_goes_under_the_only_group_there_is() -> None:
    assert rows(told("a", count("killed", 4, actor=ARMY)), told("b", count("killed", 4))) == [
        (ARMY, "killed", 4)
    ]


def test_a_figure_of_no_group_stays_so_beside_two_groups() -> None:
    both = told("a", count("killed", 4, actor=ARMY), count("killed", 2, actor=IS))
    assert (None, "killed", 6) in rows(both, told("b", count("killed", 6)))


def test_a_sub_count_and_a_denied_figure_add_nobody() -> None:
    part = count("killed", 2, actor=ARMY, part_of=0)
    denied = count("killed", 50, actor=IS, assertion="denied")
    assert dead([told("a", count("killed", 7, actor=ARMY), part, denied)]) == (7, 7, 7)


def test_fates_do_not_mix() -> None:
    found = rows(told("a", count("killed", 4, actor=ARMY), count("wounded", 9, actor=ARMY)))
    assert found == [(ARMY, "killed", 4), (ARMY, "wounded", 9)]


def test_the_actor_of_a_row_may_be_unknown() -> None:
    (row,) = casualties([told("a", count("killed", 4, actor=None))], {}, "representative")
    assert row == IncidentCasualty(status="killed", low=4, best=4, high=4, actor=None)


FIGURE = st.tuples(st.integers(0, 500), st.one_of(st.none(), st.integers(0, 500)))


@settings(deadline=None)  # the first example reads the registry
@given(st.lists(FIGURE, min_size=1, max_size=6), st.sampled_from(POLICIES), st.randoms())
def test_low_best_and_high_stand_in_order_whatever_the_order_of_voices(
    figures: list[tuple[int, int | None]], policy: Policy, chance: Random
) -> None:
    tellings = [
        told(f"d{n}", count("killed", low, None if more is None else low + more))
        for n, (low, more) in enumerate(figures)
    ]
    found = dead(tellings, policy)
    assert found is not None
    low, best, high = (figure or 0 for figure in found)
    assert low <= best <= high
    assert low == min(least for least, _ in figures)
    chance.shuffle(tellings)
    assert dead(tellings, policy) == found
