"""The same reports give the same bytes, whatever the database."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

import msgspec
import pytest
from msgspec.structs import replace

from marsad import pipeline
from marsad.incidents.synth import synth
from marsad.model.claim import Reader, Reading
from marsad.model.document import document
from marsad.model.incident import Member
from marsad.review.judgements import judge
from marsad.settings import Settings
from marsad.storage.store import Arrival, Custody, Store
from tests import written
from tests.tellings import claim, reading

ORIGINAL = "a" * 64


def _bytes(settings: Settings, folder: Path) -> bytes:
    pipeline.make_workspace(settings)
    with Store(settings.database_url) as store:
        for _ in pipeline.add(store, settings, [str(folder)]):
            pass
        for _ in pipeline.read_new(store, written.READER, written.engine):
            pass
        pipeline.link(store)
        assert pipeline.check(store, settings) == []
        return msgspec.json.encode([list(store.documents()), list(store.readings()), list(store.incidents())])


def test_the_result_does_not_depend_on_the_database(new_url: Callable[[], str], tmp_path: Path) -> None:
    folder = written.write(tmp_path / "in", 30)
    (folder / "hard.txt").write_text("قُتل\0 ثلاثة\r\n\u202eمدنيين 😀", "utf-8")
    reference = _bytes(Settings(workspace=str(tmp_path / "reference")), folder)
    assert _bytes(Settings(workspace=str(tmp_path / "ws"), database=new_url()), folder) == reference


def _keep(store: Store, readings: list[Reading]) -> None:
    """As if documents with these readings had been added and read. Their text stands for nothing."""
    arrivals = [
        Arrival(document(r.document.id, f"{r.document.id} {number % 5}"), ORIGINAL, "text", None)
        for number, r in enumerate(readings)
    ]
    store.add([Custody(ORIGINAL, 1, "x", "x")], arrivals)
    shas = {arrival.document.id: arrival.document.sha256 for arrival in arrivals}
    store.keep_readings(
        [replace(r, document=replace(r.document, sha256=shas[r.document.id])) for r in readings]
    )


@pytest.mark.parametrize("portion", [7, 40])
def test_linking_in_portions_gives_the_bytes_of_linking_at_once(
    new_url: Callable[[], str], tmp_path: Path, portion: int
) -> None:
    readings = [one.reading for one in synth(120, seed=5)]
    with Store(f"sqlite:///{tmp_path}/once.db", create=True) as store:
        _keep(store, readings)
        pipeline.link(store)
        expected = msgspec.json.encode(list(store.incidents()))
    Random(portion).shuffle(readings)
    with Store(new_url(), create=True) as store:
        for start in range(0, len(readings), portion):
            _keep(store, readings[start : start + portion])
            pipeline.link(store)
        assert msgspec.json.encode(list(store.incidents())) == expected


def test_a_new_reading_and_a_judgement_are_followed(new_url: Callable[[], str]) -> None:
    with Store(new_url(), create=True) as store:
        _keep(store, [reading("a", claim()), reading("b", claim()), reading("c")])
        assert pipeline.link(store) == pipeline.link(store) == 1
        again = replace(reading("c", claim()), reader=Reader(version="later", knowledge="none"))
        _keep(store, [again])
        assert pipeline.link(store) == 1
        pair = [Member(document=id, claim="c1") for id in "ab"]
        split = judge("split", pair, list(store.readings()), "أمل", "two roads")
        store.judge(split)
        assert pipeline.link(store) == 2
        store.judge(judge("confirm", pair[:1], list(store.readings()), "أمل", "my mistake", split.id))
        assert pipeline.link(store) == 1
        judged, orphans = pipeline.judgements_of(store)
        assert (judged.apart, orphans) == (frozenset(), [])
