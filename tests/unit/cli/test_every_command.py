"""Each command against each thing that can be wrong: a coded error, its exit code, in every voice, no traceback."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from marsad.cli.main import COMMANDS, main
from marsad.storage.store import Store

Captured = pytest.CaptureFixture[str]

# what each command needs to be called rightly; FILE stands for a file that is not there
CALLS: dict[str, tuple[str, ...]] = {
    "init": (),
    "add": ("FILE",),
    "read": (),
    "link": (),
    "report": (),
    "run": ("FILE",),
    "status": (),
    "export": ("claims",),
    "extract": ("FILE",),
    "merge": ("FILE",),
    "why": ("n1",),
    "tallies": (),
    "people": (),
    "match": ("FILE", "--map", "FILE"),
    "judge": ("reject", "n1:c1", "--by", "A", "--reason", "B"),
    "judgements": (),
    "synth": ("3",),
    "evaluate": ("FILE",),
    "config": ("show",),
    "doctor": (),
    "verify": (),
    "demo": ("FILE",),
}
IN_A_WORKSPACE = (
    *("add", "read", "link", "report", "status", "export", "why", "tallies", "people"),
    *("judge", "judgements"),
)
OF_FILES = ("extract", "merge", "match")  # a file that is not there ends them, or is all there was


def _call(name: str, folder: Path, *more: str) -> int:
    words = [str(folder / "none.txt") if word == "FILE" else word for word in CALLS[name]]
    return main([name, *words, "--workspace", str(folder), *more])


def _errors(capsys: Captured) -> list[dict[str, str]]:
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    return [json.loads(line) for line in said.err.splitlines()]


def test_every_command_is_called_here() -> None:
    assert set(CALLS) == set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_an_option_that_it_does_not_have(name: str, tmp_path: Path, capsys: Captured) -> None:
    assert _call(name, tmp_path, "--no-such-option", "--json") == 2
    (error,) = _errors(capsys)
    assert error["code"] == "cli.usage"
    assert "--no-such-option" in error["message"]
    assert f"marsad {name}" in error["next"]
    assert list(tmp_path.iterdir()) == [], "nothing is begun"


@pytest.mark.parametrize("name", [name for name, words in CALLS.items() if words and name != "config"])
def test_an_argument_that_is_left_out(name: str, tmp_path: Path, capsys: Captured) -> None:
    assert main([name, "--workspace", str(tmp_path), "--json"]) == 2
    (error,) = _errors(capsys)
    assert error["code"] == "cli.usage"
    assert "\n" not in error["message"], "the choices stand on one line"


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("wokers = 2", "settings.unknown_knob"),
        ("workers = 'many'", "settings.bad_value"),
        ("workers =", "settings.broken_file"),
    ],
)
def test_a_settings_file_that_is_wrong_stops_each_before_it_does_anything(
    name: str, row: str, code: str, tmp_path: Path, capsys: Captured
) -> None:
    (tmp_path / "marsad.toml").write_text(row, "utf-8")
    assert _call(name, tmp_path, "--json") == 2
    assert [error["code"] for error in _errors(capsys)] == [code]
    assert [path.name for path in tmp_path.iterdir()] == ["marsad.toml"]


@pytest.mark.parametrize("name", ["status", "init", "config", "verify"])
def test_a_folder_in_the_place_of_the_settings_is_told(name: str, tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "marsad.toml").mkdir()
    assert _call(name, tmp_path, "--json") == 1
    (error,) = _errors(capsys)
    assert (error["code"], error["file"]) == ("cli.file_trouble", str(tmp_path / "marsad.toml"))


@pytest.mark.parametrize("name", IN_A_WORKSPACE)
@pytest.mark.parametrize("voice", [[], ["--quiet"], ["--json"], ["--lang", "ar"], ["--lang", "ar", "--json"]])
def test_without_a_workspace_each_says_so_in_every_voice(
    name: str, voice: list[str], tmp_path: Path, capsys: Captured
) -> None:
    assert _call(name, tmp_path, *voice) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "storage.no_workspace" in said.err
    assert "marsad init" in said.err, "the next step, which quiet keeps"
    assert ("لا توجد مساحة عمل" in said.err) == ("ar" in voice)
    assert (said.err.count("\n") == 1) == ("--json" in voice)
    assert list(tmp_path.iterdir()) == [], "nothing is made where something was only asked"


@pytest.mark.parametrize("name", IN_A_WORKSPACE)
def test_a_damaged_database_is_told_by_each_and_left_as_it_is(
    name: str, tmp_path: Path, capsys: Captured
) -> None:
    assert main(["init", "--workspace", str(tmp_path), "--quiet"]) == 0
    database = tmp_path / "store" / "marsad.db"
    database.write_bytes(b"no database, but more bytes than none\n" * 100)
    assert _call(name, tmp_path, "--json") == 4
    (error,) = _errors(capsys)
    assert (error["code"], error["file"]) == ("storage.broken", str(database))
    assert database.read_bytes().startswith(b"no database"), "it may yet be repaired"


@pytest.mark.parametrize("name", OF_FILES)
def test_a_file_that_is_not_there_is_named(name: str, tmp_path: Path, capsys: Captured) -> None:
    assert _call(name, tmp_path, "--json") == 1
    (error,) = _errors(capsys)
    assert error["file"] == str(tmp_path / "none.txt")


@pytest.mark.parametrize("name", ["add", "run"])
def test_a_file_that_is_not_there_stops_no_workspace(name: str, tmp_path: Path, capsys: Captured) -> None:
    assert main(["init", "--workspace", str(tmp_path), "--quiet"]) == 0
    assert _call(name, tmp_path, "--json") == 1
    assert [error["code"] for error in _errors(capsys)] == ["collect.missing_file"]
    with Store(f"sqlite:///{tmp_path}/store/marsad.db") as store:
        assert store.counts().documents == 0


@pytest.mark.parametrize("name", ["extract", "add", "run"])
def test_metadata_that_is_a_folder_is_not_said_to_be_missing(
    name: str, tmp_path: Path, capsys: Captured
) -> None:
    main(["init", "--workspace", str(tmp_path), "--quiet"])
    (tmp_path / "a.txt").write_text("سقطت قذيفة في البلدة.", "utf-8")
    arguments = [name, str(tmp_path / "a.txt"), "--workspace", str(tmp_path)]
    assert main([*arguments, "--metadata", str(tmp_path), "--json"]) == 1
    (error,) = _errors(capsys)
    assert error["code"] == "collect.unreadable"
    assert "directory" in error["message"].lower()


@pytest.mark.parametrize("name", ["init", "add", "read", "link", "report", "run", "demo", "extract", "synth"])
def test_quiet_says_nothing_of_what_went_well(name: str, tmp_path: Path, capfd: Captured) -> None:
    (tmp_path / "in").mkdir()
    main(["init", "--workspace", str(tmp_path), "--quiet"])
    words = {"add": ["in"], "run": ["in"], "extract": ["in"], "demo": ["demo"], "synth": ["2"]}
    arguments = [str(tmp_path / word) if not word.isdigit() else word for word in words.get(name, [])]
    assert main([name, *arguments, "--workspace", str(tmp_path), "--quiet"]) == 0
    said = capfd.readouterr()
    assert said.err == ""
    assert bool(said.out) == (name == "synth"), "data is no note"


@pytest.mark.parametrize("name", ["run", "report", "demo"])
def test_a_report_that_cannot_be_written_is_told_with_its_folder(
    name: str, tmp_path: Path, capsys: Captured
) -> None:
    main(["init", "--workspace", str(tmp_path), "--quiet"])
    taken = tmp_path / "taken"
    taken.write_text("a file", "utf-8")
    (tmp_path / "in").mkdir()
    words = {"run": [str(tmp_path / "in"), "--out", str(taken)], "report": ["--out", str(taken)]}
    assert main([name, *words.get(name, [str(taken)]), "--workspace", str(tmp_path), "--json"]) == 1
    error = _errors(capsys)[-1]
    assert (error["code"], error["file"]) == ("publish.cannot_write", str(taken))
    assert taken.read_text("utf-8") == "a file"


def test_what_steers_a_terminal_is_shown_and_not_obeyed(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a\nerror fake.code\x1b[31m.txt").write_bytes(b"")
    (tmp_path / "in" / "\u202etxt.exe.txt").write_bytes(b"")
    assert main(["extract", str(tmp_path / "in")]) == 3
    said = capsys.readouterr().err
    assert "\x1b" not in said
    assert "\u202e" not in said
    assert said.count("\nerror ") + said.startswith("error ") == 2, "as many errors as there are"
    assert "a\\nerror fake.code\\x1b[31m.txt" in said
    assert "\\u202etxt.exe.txt" in said


def test_and_in_the_list_of_what_is_quarantined(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "\x1b[2J.txt").write_bytes(b"")
    main(["run", str(tmp_path / "in"), "--workspace", str(tmp_path), "--quiet"])
    capsys.readouterr()
    assert main(["status", "--workspace", str(tmp_path)]) == 0
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "\\x1b[2J.txt" in out


@pytest.mark.parametrize("what", ["claims", "incidents", "documents", "custody"])
def test_every_kind_of_export_of_an_empty_workspace_is_empty(
    what: str, tmp_path: Path, capfd: Captured
) -> None:
    main(["init", "--workspace", str(tmp_path), "--quiet"])
    assert main(["export", what, "--workspace", str(tmp_path)]) == 0
    assert capfd.readouterr() == ("", "")


def test_what_cannot_be_exported_is_a_usage_error_with_the_choices(tmp_path: Path, capsys: Captured) -> None:
    assert main(["export", "everything", "--workspace", str(tmp_path), "--json"]) == 2
    (error,) = _errors(capsys)
    assert all(word in error["message"] for word in ("claims", "incidents", "documents", "custody"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
@pytest.mark.parametrize("name", ["init", "run"])
def test_a_folder_that_may_not_be_written(name: str, tmp_path: Path, capsys: Captured) -> None:
    tmp_path.chmod(0o500)
    try:
        assert _call(name, tmp_path, "--json") == 1
    finally:
        tmp_path.chmod(0o700)
    assert _errors(capsys)[0]["code"] in ("cli.not_allowed", "storage.not_writable")


def test_a_workspace_that_was_moved_goes_on(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("قُتل ثلاثة مدنيين في قصف على بلدة النخلة أمس.", "utf-8")
    here, there = str(tmp_path / "here"), str(tmp_path / "there")
    assert main(["run", str(tmp_path / "in"), "--workspace", here, "--quiet"]) == 0
    shutil.move(here, there)
    assert main(["doctor", "--workspace", there, "--json"]) == 0
    assert main(["run", str(tmp_path / "in"), "--workspace", there, "--quiet"]) == 0
    with Store(f"sqlite:///{there}/store/marsad.db") as store:
        assert (store.counts().documents, store.counts().quarantined) == (1, 0)
    capsys.readouterr()
