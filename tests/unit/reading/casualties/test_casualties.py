"""Casualty rows, sentence by sentence: `casualty_sheet.tsv` says what each must give."""

from __future__ import annotations

from pathlib import Path

import pytest

from marsad.model.claim import Casualty
from marsad.model.document import document
from marsad.reading.reader import read

SHEET = Path(__file__).parent / "casualty_sheet.tsv"


def lines() -> list[tuple[str, str]]:
    """(sentence, rows) of the sheet; a line that begins with "?" is read wrongly still and is left out."""
    told = [line for line in SHEET.read_text(encoding="utf-8").splitlines() if line and line[0] not in "#?"]
    return [(sentence, rows) for sentence, rows in (line.split("\t") for line in told)]


def shown(row: Casualty) -> str:
    count = (
        str(row.min) if row.max == row.min else f"{row.min}.." if row.max is None else f"{row.min}-{row.max}"
    )
    status = "both" if row.status == "killed_or_wounded" else row.status
    return f"{status} {count} {row.actor or '-'}"


@pytest.mark.parametrize(("sentence", "rows"), lines(), ids=lambda value: value[:40])
def test_a_sentence_gives_its_rows(sentence: str, rows: str) -> None:
    claims = read(document("a", sentence, published="2025-05-10")).claims
    found = [shown(row) for c in claims if c.kind == "incident" and c.casualties for row in c.casualties]
    assert sorted(found) == sorted([] if rows == "none" else rows.split(" | "))
