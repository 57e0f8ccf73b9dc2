"""English posts that Arabic reports quote."""

from __future__ import annotations

from datetime import date

import pytest

from marsad.model.span import Span
from marsad.reading.page.english_post import PostTold, read_post
from marsad.reading.page.english_words import plain_name, skeleton


def told(text: str) -> PostTold:
    return read_post(text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Heavy airstrikes hit militia positions near Al-Bukamal", "airstrike"),
        ("A car bomb in an attack on a checkpoint", "vehicle_bomb"),
        ("Clashes reported between two factions", "clash"),
        ("Good morning from the river", None),
    ],
)
def test_action(text: str, action: str | None) -> None:
    assert told(text).action == action


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("The strike killed at least 12", 12, None),
        ("Three soldiers killed in the ambush", 3, 3),
        ("More than twenty-five people killed", 26, None),
        ("Dozens of fighters killed today", 20, None),
        ("About 1,200 killed since spring", 1200, 1200),
        ("Up to 40 dead", 0, 40),
    ],
)
def test_killed(text: str, least: int, most: int | None) -> None:
    (count,) = told(text).killed
    assert (count.min, count.max) == (least, most)


def test_killed_and_wounded_keep_apart() -> None:
    found = told("Shelling killed 3 civilians and wounded 7 in Idlib")
    assert [c.min for c in found.killed] == [3]
    assert [c.min for c in found.wounded] == [7]


def test_strength_in_words() -> None:
    (count,) = told("More than seven thousand fighters along the border").strengths
    assert (count.measure, count.min, count.max, count.quantity) == ("fighters", 7001, None, "more_than")


def test_places_with_relation_and_offsets() -> None:
    before = "نقل الحساب: "
    text = (
        before
        + "Airstrikes hit a convoy near Al-Bukamal and in Deir ez-Zor — Sky Watch (@skywatch) March 3, 2024"
    )
    found = read_post(text, Span(len(before), len(text)))
    assert [(p.name, p.relation) for p in found.places] == [("Al-Bukamal", "near"), ("Deir ez-Zor", "in")]
    assert all(p.span.of(text) == p.name for p in found.places)
    assert found.evidence.of(text) == "Airstrikes hit a convoy near Al-Bukamal and in Deir ez-Zor"


def test_signature_gives_author_and_day() -> None:
    found = told("Shelling on the town tonight — Sky Watch (@skywatch) March 3, 2024")
    assert found.author == "Sky Watch (@skywatch)"
    assert found.published == date(2024, 3, 3)


def test_names_and_links_are_no_places_or_figures() -> None:
    found = told("Thanks to all 5 of you https://example.org/Idlib/12 @Idlib_Watch")
    assert (found.places, found.killed, found.strengths) == ((), (), ())


@pytest.mark.parametrize(
    "text", ["", " ", "—", "12", "at least", "No", "🙂 " * 50, "thousand thousand thousand"]
)
def test_any_text_is_read(text: str) -> None:
    assert told(text).action is None


def test_spellings_of_a_name_meet() -> None:
    assert plain_name("Al-Bukamal") == plain_name("al Bukamal") == "bukamal"
    assert skeleton(plain_name("Abu Kamal")) == skeleton("bukamal")


def test_a_short_name_is_known_by_the_place_beside_it() -> None:
    found = told("Airstrikes hit warehouses at Al-Hari, near Al-Bukamal")
    assert [p.place.id for p in found.places] == ["sy-al-hiri", "sy-albu-kamal"]
    assert told("Airstrikes hit warehouses at Al-Hari").places == ()
