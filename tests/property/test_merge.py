"""What merging keeps, whatever the claims: nobody is lost or doubled, and every incident keeps its schema."""

from __future__ import annotations

from random import Random

import jsonschema
import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.incidents.merge import incident_id, merge
from marsad.model.claim import Claim, Reading
from marsad.model.schema import schema
from tests.tellings import SOHR, claim, count, reading, source

VALID = jsonschema.Draft202012Validator(schema("incidents"))
CLAIMS = st.builds(
    claim,
    action=st.sampled_from(["ambush", "ied", "attack", "other"]),
    day=st.sampled_from([None, "2021-09-16", "2021-09-17", ("2021-09-10", "2021-09-20")]),
    at=st.sampled_from([None, "الشولا", "كباجب", "دير الزور", "غزة"]),
    by=st.sampled_from([None, "islamic-state", "sdf"]),
    on=st.sampled_from([None, "civilians", "syrian-government-forces"]),
    hurt=st.sampled_from([(), (count("killed", 7),), (count("killed", 7, None),), (count("wounded", 2, 4),)]),
    sources=st.sampled_from([(), ((SOHR,),), ((source("شاهد عيان", "witness"),),)]),
    named=st.sampled_from([(), ("خلدون سعيد الأحمد",)]),
    assertion=st.sampled_from(["reported", "denied", "claimed", "planned"]),
)


def readings(reports: list[list[Claim]]) -> list[Reading]:
    return [
        reading(f"d{n}", *(msgspec.structs.replace(one, id=f"c{k}") for k, one in enumerate(claims)))
        for n, claims in enumerate(reports)
    ]


REPORTS = st.lists(st.lists(CLAIMS, max_size=3), max_size=5).map(readings)


@settings(max_examples=60, deadline=None)
@given(REPORTS)
def test_every_claim_is_in_one_incident_and_its_id_is_that_of_its_members(given: list[Reading]) -> None:
    incidents = merge(given)
    members = [(m.document, m.claim) for one in incidents for m in one.members]
    assert sorted(members) == sorted((r.document.id, c.id) for r in given for c in r.claims)
    assert all(one.id == incident_id(one.members) for one in incidents)
    assert len({one.id for one in incidents}) == len(incidents)


@settings(max_examples=60, deadline=None)
@given(REPORTS)
def test_figures_stand_upright_and_voices_are_counted(given: list[Reading]) -> None:
    for one in merge(given):
        VALID.validate(msgspec.json.decode(msgspec.json.encode(one)))
        for row in (*one.casualties, *([one.killed] if one.killed else [])):
            low, best, high = (bound or 0 for bound in (row.low, row.best, row.high))
            assert low <= best <= high
        assert one.independent_sources == len(one.sources) >= 1
        assert {d for voice in one.sources for d in voice.documents} == {m.document for m in one.members}


@settings(max_examples=60, deadline=None)
@given(REPORTS, st.randoms())
def test_the_order_of_reports_changes_nothing(given: list[Reading], chance: Random) -> None:
    expected = merge(given)
    chance.shuffle(given)
    assert merge(given) == expected


@settings(max_examples=60, deadline=None)
@given(REPORTS)
def test_a_report_of_nothing_changes_nothing(given: list[Reading]) -> None:
    assert merge([*given, reading("z")]) == merge(given)
