"""The same reports give the same bytes, whatever the database."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from marsad import pipeline
from marsad.settings import Settings
from marsad.storage.store import Store
from tests import written


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
