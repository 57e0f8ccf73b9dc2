"""Short English posts of observers: what was done, how many, however they put it."""

from __future__ import annotations

import pytest

from marsad.model.span import Span
from marsad.reading.page.english_post import PostTold, read_post


def told(text: str) -> PostTold:
    return read_post(text, Span(0, len(text)))


COUNTS = [
    ("one", 1, 1), ("two", 2, 2), ("three", 3, 3), ("seven", 7, 7), ("ten", 10, 10), ("twelve", 12, 12),
    ("twenty", 20, 20), ("twenty-one", 21, 21), ("thirty five", 35, 35), ("ninety-nine", 99, 99),
    ("3", 3, 3), ("12", 12, 12), ("150", 150, 150), ("1,200", 1200, 1200),
    ("at least 7", 7, None), ("at least seven", 7, None), ("more than 20", 21, None), ("over 20", 21, None),
    ("about 9", 9, 9), ("around nine", 9, 9), ("nearly 30", 30, 30), ("some 40", 40, 40),
    ("dozens of", 20, None), ("hundreds of", 200, None), ("several", 2, None), ("a few", 2, None),
]  # fmt: skip
PEOPLE = ["civilians", "soldiers", "fighters", "people"]


@pytest.mark.parametrize("people", PEOPLE)
@pytest.mark.parametrize(("words", "least", "most"), COUNTS)
def test_how_many_were_killed(words: str, least: int, most: int | None, people: str) -> None:
    (count,) = told(f"{words.capitalize()} {people} killed in an attack near Hajin").killed
    assert (count.min, count.max) == (least, most)


@pytest.mark.parametrize(("words", "least", "most"), COUNTS)
def test_and_behind_the_verb(words: str, least: int, most: int | None) -> None:
    (count,) = told(f"Airstrike killed {words} civilians near Hajin").killed
    assert (count.min, count.max) == (least, most)


@pytest.mark.parametrize(("words", "least", "most"), COUNTS)
def test_how_many_were_wounded(words: str, least: int, most: int | None) -> None:
    found = told(f"Shelling wounded {words} civilians in Hajin")
    assert [(count.min, count.max) for count in found.wounded] == [(least, most)]
    assert found.killed == ()


@pytest.mark.parametrize(
    ("action", "text"),
    [
        ("airstrike", "Airstrikes reported on {}"),
        ("airstrike", "Warplanes carried out an airstrike on {}"),
        ("drone_strike", "A drone strike hit a car in {}"),
        ("shelling", "Artillery shelling on {}"),
        ("shelling", "Heavy shelling hits {}"),
        ("clash", "Clashes ongoing near {}"),
        ("clash", "Heavy clashes between SDF and ISIS in {}"),
        ("ambush", "ISIS ambush near {}"),
        ("ied", "An IED exploded in {}"),
        ("landmine", "A landmine explosion near {}"),
        ("vehicle_bomb", "A car bomb exploded in {}"),
        ("assassination", "Unknown gunmen assassinated a man in {}"),
        ("abduction", "Gunmen kidnapped two men in {}"),
    ],
)
@pytest.mark.parametrize("town", ["Hajin", "Deir ez-Zor", "Idlib"])
def test_what_was_done(action: str, text: str, town: str) -> None:
    assert told(text.format(town)).action == action


@pytest.mark.parametrize(
    "text", ["", "Good morning", "Thread 1/12", "😀", "https://example.org/x", "@someone thanks", "…"]
)
def test_chatter_tells_nothing(text: str) -> None:
    found = told(text)
    assert (found.action, found.killed, found.wounded, found.strengths) == (None, (), (), ())
