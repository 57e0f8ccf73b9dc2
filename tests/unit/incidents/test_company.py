"""Two reports that share a dated happening share its neighbours: what gains by it, and what does not."""

from __future__ import annotations

from marsad.incidents.cluster import Edge
from marsad.incidents.company import in_company, is_vague, worth
from marsad.incidents.knowledge import rules

JOIN = rules()["join_at"]
STRONG = Edge(JOIN + 20, "a1", "b1")
WEAK = Edge(JOIN - worth(), "a2", "b2")


def found(*pairs: Edge[str], vague: str = "a2 a3 b2 b3") -> dict[tuple[str, str], int]:
    """Claims of the reports a and b; those named have no day."""
    without = vague.split()
    told = in_company(pairs, lambda claim: claim not in without, without.__contains__)
    return {(pair.a, pair.b): pair.score for pair in told}


def test_a_claim_without_a_day_gains() -> None:
    assert found(STRONG, WEAK) == {("a1", "b1"): STRONG.score, ("a2", "b2"): JOIN}


def test_one_with_a_day_of_its_own_does_not() -> None:
    assert found(STRONG, WEAK, vague="") == {("a1", "b1"): STRONG.score}


def test_nothing_gains_without_a_dated_happening_of_both() -> None:
    weaker = STRONG._replace(score=JOIN - 1)
    assert ("a2", "b2") not in found(weaker, WEAK)
    undated = WEAK._replace(score=JOIN - 1)
    assert found(STRONG, undated, vague="a1 a2")["a2", "b2"] == undated.score


def test_the_shared_happening_is_no_company_for_itself() -> None:
    again = Edge(JOIN - 5, "a1", "b2")
    assert found(STRONG, again)["a1", "b2"] == again.score


def test_only_the_best_of_both_gains() -> None:
    better = WEAK._replace(score=WEAK.score + 5, b="b3")
    assert found(STRONG, WEAK, better).keys() == {("a1", "b1"), ("a2", "b3")}
    equal = WEAK._replace(b="b3")
    assert found(STRONG, WEAK, equal).keys() == {("a1", "b1")}


def test_a_long_time_is_no_day() -> None:
    long = rules()["long_interval_days"]
    assert is_vague(0, 0, False)
    assert is_vague(100, 100, True)
    assert is_vague(100, 100 + long - 1, False)
    assert not is_vague(100, 100 + long - 2, False)
