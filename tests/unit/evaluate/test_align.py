from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.evaluate.align import best_pairs, pair

_TABLES = st.tuples(st.integers(1, 5), st.integers(1, 5)).flatmap(
    lambda size: st.lists(
        st.lists(st.integers(0, 4), min_size=size[1], max_size=size[1]), min_size=size[0], max_size=size[0]
    )
)


def _best(worth: list[list[int]]) -> int:
    """By trying all."""
    if len(worth) > len(worth[0]):
        worth = [list(column) for column in zip(*worth, strict=True)]
    columns = range(len(worth[0]))
    return max(
        sum(row[c] for row, c in zip(worth, chosen, strict=True))
        for chosen in permutations(columns, len(worth))
    )


@given(_TABLES)
@settings(deadline=None)
def test_no_pairing_is_worth_more(worth: list[list[int]]) -> None:
    pairs = best_pairs(worth)
    assert sum(worth[i][j] for i, j in pairs) == _best(worth)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)


@given(_TABLES)
@settings(deadline=None)
def test_the_pairs_are_those_of_scipy(worth: list[list[int]]) -> None:
    scipy = pytest.importorskip("scipy.optimize", reason="SciPy is only here to compare with")
    rows, columns = scipy.linear_sum_assignment([[-x for x in row] for row in worth])
    expected = [(int(i), int(j)) for i, j in zip(rows, columns, strict=True) if worth[i][j]]
    assert best_pairs(worth) == expected


def test_nothing_pairs_with_nothing() -> None:
    assert best_pairs([]) == []
    assert best_pairs([[], []]) == []
    assert best_pairs([[0, 0]]) == []


def test_more_pairs_come_before_better_ones() -> None:
    same = {("a", "x"), ("a", "y"), ("b", "x")}
    found = pair("ab", "xy", lambda g, p: (g, p) in same, lambda g, p: 9 * ((g, p) == ("a", "x")))
    assert found == [("a", "y"), ("b", "x")]
    assert pair("a", "xy", lambda g, p: True, lambda g, p: p == "y") == [("a", "y")]
