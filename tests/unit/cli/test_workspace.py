import json
from pathlib import Path

import pytest

from marsad.cli.main import main
from marsad.settings import Settings
from marsad.storage.store import Store
from tests import written


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return written.write(tmp_path / "in", 6)


@pytest.fixture
def ws(tmp_path: Path) -> str:
    made = str(tmp_path / "ws")
    assert main(["init", "--workspace", made]) == 0
    return made


def _store(ws: str) -> Store:
    return Store(Settings(workspace=ws).database_url)


def test_without_a_workspace_the_next_step_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in (["add", "x"], ["read"], ["link"], ["report"], ["status"], ["export", "claims"]):
        assert main([*command, "--workspace", str(tmp_path)]) == 1
        assert "marsad init" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_add_and_status(ws: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "bad.jsonl").write_text("{\n", "utf-8")
    assert main(["add", str(folder), "--workspace", ws, "--json"]) == 3
    shown = capsys.readouterr()
    assert json.loads(shown.out) == {"added": [f"r00{n}" for n in range(6)]}
    assert json.loads(shown.err)["code"] == "collect.broken_json"
    assert main(["status", "--workspace", ws, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["counts"]["documents"], told["counts"]["read"]) == (6, 0)
    assert [error["line"] for error in told["quarantine"]] == [1]
    assert main(["status", "--workspace", ws]) == 0
    assert "collect.broken_json" in capsys.readouterr().out


def test_adding_notes_go_to_stderr_and_can_be_silenced(
    ws: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["add", str(folder), "--workspace", ws]) == 0
    shown = capsys.readouterr()
    assert (shown.out, "added 6 reports" in shown.err) == ("", True)
    assert main(["add", str(folder), "--workspace", ws, "--quiet"]) == 0
    assert capsys.readouterr().err == ""


def test_metadata_given_later_completes_the_reports(ws: str, folder: Path, tmp_path: Path) -> None:
    meta = tmp_path / "meta.csv"
    meta.write_text("id,published\nr001,2021-02-03\n", "utf-8")
    assert main(["add", str(folder), "--workspace", ws]) == 0
    assert main(["add", str(folder), "--workspace", ws, "--metadata", str(meta)]) == 0
    with _store(ws) as store:
        assert [d.published for d in store.documents()][:3] == [None, "2021-02-03", None]


def test_custody_names_who_what_and_when(
    ws: str, folder: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    main(["add", str(folder), "--workspace", ws, "--quiet"])
    assert main(["export", "custody", "--workspace", ws]) == 0
    rows = [json.loads(line) for line in capfdbinary.readouterr().out.splitlines()]
    assert len(rows) == 6
    assert {Path(row["origin"]).parent for row in rows} == {folder}
    assert all(row["added_by"] and row["added_at"].endswith("+00:00") and row["tool"] for row in rows)


def test_doctor_finds_what_is_wrong(ws: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["add", str(folder), "--workspace", ws])
    with _store(ws) as store:
        sha = store.originals()[0]
    original = Settings(workspace=ws).originals / sha[:2] / sha
    original.unlink()
    capsys.readouterr()
    assert main(["doctor", "--workspace", ws, "--json"]) == 4
    shown = capsys.readouterr()
    checks = {row["check"]: row["ok"] for row in json.loads(shown.out)["checks"]}
    assert checks["workspace"] is False
    assert "archive.original_missing" in shown.err


def test_a_database_url_given_to_init_is_remembered(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/elsewhere.db"
    assert main(["init", "--workspace", str(tmp_path / "ws"), "--database", url]) == 0
    assert (tmp_path / "elsewhere.db").exists()
    assert main(["status", "--workspace", str(tmp_path / "ws"), "--quiet"]) == 0


def test_a_folder_that_cannot_be_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    assert main(["init", "--workspace", str(tmp_path / "file" / "ws")]) == 1
    assert capsys.readouterr().err.startswith("error cli.")
