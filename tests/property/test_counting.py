"""What sums of figures keep, whatever the figures."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from marsad.incidents.counting import NOBODY, Count, both, by_group, counted, either, larger, together
from marsad.model.claim import Casualty
from marsad.model.incident import Range
from marsad.publish.totals import sum_ranges
from tests.tellings import claim, count

LOW = st.integers(0, 10_000)
COUNTS = st.tuples(LOW, st.one_of(st.none(), LOW)).map(
    lambda c: (c[0], None if c[1] is None else c[0] + c[1])
)
NAMES = st.sampled_from(["sdf", "islamic-state", "civilians", "كتيبة الوادي"])
ROWS = st.builds(
    lambda status, number, actor: count(status, *number, actor=actor),
    st.sampled_from(["killed", "wounded", "missing"]),
    COUNTS,
    st.one_of(st.none(), NAMES),
)
RANGES = st.builds(
    lambda low, best, high, is_open: Range(
        low=low, best=low + best, high=None if is_open else low + best + high
    ),
    LOW,
    LOW,
    LOW,
    st.booleans(),
)


def upright(given: Count) -> bool:
    return given[1] is None or given[0] <= given[1]


@given(COUNTS, COUNTS)
def test_two_figures_in_any_order(a: Count, b: Count) -> None:
    for join in (larger, both, either):
        assert join(a, b) == join(b, a)
        assert upright(join(a, b))


@given(COUNTS)
def test_nobody_adds_nobody_and_a_figure_twice_is_one(a: Count) -> None:
    assert both(a, NOBODY) == a
    assert either(a, a) == larger(a, a) == a


@given(COUNTS, COUNTS, COUNTS)
def test_different_people_add_up_however_they_are_bracketed(a: Count, b: Count, c: Count) -> None:
    assert both(both(a, b), c) == both(a, both(b, c))
    assert larger(larger(a, b), c) == larger(a, larger(b, c))


@given(COUNTS, COUNTS)
def test_two_tellings_of_the_same_people_never_exceed_both(a: Count, b: Count) -> None:
    low, high = either(a, b)
    assert min(a[0], b[0]) <= low <= max(a[0], b[0])
    if high is not None:
        assert high <= max(top for top in (a[1], b[1]) if top is not None)


@given(st.dictionaries(st.one_of(st.none(), NAMES), COUNTS, min_size=1))
def test_all_groups_together_are_no_fewer_than_any_of_them(groups: dict[str | None, Count]) -> None:
    found = together(groups)
    assert upright(found)
    assert found[0] >= max(low for low, _ in groups.values())
    assert found[0] <= sum(low for low, _ in groups.values())


@given(st.lists(ROWS, max_size=5), st.lists(ROWS, max_size=3))
def test_sub_counts_and_denials_change_nothing(rows: list[Casualty], more: list[Casualty]) -> None:
    from msgspec.structs import replace

    parts = [replace(row, part_of=0) for row in more] + [replace(row, assertion="denied") for row in more]
    assert by_group(counted(claim(hurt=(*rows, *parts)))) == by_group(counted(claim(hurt=tuple(rows))))


@given(st.lists(RANGES), st.lists(RANGES))
def test_a_sum_of_sums_is_the_sum_of_all(first: list[Range], second: list[Range]) -> None:
    assert sum_ranges([sum_ranges(first), sum_ranges(second)]) == sum_ranges([*first, *second])


@given(st.lists(RANGES))
def test_a_sum_stands_upright_and_is_open_if_one_is(ranges: list[Range]) -> None:
    found = sum_ranges(ranges)
    assert (found.high is None) == any(one.high is None for one in ranges)
    bounds = [bound for bound in (found.low, found.best, found.high) if bound is not None]
    assert bounds == sorted(bounds)
