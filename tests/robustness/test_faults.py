"""Full disks, broken pipes, locked and broken databases: a coded error, a non-zero exit, nothing in is lost."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from marsad import pipeline
from marsad.cli.main import main
from marsad.settings import Settings
from marsad.storage.store import Store
from tests import commands, written

pytest.importorskip("marsad.reading.reader")

unix = pytest.mark.skipif(sys.platform == "win32", reason="limits of Unix")


def _small_files(kilobytes: int) -> str:
    """Code after which no file can grow beyond: what a full disk does, without filling one."""
    size = kilobytes << 10
    return f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))"


def _counts(ws: Path) -> tuple[int, int]:
    settings = Settings(workspace=str(ws))
    with Store(settings.database_url) as store:
        assert pipeline.check(store, settings) == []
        counts = store.counts()
    return counts.documents, counts.read


def _large_reports(folder: Path) -> Path:
    folder.mkdir()
    for number in range(60):
        many = "\n".join(written.text(each) for each in range(number, number + 50))
        (folder / f"m{number}.txt").write_text(many, "utf-8")
    return folder


@unix
def test_a_disk_that_fills_while_reports_come_in(tmp_path: Path) -> None:
    first, more, ws = (
        written.write(tmp_path / "first", 20),
        _large_reports(tmp_path / "more"),
        tmp_path / "ws",
    )
    assert main(["init", "--workspace", str(ws)]) == 0
    assert main(["add", str(first), "--workspace", str(ws)]) == 0
    full = commands.run("add", more, "--workspace", ws, before=_small_files(100))
    assert full.returncode == 1
    assert "disk_full" in full.stderr
    assert "Traceback" not in full.stderr
    assert _counts(ws)[0] >= 20
    assert main(["add", str(more), "--workspace", str(ws)]) == 0
    assert _counts(ws) == (80, 0)


@unix
def test_a_disk_that_fills_while_reports_are_read(tmp_path: Path) -> None:
    folder, ws = written.write(tmp_path / "in", 40), tmp_path / "ws"
    assert main(["init", "--workspace", str(ws)]) == 0
    assert main(["add", str(folder), "--workspace", str(ws)]) == 0
    full = commands.run("read", "--workspace", ws, before=_small_files(1))
    assert full.returncode == 1
    assert full.stderr.startswith("error storage.")
    assert "Traceback" not in full.stderr
    assert _counts(ws) == (40, 0)
    assert main(["read", "--workspace", str(ws)]) == 0
    assert _counts(ws) == (40, 40)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_output_that_cannot_be_written(tmp_path: Path) -> None:
    folder = written.write(tmp_path / "in", 3)
    with open("/dev/full", "w") as full:
        done = commands.run("extract", folder, stdout=full)
    assert done.returncode == 1
    assert done.stderr.startswith("error cli.disk_full")


def test_a_reader_of_our_output_that_goes_away(tmp_path: Path) -> None:
    folder = written.write(tmp_path / "in", 3)
    process = commands.start("extract", folder)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == ""
    assert process.wait(60) == 1


def test_a_database_that_another_program_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, ws = written.write(tmp_path / "in", 3), tmp_path / "ws"
    assert main(["init", "--workspace", str(ws), "--quiet"]) == 0
    other = sqlite3.connect(ws / "store" / "marsad.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    monkeypatch.setitem(Store.__init__.__kwdefaults__, "wait_seconds", 0.2)
    assert main(["add", str(folder), "--workspace", str(ws)]) == 1
    assert capsys.readouterr().err.startswith("error storage.locked")
    other.execute("ROLLBACK")
    other.close()
    assert main(["add", str(folder), "--workspace", str(ws)]) == 0
    assert _counts(ws) == (3, 0)


def test_a_broken_database_is_told_and_the_originals_can_be_added_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, ws, new = str(written.write(tmp_path / "in", 3)), tmp_path / "ws", str(tmp_path / "new")
    assert main(["init", "--workspace", str(ws)]) == 0
    assert main(["add", folder, "--workspace", str(ws)]) == 0
    database = ws / "store" / "marsad.db"
    for file in database.parent.glob("marsad.db-*"):
        file.unlink()
    database.write_bytes(b"no database at all" * 500)
    capsys.readouterr()
    for command in (["add", folder], ["read"], ["status"], ["run", folder]):
        assert main([*command, "--workspace", str(ws)]) == 4
        assert "storage.broken" in capsys.readouterr().err
    assert main(["init", "--workspace", new]) == 0
    assert main(["add", str(ws / "store" / "originals"), "--workspace", new]) == 0
    assert _counts(tmp_path / "new") == (3, 0)


def test_a_report_folder_that_cannot_be_written(tmp_path: Path) -> None:
    folder, ws = written.write(tmp_path / "in", 3), tmp_path / "ws"
    (tmp_path / "file").touch()
    done = commands.run("run", folder, "--workspace", ws, "--out", tmp_path / "file" / "report")
    assert done.returncode == 1
    assert done.stderr.rstrip().split("\n")[-4].startswith("error publish.cannot_write")
    assert _counts(ws) == (3, 3)


@unix
def test_a_bar_only_where_a_terminal_is(tmp_path: Path) -> None:
    folder = written.write(tmp_path / "in", 3)
    ours, theirs = os.openpty()
    done = commands.run("extract", folder, stderr=theirs, stdout=subprocess.DEVNULL)
    os.close(theirs)
    shown = os.read(ours, 10_000).decode()
    os.close(ours)
    assert done.returncode == 0
    assert "reading [" in shown
    assert shown.endswith("\r\x1b[K")
