"""Claims of one report: apart as soon as the report tells them apart, one where another report shows that they are."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from marsad.incidents.compare import findings, forbidden
from marsad.incidents.facts import Facts
from marsad.incidents.gathering import facts_of
from marsad.incidents.merge import merge
from marsad.model.claim import Claim, Place, Reading
from tests.tellings import HERE, claim, count, reading


def told(*claims: Claim) -> list[Facts]:
    one = reading("a", *claims)
    return facts_of(one.document, one.claims)


def groups(*readings: Reading) -> list[list[str]]:
    return sorted(sorted(f"{m.document}:{m.claim}" for m in one.members) for one in merge(readings))


TITLE = claim("c1", "ied", day=None, at=None, named=("خلدون السرحان",), on=None)
BODY = claim("c2", "ied", at="الشولا", by=None, on=None, hurt=(count("killed", 1),), starts=50)
OTHER = reading(
    "b", claim(action="ied", by=None, on=None, named=("خلدون السرحان",), hurt=(count("killed", 1),))
)


def test_another_report_shows_that_two_claims_are_one() -> None:
    assert groups(reading("a", TITLE, BODY), OTHER) == [["a:c1", "a:c2", "b:c1"]]


def test_alone_they_stay_two() -> None:
    assert groups(reading("a", TITLE, BODY)) == [["a:c1"], ["a:c2"]]


@pytest.mark.parametrize(
    "other",
    [
        claim("c2", day="2021-10-20"),
        claim("c2", at="كباجب"),
        claim("c2", action="protest"),
        claim("c2", by="sdf"),
        claim("c2", assertion="planned"),
        claim("c2"),  # a day and a place of its own, as the first has, and no word in common
    ],
)
def test_what_keeps_two_claims_of_one_report_apart(other: Claim) -> None:
    first = claim("c1")
    if other.when is not None and other.when.start == "2021-09-16" and other.where != first.where:
        first = replace(first, when=None)
    assert forbidden(*told(first, other)) == "one_report"


@pytest.mark.parametrize(("common", "why"), [(0, "one_report"), (2, None), (12, None)])
def test_one_happening_told_twice_with_its_day_and_place_shares_its_rarer_words(
    common: int, why: str | None
) -> None:
    words = [
        {f"{who} {n}": 6 for n in range(12 - common)} | {f"of both {n}": 6 for n in range(common)}
        for who in "ab"
    ]
    one = reading("a", claim("c1"), claim("c2", starts=40))
    report = replace(one.document, terms=dict(zip(("c1", "c2"), words, strict=True)))
    assert forbidden(*facts_of(report, one.claims)) == why
    other = replace(one.claims[1], action="protest")
    assert forbidden(*facts_of(report, [one.claims[0], other])) == "one_report"


def test_different_figures_keep_them_apart() -> None:
    many, few = (claim(f"c{n}", day=None, hurt=(count("killed", n),)) for n in (30, 4))
    assert forbidden(*told(many, few)) == "one_report"
    assert forbidden(*told(few, claim("c1", hurt=(count("killed", 4),)))) is None
    assert forbidden(*told(few, claim("c1", hurt=(count("killed", 3),)))) == "one_report"
    assert forbidden(*told(few, claim("c1", hurt=(count("killed", 2, None),)))) is None


def test_another_town_keeps_them_apart_however_near_it_is() -> None:
    def at(id: str, *towns: str) -> Claim:
        return replace(claim(id, day=None), where=tuple(near(town, 32.85, 4.0, "in") for town in towns))

    assert forbidden(*told(at("c1", "shahba"), at("c2", "shahba"))) is None
    assert forbidden(*told(at("c1", "shahba"), at("c2", "ariqa"))) == "one_report"
    assert forbidden(*told(at("c1", "shahba"), at("c2", "shahba", "ariqa"))) == "one_report"
    assert forbidden(*told(at("c1", "shahba"), claim("c2", day=None, at=None))) is None


def test_two_of_one_town_are_one_only_if_they_are_alike() -> None:
    first = claim("c1", "attack", day=None, on=None)
    assert forbidden(*told(first, claim("c2", "attack", day=None, on=None))) is None
    assert forbidden(*told(first, claim("c2", "ied", day=None, by=None, on=None))) == "one_report"
    assert forbidden(*told(first, claim("c2", "ied", day=None, by=None, on=None, at=None))) is None


@pytest.mark.parametrize(("place", "why"), [("sy-mar-elias-church", None), ("sy-mare", "one_report")])
def test_one_building_is_seldom_hit_twice_in_one_report(place: str, why: str | None) -> None:
    first, second = claim("c1", "attack"), claim("c2", "ied", day=None, by=None, on=None)
    there = (near(place, 33.5, 10.0, "in"),)
    assert forbidden(*told(replace(first, where=there), replace(second, where=there))) == why
    other_day = replace(claim("c2", "ied", day="2021-10-20", by=None, on=None), where=there)
    assert forbidden(*told(replace(first, where=there), other_day)) == "one_report"


def near(id: str, lat: float, radius: float, relation: str | None = "near") -> Place:
    return Place(name=id, span=HERE, id=id, lat=lat, lon=36.5, radius_km=radius, relation=relation)  # type: ignore[arg-type]


def place_finding(one: Place, other: Place) -> str:
    a, b = (replace(claim(), where=(where,)) for where in (one, other))
    (left,) = told(a)
    right = facts_of(reading("b").document, [b])[0]
    return dict(findings(left, right))["place"]


def test_near_one_town_is_not_near_its_neighbour() -> None:
    assert place_finding(near("shahba", 32.85, 12.0), near("shahba", 32.85, 12.0)) == "town"
    assert place_finding(near("shahba", 32.85, 12.0), near("ariqa", 33.0, 20.0)) == "neighbours"
    assert place_finding(near("shahba", 32.85, 12.0), near("izra", 32.88, 5.0)) == "city"


def test_a_stretch_of_country_can_hold_the_town() -> None:
    assert place_finding(near("shahba", 32.85, 5.0), near("suwayda", 33.0, 20.0, "countryside")) == "city"


def test_a_way_to_a_town_is_about_it_and_no_proof_against_another() -> None:
    way = near("shahba", 32.85, 15.0, "axis")
    assert place_finding(way, near("shahba", 32.85, 4.0, "in")) == "town"
    assert place_finding(way, near("ariqa", 32.97, 4.0, "in")) == "city"


def test_a_denial_of_an_undated_report_joins_what_it_denies() -> None:
    attack = claim("c1", "attack", day=None)
    denied = claim("c2", "capture_territory", day=None, assertion="denied")
    assert groups(reading("a", attack, denied, published=None)) == [["a:c1", "a:c2"]]
