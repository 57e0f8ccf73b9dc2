"""Whatever people judge of an invented collection, in whatever order: their word holds, and nothing else changes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.incidents.judged import attach, in_force
from marsad.incidents.merge import merge
from marsad.incidents.synth import synth
from marsad.model.claim import Reading
from marsad.model.incident import Incident, Member
from marsad.model.judgement import Judgement, Verdict
from marsad.review.judgements import judge

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
SEEDS = st.integers(0, 3)
PLACES = st.integers(0, 39)
ONE = st.tuples(st.sampled_from(["reject", "confirm"]), st.sets(PLACES, min_size=1, max_size=3))
SEVERAL = st.tuples(st.sampled_from(["merge", "split"]), st.sets(PLACES, min_size=2, max_size=3))


@cache
def readings(seed: int) -> tuple[Reading, ...]:
    return tuple(one.reading for one in synth(40, seed))


@cache
def members(seed: int) -> tuple[Member, ...]:
    return tuple(
        Member(document=one.document.id, claim=claim.id) for one in readings(seed) for claim in one.claims
    )


def rows(seed: int, decisions: list[tuple[Verdict, set[int]]]) -> list[Judgement]:
    """One judgement an hour, in this order."""
    known = members(seed)
    found = []
    for n, (verdict, places) in enumerate(decisions):
        chosen = {known[at % len(known)] for at in places}
        if verdict in ("reject", "confirm") or len(chosen) > 1:
            made = NOON + timedelta(hours=n)
            found.append(judge(verdict, chosen, readings(seed), "سلمى", f"سبب {n}", made=made))
    return found


def groups(found: list[Incident]) -> set[frozenset[Member]]:
    return {frozenset(one.members) for one in found}


def holders(found: list[Incident]) -> dict[Member, str]:
    return {member: one.id for one in found for member in one.members}


def of(row: Judgement, seed: int) -> set[Member]:
    named = {anchor.document for anchor in row.anchors}
    return {member for member in members(seed) if member.document in named}


@settings(max_examples=12, deadline=None)
@given(SEEDS, st.lists(ONE, max_size=5))
def test_who_was_rejected_last_is_in_no_incident_and_all_others_are_in_one(
    seed: int, decisions: list[tuple[Verdict, set[int]]]
) -> None:
    judgements = rows(seed, decisions)
    last = {member: row.verdict for row in judgements for member in of(row, seed)}
    held = holders(merge(readings(seed), judgements=judgements))
    for member in members(seed):
        assert (member in held) == (last.get(member) != "reject")


@settings(max_examples=12, deadline=None)
@given(SEEDS, SEVERAL.filter(lambda one: one[0] == "split"))
def test_claims_that_were_parted_are_in_different_incidents(
    seed: int, decision: tuple[Verdict, set[int]]
) -> None:
    for row in rows(seed, [decision]):
        held = holders(merge(readings(seed), judgements=[row]))
        parted = of(row, seed)
        assert len({held[member] for member in parted}) == len(parted)


@settings(max_examples=12, deadline=None)
@given(SEEDS, SEVERAL.filter(lambda one: one[0] == "merge"))
def test_claims_that_were_joined_are_in_one_incident(seed: int, decision: tuple[Verdict, set[int]]) -> None:
    for row in rows(seed, [decision]):
        held = holders(merge(readings(seed), judgements=[row]))
        assert len({held[member] for member in of(row, seed)}) == 1


@settings(max_examples=12, deadline=None)
@given(SEEDS, st.lists(st.one_of(ONE, SEVERAL), max_size=6), st.randoms())
def test_the_order_in_which_rows_are_given_decides_nothing(
    seed: int, decisions: list[tuple[Verdict, set[int]]], chance: Random
) -> None:
    judgements = rows(seed, decisions)
    found = groups(merge(readings(seed), judgements=judgements))
    chance.shuffle(judgements)
    assert groups(merge(readings(seed), judgements=judgements)) == found


@settings(max_examples=12, deadline=None)
@given(SEEDS, st.lists(st.one_of(ONE, SEVERAL), max_size=4))
def test_rows_that_are_all_revoked_change_nothing(
    seed: int, decisions: list[tuple[Verdict, set[int]]]
) -> None:
    judgements = rows(seed, decisions)
    first = members(seed)[0]
    back = [
        judge("confirm", [first], readings(seed), "سلمى", "سهو", row.id, NOON + timedelta(days=1, hours=n))
        for n, row in enumerate(judgements)
    ]
    assert in_force([*judgements, *back]) == back
    assert groups(merge(readings(seed), judgements=[*judgements, *back])) == groups(merge(readings(seed)))


@settings(max_examples=12, deadline=None)
@given(SEEDS, st.lists(st.one_of(ONE, SEVERAL), max_size=6))
def test_no_judgement_is_lost(seed: int, decisions: list[tuple[Verdict, set[int]]]) -> None:
    judgements = rows(seed, decisions)
    _, orphans = attach(judgements, readings(seed))
    assert orphans == []
    _, orphans = attach(judgements, [])
    assert len(orphans) == sum(len(row.anchors) for row in judgements)
    assert {orphan.judgement.id for orphan in orphans} == {row.id for row in judgements}


@settings(max_examples=10, deadline=None)
@given(SEEDS, PLACES)
def test_confirming_what_stands_alone_changes_nothing(seed: int, place: int) -> None:
    (row,) = rows(seed, [("confirm", {place})])
    assert groups(merge(readings(seed), judgements=[row])) == groups(merge(readings(seed)))
