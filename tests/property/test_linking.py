"""Whatever the order and the portions in which claims come, the same groups and the same bytes come out."""

from __future__ import annotations

from random import Random

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from marsad.incidents import link as linking
from marsad.incidents.bulk import Group, link_all
from marsad.incidents.coding import Coded
from marsad.incidents.compare import VETO, findings, forbidden, score, score_in_group, weighed
from marsad.incidents.facts import Facts
from marsad.incidents.gathering import facts_of
from marsad.incidents.judged import Judged
from marsad.incidents.knowledge import rules, weights
from marsad.incidents.link import LinkState
from marsad.incidents.merge import merge
from marsad.incidents.scoring import Scorer
from marsad.incidents.shelf import Shelves
from marsad.incidents.synth import synth
from marsad.incidents.wording import packed
from marsad.model.incident import Member

WORDS = [f"كلمة{n}" for n in range(40)]
SEEDS = st.integers(min_value=0, max_value=10**6)


def collection(seed: int, claims: int = 120) -> list[Facts]:
    """Few towns and days, so that much has to be told apart."""
    random = Random(seed)
    return [
        replace(fact, terms=packed(dict.fromkeys(random.sample(WORDS, random.randint(0, 6)), 9)))
        for one in synth(claims, seed)
        for fact in facts_of(one.reading.document, one.reading.claims)
    ]


