"""Whom a place was taken from, where only his leaving is told."""

from __future__ import annotations

from marsad.model.document import document
from marsad.reading.reader import read


def test_who_left_a_place_before_it_was_taken_suffers_its_taking() -> None:
    text = "سيطرت قوات النظام على مدينة معرة النعمان عقب انسحاب فصائل المعارضة منها."
    claims = read(document("s", text, published="2020-01-29")).claims
    taken = next(c for c in claims if c.kind == "incident" and c.action == "capture_territory")
    assert {(p.role, p.actor) for p in taken.parties} == {
        ("initiator", "syrian-government-forces"),
        ("target", "syrian-opposition"),
    }
