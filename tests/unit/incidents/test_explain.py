"""Every decision can be told in words, in both languages."""

from __future__ import annotations

import re

import pytest

from marsad.errors import MarsadError
from marsad.incidents.compare import score
from marsad.incidents.explain import in_words, pair, render, words
from marsad.incidents.gathering import facts_of
from marsad.incidents.knowledge import weights
from marsad.incidents.merge import merge
from marsad.incidents.why import why
from tests.tellings import claim, count, reading

READINGS = [
    reading("a", claim(hurt=(count("killed", 7),))),
    reading("b", claim(hurt=(count("killed", 7),))),
    reading("c", claim(hurt=(count("killed", 30),), day="2021-09-17")),
]


def test_every_finding_has_words_in_both_languages() -> None:
    findings = {(about, finding) for about, table in weights().items() for finding in table}
    assert findings <= set(words())
    assert all(re.search("[\u0621-\u064a]", one.ar) for one in words().values())
    assert not any(re.search("[\u0621-\u064a]", one.en) for one in words().values())


def test_the_evidence_adds_up_to_the_score() -> None:
    a, b = (facts_of(r.document, r.claims)[0] for r in READINGS[:2])
    told = pair(a, b, joined=True)
    assert told.score == sum(e.weight for e in told.evidence) == score(a, b)


def test_why_tells_what_joined_and_what_parted() -> None:
    told = why("a", merge(READINGS), READINGS)
    assert [(p.a.document, p.b.document) for p in told.inside] == [("a", "b")]
    assert [p.b.document for p in told.outside] == ["c"]
    assert not told.outside[0].joined


@pytest.mark.parametrize(("language", "expected"), [("en", "the same day"), ("ar", "اليوم نفسه")])
def test_why_in_words(language: str, expected: str) -> None:
    text = render(why("b:c1", merge(READINGS), READINGS), language)  # type: ignore[arg-type]
    assert expected in text
    assert in_words("grade", "two_voices", language) in text  # type: ignore[arg-type]


def test_an_incident_that_is_not_there() -> None:
    with pytest.raises(MarsadError, match="not_found"):
        why("inc-0", merge(READINGS), READINGS)
