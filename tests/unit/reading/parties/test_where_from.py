"""Where a convoy or a shot comes from or goes to is a place, and no party."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


@pytest.mark.parametrize(
    ("sentence", "land"),
    [
        ("استهدف الجيش السوداني بالطيران المسير قافلة إمداد للدعم السريع قادمة من تشاد أمس.", "chad"),
        ("قصف الطيران الإسرائيلي شاحنات أسلحة متجهة إلى لبنان قرب القصير أمس.", "lebanese-army"),
        ("استهدفت طائرة مسيرة تركية سيارة قادمة من العراق قرب المالكية أمس.", "iraqi-security-forces"),
    ],
)
def test_a_land_that_is_come_from_or_gone_to_has_no_part(sentence: str, land: str) -> None:
    found = [c for c in read(document("s", sentence, published="2025-05-10")).claims if c.kind == "incident"]
    assert found
    assert land not in {p.actor for c in found for p in c.parties}
