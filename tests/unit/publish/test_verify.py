"""A folder of a report that was changed, cut or broken on its way is told file by file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from marsad.cli.main import main
from marsad.errors import MarsadError
from marsad.publish.report import NOTICE_FILE, write_report
from marsad.publish.verify import verify_report
from marsad.settings import Settings
from tests.reports import documents, incidents, readings
from tests.unit.publish.test_page import built

pytestmark = built
TABLES = ("incidents.csv", "incidents.acled.csv", "incidents.ged.csv", "incidents.hxl.csv")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_report(tmp_path, readings(), documents(), incidents(), Settings())
    return tmp_path


def _told(folder: Path) -> list[tuple[str, str]]:
    return [(fault.code, Path(str(fault.file)).name) for fault in verify_report(folder)]


def _sign_again(path: Path) -> None:
    """Put the file's own hash into the note, as somebody would who wants the change not to show."""
    note = path.parent / NOTICE_FILE
    rows = [row for row in note.read_text("utf-8").split("\n") if not row.endswith(f"  {path.name}")]
    rows.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}")
    note.write_text("\n".join(rows), "utf-8")


def test_what_was_just_written_is_whole(folder: Path) -> None:
    assert verify_report(folder) == []


@pytest.mark.parametrize(
    "name", ["claims.jsonl", "incidents.jsonl", *TABLES, "incidents.geojson", "report.html"]
)
def test_a_changed_file_is_told(folder: Path, name: str) -> None:
    path = folder / name
    path.write_bytes(path.read_bytes() + b"\n")
    assert ("publish.changed", name) in _told(folder)


@pytest.mark.parametrize("name", ["claims.jsonl", *TABLES, "report.html"])
def test_a_file_that_is_gone_is_told(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert _told(folder) == [("publish.missing", name)]


def _emptied(content: bytes) -> bytes:
    return b""


def _halved(content: bytes) -> bytes:
    return content[: len(content) // 2]


def _in_another_encoding(content: bytes) -> bytes:
    return content.decode("utf-8-sig").encode("utf-16")


def _noise(content: bytes) -> bytes:
    return bytes(range(256)) * 4


def _without_its_numbers(content: bytes) -> bytes:
    return content.translate(bytes(ord("x") if chr(byte).isdigit() else byte for byte in range(256)))


@pytest.mark.parametrize("name", [*TABLES, "incidents.geojson"])
@pytest.mark.parametrize("broken", [_emptied, _in_another_encoding, _noise, _without_its_numbers])
def test_a_broken_file_is_told_even_where_its_hash_was_renewed(
    folder: Path, name: str, broken: Callable[[bytes], bytes]
) -> None:
    path = folder / name
    path.write_bytes(broken(path.read_bytes()))
    _sign_again(path)
    assert ("publish.not_valid", name) in _told(folder)


def test_a_file_that_was_cut_in_the_middle_is_told(folder: Path) -> None:
    path = folder / "incidents.geojson"
    path.write_bytes(_halved(path.read_bytes()))
    assert ("publish.changed", path.name) in _told(folder)
    _sign_again(path)
    assert _told(folder) == [("publish.not_valid", path.name)]


def test_a_note_that_lost_its_hashes_vouches_for_nothing(folder: Path) -> None:
    note = folder / NOTICE_FILE
    rows = note.read_text("utf-8").split("\n")
    note.write_text("\n".join(row for row in rows if not row.endswith("  incidents.csv")), "utf-8")
    assert _told(folder) == [("publish.unsigned", "incidents.csv")]
    note.write_text("", "utf-8")
    assert {name for code, name in _told(folder) if code == "publish.unsigned"} == {
        path.name for path in folder.iterdir() if path != note
    }


def test_a_copy_that_wrote_no_page_is_whole_without_it(folder: Path) -> None:
    note, page = folder / NOTICE_FILE, folder / "report.html"
    rows = note.read_text("utf-8").split("\n")
    note.write_text("\n".join(row for row in rows if not row.endswith("  report.html")), "utf-8")
    assert _told(folder) == [("publish.unsigned", "report.html")], "a page from elsewhere"
    page.unlink()
    assert verify_report(folder) == []


def test_a_flood_of_faults_is_cut(folder: Path) -> None:
    path = folder / "incidents.csv"
    header, _, rows = path.read_bytes().partition(b"\r\n")
    path.write_bytes(header + b"\r\n" + rows.replace(b"internal", b"public") * 40)
    _sign_again(path)
    faults = [fault for fault in verify_report(folder) if fault.code == "publish.not_valid"]
    assert len(faults) == 21
    assert "more faults" in faults[-1].text()


def test_a_folder_without_a_report(tmp_path: Path) -> None:
    with pytest.raises(MarsadError) as error:
        verify_report(tmp_path)
    assert error.value.code == "publish.no_report"


def test_the_command_and_its_exit_codes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", str(folder)]) == 0
    assert "every file is as it was written" in capsys.readouterr().out
    (folder / "incidents.csv").write_text("id\n", "utf-8")
    assert main(["verify", str(folder)]) == 4
    said = capsys.readouterr()
    assert "publish.changed" in said.err
    assert "incidents.csv" in said.err
    assert said.out == ""
    assert main(["verify", str(folder), "--json"]) == 4
    assert '"ok": false' in capsys.readouterr().out
    assert main(["verify", str(folder.parent / "nothing")]) == 1


def test_nothing_is_written(folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    (folder / "incidents.csv").write_bytes(before["incidents.csv"] + b"x")
    verify_report(folder)
    after = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert after == before | {"incidents.csv": before["incidents.csv"] + b"x"}
