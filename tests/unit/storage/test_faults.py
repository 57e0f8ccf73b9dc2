"""Faults of a database as coded errors, and its name as it may be shown."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.exc import DBAPIError, InvalidRequestError, OperationalError

from marsad.errors import MarsadError
from marsad.model.claim import Reader
from marsad.storage.connect import faults, shown
from marsad.storage.linking import LinkStore
from marsad.storage.store import Store

SQLITE = make_url("sqlite:////حرب/m.db")


def _told(error: Exception) -> MarsadError:
    with pytest.raises(MarsadError) as caught, faults(SQLITE):
        raise error
    return caught.value


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("database is locked", "storage.locked"),
        ("database or disk is full", "storage.disk_full"),
        ("disk I/O error", "storage.disk_full"),
        ("could not extend file: No space left on device", "storage.disk_full"),
        ("file is not a database", "storage.broken"),
        ("database disk image is malformed", "storage.broken"),
        ("attempt to write a readonly database", "storage.not_writable"),
        ("unable to open database file", "storage.not_writable"),
        ("permission denied for table documents", "storage.not_writable"),
        ("connection to server lost", "storage.unreachable"),
        ("Connection refused", "storage.unreachable"),
        ("something nobody has seen", "storage.trouble"),
    ],
)
def test_words_of_the_database_become_a_code(words: str, code: str) -> None:
    told = _told(OperationalError("SELECT 1", None, sqlite3.OperationalError(words)))
    assert (told.code, told.file, told.values["reason"]) == (code, "/حرب/m.db", words)


def test_only_the_first_line_of_a_long_fault_is_told() -> None:
    told = _told(DBAPIError("SELECT 1", None, Exception("first\nLINE 1: SELECT secret\n^")))
    assert told.values["reason"] == "first"


def test_a_fault_of_the_layer_between_is_told_too() -> None:
    assert _told(InvalidRequestError("closed")).code == "storage.trouble"


def test_other_errors_pass_as_they_are() -> None:
    with pytest.raises(KeyError), faults(SQLITE):
        raise KeyError("x")


def test_a_password_is_never_shown() -> None:
    name = shown(make_url("postgresql+psycopg://amal:s3cret@db.example.org/marsad"))
    assert "s3cret" not in name
    assert "amal" in name
    assert shown(SQLITE) == "/حرب/m.db"


def test_a_workspace_that_is_not_there_is_not_made_by_looking(tmp_path: Path) -> None:
    file = tmp_path / "none" / "m.db"
    with pytest.raises(MarsadError) as caught:
        Store(f"sqlite:///{file}")
    assert (caught.value.code, caught.value.file) == ("storage.no_workspace", str(file))
    assert list(tmp_path.iterdir()) == []


def test_a_database_of_another_program_is_no_workspace(tmp_path: Path) -> None:
    file = tmp_path / "m.db"
    with sqlite3.connect(file) as other:
        other.execute("CREATE TABLE recipes (name)")
    with pytest.raises(MarsadError, match="no_workspace"):
        Store(f"sqlite:///{file}")
    with sqlite3.connect(file) as other:
        assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("recipes",)]


def test_one_of_a_newer_version_is_left_as_it_is(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/m.db"
    Store(url, create=True).close()
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for create in (True, False):
        with pytest.raises(MarsadError) as caught:
            Store(url, create=create)
        assert (caught.value.code, caught.value.values["found"]) == ("storage.newer", "9999")
    engine.dispose()


def test_making_a_workspace_again_keeps_what_is_there(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/a%20b/m.db"
    with Store(url, create=True) as store:
        store.end_step("read", {"read": 3})
    with Store(url, create=True) as store:
        assert [(step["step"], step["outcome"]) for step in store.steps()] == [("read", {"read": 3})]


def test_an_empty_store_answers_every_question(tmp_path: Path) -> None:
    with Store(f"sqlite:///{tmp_path}/m.db", create=True) as store:
        linking = LinkStore(store)
        assert list(store.documents()) == list(store.documents([])) == list(store.documents(["none"])) == []
        assert list(store.readings()) == list(store.incidents()) == store.judgements() == []
        assert list(store.unread(Reader(version="1", knowledge="k"))) == []
        assert store.quarantine() == store.originals() == store.custody("none") == store.check() == []
        assert set(vars_of(store)) == {0}
        assert linking.pending() == linking.numbers() == linking.load("claim", ["1"]) == {}
        assert linking.readings(["none"]) == linking.with_hashes(["none"]) == []


def vars_of(store: Store) -> list[int]:
    counts = store.counts()
    return [getattr(counts, name) for name in counts.__struct_fields__]
