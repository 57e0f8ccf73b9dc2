"""What became of one who was aimed at, where the rest of the sentence tells it without his name."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read
from tests.happened import incidents

NAMES = ["سالم الرشدان", "خالد محمد العبيد", "أحمد ياسين السالم"]
TOLD = [
    ("assassination", "killed", "أطلق مجهولون النار على {} في مدينة نوى، ما أدى إلى مقتله."),
    ("assassination", "killed", "أطلق مجهولون النار على {} في مدينة نوى، ما تسبب بمقتله."),
    ("assassination", "killed", "أطلق مجهولون النار على {} في مدينة نوى وأردوه قتيلاً."),
    ("assassination", "killed", "أصيب {} برصاص مجهولين في مدينة نوى قبل أن يفارق الحياة."),
    ("ied", "killed", "استهدف مجهولون {} بعبوة ناسفة في مدينة نوى، ما أسفر عن مقتله على الفور."),
    ("death", "killed", "توفي {} متأثراً بجراحه في مدينة نوى."),
    ("attack", "wounded", "أطلق مجهولون النار على {} في مدينة نوى، ما أدى إلى إصابته."),
]


def the_incident(text: str) -> Claim:
    (claim,) = [c for c in read(document("a", text, published="2024-05-22")).claims if c.kind == "incident"]
    return claim


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("action", "status", "sentence"), TOLD)
def test_his_fate_is_told_by_a_pronoun(action: str, status: str, sentence: str, name: str) -> None:
    claim = the_incident(sentence.format(name))
    assert claim.action == action
    assert [(p.name, p.status) for p in claim.people] == [(name, status)]
    assert [(r.status, r.min, r.max) for r in claim.casualties or ()] == [(status, 1, 1)]


@pytest.mark.parametrize("name", NAMES)
def test_who_gets_away_is_nobody_hurt(name: str) -> None:
    claim = the_incident(f"أطلق مجهولون النار على {name} في مدينة نوى، ونجا من الهجوم.")
    assert [(p.name, p.status) for p in claim.people] == [(name, None)]
    assert not claim.casualties


def test_the_one_who_was_hurt_and_died_is_counted_once() -> None:
    text = "أصيب شاب برصاص مجهولين في جاسم أمس.\n\nوتوفي الشاب متأثرا بجراحه في مشفى درعا."
    (claim,) = incidents(text)
    assert [(row.status, row.min) for row in claim.casualties] == [("killed", 1)]


def test_another_one_who_was_hurt_is_not_the_one_who_died() -> None:
    text = "قتل شاب متأثرا بجراحه بعد إطلاق نار في جاسم أمس، وأصيب طفل."
    assert sorted(row.status for claim in incidents(text) for row in claim.casualties) == [
        "killed",
        "wounded",
    ]
