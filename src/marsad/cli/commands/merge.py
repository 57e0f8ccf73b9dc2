"""`marsad merge`: claims in, incidents out, without a workspace."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from marsad.cli.app import App, command, workers_option, write_out

if TYPE_CHECKING:
    from marsad.incidents.bulk import Find
    from marsad.model.claim import Reading


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="CLAIMS.jsonl...")
@click.option(
    "--reports",
    multiple=True,
    metavar="PATH",
    help="The reports that the claims were read from: those that repeat another's text are then no voice of their own.",
)
@click.option(
    "--engine",
    type=click.Choice(["local", "spark"]),
    default="local",
    show_default=True,
    help="Where pairs of claims are found and compared; the outcome is the same.",
)
@workers_option
@command
def merge(app: App, files: tuple[str, ...], reports: tuple[str, ...], engine: str) -> None:
    """Merge claims and write incidents to standard output, one line of JSON for each.

    CLAIMS.jsonl is what `marsad extract` writes; - is standard input. A broken line is told and left out.
    """
    from msgspec import json

    from marsad import pipeline
    from marsad.cli.reading import gather

    readings = _readings(app, files)
    documents = gather(app, reports, None, only_texts=True) if reports else []
    workers = app.settings.workers or os.cpu_count() or 1
    find = _on_spark(workers) if engine == "spark" else None
    for incident in pipeline.incidents_of(readings, documents, workers, find):
        write_out(json.encode(incident))


def _on_spark(workers: int) -> Find:
    from functools import partial

    from marsad.engines.spark import find_pairs, session

    return partial(find_pairs, session(workers))


def _readings(app: App, files: tuple[str, ...]) -> list[Reading]:
    """The readings of all files in the order of documents; of two with one id the first is kept."""
    from marsad.collect.claims_file import read_claims
    from marsad.errors import MarsadError

    kept: dict[str, Reading] = {}
    for file in files:
        for line, found in read_claims(file, app.settings.max_file_mb):
            if isinstance(found, MarsadError):
                app.problem(found)
            elif kept.setdefault(found.document.id, found) != found:
                error = MarsadError("collect.same_id", file=file, line=line, document=found.document.id)
                app.problem(error)
    return [kept[id] for id in sorted(kept)]
