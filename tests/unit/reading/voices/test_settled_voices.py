"""Which voices of a report tell a happening (codebook §3 `sources`)."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read
from marsad.reading.voices import settled_voices
from marsad.reading.words.fitted import table

NEWS = (
    "مقتل ستة من الحوثيين في نهم\n\nقال المرصد السوري لحقوق الإنسان إن ستة مسلحين حوثيين قُتلوا بقصف للتحالف العربي في "
    "مديرية نهم يوم الأحد.\n"
)


def incidents(text: str) -> list[Claim]:
    claims = read(document("a", text, published="2018-05-20")).claims
    return [claim for claim in claims if claim.kind == "incident"]


def sources(text: str) -> list[list[str]]:
    return [[voice.name for chain in claim.sources for voice in chain] for claim in incidents(text)]


def test_who_says_it_in_its_sentence_tells_it() -> None:
    assert sources(NEWS) == [["المرصد السوري لحقوق الإنسان"]]


def test_two_who_say_it_both_tell_it() -> None:
    text = NEWS + "وأكد مصدر طبي مقتل ستة مسلحين في القصف على نهم.\n"
    assert set(sources(text)[0]) == {"المرصد السوري لحقوق الإنسان", "مصدر طبي"}


def test_who_speaks_of_something_else_does_not_tell_it() -> None:
    text = NEWS + "\nمن جهة أخرى أعلنت وزارة الداخلية اعتقال رجل في مدينة عدن يوم الإثنين.\n"
    assert "وزارة الداخلية" not in sources(text)[0]


def test_the_table_holds_weights() -> None:
    assert len(table("voices/voices")) > 100
    assert all(table("voices/voices").values())


def test_thresholds_decide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settled_voices, "KEPT", 10_000)
    monkeypatch.setattr(settled_voices, "GIVEN", 10_000)
    assert sources(NEWS) == [[]]
