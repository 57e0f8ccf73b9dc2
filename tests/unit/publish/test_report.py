import hashlib
import os
from pathlib import Path

import pytest

from marsad.errors import MarsadError
from marsad.publish import report
from marsad.publish.csv_table import check_csv
from marsad.publish.geojson import check_geojson
from marsad.publish.report import write_report
from marsad.publish.verify import verify_report
from marsad.settings import Settings
from tests.reports import documents, incidents, readings
from tests.unit.publish.test_page import built

FILES = {
    *("claims.jsonl", "incidents.jsonl", "incidents.csv", "incidents.geojson", "NOTICE.txt", "report.html"),
    *("incidents.acled.csv", "incidents.ged.csv", "incidents.hxl.csv"),
}


def _write(folder: Path) -> None:
    write_report(folder, readings(), documents(), incidents(), Settings())


@built
def test_the_folder_has_every_file_and_nothing_else(tmp_path: Path) -> None:
    _write(tmp_path / "new" / "report")
    assert {path.name for path in (tmp_path / "new" / "report").iterdir()} == FILES
    assert check_csv(tmp_path / "new/report/incidents.csv") == []
    assert check_geojson(tmp_path / "new/report/incidents.geojson") == []


@built
def test_writing_again_gives_the_same_bytes(tmp_path: Path) -> None:
    _write(tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    write_report(tmp_path, readings()[::-1], documents()[::-1], incidents()[::-1], Settings())
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


@built
def test_the_note_names_what_is_internal_in_both_languages_with_the_hash_of_each_file(tmp_path: Path) -> None:
    _write(tmp_path)
    note = (tmp_path / "NOTICE.txt").read_text("utf-8")
    assert note.startswith("INTERNAL, NOT FOR PUBLICATION\nالاستخدام داخلي، ليس للنشر\n")
    for name in FILES - {"NOTICE.txt"}:
        assert f"{hashlib.sha256((tmp_path / name).read_bytes()).hexdigest()}  {name}" in note


@built
def test_a_run_without_any_incident_makes_a_report_too(tmp_path: Path) -> None:
    write_report(tmp_path, [], [], [], Settings())
    assert (tmp_path / "claims.jsonl").read_bytes() == b""
    assert b'"incidents":[]' in (tmp_path / "report.html").read_bytes()


def test_a_copy_without_its_page_still_writes_the_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object) -> bytes:
        raise MarsadError("publish.page_not_built", file="report.html")

    monkeypatch.setattr(report, "report_page", missing)
    with pytest.raises(MarsadError, match="page_not_built"):
        _write(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == FILES - {"report.html"}
    assert verify_report(tmp_path) == []


def test_a_folder_that_cannot_be_made_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", "utf-8")
    with pytest.raises(MarsadError) as raised:
        _write(tmp_path / "taken" / "report")
    assert raised.value.code == "publish.cannot_write"
    assert "taken" in str(raised.value.file)


def test_when_the_disk_is_full_the_old_file_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "claims.jsonl").write_text("old", "utf-8")

    def full(_: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("marsad.publish.files.os.fsync", full)
    with pytest.raises(MarsadError, match="No space left"):
        _write(tmp_path)
    assert {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()} == {"claims.jsonl": "old"}