def stories(seed: int, claims: int = 120) -> list[Facts]:
    """The same, but each report tells of three happenings and shares most of them with the report before it."""
    found = collection(seed, claims)
    random = Random(seed)
    told: list[Facts] = []
    for number in range(len(found) // 3):
        again = told[3 * (number - 1) : 3 * number] if number % 2 else []
        ids = ["c1", "c2", "c3"]
        for place, id in enumerate(ids):
            fact = random.choice(again) if again and random.random() < 0.7 else found[3 * number + place]
            presumed = bool(fact.start) and random.random() < 0.4
            since = 0 if fact.start or random.random() < 0.5 else random.choice(found).start
            yearday = 0 if fact.start else random.choice((0, 0, 40, 41, 366))
            news = None if fact.start or yearday or place else random.choice((None, 2, 5))
            land = 150.0 if random.random() < 0.2 else 0.0
            told.append(
                replace(
                    fact,
                    key=Member(document=f"d{number}", claim=id),
                    beside=tuple(other for other in ids if other != id),
                    presumed=presumed or fact.presumed,
                    since=since,
                    until=since and since + 90,
                    yearday=yearday,
                    news=news,
                    leads=place == 0,
                    spots=tuple(replace(spot, land=land if spot.town else 0.0) for spot in fact.spots),
                )
            )
    return told


def link(claims: list[Facts], judged: Judged | None = None) -> list[Group]:
    state = LinkState(*([] if judged is None else [judged]))
    state.add(claim for claim in claims if judged is None or claim.key not in judged.rejected)
    return state.groups()


@settings(max_examples=25, deadline=None)
@given(SEEDS, SEEDS, st.integers(min_value=1, max_value=60))
def test_bit_by_bit_is_the_same_as_at_once(seed: int, order: int, portion: int) -> None:
    assert_same_in_portions(seed, order, portion)


def assert_same_in_portions(seed: int, order: int, portion: int) -> None:
    claims = collection(seed)
    expected = link(claims)
    Random(order).shuffle(claims)
    assert in_portions(claims, portion) == expected


@settings(max_examples=10, deadline=None)
@given(SEEDS, SEEDS, st.integers(min_value=4, max_value=60), st.sampled_from([2, 40]))
@example(0, 1, 4, 2)
def test_reports_of_one_story_too(seed: int, order: int, portion: int, most: int) -> None:
    claims = stories(seed, 60)
    before = rules()["most_in_block"]
    try:
        rules()["most_in_block"] = most
        expected = link_all(claims)
        Random(order).shuffle(claims)
        assert put_away_and_taken_down(claims, portion) == expected
        assert in_portions(claims, portion) == expected
    finally:
        rules()["most_in_block"] = before


def without_places(seed: int, claims: int = 160) -> list[Facts]:
    """Every third claim names no place, and some of the others are in another town than they were."""
    random = Random(seed)
    found = collection(seed, claims)
    towns = [claim.spots for claim in found if claim.spots]
    return [
        replace(claim, spots=() if n % 3 == 0 else random.choice(towns) if n % 3 == 1 else claim.spots)
        for n, claim in enumerate(found)
    ]


@settings(max_examples=10, deadline=None)
@given(SEEDS, SEEDS, st.integers(min_value=4, max_value=80))
def test_claims_without_a_place_join_the_same_whatever_comes_first(
    seed: int, order: int, portion: int
) -> None:
    claims = without_places(seed)
    expected = link_all(claims)
    Random(order).shuffle(claims)
    assert put_away_and_taken_down(claims, portion) == expected
    assert in_portions(claims, portion) == expected


def test_the_place_that_fits_best_matters_there() -> None:
    before = rules()["placeless_margin"]
    groups = link_all(without_places(2, 400))
    try:
        rules()["placeless_margin"] = 60
        assert link_all(without_places(2, 400)) != groups
    finally:
        rules()["placeless_margin"] = before


def test_the_invented_stories_hold_company() -> None:
    alone = [replace(claim, beside=()) for claim in stories(3, 300)]
    assert link_all(stories(3, 300)) != link_all(alone)


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
            told = [(about, finding, weights()[about][finding]) for about, finding in findings(a, b)]
            found = weighed(a, b)
            assert found[: len(told)] == told
            assert all(about == "alike" and weight < 0 for about, _, weight in found[len(told) :])
            total = sum(weight for _, _, weight in found)
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
        assert put_away_and_taken_down(claims, portion) == expected
    finally:
        rules()["most_in_block"] = before


def in_portions(claims: list[Facts], portion: int) -> list[Group]:
    """The groups of claims that came a portion at a time."""
    state = LinkState()
    for start in range(0, len(claims), portion):
        state.add(claims[start : start + portion])
    return state.groups()


def put_away_and_taken_down(claims: list[Facts], portion: int) -> list[Group]:
    """The groups, if the state is put away after each portion."""
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
    return sorted(groups)


@settings(max_examples=25, deadline=None)
@given(SEEDS, SEEDS, st.sampled_from([2, 40]))
def test_all_at_once_in_columns_is_the_same_as_the_state(seed: int, order: int, most: int) -> None:
    claims = [
        replace(fact, key=Member(document=f"d{number // 3}", claim=fact.key.document))
        for number, fact in enumerate(collection(seed, 200))
    ]
    before = rules()["most_in_block"]
    try:
        rules()["most_in_block"] = most
        expected = link(claims)
        Random(order).shuffle(claims)
        assert link_all(claims) == expected
    finally:
        rules()["most_in_block"] = before


@settings(max_examples=10, deadline=None)
@given(SEEDS)
def test_people_are_heard_by_both(seed: int) -> None:
    claims = collection(seed)
    keys = sorted(claim.key for claim in claims)
    random = Random(seed)
    pairs = {tuple(sorted(random.sample(keys, 2))) for _ in range(12)}
    some = sorted(pairs)
    judged = Judged(frozenset(some[::2]), frozenset(some[1::2]), frozenset(random.sample(keys, 3)))  # type: ignore[arg-type]
    assert link_all(claims, judged) == link(claims, judged)


def test_two_processes_find_what_one_finds() -> None:
    claims = collection(5, 600)
    assert link_all(claims, workers=2) == link_all(claims) == link(claims)


def test_a_large_first_portion_goes_through_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    claims = collection(7, 300)
    bit_by_bit = LinkState()
    bit_by_bit.add(claims)
    monkeypatch.setattr(linking, "AT_ONCE", 100)
    at_once = LinkState()
    at_once.add(claims[:250])
    at_once.add(claims[250:])
    assert at_once.groups() == bit_by_bit.groups()
    assert all(at_once.near(claim.key) == bit_by_bit.near(claim.key) for claim in claims)


@settings(max_examples=10, deadline=None)
@given(SEEDS)
def test_coded_claims_are_the_claims_and_score_alike(seed: int) -> None:
    claims = collection(seed, 40)
    coded = Coded(claims)
    scorer = Scorer(coded)
    for a, one in enumerate(claims):
        assert coded.claim(a) == one
        others = [(b, other) for b, other in enumerate(claims) if a != b]
        assert all(scorer.score(a, b) == score(one, other) for b, other in others)
        assert all(scorer.in_group(a, b) == score_in_group(one, other) for b, other in others)
