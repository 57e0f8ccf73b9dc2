"""From scored pairs to groups: strongest first, no chain through a vague one, nothing joined that cannot be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.incidents.cluster import (
    SURE,
    Edge,
    Option,
    components,
    join,
    least,
    mean_two_days,
    of_one_day,
    of_one_place,
    one_town,
    placed,
    told_alike,
    two_places,
)
from marsad.incidents.compare import VETO
from marsad.incidents.facts import Spot
from marsad.incidents.knowledge import rules
from marsad.incidents.wording import packed
from marsad.model.incident import Member

HIGH = 200
JOIN, ALONE, MARGIN = rules()["join_at"], rules()["join_alone_at"], rules()["undated_margin"]


def scored(pairs: Mapping[tuple[int, int], int], otherwise: int) -> Callable[[int, int], int]:
    return lambda a, b: pairs.get((a, b), otherwise)


def member(id: str) -> Member:
    return Member(document=id, claim="c1")


def test_a_pair_is_a_group() -> None:
    assert join([Edge(HIGH, 1, 2)], scored({}, 0)) == [[1, 2]]
    assert join([], scored({}, 0)) == []


@pytest.mark.parametrize(("value", "groups"), [(0, 1), (-1, 2), (VETO, 2)])
def test_a_pair_alone_must_look_alike(value: int, groups: int) -> None:
    least = rules()["cluster_mean"]
    edge = Edge(value if value == VETO else least + value, 1, 2)
    assert len(join([edge], lambda a, b: VETO)) == groups


def test_a_chain_whose_ends_cannot_be_one_is_cut_at_its_weaker_link() -> None:
    edges = [Edge(HIGH, 1, 2), Edge(HIGH - 1, 2, 3)]
    assert sorted(join(edges, scored({(1, 3): VETO}, 0))) == [[1, 2], [3]]
    edges = [Edge(HIGH - 1, 1, 2), Edge(HIGH, 2, 3)]
    assert sorted(join(edges, scored({(1, 3): VETO}, 0))) == [[1], [2, 3]]


def test_a_chain_whose_ends_are_unlike_does_not_hold_on_average() -> None:
    edges = [Edge(60, 1, 2), Edge(60, 2, 3)]
    assert join(edges, scored({}, 60)) == [[1, 2, 3]]
    assert len(join(edges, scored({}, -10_000))) == 2


@pytest.mark.parametrize(
    ("each", "alike", "joins"), [(3, 60, True), (4, 60, False), (4, 76, True), (5, 76, False), (5, 86, True)]
)
def test_the_larger_two_groups_the_more_they_have_to_be_alike(each: int, alike: int, joins: bool) -> None:
    """Two groups of so many claims, alike in each of their pairs by so much."""
    ours, theirs = range(each), range(each, 2 * each)
    inside = [Edge(HIGH, a, b) for side in (ours, theirs) for a in side for b in side if a < b]
    between = [Edge(alike, a, b) for a in ours for b in theirs]
    groups = join([*inside, *between], scored({}, 0))
    assert len(groups) == (1 if joins else 2)


# 1, 2 and 3 are of three reports; 9 is of the report of 1 and tells the same, and cannot be with it
TWICE = [Edge(HIGH + 1, 1, 2), Edge(HIGH, 3, 9), Edge(HIGH - 10, 1, 3), Edge(HIGH - 20, 2, 3)]


def test_a_claim_goes_where_it_is_most_like_all() -> None:
    assert join(TWICE, scored({(1, 9): VETO}, 0)) == [[1, 2, 3], [9]]
    weak = [*TWICE[:2], Edge(JOIN, 1, 3), Edge(JOIN, 2, 3)]
    assert sorted(join(weak, scored({(1, 9): VETO}, 0))) == [[1, 2], [3, 9]]


def test_nobody_goes_where_one_cannot_be_he() -> None:
    parted = scored({(1, 9): VETO, (2, 3): VETO}, 0)
    assert sorted(join([*TWICE[:3]], parted)) == [[1, 2], [3, 9]]


def test_whom_a_person_joined_stays() -> None:
    judged = [Edge(SURE, 3, 9) if (edge.a, edge.b) == (3, 9) else edge for edge in TWICE]
    assert sorted(join(judged, scored({(1, 9): VETO}, 0))) == [[1, 2], [3, 9]]


def test_what_a_person_joined_holds_against_everything() -> None:
    edges = [Edge(HIGH, 1, 2), Edge(SURE, 2, 3)]
    groups = join(edges, scored({(1, 3): VETO}, 0))
    assert [2, 3] in groups


def test_a_component_holds_what_is_connected_and_no_more() -> None:
    a, b, c, d, e = map(member, "abcde")
    parts = components([Edge(1, d, e), Edge(1, b, c), Edge(1, a, b)])
    assert sorted(sorted({m.document for edge in part for m in (edge.a, edge.b)}) for part in parts) == [
        ["a", "b", "c"],
        ["d", "e"],
    ]


EDGES = st.dictionaries(
    st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda p: p[0] < p[1]), st.integers(40, 300)
)


@given(EDGES, st.sampled_from([VETO, -50, 60]), st.randoms())
def test_the_order_of_edges_changes_nothing_and_nobody_is_lost_or_doubled(
    pairs: dict[tuple[int, int], int], otherwise: int, chance: Random
) -> None:
    edges = [Edge(score, a, b) for (a, b), score in pairs.items()]
    groups = sorted(join(edges, scored(pairs, otherwise)))
    chance.shuffle(edges)
    assert sorted(join(edges, scored(pairs, otherwise))) == groups
    assert sorted(n for group in groups for n in group) == sorted({n for pair in pairs for n in pair})


@given(EDGES)
def test_no_group_holds_two_that_cannot_be_one(pairs: dict[tuple[int, int], int]) -> None:
    edges = [Edge(score, a, b) for (a, b), score in pairs.items()]
    for group in join(edges, scored(pairs, VETO)):
        assert all((a, b) in pairs for n, a in enumerate(group) for b in group[n + 1 :])


def spot(radius: float = 2.0) -> tuple[Spot, ...]:
    return (Spot("هنا", True, 35.0, 40.0, radius),)


def option(score: int, claim: int, day: int) -> Option[int]:
    return Option(score, claim, day, day)


def meant(*options: Option[int], radius: float = 2.0) -> list[Option[int]]:
    return of_one_day(options, lambda _: one_town(spot(radius), spot(radius)))


def test_an_undated_claim_joins_all_of_the_only_day_that_fits() -> None:
    options = [option(JOIN, 1, 1000), option(JOIN + 5, 2, 1000)]
    assert meant(*options) == options


def test_another_day_that_fits_nearly_as_well_leaves_it_alone() -> None:
    best = option(JOIN + MARGIN, 1, 1000)
    assert meant(best, option(JOIN, 2, 1100)) == []
    assert meant(best, option(JOIN - 1, 2, 1100)) == [best]


def test_of_a_day_that_fits_far_better_it_joins_no_other_that_would_do() -> None:
    best = option(JOIN + MARGIN + 1, 1, 1000)
    assert meant(best, option(JOIN, 2, 1100), option(JOIN, 3, 1001)) == [best, option(JOIN, 3, 1001)]


def test_two_undated_claims_mean_two_days_where_each_has_its_own() -> None:
    here, next_day, later = option(JOIN, 1, 1000), option(JOIN, 2, 1001), option(JOIN, 3, 1100)
    assert mean_two_days([here], [later])
    assert not mean_two_days([here], [next_day])
    assert not mean_two_days([here, later], [later])
    assert not mean_two_days([here], [])
    assert not mean_two_days([here], [later._replace(aside=True)])


def test_what_is_told_in_passing_is_no_rival_day() -> None:
    best = option(JOIN + MARGIN, 1, 1000)
    aside = option(JOIN + MARGIN + 5, 2, 1100)._replace(aside=True)
    assert meant(best, aside) == [best, aside]
    assert meant(aside) == [aside]


ELSEWHERE, AS_WELL = 10, rules()["placeless_margin"]  # claims from that number on are of another place


def placed_for(*options: Option[int], alike: frozenset[int] = frozenset(range(20))) -> list[int]:
    """`alike`: the claims told in the rarer words of the one without a place."""
    found = of_one_place(options, lambda a, b: (a < ELSEWHERE) != (b < ELSEWHERE), alike.__contains__)
    return [option.claim for option in found]


def test_a_claim_without_a_place_joins_all_of_the_place_that_fits_best() -> None:
    assert placed_for(option(JOIN, 1, 0), option(HIGH, 2, 0)) == [1, 2]
    assert placed_for(option(HIGH, 1, 0), option(JOIN, 2, 0), option(JOIN, ELSEWHERE, 0)) == [1, 2]
    assert placed_for(option(JOIN, 1, 0), option(HIGH, ELSEWHERE, 0)) == [ELSEWHERE]


def test_another_place_that_fits_nearly_as_well_leaves_it_alone() -> None:
    here = option(HIGH, 1, 0)
    assert placed_for(here, option(HIGH - AS_WELL, ELSEWHERE, 0)) == []
    assert placed_for(here, option(HIGH - AS_WELL - 1, ELSEWHERE, 0)) == [1]


def test_without_a_place_it_takes_the_same_words_or_more_than_day_deed_and_figures() -> None:
    sure, nobody = rules()["placeless_sure"], frozenset[int]()
    here, also = option(sure - 1, 1, 0), option(JOIN, 2, 0)
    assert placed_for(here, also, alike=nobody) == []
    assert placed_for(here, also, alike=frozenset({2})) == [1, 2]
    assert placed_for(option(sure, 1, 0), also, alike=nobody) == [1, 2]


@pytest.mark.parametrize(
    ("ours", "theirs", "alike"),
    [
        ({"كمين": 5, "جسر": 7}, {"كمين": 5, "جسر": 7}, True),
        ({"كمين": 5, "جسر": 7}, {"وقود": 5, "قافلة": 7}, False),
        ({}, {"وقود": 5}, True),
    ],
)
def test_told_alike(ours: dict[str, int], theirs: dict[str, int], alike: bool) -> None:
    assert told_alike(packed(ours), packed(theirs)) is alike


def test_two_places_are_those_that_cannot_be_one() -> None:
    here = (Spot("هنا", True, 35.0, 40.0, 2.0),)
    assert not two_places(here, here)
    assert two_places(here, (Spot("هناك", True, 36.0, 41.0, 2.0),))
    assert not two_places(here, (Spot("المحافظة", True, 35.3, 40.3, 90.0),))
    assert not two_places(here, ())
    assert placed(here)
    assert not placed((Spot("هنا"),))


@pytest.mark.parametrize(("radius", "joins"), [(2.0, True), (90.0, False)])
def test_in_a_town_that_knows_one_day_alone_less_is_enough(radius: float, joins: bool) -> None:
    assert bool(meant(option(ALONE, 1, 1000), radius=radius)) is (joins or ALONE >= JOIN)


def test_what_a_pair_must_reach_depends_on_its_days() -> None:
    assert least(True, True, False) == JOIN
    assert least(True, False, False) == least(False, True, True) == ALONE - MARGIN
    assert least(False, False, True) == JOIN
    assert least(False, False, False) == rules()["join_undated_at"]
