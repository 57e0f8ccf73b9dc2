"""`marsad demo`: the bundled reports, from text to report, without a network."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import click

from marsad.cli.app import App, command, workers_option
from marsad.cli.progress import progress


@click.command()
@click.argument("folder", metavar="DIR")
@workers_option
@command
def demo(app: App, folder: str) -> None:
    """Read the bundled reports (made up, with invented people) and write their report into DIR."""
    from marsad import pipeline
    from marsad.cli.reading import gather, read_documents

    with resources.as_file(resources.files("marsad") / "demo") as reports:
        documents = gather(app, [str(reports)], str(reports / "meta.jsonl"))
    readings = []
    for outcome in progress(read_documents(app, documents), "reading", len(documents), app.quiet):
        if outcome.error is not None:
            app.problem(outcome.error)
        if outcome.reading is not None:
            readings.append(outcome.reading)
    incidents = pipeline.incidents_of(readings, documents)
    pipeline.publish(Path(folder), readings, documents, incidents, app.settings)
    claims = sum(len(reading.claims) for reading in readings)
    app.note(f"read {len(documents)} reports: {claims} claims, {len(incidents)} incidents")
    app.result({"reports": len(documents), "claims": claims, "incidents": len(incidents), "folder": folder})
