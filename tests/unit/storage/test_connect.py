import os
import sqlite3
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

import marsad.storage
from marsad.errors import MarsadError
from marsad.storage.connect import HEAD
from marsad.storage.store import Store

MIGRATIONS = Path(marsad.storage.__file__).parent / "migrations"


def _code(url: str, create: bool = True, wait_seconds: float = 0.1) -> tuple[str, str | None]:
    with pytest.raises(MarsadError) as caught:
        Store(url, create=create, wait_seconds=wait_seconds)
    return caught.value.code, caught.value.file


def test_the_newest_migration_is_the_one_that_is_expected() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == HEAD


def test_sqlite_is_set_to_lose_nothing(tmp_path: Path) -> None:
    with Store(f"sqlite:///{tmp_path}/m.db", create=True) as store, store.reading() as connection:
        pragmas = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert pragmas == ["wal", 2, 1]


@pytest.mark.parametrize(
    "url", ["", "nonsense", "mysql://localhost/x", "oracle+thing://x", "sqlite+what:///x"]
)
def test_a_url_that_cannot_be_used(url: str) -> None:
    assert _code(url)[0] == "storage.bad_url"


def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "m.db"
    file.write_bytes(b"certainly no database" * 100)
    assert _code(f"sqlite:///{file}") == ("storage.broken", str(file))
    assert file.read_bytes() == b"certainly no database" * 100


def test_a_damaged_database_is_told(tmp_path: Path) -> None:
    file = tmp_path / "m.db"
    Store(f"sqlite:///{file}", create=True).close()
    whole = file.read_bytes()
    file.write_bytes(whole[:4096] + os.urandom(len(whole) - 4096))
    with pytest.raises(MarsadError) as caught, Store(f"sqlite:///{file}") as store:
        store.counts()
    assert (caught.value.code, caught.value.exit_code) == ("storage.broken", 4)


def test_a_database_that_another_program_holds(tmp_path: Path) -> None:
    file = tmp_path / "m.db"
    store = Store(f"sqlite:///{file}", create=True, wait_seconds=0.1)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(MarsadError) as caught:
        store.end_step("x", {})
    assert caught.value.code == "storage.locked"
    other.execute("ROLLBACK")
    store.end_step("x", {})
    assert len(store.steps()) == 1


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    assert _code(f"sqlite:///{tmp_path}/file/m.db")[0] == "storage.not_writable"


def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    pytest.importorskip("psycopg")
    code, shown = _code(f"postgresql://amal:secret@/m?host={tmp_path}", wait_seconds=2)
    assert code == "storage.unreachable"
    assert shown is not None
    assert "secret" not in shown
