"""What speaks for and against a voice telling a happening: names of features without anybody's name."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading import assembling
from marsad.reading.deeds.event import Event
from marsad.reading.reader import read
from marsad.reading.tallies.tally import Tally
from marsad.reading.voices.attribution import Attributor
from marsad.reading.voices.features import Heard, Weighed, weighed
from marsad.reading.words.text import Text
from tests.interpreted import needs_python

NEWS = (
    "مقتل ستة من الحوثيين في نهم\n\nقال المرصد السوري لحقوق الإنسان إن طائرات التحالف العربي قصفت مواقع للحوثيين في "
    "مديرية نهم يوم الأحد.\nوأكد مصدر طبي مقتل ستة مسلحين في القصف.\nمن جهة أخرى أعلنت وزارة الداخلية اعتقال رجل في "
    "مدينة عدن يوم الإثنين.\n"
)


@pytest.fixture
def offers(monkeypatch: pytest.MonkeyPatch) -> list[Weighed]:
    found: list[Weighed] = []

    def record(text: Text, attributor: Attributor, events: list[Event], tallies: list[Tally]) -> None:
        found.extend(weighed(Heard(text, attributor), [*events, *tallies]))

    monkeypatch.setattr(assembling, "settle_voices", record)
    read(document("a", NEWS, published="2018-05-20"))
    return found


def key_of(one: Weighed, words: str) -> str:
    return next(k for k in one.offers if (near := one.nearest[k]) is not None and words in near[2].voice.name)


@needs_python
def test_every_voice_of_the_report_is_weighed(offers: list[Weighed]) -> None:
    assert len(offers) >= 2
    assert {len(one.offers) for one in offers} == {3}


@needs_python
def test_who_tells_it_by_the_rules_and_who_does_not(offers: list[Weighed]) -> None:
    first = offers[0]
    assert first.now[key_of(first, "المرصد")] == "told"
    assert first.now[key_of(first, "وزارة الداخلية")] == "none"


@needs_python
def test_where_a_voice_stands(offers: list[Weighed]) -> None:
    first = offers[0]
    assert "covers" in first.features(key_of(first, "المرصد"))
    far = first.features(key_of(first, "وزارة الداخلية"))
    assert any("behind" in name for name in far)
    assert "now none, party" not in far


def test_no_feature_holds_a_name(offers: list[Weighed]) -> None:
    told = {name for one in offers for key in one.offers for name in one.features(key)}
    for name in ("حوثي", "يمن", "عدن", "نهم", "houthis", "arab-coalition"):
        assert not any(name in feature for feature in told)
