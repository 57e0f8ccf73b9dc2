"""Sums of weights over what holds, in one table and in several at once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from marsad.reading.words.fitted import Together, by_feature, odds_as_share, total

NAMES = ("one", "other", "third")
TABLES = st.fixed_dictionaries(
    {name: st.dictionaries(st.sampled_from("abcdefgh"), st.integers(-999, 999)) for name in NAMES}
)


def test_a_feature_that_is_not_in_the_table_adds_nothing() -> None:
    assert total({"a": 3, "b": -5}, ["a", "b", "c"]) == -2
    assert Together(NAMES, {}).totals(["a"]) == dict.fromkeys(NAMES, 0)


def test_tables_looked_up_together_keep_apart() -> None:
    known = Together(NAMES, {"any": {"one": 2}, "x": {"one": -5, "third": 4}})
    assert known.totals(["any", "x", "y"]) == {"one": -3, "other": 0, "third": 4}


@given(TABLES, st.sets(st.sampled_from("abcdefghij")))
def test_tables_together_come_to_what_each_comes_to(
    tables: dict[str, dict[str, int]], held: set[str]
) -> None:
    together = Together(NAMES, by_feature(tables)).totals(held)
    assert together == {name: total(known, held) for name, known in tables.items()}


def test_even_odds_are_half() -> None:
    assert (odds_as_share(0), odds_as_share(10)) == (0.5, 2 / 3)
