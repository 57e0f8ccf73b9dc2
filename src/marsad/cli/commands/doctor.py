"""`marsad doctor`: is everything there that reading needs?"""

from __future__ import annotations

import importlib
import platform
import sys
from collections.abc import Callable, Iterator

import click

from marsad import __version__
from marsad.cli.app import App, command
from marsad.errors import MarsadError


@click.command()
@command
def doctor(app: App) -> None:
    """Check the installation and the workspace: each check with its result."""
    rows = []
    for name, check in _checks(app):
        try:
            rows.append({"check": name, "ok": True, "found": check()})
        except MarsadError as error:
            rows.append({"check": name, "ok": False, "found": error.text(app.settings.lang)})
            app.problem(error)
        except Exception as error:  # a check that breaks has found something
            rows.append({"check": name, "ok": False, "found": f"{type(error).__name__}: {error}"})
            app.problem(MarsadError("cli.check_failed", check=name, reason=error))
    text = "\n".join(f"{'ok  ' if row['ok'] else 'FAIL'} {row['check']}: {row['found']}" for row in rows)
    app.result({"checks": rows, "ok": all(row["ok"] for row in rows)}, text)


def _checks(app: App) -> Iterator[tuple[str, Callable[[], str]]]:
    yield "marsad", lambda: f"{__version__} on Python {platform.python_version()} ({sys.platform})"
    yield "machine", _machine
    yield "messages", _messages
    yield "reader", _reader
    yield "workspace", lambda: _workspace(app)


def _machine() -> str:
    from marsad.engines.local import machine_workers

    return f"{machine_workers()} processes would read"


def _messages() -> str:
    from marsad.errors import catalogue

    return f"{len(catalogue())} coded messages"


def _reader() -> str:
    from marsad.model.document import document

    read = importlib.import_module("marsad.reading.reader").read
    made = read(document("doctor", "قُتل ثلاثة مدنيين بقصف مدفعي على مدينة إدلب.")).reader
    return f"version {made.version}, knowledge {made.knowledge[:12]}"


def _workspace(app: App) -> str:
    from marsad import pipeline
    from marsad.storage.store import Store

    try:
        store = Store(app.settings.database_url)
    except MarsadError as error:
        if error.code == "storage.no_workspace":
            return error.text(app.settings.lang)
        raise
    with store:
        faults = pipeline.check(store, app.settings)
        for fault in faults[1:]:
            app.problem(fault)
        if faults:
            raise faults[0]
        counts = store.counts()
    return f"{counts.originals} originals and {counts.documents} reports, all as they came in"
