"""Captives handed over: who gives them is the doer, whether he gives or another receives."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def only(text: str) -> Claim:
    (claim,) = (c for c in read(document("a", text, published="2024-02-15")).claims if c.kind == "incident")
    return claim


@pytest.mark.parametrize(
    ("text", "giver", "how_many"),
    [
        ("سلمت كتائب القسام أربع مجندات إلى الصليب الأحمر في مدينة غزة.", "qassam-brigades", 4),
        ("سلمت حركة حماس المحتجزين الثلاثة للصليب الأحمر في خان يونس.", "hamas", 3),
        ("أعلنت حماس أنها سلّمت الصليب الأحمر 13 رهينة إسرائيلية.", "hamas", 13),
        ("تسلمت الحكومة اليمنية خمسة أسرى من الحوثيين في تعز.", "houthis", 5),
    ],
)
def test_who_hands_captives_over(text: str, giver: str, how_many: int) -> None:
    claim = only(text)
    assert claim.action == "release"
    assert giver in {p.actor for p in claim.parties if p.role == "initiator"}
    assert ("released", how_many) in {(c.status, c.min) for c in claim.casualties}


@pytest.mark.parametrize(
    "text",
    [
        "سلمت القوات الحكومية مدينة سرت لقوات الوفاق.",
        "تسلم الجيش قاعدة عين الأسد من القوات الأمريكية.",
    ],
)
def test_a_place_handed_over_is_a_withdrawal(text: str) -> None:
    assert only(text).action == "withdrawal"
