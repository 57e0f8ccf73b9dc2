"""In whose time somebody served says when it was, and that he has no part in what befell the man."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


@pytest.mark.parametrize(
    "sentence",
    [
        "اعتقلت قوات الأمن العام لواء شغل منصباً أمنياً خلال حكم نظام الأسد في دمشق أمس.",
        "ألقت قوات الأمن العام القبض على عقيد، أحد أبرز ضباط أمن الدولة في عهد النظام السابق، في اللاذقية أمس.",
        "اغتال مجهولون عضواً سابقاً في حزب البعث إبان حكم نظام الأسد في درعا أمس.",
    ],
)
def test_whose_rule_it_was_has_no_part(sentence: str) -> None:
    found = [c for c in read(document("s", sentence, published="2025-05-10")).claims if c.kind == "incident"]
    assert "syrian-government-forces" not in {p.actor for c in found for p in c.parties}
