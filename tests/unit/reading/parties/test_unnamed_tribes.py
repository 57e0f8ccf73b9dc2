"""People of a tribe that nobody names are civilians; who leads a body is no part of what it did (codebook §3, §8)."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def incidents(text: str) -> list[Claim]:
    claims = read(document("x", text, published="2021-09-02")).claims
    return [c for c in claims if c.kind == "incident"]


@pytest.mark.parametrize(
    "text",
    [
        "اغتال مجهولون أحد أعيان القبائل في مدينة درنة أمس.",
        "قُتل ثلاثة من أبناء القبيلة برصاص مسلحين في رداع أمس.",
    ],
)
def test_unarmed_people_of_a_tribe_are_civilians(text: str) -> None:
    assert {row.actor for c in incidents(text) for row in c.casualties or ()} == {"civilians"}


def test_fighters_of_a_tribe_are_none() -> None:
    told = incidents("قُتل ثلاثة من مسلحي القبيلة في اشتباكات مع الحوثيين في رداع أمس.")
    assert "civilians" not in {row.actor for c in told for row in c.casualties or ()}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("قصفت قوات الدعم السريع بقيادة سامر الحلو مدينة الدلنج أمس، ما أدى إلى مقتل مدني.", set()),
        ("نشرت قسد أمس في الرقة قوات من التحالف يقودها سامر الحلو.", {"سامر الحلو"}),
    ],
)
def test_who_leads_a_body_is_no_part_of_its_deeds(text: str, names: set[str]) -> None:
    assert {p.name for c in incidents(text) for p in c.people or ()} == names


def test_a_word_of_time_is_no_name_of_a_tribe() -> None:
    found = read(document("s", "قتل شيخ قبيلة أمس بالرصاص في محافظة أبين.", published="2017-05-10")).claims
    assert all(not (p.name or "").startswith("قبيلة") for c in found for p in c.parties or ())
