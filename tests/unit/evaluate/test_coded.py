"""A perfect reading, made from gold: what merging makes of it is merging's own doing."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from msgspec import UNSET

from marsad.arabic.folding import fold_word
from marsad.collect.items import read_metadata
from marsad.evaluate.coded import coded_reading, coded_readings
from marsad.evaluate.gold import load_samples
from marsad.evaluate.linking import pairs
from marsad.incidents.merge import merge
from marsad.model.claim import Reading
from marsad.model.document import document

REPORTS = Path(__file__).parents[2] / "fixtures" / "reports"
TOLD = yaml.safe_load((REPORTS / "happenings.yaml").read_text("utf-8"))


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    told, _ = read_metadata(str(REPORTS / "articles" / "meta.jsonl"))
    known = {id: document(id, "", **row.as_dict()) for id, row in told.items()}
    return coded_readings(load_samples(REPORTS / "gold", REPORTS / "articles", "d*"), known)


def test_a_coding_becomes_a_claim_with_its_values() -> None:
    (sample,) = load_samples(REPORTS / "gold", REPORTS / "articles", "d02")
    one = coded_reading(sample)
    claim = one.claims[0]
    assert (claim.action, claim.assertion, claim.when and claim.when.start) == (
        "ambush",
        "reported",
        "2021-09-16",
    )
    assert [(row.status, row.min, row.max) for row in claim.casualties or ()][1] == ("killed", 12, 12)
    assert {chain[0].id for chain in claim.sources} >= {"sohr", "amaq"}
    assert all(sample.text[span.start : span.end] for span in claim.evidence)


def test_its_rarer_words_are_those_of_its_evidence() -> None:
    (sample,) = load_samples(REPORTS / "gold", REPORTS / "articles", "d02")
    one = coded_reading(sample)
    assert one.document.terms is not UNSET
    assert set(one.document.terms) == {claim.id for claim in one.claims}
    for claim in one.claims:
        told = " ".join(sample.text[span.start : span.end] for span in claim.evidence)
        words = [fold_word(word) for word in told.split()]
        stems = one.document.terms[claim.id]
        found = [stem for stem in stems if any(stem in word for word in words)]
        assert len(found) >= 0.8 * len(stems) > 0  # a stem may have lost letters inside


def test_merging_itself_errs_in_one_pair_at_most(readings: list[Reading]) -> None:
    holder = {f"{m.document}:{m.claim}": one.id for one in merge(readings) for m in one.members}
    group = {key: number for number, keys in enumerate(TOLD["incidents"]) for key in keys}
    score = pairs(holder, {key: group.get(key, key) for key in holder})
    assert score.wrong == 0
    assert score.missed <= 1
    assert all(holder[a] != holder[b] for a, b in TOLD["hard_negatives"] if {a, b} <= set(holder))
