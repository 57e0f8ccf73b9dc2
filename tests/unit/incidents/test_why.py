"""`why`: every pair of an incident, what was nearly joined, and what cannot be asked."""

from __future__ import annotations

from itertools import combinations

import pytest

from marsad.errors import Language, MarsadError
from marsad.incidents.explain import pair, render, words
from marsad.incidents.facts import Facts
from marsad.incidents.gathering import facts_of
from marsad.incidents.knowledge import rules, weights
from marsad.incidents.merge import merge
from marsad.incidents.why import why
from marsad.model.claim import Reading
from tests.tellings import claim, count, reading

NEAR = [reading(id, claim(hurt=(count("killed", 7),))) for id in "abc"]
NEXT = reading("d", claim(day="2021-09-17", at="كباجب", hurt=(count("killed", 30),)), published="2021-09-18")
FAR = reading("e", claim(day="2022-05-05", at="غزة"), published="2022-05-06")
ALL = [*NEAR, NEXT, FAR]


def test_each_pair_of_an_incident_is_told_once() -> None:
    told = why("a", merge(ALL), ALL)
    assert [(p.a.document, p.b.document) for p in told.inside] == list(combinations("abc", 2))
    assert all(p.joined and p.forbidden is None for p in told.inside)
    assert told.join_at == rules()["join_at"]


def test_all_ways_to_ask_give_the_same_answer() -> None:
    incidents = merge(ALL)
    id = next(one.id for one in incidents if len(one.members) == 3)
    assert why(id, incidents, ALL) == why("b", incidents, ALL) == why("c:c1", incidents, ALL)


def test_what_stands_outside_was_never_joined_and_nothing_far_is_told() -> None:
    told = why("a", merge(ALL), ALL)
    assert all(not p.joined for p in told.outside)
    assert "e" not in {document for p in told.outside for document in (p.a.document, p.b.document)}


def test_a_score_is_the_sum_of_its_evidence_with_the_weights_in_force() -> None:
    told = why("a", merge(ALL), ALL)
    for one in (*told.inside, *told.outside):
        assert one.score == sum(e.weight for e in one.evidence)
        assert all(weights()[e.about][e.finding] == e.weight for e in one.evidence)


def test_a_claim_alone_has_no_pairs_inside() -> None:
    assert why("e", merge(ALL), ALL).inside == ()


@pytest.mark.parametrize("asked", ["", "zz", "a:c9", ":", "inc-0"])
def test_what_is_not_there_cannot_be_explained(asked: str) -> None:
    with pytest.raises(MarsadError) as caught:
        why(asked, merge(ALL), ALL)
    assert (caught.value.code, caught.value.values["incident"]) == ("incidents.not_found", asked)


def test_a_pair_is_told_alike_from_both_sides() -> None:
    def told(one: Reading) -> Facts:
        return facts_of(one.document, one.claims)[0]

    a, d = told(NEAR[0]), told(NEXT)
    assert pair(a, d, False) == pair(d, a, False)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_words_hold_every_reason_strongest_first(language: Language) -> None:
    told = why("a", merge(NEAR), NEAR)
    lines = render(told, language).splitlines()
    assert lines[0] == told.incident
    start = next(n for n, line in enumerate(lines) if line.startswith("a:c1 + b:c1"))
    reasons = [e for e in told.inside[0].evidence if e.weight]
    shown = [int(line.split()[0]) for line in lines[start + 1 : start + 1 + len(reasons)]]
    assert shown == sorted((e.weight for e in reasons), key=lambda weight: -abs(weight))
    assert all(getattr(words()[e.about, e.finding], language) in "\n".join(lines) for e in reasons)


def test_the_order_of_readings_changes_no_word() -> None:
    assert render(why("a", merge(ALL), ALL)) == render(why("a", merge(ALL[::-1]), ALL[::-1]))


def test_the_company_of_two_reports_is_told() -> None:
    shared = claim(hurt=(count("killed", 7),))
    aside = claim("c2", day=None, at="كباجب", starts=50)
    both = [reading(id, shared, aside) for id in "ab"]
    told = why("a:c2", merge(both), both)
    assert [e.finding for e in told.inside[0].evidence if e.about == "told"] == ["company"]
