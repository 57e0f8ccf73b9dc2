"""Claims in columns: what goes in comes out, each value stands once, and the order is that of the keys."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from marsad.incidents.coding import Coded, Table, Voices
from marsad.incidents.facts import Facts
from marsad.incidents.gathering import facts_of
from marsad.incidents.synth import synth
from marsad.model.claim import Claim, Person, Report, When
from tests.tellings import HERE, SOHR, claim, count, reading, source


def facts(*claims: Claim, published: str | None = "2021-09-17") -> list[Facts]:
    one = reading("a", *claims, published=published)
    return facts_of(one.document, one.claims)


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10**6))
def test_every_claim_comes_out_as_it_went_in(seed: int) -> None:
    claims = [f for one in synth(60, seed) for f in facts_of(one.reading.document, one.reading.claims)]
    coded = Coded(claims)
    assert len(coded) == len(claims)
    assert [coded.claim(number) for number in range(len(coded))] == claims


KINDS = [
    claim(),
    claim(day=None),
    claim(day=("2021-09-10", "2021-09-16")),
    claim(day=("2020-01-01", "2021-09-16")),
    claim(at=None),
    claim(at="دير الزور"),
    claim(by=None, on=None),
    claim(by="كتيبة الوادي"),
    claim(assertion="denied"),
    claim(assertion="planned", day=None),
    claim(hurt=(count("killed", 3), count("wounded", 4, None))),
    claim(hurt=(count("killed", 3, actor="sdf"), count("killed", 9, actor="islamic-state"))),
    claim(named=("أحمد خليل الحسن", "سامر نزار العلي")),
    claim(people=(Person(name="أبو خليل", span=HERE, status="wounded"),)),
    claim(sources=((SOHR,), (source("شهود", "witness"),))),
    claim(means=("ied",), objects=("vehicle",)),
    claim(summarises=("c2",)),
    claim(action="shelling"),
]


@pytest.mark.parametrize("one", KINDS, ids=[str(n) for n in range(len(KINDS))])
@pytest.mark.parametrize("published", ["2021-09-17", None])
def test_each_kind_of_claim_comes_out_as_it_went_in(one: Claim, published: str | None) -> None:
    (fact,) = facts(one, published=published)
    assert Coded([fact]).claim(0) == fact


def test_an_hour_and_a_day_of_the_week_are_kept() -> None:
    when = When(text="مساء الخميس", span=HERE, time_of_day="evening")
    (fact,) = facts(replace(claim(), when=when), published=None)
    assert (fact.hour, fact.weekday, fact.start) == ("evening", 3, 0)
    assert Coded([fact]).claim(0) == fact


def test_a_report_of_several_claims_knows_which_stand_beside_which() -> None:
    told = facts(claim("c1"), claim("c2", at="نوى", starts=40), claim("c3", at="غزة", starts=80))
    coded = Coded(told)
    assert [coded.claim(n).beside for n in range(3)] == [("c2", "c3"), ("c1", "c3"), ("c1", "c2")]
    assert coded.alone not in coded.beside
    assert len(set(coded.document)) == 1


def test_values_that_are_alike_stand_once() -> None:
    many = [fact for n in range(50) for fact in facts_of(*_report(n))]
    coded = Coded(many)
    assert len(coded) == 50
    assert len(coded.places) == len(coded.deeds) == len(coded.rests) == len(coded.whens) == 1
    assert set(coded.place) == set(coded.deed) == {0}
    assert len(coded.voices) == 50


def _report(n: int) -> tuple[Report, tuple[Claim, ...]]:
    one = reading(f"d{n}", claim())
    return one.document, one.claims


def test_nothing_told_has_the_numbers_that_say_so() -> None:
    (bare,) = facts(claim())
    (full,) = facts(claim(hurt=(count("killed", 3),), named=("أحمد خليل الحسن",)))
    coded = Coded([bare, full])
    assert (coded.count[0], coded.name[0], coded.beside[0]) == (coded.untold, coded.nobody, coded.alone)
    assert coded.count[1] != coded.untold
    assert coded.name[1] != coded.nobody


def test_an_empty_collection_is_one() -> None:
    coded = Coded()
    assert len(coded) == 0
    assert len(coded.in_order()) == 0


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_in_order_of_their_keys_whatever_the_order_they_came_in(seed: int, order: int) -> None:
    claims = [f for one in synth(40, seed) for f in facts_of(one.reading.document, one.reading.claims)]
    shuffled = list(claims)
    Random(order).shuffle(shuffled)
    coded = Coded(shuffled).in_order()
    wanted = sorted(claims, key=lambda fact: fact.key)
    assert coded.keys == [fact.key for fact in wanted]
    assert [coded.claim(number) for number in range(len(coded))] == wanted


# Settled: the claim has a day, and not only because its report has one and tells it in passing.
@pytest.mark.parametrize(
    ("day", "published", "first", "settled"),
    [
        ("2021-09-16", "2021-09-17", True, True),
        ("2021-09-16", "2021-09-17", False, True),
        ("2021-09-16", None, False, True),
        (("2021-09-10", "2021-09-12"), "2021-09-17", False, True),
        (None, "2021-09-17", True, True),  # the report is about it
        (None, "2021-09-17", False, False),  # in passing
        (None, None, True, False),
        (None, None, False, False),
        (("2020-01-01", "2021-01-01"), "2021-09-17", True, False),
    ],
)
def test_which_claims_are_settled_in_time(
    day: str | tuple[str, str] | None, published: str | None, first: bool, settled: bool
) -> None:
    told, other = claim("c1", day=day, starts=0 if first else 50), claim("c2", starts=50 if first else 0)
    coded = Coded(facts(told, other, published=published))
    assert coded.is_settled(0) is settled


def test_a_table_numbers_values_in_the_order_they_come() -> None:
    table: Table[str] = Table()
    assert [table.number(value) for value in ("ب", "أ", "ب", "ج", "أ")] == [0, 1, 0, 2, 1]
    assert table.values == ["ب", "أ", "ج"]
    assert len(table) == 3


def test_a_named_tuple_and_its_parts_have_one_number() -> None:
    table = Table[Voices]()
    parts = "صحيفة", frozenset({"sohr"})
    first = table.number_of(parts, Voices._make)
    assert table.number(Voices(*parts)) == table.number_of(parts, Voices._make) == first
    assert [(one.speaks, one.cites) for one in table.values] == [parts]
