"""The rarer words of a claim: which they are, and that they are its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.arabic.folding import fold
from marsad.arabic.stems import light_stem
from marsad.arabic.tokens import tokenize
from marsad.model.claim import Claim, Reading
from marsad.model.document import document
from marsad.model.span import Span
from marsad.reading.reader import read
from marsad.reading.terms import MOST, RARE, SHORTEST, terms_of
from marsad.reading.words.alike import read_alike
from marsad.reading.words.table_rows import CommonWords
from marsad.registry.rows import folder, rows

ARTICLES = sorted((Path(__file__).parents[2] / "fixtures/reports/articles").glob("*.txt"))
STRIKE = "قصفت طائرة حربية معملا للسجاد في بلدة معرة مصرين، ما أدى إلى مقتل ثلاثة عمال."


def terms(text: str, *spans: tuple[int, int]) -> dict[str, dict[str, int]]:
    claims = [
        Claim(id=f"i{n}", kind="incident", evidence=(Span(start, end),))
        for n, (start, end) in enumerate(spans, 1)
    ]
    return terms_of(tokenize(fold(text)), claims)


def told(reading: Reading) -> dict[str, dict[str, int]]:
    assert isinstance(reading.document.terms, dict)
    return reading.document.terms


def test_rare_words_weigh_more_than_those_of_every_report() -> None:
    (found,) = terms(STRIKE, (0, len(STRIKE))).values()
    assert found[light_stem("للسجاد")] > found.get(light_stem("طائرة"), 0)
    assert found[light_stem("معملا")] > found.get(light_stem("مقتل"), 0)
    assert "في" not in found


def test_only_words_of_the_evidence_count() -> None:
    end = STRIKE.index(" في")
    (found,) = terms(STRIKE, (0, end)).values()
    assert light_stem("للسجاد") in found
    assert light_stem("عمال") not in found


def test_each_claim_has_its_own() -> None:
    middle = STRIKE.index("،")
    found = terms(STRIKE, (0, middle), (middle, len(STRIKE)))
    assert set(found) == {"i1", "i2"}
    assert not set(found["i1"]) & set(found["i2"])


def test_a_claim_has_at_most_so_many_and_they_are_the_rarest() -> None:
    rare = " ".join(f"{a}ض{b}ظ{c}غ" for a in "بتثجحخ" for b in "بتثجحخ" for c in "بت")
    text = f"{STRIKE} {rare}"
    (found,) = terms(text, (0, len(text))).values()
    assert len(found) == MOST
    assert set(found.values()) == {RARE}


def test_what_is_no_incident_has_none() -> None:
    claim = Claim(id="t1", kind="tally", evidence=(Span(0, len(STRIKE)),))
    assert terms_of(tokenize(fold(STRIKE)), [claim]) == {}


def test_a_report_that_tells_nothing_has_none() -> None:
    reading = read(document("a", "افتتح المعرض السنوي للكتاب أبوابه أمام الزوار."))
    assert not reading.claims
    assert not isinstance(reading.document.terms, dict)


@pytest.mark.parametrize("file", ARTICLES, ids=lambda file: file.stem)
def test_of_the_written_reports_each_incident_has_terms_that_stand_in_its_evidence(file: Path) -> None:
    text = file.read_text("utf-8")
    reading = read(document(file.stem, text))
    incidents = [claim for claim in reading.claims if claim.kind == "incident"]
    found = told(reading) if incidents else {}
    assert set(found) == {claim.id for claim in incidents}
    for claim in incidents:
        words = {
            light_stem(token.text)
            for span in claim.evidence
            for token in read_alike(tokenize(fold(text[span.start : span.end])))[0]
        }
        assert set(found[claim.id]) <= words
        assert all(0 < weight <= RARE for weight in found[claim.id].values())
        assert list(found[claim.id]) == sorted(found[claim.id])


@settings(max_examples=60)
@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 200))
def test_any_text_has_terms_and_never_raises(text: str, start: int, end: int) -> None:
    found = terms(text, (min(start, end), max(start, end) + 1))
    assert all(weight > 0 for weight in found["i1"].values())


def test_the_table_names_each_stem_once_and_as_a_stem() -> None:
    table = [row.value for row in rows(folder("reading/terms"), CommonWords)]
    stems = [stem for row in table for stem in row.stems]
    assert len(stems) == len(set(stems))
    assert [row.weight for row in table] == sorted({row.weight for row in table})
    assert all(0 <= row.weight < RARE for row in table)
    assert sum(len(stem) >= SHORTEST for stem in stems) > 1000
