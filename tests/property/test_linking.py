"""Whatever the order and the portions in which claims come, the same groups and the same bytes come out."""

from __future__ import annotations

from random import Random

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.incidents.compare import VETO, findings, forbidden, score
from marsad.incidents.facts import Facts, facts_of
from marsad.incidents.knowledge import rules, weights
from marsad.incidents.link import Group, LinkState, link
from marsad.incidents.merge import merge
from marsad.incidents.shelf import Shelves
from marsad.incidents.synth import synth

SEEDS = st.integers(min_value=0, max_value=10**6)


def collection(seed: int, claims: int = 120) -> list[Facts]:
    """Few towns and days, so that much has to be told apart."""
    return [
        fact for one in synth(claims, seed) for fact in facts_of(one.reading.document, one.reading.claims)
    ]


@settings(max_examples=25, deadline=None)
@given(SEEDS, SEEDS, st.integers(min_value=1, max_value=60))
def test_bit_by_bit_is_the_same_as_at_once(seed: int, order: int, portion: int) -> None:
    assert_same_in_portions(seed, order, portion)


def assert_same_in_portions(seed: int, order: int, portion: int) -> None:
    claims = collection(seed)
    expected = link(claims)
    Random(order).shuffle(claims)
    state = LinkState()
    for start in range(0, len(claims), portion):
        state.add(claims[start : start + portion])
    assert state.groups() == expected


@settings(max_examples=10, deadline=None)
@given(SEEDS, SEEDS)
def test_full_blocks_do_not_depend_on_the_order(seed: int, order: int) -> None:
    most = rules()["most_in_block"]
    try:
        rules()["most_in_block"] = 2
        assert_same_in_portions(seed, order, 7)
    finally:
        rules()["most_in_block"] = most


@settings(max_examples=15, deadline=None)
@given(SEEDS, SEEDS)
def test_the_order_of_readings_changes_no_byte(seed: int, order: int) -> None:
    readings = [one.reading for one in synth(80, seed)]
    expected = msgspec.json.encode(merge(readings))
    Random(order).shuffle(readings)
    assert msgspec.json.encode(merge(readings)) == expected


@settings(max_examples=15, deadline=None)
@given(SEEDS)
def test_a_score_is_the_sum_of_its_findings_in_both_directions(seed: int) -> None:
    claims = collection(seed, 30)
    for a in claims:
        for b in claims:
            total = sum(weights()[about][finding] for about, finding in findings(a, b))
            assert score(a, b) == score(b, a) == (VETO if forbidden(a, b) else total)


@settings(max_examples=15, deadline=None)
@given(SEEDS)
def test_what_was_not_touched_keeps_its_group(seed: int) -> None:
    claims = collection(seed)
    state = LinkState()
    state.add(claims[:100])
    before = {claim.key: state.group_of(claim.key) for claim in claims[:100]}
    regrouped = state.add(claims[100:])
    assert {claim.key for claim in claims[100:]} <= {member for group in regrouped.new for member in group}
    assert regrouped.gone <= set(before.values())
    kept = {key: group for key, group in before.items() if group not in regrouped.gone}
    assert all(state.group_of(key) == group for key, group in kept.items())


@settings(max_examples=10, deadline=None)
@given(SEEDS, SEEDS, st.integers(min_value=5, max_value=60), st.sampled_from([2, 40]))
def test_a_state_that_was_put_away_goes_on_as_if_it_had_not_been(
    seed: int, order: int, portion: int, most: int
) -> None:
    claims = collection(seed)
    before = rules()["most_in_block"]
    try:
        rules()["most_in_block"] = most
        expected = link(claims)
        Random(order).shuffle(claims)
        away: dict[tuple[str, str], bytes] = {}
        groups: set[Group] = set()
        for start in range(0, len(claims), portion):
            shelves = Shelves(lambda name, keys: {k: away[name, k] for k in keys if (name, k) in away})
            regrouped = LinkState(kept=shelves).add(claims[start : start + portion])
            groups = (groups - regrouped.gone) | regrouped.new
            for name, key, body in list(shelves.changes()):
                if body is None:
                    del away[name, key]
                else:
                    away[name, key] = body
        assert sorted(groups) == expected
    finally:
        rules()["most_in_block"] = before
