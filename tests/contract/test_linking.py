"""One suite for every way of linking: the state bit by bit, columns in one process and in several, and Spark."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from random import Random

import msgspec
import pytest
from msgspec.structs import replace

from marsad.engines import spark
from marsad.incidents.bulk import Group, link_all
from marsad.incidents.facts import Facts
from marsad.incidents.gathering import facts_of
from marsad.incidents.judged import NOTHING, Judged
from marsad.incidents.knowledge import rules
from marsad.incidents.link import LinkState
from marsad.incidents.merge import merge
from marsad.incidents.synth import synth
from marsad.model.incident import Member

Link = Callable[[list[Facts], Judged], list[Group]]


def _bit_by_bit(claims: list[Facts], judged: Judged) -> list[Group]:
    state = LinkState(judged)
    for start in range(0, len(claims), 37):
        state.add(claim for claim in claims[start : start + 37] if claim.key not in judged.rejected)
    return state.groups()


@pytest.fixture(scope="module")
def session() -> Iterator[object]:
    lacking = spark.missing()
    if lacking is not None:
        pytest.skip(f"linking on Spark is skipped: {lacking} is not here")
    opened = spark.session(2)
    yield opened
    opened.stop()


@pytest.fixture(params=["columns", "two processes", "spark"])
def link(request: pytest.FixtureRequest) -> Link:
    if request.param == "columns":
        return link_all
    if request.param == "two processes":
        return partial(link_all, workers=2)
    return partial(link_all, find=partial(spark.find_pairs, request.getfixturevalue("session")))


def _collection(seed: int, claims: int = 250) -> list[Facts]:
    """Three claims to a report, so that a report's own are compared too."""
    made = (
        fact for one in synth(claims, seed) for fact in facts_of(one.reading.document, one.reading.claims)
    )
    return [
        replace(fact, key=Member(document=f"d{number // 3}", claim=fact.key.document))
        for number, fact in enumerate(made)
    ]


@pytest.mark.parametrize("most", [2, 40])
def test_the_same_groups_as_bit_by_bit(link: Link, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(rules(), "most_in_block", most)
    claims = _collection(11)
    expected = _bit_by_bit(claims, NOTHING)
    Random(3).shuffle(claims)
    assert link(claims, NOTHING) == expected


def test_people_are_heard(link: Link) -> None:
    claims = _collection(12)
    groups = [group for group in _bit_by_bit(claims, NOTHING) if len(group) > 1]
    judged = Judged(
        together=frozenset({tuple(sorted((groups[0][0], groups[1][0])))}),  # type: ignore[arg-type]
        apart=frozenset({groups[2][:2]}),  # type: ignore[arg-type]
        rejected=frozenset({groups[3][0]}),
    )
    found = link(claims, judged)
    assert found == _bit_by_bit(claims, judged)
    holder = {member: group for group in found for member in group}
    assert holder[groups[0][0]] == holder[groups[1][0]]
    assert holder[groups[2][0]] != holder[groups[2][1]]
    assert groups[3][0] not in holder


def test_nothing_in_nothing_out(link: Link) -> None:
    assert link([], NOTHING) == []


def test_merged_on_spark_to_the_byte(session: object) -> None:
    readings = [one.reading for one in synth(150, 4)]
    on_spark = merge(readings, find=partial(spark.find_pairs, session))
    assert msgspec.json.encode(on_spark) == msgspec.json.encode(merge(readings))
