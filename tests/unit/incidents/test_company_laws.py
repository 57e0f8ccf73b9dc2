"""What company can do at most: it lifts only vague pairs, beside a dated happening of both, by a fixed worth."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.incidents.cluster import Edge
from marsad.incidents.company import in_company, vague_day, worth
from marsad.incidents.explain import render
from marsad.incidents.gathering import facts_of
from marsad.incidents.knowledge import rules
from marsad.incidents.merge import merge
from marsad.incidents.why import why
from marsad.model.claim import Claim
from tests.tellings import claim, count, reading

JOIN = rules()["join_at"]
PAIRS = st.lists(
    st.tuples(st.integers(JOIN - 60, JOIN + 60), st.integers(0, 3), st.integers(0, 3)),
    max_size=8,
    unique_by=lambda pair: pair[1:],
).map(lambda found: [Edge(score, f"a{a}", f"b{b}") for score, a, b in found])
DATED = st.sets(st.sampled_from([f"{side}{n}" for side in "ab" for n in range(4)]))


@given(PAIRS, DATED)
def test_no_pair_is_made_up_or_lifted_by_another_worth(pairs: list[Edge[str]], dated: set[str]) -> None:
    before = {(pair.a, pair.b): pair.score for pair in pairs}
    told = in_company(pairs, dated.__contains__, lambda one: one not in dated)
    assert len({(pair.a, pair.b) for pair in told}) == len(told)
    for pair in told:
        lifted = pair.score - before[pair.a, pair.b]
        assert lifted in (0, worth())
        if lifted:
            assert not {pair.a, pair.b} <= dated
            beside = [
                one
                for one in pairs
                if one.score >= JOIN and {one.a, one.b} <= dated and one.a != pair.a and one.b != pair.b
            ]
            assert beside


@given(PAIRS, DATED)
def test_what_joins_by_itself_joins_in_company_too(pairs: list[Edge[str]], dated: set[str]) -> None:
    told = {(pair.a, pair.b) for pair in in_company(pairs, dated.__contains__, lambda one: one not in dated)}
    alone = {(pair.a, pair.b) for pair in pairs if pair.score >= JOIN and {pair.a, pair.b} <= dated}
    assert alone <= told


@given(PAIRS, DATED, st.randoms())
@settings(max_examples=50)
def test_the_order_of_pairs_plays_no_part(pairs: list[Edge[str]], dated: set[str], chance: object) -> None:
    first = in_company(pairs, dated.__contains__, lambda one: one not in dated)
    mixed = list(pairs)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert sorted(in_company(mixed, dated.__contains__, lambda one: one not in dated)) == sorted(first)


def vague(one: Claim, published: str | None = "2021-09-17") -> bool:
    return vague_day(facts_of(reading("a", one, published=published).document, [one])[0])


def test_which_claims_tell_no_day() -> None:
    long = rules()["long_interval_days"]
    assert not vague(claim(day="2021-09-16"))
    assert not vague(claim(day=("2021-09-10", f"2021-09-{10 + long - 2}")))
    assert vague(claim(day=("2021-09-10", f"2021-09-{10 + long - 1}")))
    assert vague(claim(day=None))
    assert vague(claim(day=None), published=None)
    assert vague(claim(day=("2021-01-01", "2021-12-31")))


SHARED = claim(hurt=(count("killed", 7),))
ASIDE = claim("c2", day=None, at="كباجب", starts=50)


def incidents_of(*reports: str) -> list[list[str]]:
    """Each letter of a report is a claim: s the shared one, v the vague one."""
    told = {"s": SHARED, "v": ASIDE}
    readings = [reading(f"d{n}", *(told[letter] for letter in one)) for n, one in enumerate(reports)]
    return sorted(sorted(f"{m.document}:{m.claim}" for m in one.members) for one in merge(readings))


def test_two_vague_claims_join_beside_a_shared_happening() -> None:
    assert ["d0:c2", "d1:c2"] in incidents_of("sv", "sv")
    assert ["d0:c1", "d1:c1"] in incidents_of("sv", "sv")
    assert ["d0:c2"] in incidents_of("sv", "s")
    assert ["d1:c2"] in incidents_of("s", "sv")


def test_company_is_told_only_where_it_counted() -> None:
    readings = [reading(id, SHARED, ASIDE) for id in "ab"]
    incidents = merge(readings)
    vague_pair, shared_pair = (why(f"a:{id}", incidents, readings) for id in ("c2", "c1"))
    assert [e.weight for e in vague_pair.inside[0].evidence if e.finding == "company"] == [worth()]
    assert [e for e in shared_pair.inside[0].evidence if e.finding == "company"] == []
    assert f"{worth():+}" in render(vague_pair)
