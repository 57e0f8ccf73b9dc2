from pathlib import Path

import pytest

from marsad.evaluate.calibration import Judged, bins, expected_calibration_error, judged
from marsad.evaluate.score import score_sample
from tests.unit.evaluate.samples import ACTORS, ambush, reading, sample, shelling


def test_the_error_is_the_mean_distance_over_bins() -> None:
    claims = [Judged(0.9, True)] * 9 + [Judged(0.9, False)] + [Judged(0.25, False)] * 10
    assert expected_calibration_error(claims) == pytest.approx(0.125)
    assert [(b.low, b.claims, b.right) for b in bins(claims)] == [(0.2, 10, 0.0), (0.9, 10, 0.9)]


def test_certainty_has_a_bin_and_nothing_has_no_error() -> None:
    assert bins([Judged(1.0, True)])[0].high == 1.0
    assert expected_calibration_error([]) == 0.0


def test_a_claim_is_right_with_a_counterpart_and_half_of_its_values(tmp_path: Path) -> None:
    spoilt = ambush(
        action="clash", parties=(), casualties=(), sources=(), where=(), assertion="claimed", when=None
    )
    score = score_sample(sample(tmp_path), reading(spoilt, shelling(), ambush(id="x")), ACTORS)
    assert judged(score.outcomes) == [Judged(0.9, True), Judged(0.4, True), Judged(0.9, False)]
