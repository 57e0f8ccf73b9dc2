"""Rows of the ledger: what they hold, when they were made, and what cannot be judged."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from itertools import permutations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.errors import MarsadError
from marsad.incidents.judged import NOTHING, attach, in_force, rulings
from marsad.model.claim import Claim
from marsad.model.incident import Member
from marsad.model.judgement import Judgement, Verdict
from marsad.review.judgements import judge
from tests.tellings import HERE, claim, reading

TALLY = Claim(id="t1", kind="tally", evidence=(HERE,))
ALL = [reading(id, claim(starts=10), TALLY) for id in "abc"]
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def members(*documents: str) -> list[Member]:
    return [Member(document=id, claim="c1") for id in documents]


def decide(verdict: Verdict, *documents: str, hour: int = 0, revokes: str | None = None) -> Judgement:
    made = NOON + timedelta(hours=hour)
    return judge(verdict, members(*documents), ALL, "سلمى", "قارنت الصور", revokes, made)


def test_a_row_says_who_what_when_and_why_and_stands_on_the_text() -> None:
    row = decide("merge", "b", "a")
    assert (row.verdict, row.author, row.reason) == ("merge", "سلمى", "قارنت الصور")
    assert row.made == "2026-01-01T12:00:00Z"
    assert {anchor.document for anchor in row.anchors} == {"a", "b"}
    assert {anchor.sha256 for anchor in row.anchors} == {r.document.sha256 for r in ALL[:2]}
    assert all(anchor.spans == ALL[0].claims[0].evidence for anchor in row.anchors)


def test_a_time_of_another_zone_is_written_in_utc() -> None:
    here = datetime(2026, 1, 1, 1, 30, tzinfo=timezone(timedelta(hours=3)))
    assert judge("confirm", members("a"), ALL, "سلمى", "سبب", made=here).made == "2025-12-31T22:30:00Z"


def test_an_id_is_a_function_of_all_a_row_says() -> None:
    rows = [
        decide("merge", "a", "b"),
        decide("split", "a", "b"),
        decide("merge", "a", "c"),
        decide("merge", "a", "b", hour=1),
        decide("merge", "a", "b", revokes="j-0"),
        judge("merge", members("a", "b"), ALL, "أمل", "قارنت الصور", made=NOON),
        judge("merge", members("a", "b"), ALL, "سلمى", "سبب آخر", made=NOON),
    ]
    assert len({row.id for row in rows}) == len(rows)
    assert all(row.id.startswith("j-") for row in rows)


@pytest.mark.parametrize(("author", "reason"), [("", "سبب"), (" \t", "سبب"), ("سلمى", ""), ("سلمى", "\n")])
def test_a_row_without_author_or_reason_is_none(author: str, reason: str) -> None:
    with pytest.raises(MarsadError, match="no_author"):
        judge("confirm", members("a"), ALL, author, reason)


@pytest.mark.parametrize(("verdict", "needed"), [("merge", 2), ("split", 2), ("confirm", 1), ("reject", 1)])
def test_each_verdict_needs_its_claims_and_one_given_twice_is_one(verdict: Verdict, needed: int) -> None:
    assert decide(verdict, *"abc"[:needed]).verdict == verdict
    with pytest.raises(MarsadError) as caught:
        decide(verdict, *"a" * 2 if needed == 2 else ())
    assert (caught.value.code, caught.value.values["needed"]) == ("review.too_few", needed)


@pytest.mark.parametrize(("document", "id"), [("zz", "c1"), ("a", "c9"), ("a", "t1")])
def test_only_incident_claims_that_are_there_can_be_judged(document: str, id: str) -> None:
    with pytest.raises(MarsadError) as caught:
        judge("confirm", [Member(document=document, claim=id)], ALL, "سلمى", "سبب")
    assert (caught.value.code, caught.value.values) == (
        "review.no_claim",
        {"document": document, "claim": id},
    )


def test_without_judgements_nothing_is_judged() -> None:
    assert attach([], ALL) == (NOTHING, [])


def test_a_merge_of_three_is_three_pairs() -> None:
    judged, _ = attach([decide("merge", "a", "b", "c")], ALL)
    assert len(judged.together) == 3
    assert all(a < b for a, b in judged.together)


def test_a_revocation_that_was_revoked_revokes_nothing() -> None:
    first = decide("split", "a", "b")
    second = decide("confirm", "c", hour=1, revokes=first.id)
    third = decide("confirm", "c", hour=2, revokes=second.id)
    for order in permutations([first, second, third]):
        assert in_force(order) == [first, third]
    assert in_force([first, second]) == [second]


def test_revoking_what_is_not_there_changes_nothing() -> None:
    one = decide("confirm", "a", revokes="j-none")
    assert in_force([one]) == [one]


def test_a_judgement_on_a_text_that_is_gone_is_an_orphan_and_the_rest_holds() -> None:
    ruled, orphans = rulings([decide("merge", "a", "b", "c")], ALL[:2])
    assert [orphan.anchor.document for orphan in orphans] == ["c"]
    assert list(ruled.pairs) == [tuple(members("a", "b"))]


VERDICTS: tuple[Verdict, ...] = ("merge", "split", "confirm", "reject")


@given(st.lists(st.sampled_from(VERDICTS), max_size=5), st.randoms())
def test_the_last_word_holds_in_whatever_order_the_ledger_comes(
    verdicts: list[Verdict], chance: Random
) -> None:
    rows = [decide(verdict, "a", "b", hour=hour) for hour, verdict in enumerate(verdicts)]
    judged, orphans = attach(rows, ALL)
    chance.shuffle(rows)
    assert attach(rows, ALL) == (judged, orphans) == (judged, [])
    assert judged.together.isdisjoint(judged.apart)
    about_claims = [verdict for verdict in verdicts if verdict in ("confirm", "reject")]
    assert bool(judged.rejected) is (about_claims[-1:] == ["reject"])
    about_pairs = [verdict for verdict in verdicts if verdict != "reject"]
    assert bool(judged.apart) is (about_pairs[-1:] == ["split"])
