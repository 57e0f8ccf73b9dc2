"""The commands that work on a workspace: init, add, read, link, report, and run, which does them all."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from marsad.cli.app import App, command, workers_option
from marsad.cli.progress import progress

if TYPE_CHECKING:
    from marsad.storage.store import Store

_paths = click.argument("paths", nargs=-1, required=True, metavar="PATH...")
_metadata = click.option(
    "--metadata", metavar="FILE", help="JSON lines or CSV: id, published, publisher, url, title."
)
_out = click.option("--out", metavar="DIR", help="Folder for the report (default: report in the workspace).")


@click.command()
@click.option("--database", metavar="URL", help="PostgreSQL instead of SQLite in the workspace.")
@command
def init(app: App) -> None:
    """Make a workspace: settings file, database, folder for originals. What is there already stays."""
    _init(app)


@click.command()
@_paths
@_metadata
@command
def add(app: App, paths: tuple[str, ...], metadata: str | None) -> None:
    """Take reports into the workspace: text, HTML, JSONL or CSV files, or folders of them.

    The originals are kept as they came. Adding the same thing twice changes nothing.
    """
    with _store(app) as store:
        _add(app, store, paths, metadata)


@click.command()
@workers_option
@command
def read(app: App) -> None:
    """Read what has been added and not been read. Can be interrupted: the next call goes on."""
    with _store(app) as store:
        _read(app, store)


@click.command()
@click.option(
    "--estimate",
    is_flag=True,
    help="First estimate the weights on the claims of this workspace (needs the extra link-estimate).",
)
@workers_option
@command
def link(app: App, estimate: bool) -> None:
    """Merge the claims that are new into the incidents. The outcome is that of merging all anew.

    --estimate writes a new version of the weights into the workspace's folder `weights`; all is then linked anew by it.
    """
    from marsad import pipeline

    with _store(app) as store:
        if estimate:
            file = pipeline.estimate(store, app.settings)
            app.event("estimated", str(file))
            app.note(f"wrote the weights to {file}")
        _link(app, store)


@click.command()
@_out
@command
def report(app: App, out: str | None) -> None:
    """Write the report: claims, incidents, a table, a map file and a page. Internal, not for publication."""
    with _store(app) as store:
        _report(app, store, out)


@click.command()
@_paths
@_metadata
@workers_option
@_out
@command
def run(app: App, paths: tuple[str, ...], metadata: str | None, out: str | None) -> None:
    """Add, read, link and report in one go; makes the workspace if there is none.

    Can be interrupted at any moment: the same call again goes on where it stopped.
    """
    _init(app)
    with _store(app) as store:
        _add(app, store, paths, metadata)
        _read(app, store)
        _link(app, store)
        _report(app, store, out)


def _store(app: App) -> Store:
    from marsad.storage.store import Store

    return Store(app.settings.database_url)


def _init(app: App) -> None:
    from marsad import pipeline

    by_flag = app.resolved.origins["database"] == "flag"
    made = pipeline.make_workspace(app.settings, app.settings.database if by_flag else None)
    if made:
        app.note(f"workspace made in {app.settings.workspace}")


def _add(app: App, store: Store, paths: Sequence[str], metadata: str | None) -> None:
    from marsad import pipeline
    from marsad.cli.reading import collect_options

    before = store.counts()
    batches = pipeline.add(store, app.settings, paths, collect_options(app, metadata))
    for batch in progress(batches, "adding", quiet=app.quiet):
        app.event("added", batch.documents)
        for error in batch.refused:
            app.problem(error)
    after = store.counts()
    new = after.documents - before.documents
    store.end_step("add", {"documents": new})
    app.note(f"added {new} reports; there are {after.documents}")


def _read(app: App, store: Store) -> None:
    from marsad import pipeline
    from marsad.cli.reading import engine, reader_identity

    counts = store.counts()
    number = 0
    batches = pipeline.read_new(store, reader_identity(), engine(app))
    for batch in progress(batches, "reading", quiet=app.quiet):
        number += len(batch.documents)
        app.event("read", batch.documents)
        for error in batch.failed:
            app.problem(error)
    counts = store.counts()
    store.end_step("read", {"documents": number})
    app.note(
        f"read {number} reports: {counts.claims} claims in all, {counts.set_aside} reports in other languages"
    )


def _link(app: App, store: Store) -> None:
    from marsad import pipeline

    pipeline.use_weights_of(app.settings)
    number = pipeline.link(store, app.settings.workers or os.cpu_count() or 1)
    store.end_step("link", {"incidents": number})
    app.event("linked", number)
    app.note(f"linked the claims into {number} incidents")


def _report(app: App, store: Store, out: str | None) -> None:
    from marsad import pipeline

    folder = Path(out) if out else app.settings.report
    pipeline.write_report(store, app.settings, folder)
    store.end_step("report", {"folder": str(folder)})
    app.event("reported", str(folder))
    app.note(f"wrote the report to {folder} (internal, not for publication)")
