"""The weights that the tools fit."""

from __future__ import annotations

import math

from tools.logistic import TENTHS, Example, How, Since, fit, fit_choice, left_out, rows_of


def coins(heads: int, tails: int, *features: str) -> list[Example]:
    told = [Example(f"h{n}", features, True) for n in range(heads)]
    return told + [Example(f"t{n}", features, False) for n in range(tails)]


def test_without_features_the_odds_are_those_of_the_examples() -> None:
    weights = fit(coins(80, 20, "any"), How(ridge=10))
    assert weights == {"any": round(math.log(4) * TENTHS)}


def test_a_feature_moves_the_odds_its_way() -> None:
    known = coins(50, 50, "any") + coins(45, 5, "any", "good") + coins(5, 45, "any", "bad")
    weights = fit(known, How(ridge=1))
    assert weights["good"] > 15
    assert weights["bad"] < -15
    assert abs(weights["any"]) <= 3


def test_the_ridge_holds_a_feature_back() -> None:
    known = coins(50, 50, "any") + coins(9, 1, "any", "good")
    assert fit(known, How(ridge=100))["good"] < fit(known, How(ridge=1))["good"]


def test_going_on_the_old_weights_are_held_the_firmer_the_more_they_rest_on() -> None:
    known = coins(50, 50, "any") + coins(10, 40, "any", "good")
    before = {"any": 0, "good": 20, "never seen now": 7}
    anew, little, much = (
        fit(known, How(ridge=1), Since(before, times))["good"] for times in (0.01, 1.0, 30.0)
    )
    assert anew < -8
    assert anew < little < much
    assert much > 10


def test_going_on_what_is_not_seen_now_stays() -> None:
    weights = fit(coins(50, 50, "any"), How(ridge=1), Since({"never seen now": 7}, 8.0))
    assert weights["never seen now"] == 7


def test_what_few_examples_have_does_not_count() -> None:
    known = coins(5, 5, "any") + coins(2, 0, "any", "rare")
    assert "rare" not in fit(known, How(ridge=1, fewest=3))
    assert "rare" in fit(known, How(ridge=1, fewest=2))


def test_batches_come_to_nearly_the_same() -> None:
    known = coins(50, 50, "any") + coins(45, 5, "any", "good")
    whole, parts = fit(known, How(ridge=1)), fit(known, How(ridge=1, steps=40, batch=16))
    assert abs(whole["good"] - parts["good"]) <= 5


def test_the_same_examples_give_the_same_weights() -> None:
    known = coins(30, 20, "any") + coins(25, 5, "any", "good")
    how = How(ridge=1, steps=10, batch=8)
    assert fit(known, how) == fit(known, how)


def test_left_out_each_example_is_judged_once() -> None:
    known = coins(30, 30, "any") + coins(20, 2, "any", "good")
    judged = left_out(known, How(ridge=1, steps=20), 5)
    assert sorted(one.report for one, _ in judged) == sorted(one.report for one in known)


def test_rows_can_be_read_again_with_quotes_in_them() -> None:
    import yaml

    rows = rows_of({'word "x"': 3, "nothing": 0, "كلمة": -2}, "role: target, ")
    assert yaml.safe_load("".join(rows)) == [
        {"role": "target", "feature": 'word "x"', "weight": 3},
        {"role": "target", "feature": "كلمة", "weight": -2},
    ]


def test_nothing_known_weighs_nothing() -> None:
    assert fit([], How(ridge=1)) == {}
    assert left_out(coins(1, 0, "any"), How(ridge=1), 2) == [(Example("h0", ("any",), True), 0)]


def choice(n: int, right: int | None, *offers: tuple[str, ...]) -> list[Example]:
    return [Example(f"c{n}", features, k == right) for k, features in enumerate(offers)]


def test_of_things_offered_together_the_weights_tell_which() -> None:
    known = [choice(n, n % 2, *(("any", "good"), ("any",))[:: 1 if n % 2 == 0 else -1]) for n in range(40)]
    weights = fit_choice(known, How(ridge=1, steps=100))
    assert weights["good"] > 20


def test_where_none_is_right_none_becomes_likely() -> None:
    known = [choice(n, None, ("any",), ("any",)) for n in range(40)]
    assert fit_choice(known, How(ridge=1, steps=100))["any"] < -20


def test_what_all_offers_share_does_not_tell_them_apart() -> None:
    known = [choice(n, 0, ("any", "same", "good"), ("any", "same")) for n in range(40)]
    weights = fit_choice(known, How(ridge=1, steps=100))
    assert weights["good"] > abs(weights["same"])


def test_choices_of_the_same_examples_give_the_same_weights() -> None:
    known = [choice(n, n % 3, ("any", "a"), ("any", "b"), ("any",)) for n in range(30)]
    how = How(ridge=1, steps=5, batch=8)
    assert fit_choice(known, how) == fit_choice(known, how)
    assert fit_choice([], How(ridge=1)) == {}
