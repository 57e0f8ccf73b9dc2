"""English numerals, quantifiers and nouns of people, in each place that a post puts them (§3, §8)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.model.span import Span
from marsad.reading.page.english_post import PostTold, read_post

Bounds = tuple[int, int | None]


def told(text: str) -> PostTold:
    return read_post(text, Span(0, len(text)))


def killed(text: str) -> list[Bounds]:
    return [(c.min, c.max) for c in told(text).killed]


def wounded(text: str) -> list[Bounds]:
    return [(c.min, c.max) for c in told(text).wounded]


NUMERALS = [
    ("1", 1),
    ("2", 2),
    ("13", 13),
    ("120", 120),
    ("1,200", 1200),
    ("12,500", 12500),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("twenty-one", 21),
    ("twenty one", 21),
    ("thirty", 30),
    ("thirty-five", 35),
    ("forty", 40),
    ("forty-two", 42),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
    ("ninety-nine", 99),
    ("one hundred", 100),
    ("a hundred", 100),
    ("two hundred", 200),
    ("one hundred and five", 105),
    ("two hundred and fifty", 250),
    ("three hundred forty-five", 345),
    ("one thousand", 1000),
    ("two thousand", 2000),
    ("two thousand five hundred", 2500),
    ("a dozen", 12),
    ("two dozen", 24),
]
numerals = pytest.mark.parametrize(("numeral", "value"), NUMERALS)


@numerals
def test_before_who_was_killed(numeral: str, value: int) -> None:
    assert killed(f"{numeral} civilians killed in Hajin") == [(value, value)]
    assert killed(f"{numeral.capitalize()} civilians were killed in Hajin") == [(value, value)]


@numerals
def test_behind_the_verb(numeral: str, value: int) -> None:
    assert killed(f"Airstrike on Hajin kills {numeral}") == [(value, value)]
    assert killed(f"Airstrike on Hajin killed {numeral} civilians") == [(value, value)]
    assert killed(f"Airstrike on Hajin, killing {numeral} civilians") == [(value, value)]
    assert wounded(f"Airstrike on Hajin, wounding {numeral} civilians") == [(value, value)]


@numerals
def test_before_dead_and_wounded(numeral: str, value: int) -> None:
    assert killed(f"{numeral} dead in Hajin") == [(value, value)]
    assert wounded(f"{numeral} wounded in Hajin") == [(value, value)]
    assert wounded(f"{numeral} people injured in Hajin") == [(value, value)]


@numerals
def test_between_two_fates(numeral: str, value: int) -> None:
    text = f"3 killed and {numeral} wounded in Hajin"
    assert (killed(text), wounded(text)) == ([(3, 3)], [(value, value)])
    text = f"Shelling of Hajin kills {numeral}, wounds 7"
    assert (killed(text), wounded(text)) == ([(value, value)], [(7, 7)])


QUANTIFIERS: list[tuple[str, Bounds]] = [
    ("at least 7", (7, None)),
    ("At least seven", (7, None)),
    ("no fewer than 7", (7, None)),
    ("no less than 7", (7, None)),
    ("more than 20", (21, None)),
    ("More than twenty", (21, None)),
    ("over 20", (21, None)),
    ("up to 20", (0, 20)),
    ("as many as 20", (0, 20)),
    ("about 9", (9, 9)),
    ("around 9", (9, 9)),
    ("nearly 9", (9, 9)),
    ("some 9", (9, 9)),
    ("approximately 9", (9, 9)),
    ("between 5 and 8", (5, 8)),
    ("5-8", (5, 8)),
    ("5 to 8", (5, 8)),
    ("several", (2, None)),
    ("dozens of", (20, None)),
    ("scores of", (20, None)),
    ("hundreds of", (200, None)),
    ("thousands of", (2000, None)),
    ("a number of", (2, None)),
]
quantifiers = pytest.mark.parametrize(("words", "bounds"), QUANTIFIERS)


@quantifiers
def test_a_quantifier_before_who_was_killed(words: str, bounds: Bounds) -> None:
    assert killed(f"{words} civilians killed in Hajin") == [bounds]
    assert killed(f"{words} people were killed in Hajin") == [bounds]


@quantifiers
def test_a_quantifier_behind_the_verb(words: str, bounds: Bounds) -> None:
    assert killed(f"Airstrike on Hajin killed {words} civilians") == [bounds]
    assert killed(f"Airstrike on Hajin, killing {words} people") == [bounds]
    assert wounded(f"Airstrike on Hajin wounded {words} people") == [bounds]


PEOPLE = [
    "civilians",
    "people",
    "persons",
    "children",
    "women",
    "men",
    "soldiers",
    "fighters",
    "militants",
    "members of SDF",
    "members of the SDF",
    "SDF members",
    "residents",
    "policemen",
    "officers",
    "journalists",
    "villagers",
    "farmers",
]


@pytest.mark.parametrize("people", PEOPLE)
def test_whoever_was_killed(people: str) -> None:
    assert killed(f"5 {people} killed in Hajin") == [(5, 5)]
    assert killed(f"5 {people} were killed in Hajin") == [(5, 5)]
    assert killed(f"Shelling of Hajin killed 5 {people}") == [(5, 5)]


ONES = ["man", "woman", "child", "girl", "boy", "civilian", "soldier", "farmer", "journalist"]


@pytest.mark.parametrize("one", ONES)
def test_one_of_them(one: str) -> None:
    assert killed(f"A {one} was killed in Hajin") == [(1, 1)]
    assert killed(f"One {one} was killed in Hajin") == [(1, 1)]
    assert wounded(f"A {one} was wounded in Hajin") == [(1, 1)]
    assert killed(f"A 30-year-old {one} was killed in Hajin") == [(1, 1)]


NOTHING = [
    "3 rockets hit Hajin",
    "12 km east of Hajin",
    "5 airstrikes on Hajin",
    "Clashes near Hajin at 10 pm",
    "2 vehicles destroyed near Hajin",
    "4 homes damaged in Hajin",
    "On day 12 of the battle of Hajin",
    "Hajin, 5 June 2024",
    "5 civilians arrived in Hajin",
    "No casualties in the shelling of Hajin",
    "No one was hurt in Hajin",
    "Route 5 near Hajin was closed",
    "",
    "7",
    "killed",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_counts_nobody_harmed(text: str) -> None:
    assert (killed(text), wounded(text)) == ([], [])


@given(st.integers(1, 9999))
def test_every_figure_is_read_as_it_stands(number: int) -> None:
    assert killed(f"{number} civilians killed in Hajin") == [(number, number)]
    assert killed(f"{number:,} civilians killed in Hajin") == [(number, number)]


@given(st.text(max_size=80))
def test_no_text_is_refused(text: str) -> None:
    assert isinstance(told(text), PostTold)
