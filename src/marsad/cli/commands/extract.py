"""`marsad extract`: reports in, claims out, without a workspace."""

from __future__ import annotations

import click

from marsad.cli.app import App, command, workers_option, write_out
from marsad.cli.progress import progress


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--metadata", metavar="FILE", help="JSON lines or CSV: id, published, publisher, url, title.")
@workers_option
@command
def extract(app: App, paths: tuple[str, ...], metadata: str | None) -> None:
    """Read reports and write their claims to standard output, one line of JSON for each report.

    PATH is a text, HTML, JSONL or CSV file, a folder of them, or - for JSON lines on standard input.
    Claims come in the order of the reports' ids, whatever the number of workers.
    """
    from msgspec import json

    from marsad.cli.reading import gather, read_documents

    documents = gather(app, paths, metadata)
    outcomes = read_documents(app, documents)
    for outcome in progress(outcomes, "reading", len(documents), app.quiet):
        if outcome.error is not None:
            app.problem(outcome.error)
        if outcome.reading is not None:
            write_out(json.encode(outcome.reading))
