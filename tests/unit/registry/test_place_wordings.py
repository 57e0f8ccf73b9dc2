"""One town in many wordings: the same place, with noun, relation and direction as they are told."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.places import PlaceReading, find_places, is_place, place, places, resolve_places


def readings(text: str, country: str | None = "SY") -> list[PlaceReading]:
    tokens = tokenize(fold(text))
    return [r for r in resolve_places(find_places(tokens), tokens, country) if r is not None]


@pytest.mark.parametrize(
    "wording",
    [
        "في مدينة تدمر",
        "بمدينة تدمر",
        "داخل مدينة تدمر",
        "على مدينة تدمر",
        "إلى مدينة تدمر",
        "قرب مدينة تدمر",
        "في محيط مدينة تدمر",
        "شرق مدينة تدمر",
        "شمالي تدمر",
        "وفي مدينة «تدمر»",
    ],
)
def test_one_town_in_many_wordings(wording: str) -> None:
    (found,) = readings(f"قتل جنديان {wording} أمس.")
    assert found.id == readings("قتل جنديان في مدينة تدمر أمس.")[0].id
    assert found.country == "SY"
    assert found.lat == pytest.approx(34.56, abs=0.5)
    assert found.lon == pytest.approx(38.28, abs=0.5)


@pytest.mark.parametrize(
    ("wording", "direction"),
    [
        ("شمال تدمر", "n"),
        ("شمالي تدمر", "n"),
        ("جنوب تدمر", "s"),
        ("جنوبي تدمر", "s"),
        ("شرق تدمر", "e"),
        ("شرقي تدمر", "e"),
        ("غرب تدمر", "w"),
        ("غربي تدمر", "w"),
        ("شمال شرق تدمر", "ne"),
        ("شمال شرقي تدمر", "ne"),
        ("جنوب غربي تدمر", "sw"),
        ("جنوب شرق تدمر", "se"),
        ("شمال غرب تدمر", "nw"),
    ],
)
def test_a_point_of_the_compass(wording: str, direction: str) -> None:
    (found,) = readings(f"قتل جنديان {wording} أمس.")
    assert found.direction == direction


@pytest.mark.parametrize(
    ("wording", "relation"),
    [
        ("قرب تدمر", "near"),
        ("بالقرب من تدمر", "near"),
        ("في محيط تدمر", "near"),
        ("على أطراف تدمر", "outskirts"),
        ("في أطراف مدينة تدمر", "outskirts"),
        ("في ريف تدمر", "countryside"),
        ("على محور تدمر", "axis"),
    ],
)
def test_a_relation_to_the_town(wording: str, relation: str) -> None:
    (found,) = readings(f"قتل جنديان {wording} أمس.")
    assert found.relation == relation


@pytest.mark.parametrize("wording", ["شرق تدمر", "غربي تدمر", "قرب تدمر", "في ريف تدمر"])
def test_what_lies_beside_a_town_is_vaguer_than_the_town(wording: str) -> None:
    (town,) = readings("قتل جنديان في مدينة تدمر أمس.")
    (beside,) = readings(f"قتل جنديان {wording} أمس.")
    assert town.radius_km is not None
    assert beside.radius_km is not None
    assert beside.radius_km > town.radius_km


@pytest.mark.parametrize(
    ("direction", "north", "east"), [("شمال", 1, 0), ("جنوب", -1, 0), ("شرق", 0, 1), ("غرب", 0, -1)]
)
def test_a_distance_told_shifts_the_point(direction: str, north: int, east: int) -> None:
    (town,) = readings("قتل جنديان في مدينة تدمر أمس.")
    (beside,) = readings(f"قتل جنديان على بعد 30 كيلومتراً {direction} مدينة تدمر أمس.")
    assert None not in (town.lat, town.lon, beside.lat, beside.lon)
    assert ((beside.lat or 0) - (town.lat or 0)) * 111 == pytest.approx(30 * north, abs=4)
    assert ((beside.lon or 0) - (town.lon or 0)) * 91 == pytest.approx(30 * east, abs=4)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("مدينة مأرب", "YE"),
        ("مدينة الموصل", "IQ"),
        ("مدينة الفاشر", "SD"),
        ("مدينة سبها", "LY"),
        ("مدينة صور", "LB"),
        ("مدينة جنين", "PS"),
        ("مدينة درعا", "SY"),
        ("مدينة العريش", "EG"),
        ("مدينة مقديشو", "SO"),
    ],
)
def test_a_city_lies_in_its_country(text: str, country: str) -> None:
    (found,) = readings(f"قتل جنديان في {text} أمس.", None)
    assert found.country == country
    assert found.id is not None
    assert place(found.id).country == country


@pytest.mark.parametrize("text", ["دمشق", "مدينة حلب", "صنعاء", "ريف إدلب"])
def test_a_place_and_nothing_more(text: str) -> None:
    assert is_place(text)


@pytest.mark.parametrize("text", ["", "قتل جنديان", "دمشق وحلب", "خاص دمشق", "قال في دمشق", "دمشق أمس"])
def test_more_than_a_place_or_none(text: str) -> None:
    assert not is_place(text)


def test_an_unknown_id_is_an_error() -> None:
    with pytest.raises(KeyError):
        place("no-such-place")


def test_each_place_stands_under_its_id_on_the_globe() -> None:
    known = places()
    assert all(id == one.id for id, one in known.items())
    assert all(-90 <= one.lat <= 90 and -180 <= one.lon <= 180 for one in known.values())
    assert all(one.radius_km > 0 and one.names for one in known.values())


@pytest.mark.parametrize(
    "text",
    [
        "قصفت المدفعية حيا سكنيا في تعز",
        "قصفت المدفعية مخيما عشوائيا في إدلب",
        "استهدف القصف معبرا حدوديا في القائم",
    ],
)
def test_a_noun_with_the_ending_of_its_case_has_no_name_behind_it(text: str) -> None:
    assert len(readings(text, None)) == 1
