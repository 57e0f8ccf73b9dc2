"""People decide: their word holds against the linker, survives a new reading, and is never lost."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from marsad.errors import MarsadError
from marsad.incidents.judged import attach, in_force
from marsad.incidents.merge import merge
from marsad.model.claim import Reading
from marsad.model.incident import Member
from marsad.model.judgement import Judgement, Verdict
from marsad.review.judgements import judge
from tests.tellings import claim, reading

ONE = reading("a", claim(starts=10))
SAME = reading("b", claim(starts=20))
OTHER = reading("c", claim(starts=30, day="2022-02-02", at="نوى"))
ALL = [ONE, SAME, OTHER]


def decide(verdict: Verdict, *documents: str, day: int = 1, **more: str) -> Judgement:
    members = [Member(document=d, claim="c1") for d in documents]
    made = datetime(2026, 1, day, tzinfo=UTC)
    return judge(verdict, members, ALL, "مراجِعة", "seen the footage", made=made, **more)  # type: ignore[arg-type]


def groups(readings: list[Reading], *judgements: Judgement) -> list[list[str]]:
    return sorted(sorted(m.document for m in i.members) for i in merge(readings, judgements=judgements))


def test_a_merge_joins_what_the_linker_would_not() -> None:
    assert groups(ALL) == [["a", "b"], ["c"]]
    assert groups(ALL, decide("merge", "a", "b", "c")) == [["a", "b", "c"]]


def test_a_claim_that_cannot_be_with_all_that_were_merged_stays_out() -> None:
    assert groups(ALL, decide("merge", "b", "c")) == [["a"], ["b", "c"]]


def test_a_split_parts_what_the_linker_joined() -> None:
    assert groups(ALL, decide("split", "a", "b")) == [["a"], ["b"], ["c"]]


def test_a_rejected_claim_is_in_no_incident_until_confirmed() -> None:
    rejected = decide("reject", "b")
    assert groups(ALL, rejected) == [["a"], ["c"]]
    assert groups(ALL, rejected, decide("confirm", "b", day=2)) == [["a", "b"], ["c"]]


def test_of_two_that_differ_the_later_holds_whatever_the_order_given() -> None:
    early, late = decide("merge", "a", "c"), decide("split", "a", "c", day=2)
    assert groups(ALL, late, early) == groups(ALL, early, late) == [["a", "b"], ["c"]]


def test_a_revoked_row_is_as_if_it_had_not_been() -> None:
    split = decide("split", "a", "b")
    back = decide("confirm", "c", day=2, revokes=split.id)
    assert groups(ALL, split, back) == [["a", "b"], ["c"]]
    again = decide("confirm", "c", day=3, revokes=back.id)
    assert in_force([split, back, again]) == [split, again]


def test_a_new_reading_takes_the_judgement_over() -> None:
    new_claim = msgspec.structs.replace(claim("other-id", starts=24), summarises=())
    reread = msgspec.structs.replace(SAME, claims=(new_claim,))
    assert groups([ONE, reread], decide("split", "a", "b")) == [["a"], ["b"]]


def test_without_a_claim_at_its_place_it_is_an_orphan() -> None:
    moved = msgspec.structs.replace(SAME, claims=(claim(starts=500),))
    judged, orphans = attach([decide("split", "a", "b")], [ONE, moved])
    assert not judged.apart
    assert [orphan.anchor.document for orphan in orphans] == ["b"]


def test_the_same_words_make_the_same_row() -> None:
    assert decide("merge", "a", "b") == decide("merge", "b", "a")
    row = decide("merge", "a", "b")
    assert msgspec.json.decode(msgspec.json.encode(row), type=Judgement) == row


@pytest.mark.parametrize(
    ("verdict", "documents", "code"),
    [("merge", ["a"], "review.too_few"), ("reject", ["zz"], "review.no_claim")],
)
def test_what_cannot_be_judged_is_told(verdict: Verdict, documents: list[str], code: str) -> None:
    with pytest.raises(MarsadError) as error:
        decide(verdict, *documents)
    assert error.value.code == code


def test_nobody_decides_without_a_name() -> None:
    with pytest.raises(MarsadError, match="no_author"):
        judge("reject", [Member(document="a", claim="c1")], ALL, " ", "because")
