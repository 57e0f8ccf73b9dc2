"""Rarer words of invented tellings: shared within a happening, less within its kind, now and then copied."""

from __future__ import annotations

from random import Random
from statistics import median

from marsad.incidents.synth_words import Terms, terms
from marsad.incidents.synth_world import Happening, scenes


def happening(number: int, scene: int = 0, twin: bool = False) -> Happening:
    return Happening(number, 736_000, 7, scenes()[scene], 3, 5, None, 4, twin)


def shared(one: Terms, other: Terms) -> float:
    return len(one.keys() & other.keys()) / (len(one) * len(other)) ** 0.5


def typical(one: Happening, other: Happening) -> float:
    """The share of words that two of their tellings have in common."""
    random = Random(1)
    return median(shared(terms(one, None, random), terms(other, None, random)) for _ in range(200))


def test_tellings_of_one_happening_share_more_than_those_of_its_kind_and_those_more_than_any() -> None:
    one = typical(happening(5), happening(5))
    alike = typical(happening(5), happening(9))
    unlike = typical(happening(5), happening(9, scene=1)._replace(town=8))
    assert 0.2 < one < 0.35
    assert 0.05 < alike < 0.15
    assert unlike < 0.05


def test_a_near_miss_has_words_of_what_it_is_like() -> None:
    near, other = typical(happening(5), happening(6, twin=True)), typical(happening(5), happening(6))
    assert other < near < typical(happening(5), happening(5))


def test_some_tellings_copy_the_one_before() -> None:
    random = Random(2)
    first = terms(happening(5), None, random)
    copies = sum(terms(happening(5), first, random).items() <= first.items() for _ in range(500))
    assert 60 < copies < 150


def test_the_same_seed_gives_the_same_words_and_their_weights() -> None:
    told = terms(happening(5), None, Random(3))
    assert told == terms(happening(5), None, Random(3))
    assert told != terms(happening(5), None, Random(4))
    assert 0 < len(told) <= 32
    assert set(told.values()) <= {2, 3, 4, 5, 6}
