"""Whose post lies near what is hit has no part in it."""

from __future__ import annotations

import pytest

from tests.happened import incidents

CASES = [
    ("قُتل شابان في مدينة طفس بإطلاق نار بالقرب من حاجز لـ”الأمن العسكري”.", {"civilians"}),
    ("استهدفت عبوة ناسفة دورية للجيش العراقي قرب حاجز للحشد الشعبي في تلعفر.", {"iraqi-army"}),
    ("قتل رجل برصاص مجهولين أمام مقر الشرطة الاتحادية في كركوك.", {"civilians"}),
    ("قتل راعي أغنام برصاص قناص قرب مواقع قوات الحكومة اليمنية في الحديدة.", {"civilians"}),
    ("انفجرت عبوة ناسفة بالقرب من مقر للأسايش في منبج دون إصابات.", {"asayish"}),
    ("هاجم مسلحون حاجزاً للجيش العراقي في تلعفر.", {"iraqi-army"}),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "targets"), CASES)
def test_only_who_is_hit_is_a_target(raw: str, targets: set[str]) -> None:
    (claim,) = incidents(raw)
    assert {p.actor for p in claim.parties or () if p.role == "target"} == targets
