"""The weights and limits of linking are complete and consistent."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

from marsad.incidents.knowledge import (
    action_tie,
    everyday,
    rules,
    told_as,
    told_for_each_other,
    unnamed,
    weights,
)
from marsad.model.claim import Action
from marsad.registry.actors import actors

INCIDENTS = Path(__file__).parents[3] / "src/marsad/incidents"  # the sources, compiled or not


def test_every_weight_is_a_finding_of_the_comparison() -> None:
    code = "".join(
        (INCIDENTS / f"{name}.py").read_text("utf-8")
        for name in ("compare", "knowledge", "company", "wording")
    )
    written = set(re.findall(r"\"([a-z_]+)\"", code))
    for about, findings in weights().items():
        assert about in written, about
        assert set(findings) <= written, about


def test_actions_are_known_and_their_ties_symmetric() -> None:
    actions = get_args(Action)
    assert everyday() < set(actions)
    for a in actions:
        assert all(action_tie(a, b) == action_tie(b, a) for b in actions)
    assert action_tie("ied", "assassination") == "near"
    assert action_tie("airstrike", "protest") == "other"


def test_limits_are_positive() -> None:
    assert all(value > 0 for value in rules().values())
    assert rules()["cluster_mean"] < rules()["join_at"]


def test_names_that_outlets_use_for_each_other() -> None:
    assert told_for_each_other("iranian-militias", "popular-mobilisation-forces")
    assert not told_for_each_other("islamic-state", "sdf")
    assert set(told_as()) <= set(actors())
    assert "مصدر" in unnamed()
