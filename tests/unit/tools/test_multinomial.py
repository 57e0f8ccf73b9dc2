"""Sums for several answers, fitted together."""

from __future__ import annotations

import pytest

from tools.multinomial import LEAST, Known, Since, fit


def told(features: str, *right: str, times: int = 10) -> list[Known]:
    return [Known(f"{features} {n}", {"any", *features.split()}, frozenset(right)) for n in range(times)]


def best(weights: dict[str, dict[str, int]], features: str) -> str:
    sums = {
        answer: sum(weights.get(name, {}).get(answer, 0) for name in ("any", *features.split()))
        for answer in ("a", "b", "c")
    }
    return max(sums, key=lambda answer: sums[answer])


@pytest.fixture(scope="module")
def weights() -> dict[str, dict[str, int]]:
    return fit([*told("x", "a"), *told("y", "b"), *told("z", "c", times=20), *told("rare", "a", times=2)], {})


@pytest.mark.parametrize(("features", "answer"), [("x", "a"), ("y", "b"), ("z", "c")])
def test_each_feature_speaks_for_its_answer(
    weights: dict[str, dict[str, int]], features: str, answer: str
) -> None:
    assert best(weights, features) == answer


def test_what_is_believed_stands_for_a_rare_answer_until_the_examples_say_otherwise() -> None:
    common = told("x", "c", times=40)
    assert best(fit([*common, *told("y", "a", times=2)], {"y": "a"}), "y") == "a"
    assert best(fit([*common, *told("y", "b", times=20)], {"y": "a"}), "y") == "b"


def test_what_is_rare_or_little_is_left_out(weights: dict[str, dict[str, int]]) -> None:
    assert "rare" not in weights
    assert all(abs(weight) >= LEAST for row in weights.values() for weight in row.values())


def test_of_several_right_answers_the_one_that_others_have_too_is_learned() -> None:
    found = fit([*told("x", "a", "b"), *told("x", "b")], {})
    assert best(found, "x") == "b"


def test_the_same_examples_give_the_same_weights() -> None:
    known = [*told("x", "a"), *told("y", "b")]
    assert fit(known, {}) == fit(known, {})


def test_going_on_the_old_weights_hold_the_firmer_the_more_they_rest_on() -> None:
    known, before = told("x", "b", times=20), {"x": {"a": 60}, "never seen now": {"c": 9}}
    little, much = (fit(known, {}, Since(before, times)) for times in (0.01, 50.0))
    assert best(little, "x") == "b"
    assert best(much, "x") == "a"
    assert much["never seen now"] == {"c": 9}
