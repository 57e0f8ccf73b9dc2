"""No slot falls below what it once reached, and the corpus stays the one that it was measured on."""

from __future__ import annotations

from pathlib import Path

import pytest

from marsad.evaluate.floors import corpus_hash, fallen, load_floors
from tools.pin_floors import measure

HERE = Path(__file__).parent
FLOORS = load_floors(HERE / "floors.yaml")
REPORTS = HERE.parent / "fixtures" / "reports"
SHARED = HERE.parents[2] / "shared"


def check(name: str, folder: Path, only: str) -> None:
    samples, score = measure(folder / "gold", folder / "articles", only)
    assert corpus_hash(samples) == FLOORS[name].corpus, (
        "texts or gold have changed: pin the floors anew, with a reason"
    )
    assert fallen(FLOORS[name], score.counts()) == []


def test_no_slot_of_the_written_reports_falls() -> None:
    check("written", REPORTS, "d*")


@pytest.mark.shared
def test_no_slot_of_the_real_reports_falls() -> None:
    if not (SHARED / "gold").is_dir():
        pytest.skip("the real reports do not lie beside the project")
    check("real", SHARED, "0*")
