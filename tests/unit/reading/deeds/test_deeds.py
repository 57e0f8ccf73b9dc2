"""Whole happenings, sentence by sentence: `deeds_sheet.tsv` says who did what to whom and where."""

from __future__ import annotations

from pathlib import Path

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read

SHEET = Path(__file__).parent / "deeds_sheet.tsv"


def lines() -> list[tuple[str, str]]:
    """(sentence, happenings) of the sheet."""
    told = [line for line in SHEET.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return [(sentence, happenings) for sentence, happenings in (line.split("\t") for line in told)]


def shown(claim: Claim) -> str:
    doers = sorted(p.actor or p.name for p in claim.parties if p.role == "initiator")
    rows = sorted(f"{r.status} {r.min} {r.actor or '-'}" for r in claim.casualties or ())
    places = [place.name for place in claim.where]
    return "; ".join([str(claim.action), *(" + ".join(told) or "-" for told in (doers, places, rows))])


@pytest.mark.parametrize(("sentence", "happenings"), lines(), ids=lambda value: value[:40])
def test_a_sentence_gives_its_happenings(sentence: str, happenings: str) -> None:
    claims = read(document("a", sentence, published="2024-05-20")).claims
    found = [shown(claim) for claim in claims if claim.kind == "incident"]
    assert (" | ".join(found) or "-") == happenings


@pytest.mark.parametrize(("sentence", "_"), lines(), ids=lambda value: value[:40])
def test_all_it_says_rests_on_words_of_the_sentence(sentence: str, _: str) -> None:
    for claim in read(document("a", sentence, published="2024-05-20")).claims:
        spans = [*claim.evidence, *(p.span for p in claim.where), *(r.span for r in claim.casualties or ())]
        assert all(0 <= span.start < span.end <= len(sentence) for span in spans)
        assert all(sentence[p.span.start : p.span.end].strip() for p in claim.parties)
