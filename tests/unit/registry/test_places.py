"""Places found in reports, told apart, and put on the globe."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.places import PlaceReading, country_of, find_places, is_place, resolve_places


def read(text: str, country: str | None = None) -> list[tuple[str, PlaceReading | None]]:
    tokens = tokenize(fold(text))
    mentions = find_places(tokens)
    readings = resolve_places(mentions, tokens, country)
    return [
        (text[tokens[m.first].start : tokens[m.last].end], r) for m, r in zip(mentions, readings, strict=True)
    ]


def one(text: str, country: str | None = None) -> PlaceReading:
    """The only place of a sentence that is no container of another."""
    readings = [r for _, r in read(text, country)]
    containers = {r.within for r in readings if r is not None}
    left = [r for k, r in enumerate(readings) if r is not None and k not in containers]
    assert len(left) == 1, readings
    return left[0]


def test_the_unit_named_behind_a_place_only_contains_it() -> None:
    (words, town), (container, unit) = read("قتل عنصران في بلدة التبني بريف دير الزور الغربي")
    assert (words, container) == ("بلدة التبني", "بريف دير الزور الغربي")
    assert town is not None
    assert town.within == 1
    assert unit is not None
    assert (unit.relation, unit.direction, unit.within) == ("countryside", "w", None)


@pytest.mark.parametrize(
    ("text", "relation", "direction"),
    [
        ("هجوم بالريف الشرقي لمحافظة دير الزور", "countryside", "e"),
        ("هجوم في ريف حلب الشمالي الشرقي", "countryside", "ne"),
        ("انفجار شرقي مدينة حمص", "in", "e"),
        ("انفجار جنوب غربي دير الزور", "in", "sw"),
        ("انفجار بالقرب من تدمر", "near", None),
        ("انفجار على أطراف تدمر", "outskirts", None),
    ],
)
def test_relations_and_points_of_the_compass(text: str, relation: str, direction: str | None) -> None:
    reading = one(text, "SY")
    assert (reading.relation, reading.direction) == (relation, direction)


def test_a_point_between_two_places() -> None:
    reading = one("هاجم مسلحون رتلاً بين تدمر ودير الزور")
    assert reading.lat == pytest.approx(34.9, abs=0.15)
    assert reading.lon == pytest.approx(39.2, abs=0.15)


def test_an_unknown_name_after_its_noun_lies_where_its_container_lies() -> None:
    reading = one("قصف قرية الفلانية بريف حماة")
    assert reading.id is None
    assert reading.admin[0] == "sy-hama"
    assert reading.lat is not None


@pytest.mark.parametrize("text", ["قال محافظ حلب", "هاجم لواء القدس", "العمر الطويل", "على الباب"])
def test_names_of_others_and_everyday_words_are_no_places(text: str) -> None:
    assert [r for _, r in read(text, "YE") if r is not None] == []


def test_a_dateline() -> None:
    tokens = tokenize(fold("دمشق – سانا\nقال مصدر"))
    assert find_places(tokens)[0].dateline


def test_tokens_of_other_names_are_skipped() -> None:
    tokens = tokenize(fold("مجلس دير الزور العسكري في حلب"))
    assert [m.first for m in find_places(tokens, taken=[(0, 3)])] == [5]


def test_the_country_of_a_report() -> None:
    assert country_of(find_places(tokenize(fold("قصف على صنعاء ومأرب")))) == "YE"
    assert country_of([]) is None


def test_a_place_and_nothing_more() -> None:
    assert is_place("دير الزور")
    assert not is_place("شبكة دير الزور")
