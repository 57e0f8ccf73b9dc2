"""Verbs that carry a deed: whose part their subject has in it."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            "أعلنت وزارة الدفاع السورية أمس تدمير ثلاث طائرات مسيرة أطلقتها قسد باتجاه قاعدة حميميم.",
            {("initiator", "syrian-government-forces"), ("target", "sdf")},
        ),
        (
            "تصدت الدفاعات الجوية السعودية أمس لصاروخ باليستي أطلقه الحوثيون باتجاه جازان.",
            {("initiator", "saudi-arabia"), ("target", "houthis")},
        ),
        (
            "قصف الجيش السوري أمس بلدة سرمين بصواريخ أطلقها من مواقعه.",
            {("initiator", "syrian-government-forces")},
        ),
    ],
)
def test_who_launched_what_is_shot_down_is_the_target(raw: str, expected: set[tuple[str, str]]) -> None:
    [claim] = [c for c in read(document("t", raw, published="2021-09-02")).claims if c.kind == "incident"]
    assert {(party.role, party.actor) for party in claim.parties} == expected
