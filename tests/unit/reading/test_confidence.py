"""How sure the reader is of what it found."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.model.span import Span
from marsad.reading.confidence import Setting, chance, confidence_of, features, weights
from marsad.reading.reader import read

TOLD = (
    "مقتل ثلاثة عناصر من قوات النظام بكمين قرب تدمر\n\n"
    "قُتل ثلاثة عناصر من قوات النظام، أمس الخميس، في كمين نصبه تنظيم الدولة قرب مدينة تدمر، وفق المرصد السوري "
    "لحقوق الإنسان.\n"
)
SETTING = Setting(starts=(0, 60, 240), claims=1, dated=True, title=None)


def claim(text: str, **metadata: str) -> Claim:
    return read(document("a", text, **metadata)).claims[0]


def test_each_claim_has_a_confidence_of_two_digits_and_always_the_same() -> None:
    claims = read(document("a", TOLD, published="2021-09-17")).claims
    assert claims
    for one in claims:
        assert isinstance(one.confidence, float)
        assert 0.01 <= one.confidence <= 0.99
        assert round(one.confidence, 2) == one.confidence
    assert read(document("a", TOLD, published="2021-09-17")).claims == claims


def test_what_is_told_fully_is_surer_than_what_is_only_touched() -> None:
    full = claim(TOLD, published="2021-09-17")
    hollow = Claim(id="i1", kind="incident", evidence=(Span(250, 260),), action="other", assertion="reported")
    assert confidence_of(full, None, SETTING) > confidence_of(hollow, None, SETTING)


def test_a_feature_holds_once_and_the_table_knows_only_such_as_can_hold() -> None:
    names = list(features(claim(TOLD), None, SETTING._replace(dated=False, title=Span(0, 40))))
    assert len(names) == len(set(names))
    assert {
        "incident",
        "incident: counted",
        "incident: in the title",
        "incident: report of unknown day",
    } <= set(names)
    kinds = {"incident", "tally", "strength", "relation", "statement", "report longer than"}
    assert all(any(name.startswith(kind) for kind in kinds) for name in weights())


@pytest.mark.parametrize(
    ("tenths", "expected"), [(0, 0.5), (10, 0.67), (-10, 0.33), (500, 0.99), (-500, 0.01)]
)
def test_ten_tenths_of_a_bit_double_the_odds(tenths: int, expected: float) -> None:
    assert chance(tenths) == expected
