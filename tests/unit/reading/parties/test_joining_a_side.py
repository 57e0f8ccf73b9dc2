"""To whom a man goes over when he defects has a part in it, and is not the side that he leaves."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


@pytest.mark.parametrize(
    ("sentence", "left", "joined"),
    [
        (
            "أعلن العقيد علي حسن انشقاقه عن قوات النظام وانضمامه إلى الجيش الحر في إدلب أمس.",
            "syrian-government-forces",
            "free-syrian-army",
        ),
        (
            "انشق عشرة جنود عن قوات النظام أمس وانضموا إلى صفوف المعارضة في درعا.",
            "syrian-government-forces",
            "syrian-opposition",
        ),
    ],
)
def test_whom_a_defector_joins(sentence: str, left: str, joined: str) -> None:
    (claim,) = [
        c for c in read(document("s", sentence, published="2017-05-10")).claims if c.kind == "incident"
    ]
    parts = {p.actor: p.role for p in claim.parties}
    assert parts[left] == "initiator"
    assert parts[joined] in ("participant", "target")
