"""What the reader finds in the written reports, merged: a little under what is reached today, never to fall."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from marsad.collect.items import read_metadata
from marsad.evaluate.gold import load_actors, load_samples
from marsad.evaluate.linking import pairs
from marsad.evaluate.score import align
from marsad.incidents.merge import merge
from marsad.model.claim import Reading
from marsad.model.document import document
from marsad.model.incident import Incident, Member
from marsad.reading.reader import read

REPORTS = Path(__file__).parents[1] / "fixtures" / "reports"
TOLD = yaml.safe_load((REPORTS / "happenings.yaml").read_text("utf-8"))


class Merged(NamedTuple):
    """The merged reports, and for each gold incident that was found the claim that stands for it."""

    incidents: list[Incident]
    found: dict[str, Member]
    golds: int


@pytest.fixture(scope="module")
def merged() -> Merged:
    actors = load_actors([REPORTS / "gold" / "actors.yaml"])
    told, _ = read_metadata(str(REPORTS / "articles" / "meta.jsonl"))
    readings: list[Reading] = []
    found: dict[str, Member] = {}
    golds = 0
    for sample in load_samples(REPORTS / "gold", REPORTS / "articles", "d*"):
        name = sample.gold.document
        reading = read(document(name, sample.text, **(told[name].as_dict() if name in told else {})))
        readings.append(reading)
        wanted = sample.gold.incidents or ()
        given = [claim for claim in reading.claims if claim.kind == "incident"]
        golds += len(wanted)
        for outcome in align("incident", wanted, given, sample.text, actors):
            if outcome.gold is not None and outcome.given is not None:
                found[f"{name}:{outcome.gold.id}"] = Member(document=name, claim=outcome.given.id)
    return Merged(merge(readings), found, golds)


def test_pairs_are_found_and_right(merged: Merged) -> None:
    holder = {member: one.id for one in merged.incidents for member in one.members}
    group = {key: number for number, keys in enumerate(TOLD["incidents"]) for key in keys}
    truth = {key: group.get(key, key) for key in merged.found}
    score = pairs({key: holder[member] for key, member in merged.found.items()}, truth)
    assert len(merged.found) >= 0.85 * merged.golds
    assert score.precision >= 0.9
    assert score.f1 >= 0.75


def test_what_only_looks_alike_is_kept_apart(merged: Merged) -> None:
    holder = {member: one.id for one in merged.incidents for member in one.members}
    both = [pair for pair in TOLD["hard_negatives"] if all(key in merged.found for key in pair)]
    joined = [pair for pair in both if holder[merged.found[pair[0]]] == holder[merged.found[pair[1]]]]
    assert len(both) >= 20
    assert not joined
