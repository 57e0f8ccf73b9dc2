"""The fitted tables of statements: each kind has one, and more that speaks for it makes it likelier."""

from __future__ import annotations

import pytest

from marsad.model.claim import StatementKind
from marsad.reading.statements.stating import KINDS, chance, likeliest


def test_nothing_known_is_even() -> None:
    assert chance({}, {"any"}) == 0.5


def test_weights_are_tenths_of_a_bit() -> None:
    assert chance({"a": 10}, {"a"}) == pytest.approx(2 / 3)
    assert chance({"a": 10, "b": -10}, {"a", "b"}) == 0.5


@pytest.mark.parametrize("kind", [k for k in KINDS if k != "justification"])
def test_the_word_of_a_kind_speaks_for_it(kind: StatementKind) -> None:
    plain = {"any", "how voice", "in body", "voice party"}
    told, found = likeliest({*plain, f"told {kind}"})
    assert (found, told > likeliest(plain)[0]) == (kind, True)
