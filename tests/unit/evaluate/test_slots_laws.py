"""Measures of measuring: counts that add up, names, groupings against the truth, calibration."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.evaluate.calibration import BINS, Judged, bins, expected_calibration_error
from marsad.evaluate.linking import Pairs, pairs, pairs_by
from marsad.evaluate.names import Actors, contained, listed, norm, same_name
from marsad.evaluate.slots import Count, Slots, summed

COUNTS = st.tuples(st.integers(0, 20), st.integers(0, 20), st.integers(0, 20)).map(
    lambda n: Count(min(n), n[1], n[2])
)


@pytest.mark.parametrize(
    ("count", "precision", "recall", "f1", "right"),
    [
        (Count(), 1.0, 1.0, 1.0, True),
        (Count(2, 2, 2), 1.0, 1.0, 1.0, True),
        (Count(1, 2, 1), 0.5, 1.0, 2 / 3, False),
        (Count(1, 1, 2), 1.0, 0.5, 2 / 3, False),
        (Count(0, 0, 3), 0.0, 0.0, 0.0, False),
        (Count(0, 3, 0), 0.0, 0.0, 0.0, False),
        (Count(0, 2, 2), 0.0, 0.0, 0.0, False),
        (Count(3, 4, 6), 0.75, 0.5, 0.6, False),
    ],
)
def test_a_count(count: Count, precision: float, recall: float, f1: float, right: bool) -> None:
    assert (count.precision, count.recall, count.right) == (precision, recall, right)
    assert count.f1 == pytest.approx(f1)


@given(COUNTS)
def test_f1_lies_between_precision_and_recall(count: Count) -> None:
    low, high = sorted((count.precision, count.recall))
    assert low - 1e-9 <= count.f1 <= high + 1e-9
    assert (count.f1 == 1.0) == count.right


@given(st.lists(st.tuples(st.sampled_from(["date", "place", "claim", "not_read"]), COUNTS), max_size=8))
def test_slots_add_up_in_any_order_and_claims_are_not_summed(rows: list[tuple[str, Count]]) -> None:
    one, other, back = Slots(), Slots(), Slots()
    for slot, count in rows:
        one.add(slot, *count)
    for slot, count in reversed(rows):
        back.add(slot, *count)
    other.merge(one)
    assert one == back == other
    assert one.hits() == sum(count.hit for _, count in rows)
    expected = [count for slot, count in rows if slot not in ("claim", "not_read")]
    assert summed(one.items()) == Count(
        *(sum(part) for part in zip(*expected, strict=True)) if expected else (0, 0, 0)
    )


@pytest.mark.parametrize(
    ("gold", "given", "same"),
    [
        ("سامر العبد", "سامر العبد", True),
        ("سامر العبد", "سَامِر العَبد", True),
        ("سامر العبد", "سامر عبد", True),
        ("سامر العبد", "النقيب سامر العبد", True),
        ("سامر ناصر العبد", "سامر ناصر", True),
        ("سامر ناصر العبد", "سامر العبد", False),
        ("سامر العبد", "العبد سامر", False),
        ("سامر", "سامر العبد", False),
        ("سامر", "سامر", True),
        ("عبد الرحيم", "عبدالرحيم", True),
        ("أسامة", "اسامه", True),
        ("سامر العبد", "قال الطبيب والكاتب المعروف سامر العبد", True),
        ("سامر العبد", "قال الطبيب والكاتب والأستاذ المعروف سامر العبد", False),
        ("", "سامر", False),
        ("سامر العبد", "", False),
        ("John Smith", "JOHN SMITH", True),
    ],
)
def test_two_names_of_people(gold: str, given: str, same: bool) -> None:
    assert same_name(gold, given) == same


NAMES = st.lists(st.sampled_from(["سامر", "العبد", "ناصر", "عبد الله", "أحمد", "٧"]), max_size=5).map(
    " ".join
)


@given(NAMES, NAMES)
def test_a_name_is_itself_and_whole_words_decide(one: str, other: str) -> None:
    assert same_name(one, one)
    assert norm(norm(one)) == norm(one)
    if contained(one, other):
        assert set(norm(one).split()) <= set(norm(other).split()) or set(norm(other).split()) <= set(
            norm(one).split()
        )
    if same_name(one, other) and one and other:
        assert contained(one, other)


@pytest.mark.parametrize(
    ("value", "rows"), [(None, ()), ("a", ("a",)), (("a", "b"), ("a", "b")), (7, (7,)), ((), ()), ("", ("",))]
)
def test_one_or_several(value: str | int | tuple[str, ...] | None, rows: tuple[object, ...]) -> None:
    assert listed(value) == rows


ACTORS = Actors({"river-guards": ["حراس النهر", "River Guards"], "hill-front": ["جبهة التل"]})


@pytest.mark.parametrize(
    ("gold", "id", "name", "same"),
    [
        ("river-guards", "river-guards", None, True),
        ("river-guards", "river guards", None, True),
        ("river-guards", None, "حراس النهر", True),
        ("river-guards", None, "حرّاسُ نهر", True),
        ("river-guards", "hill-front", "حراس النهر", False),
        ("river-guards", "unknown-7", "حراس النهر", True),
        ("river-guards", None, "جبهة التل", False),
        ("river-guards", None, None, False),
        ("river-guards", "", "", False),
        (("hill-front", "river-guards"), None, "River guards", True),
        ((), "river-guards", None, False),
        (None, "river-guards", None, False),
        ("كتيبة السمر", None, "كتيبة السمر", True),
    ],
)
def test_an_actor_is_meant(
    gold: str | tuple[str, ...] | None, id: str | None, name: str | None, same: bool
) -> None:
    assert ACTORS.same(gold, id, name) == same


@pytest.mark.parametrize(
    ("found", "truth", "counts"),
    [
        ("aabb", "aabb", (2, 0, 0)),
        ("aaaa", "aabb", (2, 4, 0)),
        ("abcd", "aabb", (0, 0, 2)),
        ("abab", "aabb", (0, 2, 2)),
        ("aaab", "aaaa", (3, 0, 3)),
        ("a", "a", (0, 0, 0)),
        ("", "", (0, 0, 0)),
    ],
)
def test_groupings(found: str, truth: str, counts: tuple[int, int, int]) -> None:
    claims = range(len(truth))
    assert pairs(dict(zip(claims, found, strict=True)), dict(zip(claims, truth, strict=True))) == counts


GROUPS = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), st.sampled_from("xyz")), max_size=12)


@given(GROUPS)
def test_pairs_are_those_that_counting_one_by_one_finds(rows: list[tuple[int, int, str]]) -> None:
    found = {n: row[0] for n, row in enumerate(rows)}
    truth = {n: row[1] for n, row in enumerate(rows)}
    both = [(a, b) for b in truth for a in range(b)]
    right = sum(found[a] == found[b] and truth[a] == truth[b] for a, b in both)
    wrong = sum(found[a] == found[b] and truth[a] != truth[b] for a, b in both)
    missed = sum(found[a] != found[b] and truth[a] == truth[b] for a, b in both)
    total = pairs(found, truth)
    assert total == (right, wrong, missed)
    swapped = pairs(truth, found)
    assert (swapped.right, swapped.wrong, swapped.missed) == (right, missed, wrong)
    assert 0 <= total.f1 <= 1
    by = pairs_by(found, truth, {n: row[2] for n, row in enumerate(rows)})
    for name, part in by.items():
        touching = [(a, b) for a, b in both if name in (rows[a][2], rows[b][2])]
        assert part.right == sum(found[a] == found[b] and truth[a] == truth[b] for a, b in touching)
    if len(by) == 1:
        assert list(by.values()) == [total]


@pytest.mark.parametrize(
    ("found", "precision", "recall", "f1"),
    [
        (Pairs(0, 0, 0), 1.0, 1.0, 1.0),
        (Pairs(0, 3, 0), 0.0, 1.0, 0.0),
        (Pairs(0, 0, 3), 1.0, 0.0, 0.0),
        (Pairs(3, 1, 0), 0.75, 1.0, 6 / 7),
    ],
)
def test_measures_of_pairs(found: Pairs, precision: float, recall: float, f1: float) -> None:
    assert (found.precision, found.recall) == (precision, recall)
    assert found.f1 == pytest.approx(f1)


JUDGED = st.lists(st.builds(Judged, st.floats(0, 1), st.booleans()), max_size=30)


@given(JUDGED)
def test_each_claim_lies_in_one_bin_and_the_error_is_a_share(claims: list[Judged]) -> None:
    found = bins(claims)
    assert sum(one.claims for one in found) == len(claims)
    assert all(one.low <= one.confidence + 1e-9 and one.confidence <= one.high + 1e-9 for one in found)
    assert len({one.low for one in found}) == len(found) <= BINS
    assert 0 <= expected_calibration_error(claims) <= 1


@pytest.mark.parametrize(
    ("claims", "error"),
    [
        ([Judged(1.0, True)] * 4, 0.0),
        ([Judged(1.0, False)] * 4, 1.0),
        ([Judged(0.0, False)] * 4, 0.0),
        ([Judged(0.5, True), Judged(0.5, False)], 0.0),
        ([Judged(0.75, True)] * 3 + [Judged(0.75, False)], 0.0),
        ([Judged(0.95, True)] * 2 + [Judged(0.15, True)] * 2, (0.05 + 0.85) / 2),
    ],
)
def test_what_is_said_against_what_is_so(claims: list[Judged], error: float) -> None:
    assert expected_calibration_error(claims) == pytest.approx(error)
