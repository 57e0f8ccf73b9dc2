"""Opening a database, and its faults as coded errors."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError

from marsad.errors import MarsadError

HEAD = "0002"  # the newest migration; a test holds it to the folder
WAIT_SECONDS = 15.0  # for another process to finish its write
_FAULTS = (  # words of SQLite and PostgreSQL, and what they mean
    ("database is locked", "storage.locked"),
    ("disk is full", "storage.disk_full"),
    ("disk I/O error", "storage.disk_full"),
    ("No space left", "storage.disk_full"),
    ("file too large", "storage.disk_full"),
    ("not a database", "storage.broken"),
    ("malformed", "storage.broken"),
    ("readonly", "storage.not_writable"),
    ("unable to open", "storage.not_writable"),
    ("permission denied", "storage.not_writable"),
    ("connection", "storage.unreachable"),
)


def open_engine(url: str, create: bool, wait_seconds: float = WAIT_SECONDS) -> Engine:
    """The database at the URL, brought up to date.

    Raises MarsadError `storage.no_workspace` if it is not there and not to be made, `storage.newer` if a newer Marsad
    made it, or that of the fault.
    """
    place = _parsed(url)
    if place.get_backend_name() == "sqlite":
        _prepare_file(place, create)
    engine = _engine(place, wait_seconds)
    try:
        with faults(place), engine.connect() as connection:
            found = _revision(connection)
        if found is None and not create:
            raise MarsadError("storage.no_workspace", file=shown(place))
        if found is not None and found > HEAD:
            raise MarsadError("storage.newer", file=shown(place), found=found, known=HEAD)
        if found != HEAD:
            _upgrade(engine, place)
    except BaseException:
        engine.dispose()
        raise
    return engine


def shown(url: URL) -> str:
    """The database as it may be shown: a file, or the URL without its password."""
    return (
        str(url.database) if url.get_backend_name() == "sqlite" else url.render_as_string(hide_password=True)
    )


@contextmanager
def faults(url: URL) -> Iterator[None]:
    """Faults of the database become MarsadErrors that name it."""
    try:
        yield
    except DBAPIError as error:
        reason = str(error.orig).strip().split("\n")[0]
        code = next((code for words, code in _FAULTS if words.lower() in reason.lower()), "storage.trouble")
        raise MarsadError(code, file=shown(url), reason=reason) from error
    except SQLAlchemyError as error:
        raise MarsadError("storage.trouble", file=shown(url), reason=error) from error


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
        if parsed.drivername in ("postgresql", "postgres"):
            parsed = parsed.set(drivername="postgresql+psycopg")
        parsed.get_dialect()
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise MarsadError("storage.bad_url", reason=error) from None
    if parsed.get_backend_name() not in ("sqlite", "postgresql"):
        raise MarsadError("storage.bad_url", reason=parsed.get_backend_name())
    return parsed


def _prepare_file(url: URL, create: bool) -> None:
    path = Path(url.database or "")
    if path.exists():
        return
    if not create:
        raise MarsadError("storage.no_workspace", file=path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MarsadError("storage.not_writable", file=path.parent, reason=error.strerror) from None
    if not os.access(path.parent, os.W_OK):
        raise MarsadError("storage.not_writable", file=path.parent, reason="permission denied")


def _engine(url: URL, wait_seconds: float) -> Engine:
    if url.get_backend_name() == "sqlite":
        engine = create_engine(url, connect_args={"timeout": wait_seconds, "isolation_level": None})
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    try:
        return create_engine(url, connect_args={"connect_timeout": int(wait_seconds)})
    except ModuleNotFoundError as error:
        raise MarsadError("storage.no_driver", package=error.name) from None


def _set_up_sqlite(connection: Any, _record: object) -> None:
    """FULL: what is acknowledged is on the disk, also in WAL mode, where the default would let the last writes go."""
    cursor = connection.cursor()
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    """A writer takes its lock at once: one that reads first and then writes could be refused half-way."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


def _upgrade(engine: Engine, url: URL) -> None:
    from alembic import command  # here, since an up-to-date database needs none of it
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    with faults(url), engine.connect().execution_options(writes=True) as connection, connection.begin():
        if _revision(connection) != HEAD:  # another process may have done it in the meantime
            settings.attributes["connection"] = connection
            command.upgrade(settings, "head")
