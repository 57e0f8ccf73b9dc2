"""Pairs are scored from remembered answers, and however few are remembered, the scores are the same."""

from __future__ import annotations

import pytest

from marsad.incidents.coding import Coded
from marsad.incidents.compare import VETO
from marsad.incidents.gathering import facts_of
from marsad.incidents.scoring import Scorer
from marsad.incidents.synth import synth


@pytest.fixture(scope="module")
def coded() -> Coded:
    """Some claims of an invented collection."""
    made = (fact for one in synth(60, 1, 4) for fact in facts_of(one.reading.document, one.reading.claims))
    return Coded(made).in_order()


def _all(scorer: Scorer, claims: int) -> list[list[tuple[int, int]]]:
    return [list(scorer.scores(a, range(a), VETO + 1, VETO + 1)) for a in range(claims)]


@pytest.mark.parametrize("most", [0, 1, 7, 100])
def test_what_is_forgotten_is_worked_out_again(coded: Coded, most: int) -> None:
    told = _all(Scorer(coded), len(coded))
    assert any(told)
    assert _all(Scorer(coded, most), len(coded)) == told


def test_a_pair_alone_scores_as_among_others(coded: Coded) -> None:
    scorer, told = Scorer(coded), _all(Scorer(coded), len(coded))
    for a, row in enumerate(told):
        known = dict(row)
        assert [scorer.score(a, b) for b in range(a)] == [known.get(b, VETO) for b in range(a)]
