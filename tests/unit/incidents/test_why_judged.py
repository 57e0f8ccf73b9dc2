"""`why` names who decided, when and why, beside what the linker found."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from marsad.errors import MarsadError
from marsad.incidents.explain import Explanation, render
from marsad.incidents.merge import merge
from marsad.incidents.why import why
from marsad.model.incident import Member
from marsad.model.judgement import Judgement, Verdict
from marsad.review.judgements import judge
from tests.tellings import claim, reading

READINGS = [
    reading("a", claim(starts=10)),
    reading("b", claim(starts=20)),
    reading("c", claim(starts=30, day="2022-02-02", at="نوى")),
]


def decide(verdict: Verdict, *documents: str) -> Judgement:
    members = [Member(document=d, claim="c1") for d in documents]
    made = datetime(2026, 1, 5, tzinfo=UTC)
    return judge(verdict, members, READINGS, "أمل", "saw the footage", made=made)


def told(asked: str, *rows: Judgement) -> Explanation:
    return why(asked, merge(READINGS, judgements=rows), READINGS, rows)


def test_a_merge_is_told_at_the_pair_and_at_the_head() -> None:
    row = decide("merge", "a", "c")
    one = told("c", row)
    (pair,) = one.inside if len(one.inside) == 1 else [p for p in one.inside if p.decided]
    assert (pair.a.document, pair.b.document, pair.joined) == ("a", "c", True)
    assert pair.decided is not None
    assert (pair.decided.author, pair.decided.judgement, pair.decided.verdict) == ("أمل", row.id, "merge")
    assert pair.forbidden == "dates"  # the person's word goes before
    assert [d.judgement for d in one.decisions] == [row.id]


def test_a_split_is_told_among_what_is_kept_apart() -> None:
    one = told("a", decide("split", "a", "b"))
    assert [(p.b.document, p.joined) for p in one.outside if p.decided] == [("b", False)]
    text = render(one)
    assert "not one happening: أمل, 2026-01-05: saw the footage" in text
    assert "ليست حادثة واحدة: أمل" in render(one, "ar")


def test_a_confirmation_of_one_claim_stands_at_the_head() -> None:
    one = told("c", decide("confirm", "c"))
    assert [(d.verdict, d.reason) for d in one.decisions] == [("confirm", "saw the footage")]
    assert told("a").decisions == ()


def test_a_rejected_claim_tells_who_rejected_it() -> None:
    with pytest.raises(MarsadError, match="rejected") as caught:
        told("b:c1", decide("reject", "b"))
    assert "أمل" in str(caught.value.render("en"))
