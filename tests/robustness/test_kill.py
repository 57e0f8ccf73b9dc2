"""`kill -9` at random moments of `marsad run`: nothing acknowledged is lost, and a resumed run gives the same bytes."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import time
from pathlib import Path

import pytest

from marsad import pipeline
from marsad.settings import Settings
from marsad.storage.store import Store
from tests import commands, written

pytest.importorskip("marsad.reading.reader")

REPORTS = 60
IN_A_ROW = 5  # kills of one workspace before it is let finish


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = written.write(tmp_path_factory.mktemp("in"), REPORTS)
    (made / "table.jsonl").write_text(
        "".join(json.dumps({"id": f"t{n}", "text": written.text(1000 + n)}) + "\n" for n in range(20)),
        "utf-8",
    )
    return made


@pytest.fixture(scope="module")
def whole(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], float]:
    """What a run that nobody disturbs writes, and how long it takes."""
    ws = tmp_path_factory.mktemp("whole")
    started = time.monotonic()
    _finish(ws, folder)
    return _report(ws), time.monotonic() - started


def _finish(ws: Path, folder: Path) -> None:
    done = commands.run("run", folder, "--workspace", ws, "--workers", 1)
    assert done.returncode == 0, done.stderr


def _report(ws: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted((ws / "report").iterdir())}


def _killed(ws: Path, folder: Path, after: float) -> dict[str, set[str]]:
    """What a run acknowledged before it was killed."""
    process = commands.start(
        "run", folder, "--workspace", ws, "--workers", 1, "--json", stderr=subprocess.DEVNULL
    )
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    out, _ = process.communicate()
    told: dict[str, set[str]] = {"added": set(), "read": set()}
    for line in out.split("\n")[:-1]:
        for name, value in json.loads(line).items():
            told.setdefault(name, set()).update(value if isinstance(value, list) else [])
    return told


def _check(ws: Path, told: dict[str, set[str]]) -> None:
    settings = Settings(workspace=str(ws))
    if not told["added"]:  # it may have died before there was a database
        pipeline.make_workspace(settings)
    with Store(settings.database_url) as store:
        assert pipeline.check(store, settings) == []
        assert told["added"] <= {document.id for document in store.documents()}
        assert told["read"] <= {reading.document.id for reading in store.readings()}


def _kill_often(
    times: int, seed: int, folder: Path, whole: tuple[dict[str, bytes], float], tmp_path: Path
) -> None:
    expected, seconds = whole
    moments = random.Random(seed)
    for number in range(times):
        ws = tmp_path / f"ws{number // IN_A_ROW}"
        _check(ws, _killed(ws, folder, moments.uniform(0.1, seconds)))
        if number % IN_A_ROW == IN_A_ROW - 1 or number == times - 1:
            _finish(ws, folder)
            assert _report(ws) == expected


def test_five_kills(folder: Path, whole: tuple[dict[str, bytes], float], tmp_path: Path) -> None:
    _kill_often(5, 1, folder, whole, tmp_path)


@pytest.mark.soak
def test_fifty_kills(folder: Path, whole: tuple[dict[str, bytes], float], tmp_path: Path) -> None:
    _kill_often(50, 2, folder, whole, tmp_path)


def test_an_interrupted_run_says_so_and_goes_on(
    folder: Path, whole: tuple[dict[str, bytes], float], tmp_path: Path
) -> None:
    ws = tmp_path / "ws"
    process = commands.start("run", folder, "--workspace", ws, "--json")
    assert process.stdout is not None
    assert "added" in process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert json.loads(err.splitlines()[-1])["code"] == "cli.interrupted"
    assert "Traceback" not in err
    _finish(ws, folder)
    assert _report(ws) == whole[0]
