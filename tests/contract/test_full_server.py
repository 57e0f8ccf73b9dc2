"""A PostgreSQL whose disk is full: a coded error, and nothing that was in is lost.

The server is a real one and so is the full disk: a tablespace on a file system of a few megabytes. Making that file
system needs the rights of root, so elsewhere the tests are skipped and say so.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
import sqlalchemy

from marsad.cli.main import main
from marsad.errors import MarsadError
from marsad.model.document import document
from marsad.storage.store import Arrival, Custody, Store
from tests import written

_LETTERS = bytes(0xC7 + byte % 32 for byte in range(256))  # letters of windows-1256
DATABASE = "on_a_small_disk"
CUSTODY = Custody("a" * 64, 5, "a.txt", "amal")


@pytest.fixture
def small_disk(tmp_path_factory: pytest.TempPathFactory, server: str) -> Iterator[Path]:
    """A folder on a disk of its own with 24 MB, which belongs to whoever runs the server."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("a full disk under PostgreSQL needs Linux and the rights of root")
    disk = tmp_path_factory.mktemp("disk")
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "none", str(disk)], check=False)
    if mounted.returncode != 0:
        pytest.skip("a full disk under PostgreSQL needs the right to mount one")
    try:
        data = _asked(server, "SHOW data_directory")
        owner = os.stat(data)
        space = disk / "space"
        space.mkdir()
        os.chown(space, owner.st_uid, owner.st_gid)
        for parent in (disk, *disk.parents[:3]):
            parent.chmod(parent.stat().st_mode | 0o011)
        yield space
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


@pytest.fixture
def url(server: str, small_disk: Path) -> Iterator[str]:
    """The URL of an empty database on that disk."""
    _told(server, f"CREATE TABLESPACE small LOCATION '{small_disk}'")
    _told(server, f"CREATE DATABASE {DATABASE} TABLESPACE small")
    made = sqlalchemy.make_url(server).set(drivername="postgresql", database=DATABASE)
    yield made.render_as_string(hide_password=False)
    _told(server, f"DROP DATABASE {DATABASE} WITH (FORCE)")
    _told(server, "DROP TABLESPACE small")


def test_a_transaction_that_the_disk_cannot_hold_leaves_no_trace(url: str) -> None:
    with Store(url, create=True) as store:
        store.add([CUSTODY], [_arrival("first", "قتل ثلاثة")])
        before = store.counts(), list(store.documents())
        with pytest.raises(MarsadError) as fault:
            store.add([], [_arrival(f"d{n}", _incompressible(n)) for n in range(60)])
        assert fault.value.code == "storage.disk_full"
        assert (store.counts(), list(store.documents())) == before
        store.add([], [_arrival("small", "جرح اثنان")])
        assert store.counts().documents == 2


def test_the_command_says_so_and_goes_on_when_there_is_room(
    url: str,
    small_disk: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("MARSAD_DATABASE", url)
    few, many = written.write(tmp_path / "few", 5), tmp_path / "many"
    many.mkdir()
    for number in range(100):
        (many / f"m{number}.txt").write_text(_incompressible(number), "utf-8")
    here = ["--workspace", str(tmp_path / "ws")]
    assert main(["init", *here]) == 0
    assert main(["add", str(few), *here]) == 0
    capsys.readouterr()
    assert main(["add", str(many), *here]) == 1
    said = capsys.readouterr().err
    assert "storage.disk_full" in said
    assert "Traceback" not in said
    # a server with no room at all may refuse even those who only want to look
    subprocess.run(["mount", "-o", "remount,size=512m", str(small_disk.parent)], check=True)
    with Store(url) as store:
        ids = [each.id for each in store.documents()]
        assert len(ids) >= 5
        assert len(ids) == store.counts().documents < 105
    assert main(["add", str(many), *here]) == 0
    with Store(url) as store:
        assert store.counts().documents == 105


def _arrival(id: str, text: str) -> Arrival:
    return Arrival(document(id, text), CUSTODY.sha256, "text; utf-8", None)


def _incompressible(seed: int) -> str:
    """Half a megabyte of Arabic letters that PostgreSQL cannot press together; another text for each seed."""
    noise = Random(seed).randbytes(400_000)
    return noise.translate(_LETTERS).decode("windows-1256")


def _asked(server: str, question: str) -> str:
    return str(_run(server, question).scalar())


def _told(server: str, order: str) -> None:
    _run(server, order)


def _run(server: str, words: str) -> sqlalchemy.CursorResult[object]:
    engine = sqlalchemy.create_engine(
        sqlalchemy.make_url(server).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT"
    )
    with engine.connect() as connection:
        return connection.execute(sqlalchemy.text(words))
