from pathlib import Path

import pytest

from marsad.evaluate.floors import Floors, corpus_hash, fallen, load_floors, pinned
from marsad.evaluate.slots import Count
from tests.unit.evaluate.samples import GOLD, TEXT, sample

OLD = Floors(corpus="c", f1={"incident.date": 0.8, "all": 0.7})


def counts(date: float, all_: float) -> dict[str, Count]:
    """Slots with about that F1."""
    return {
        slot: Count(round(f1 * 1000), 1000, 1000) for slot, f1 in (("incident.date", date), ("all", all_))
    }


def test_a_slot_falls_only_beyond_the_slack() -> None:
    assert fallen(OLD, counts(0.796, 0.7)) == []
    assert fallen(OLD, counts(0.79, 0.7)) == ["incident.date: F1 0.790, floor 0.800"]
    assert fallen(OLD, {"all": Count(1, 1, 1)}) == ["incident.date: F1 0.000, floor 0.800"]


def test_floors_rise_by_themselves_and_never_sink_within_the_slack() -> None:
    new = pinned(OLD, "c", counts(0.9, 0.698), margin=0.01)
    assert new.f1 == {"incident.date": 0.89, "all": 0.7}
    assert new.lowered == ()


def test_a_floor_sinks_only_with_a_reason_that_is_kept() -> None:
    with pytest.raises(ValueError, match=r"incident\.date"):
        pinned(OLD, "c", counts(0.6, 0.9))
    new = pinned(OLD, "c", counts(0.6, 0.9), reason="dates are stricter")
    assert new.f1 == {"incident.date": 0.6, "all": 0.9}
    assert [(low.slot, low.old, low.new, low.reason) for low in new.lowered] == [
        ("incident.date", 0.8, 0.6, "dates are stricter")
    ]
    assert pinned(new, "c", counts(0.7, 0.9)).lowered == new.lowered


def test_another_corpus_needs_a_reason() -> None:
    with pytest.raises(ValueError, match="corpus"):
        pinned(OLD, "other", counts(0.9, 0.9))
    assert pinned(OLD, "other", counts(0.9, 0.9), reason="two reports more").corpus == "other"


def test_slots_that_nothing_was_asked_of_have_no_floor() -> None:
    assert pinned(None, "c", {"tally.by": Count(), "all": Count(1, 1, 1)}).f1 == {"all": 1.0}


def test_the_hash_tells_texts_and_gold_apart(tmp_path: Path) -> None:
    hashes = set()
    for gold, text in ((GOLD, TEXT), (GOLD + "not_read: []\n", TEXT), (GOLD, TEXT + " ")):
        hashes.add(corpus_hash([sample(tmp_path, gold, text)]))
    assert len(hashes) == 3


def test_without_a_file_there_are_no_floors(tmp_path: Path) -> None:
    assert load_floors(tmp_path / "floors.yaml") == {}
