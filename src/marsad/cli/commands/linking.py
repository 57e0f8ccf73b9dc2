"""`marsad why`, `people`, `tallies`, `match`: what linking concludes; `synth`: collections to measure it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from marsad.cli.app import App, command, write_out

if TYPE_CHECKING:
    from marsad.model.claim import Reading
    from marsad.model.incident import Incident
    from marsad.model.judgement import Judgement

_claims = click.option("--claims", metavar="FILE", help="A claims file instead of the workspace.")


@click.command()
@click.argument("incident", metavar="INCIDENT")
@_claims
@command
def why(app: App, incident: str, claims: str | None) -> None:
    """Show why claims were joined or kept apart: for each pair the evidence, its weight, and what people decided.

    INCIDENT is an incident's id, a document's id, or document:claim.
    """
    import msgspec

    from marsad.incidents.explain import render
    from marsad.incidents.why import why as explained

    readings, found = _linked(app, claims)
    explanation = explained(incident, found, readings, () if claims is not None else _ledger(app))
    app.result(msgspec.to_builtins(explanation), render(explanation, app.settings.lang))


@click.command()
@_claims
@command
def tallies(app: App, claims: str | None) -> None:
    """Hold monitors' counts against the incidents found: accounted for, missing, exceeding. JSON lines."""
    from msgspec import json

    from marsad.incidents.tallies import compare_tallies

    readings, found = _linked(app, claims)
    for one in compare_tallies(readings, found):
        write_out(json.encode(one))


@click.command()
@_claims
@command
def people(app: App, claims: str | None) -> None:
    """List the named dead, wounded, missing and captured across reports, as JSON lines.

    It names people: keep it where only those who must see it can.
    """
    from msgspec import json

    from marsad.incidents.people import register

    readings, found = _linked(app, claims)
    for one in register(found, readings):
        write_out(json.encode(one))


@click.command()
@click.argument("sheet", metavar="EXTERNAL.csv")
@click.option(
    "--map", "mapping", required=True, metavar="FILE", help="YAML: columns, and words for actions and actors."
)
@_claims
@command
def match(app: App, sheet: str, mapping: str, claims: str | None) -> None:
    """Compare a sheet (your own, ACLED, GED) with the incidents: found, missing, differing.

    The mapping is YAML with `columns: {field: column}` and, if needed, `actions:` and `actors:` from the sheet's words
    to codes. Fields: id, start, end, place, lat, lon, radius_km, action, initiator, target, killed, wounded.
    """
    import csv

    import msgspec

    from marsad.errors import MarsadError
    from marsad.incidents.match import Columns
    from marsad.incidents.match import match as matched

    try:
        with open(mapping, "rb") as file:
            columns = msgspec.yaml.decode(file.read(), type=Columns)
    except (msgspec.ValidationError, msgspec.DecodeError) as error:
        raise MarsadError("incidents.bad_mapping", file=mapping, names=error) from None
    readings, found = _linked(app, claims)
    try:
        with open(sheet, encoding="utf-8-sig", newline="") as file_:
            result = matched(csv.DictReader(file_), columns, found, readings)
    except (UnicodeDecodeError, csv.Error) as error:
        raise MarsadError("incidents.bad_sheet", file=sheet, reason=error) from None
    except MarsadError as error:
        place = mapping if error.code == "incidents.bad_mapping" else sheet
        raise MarsadError(error.code, file=place, line=error.line, **error.values) from None
    rows = [
        f"{one.row:24} {one.incident or '-':24} {one.score:5} {' '.join(one.differs)}" for one in result.rows
    ]
    app.result(msgspec.to_builtins(result), "\n".join([*rows, f"only here: {len(result.only_here)}"]))


def _ledger(app: App) -> list[Judgement]:
    from marsad.storage.store import Store

    with Store(app.settings.database_url) as store:
        return store.judgements()


def _linked(app: App, claims: str | None) -> tuple[list[Reading], list[Incident]]:
    """The readings and incidents of a claims file, or of the workspace."""
    if claims is not None:
        from marsad.cli.commands.merge import _readings
        from marsad.incidents.merge import merge

        readings = _readings(app, (claims,))
        return readings, merge(readings)
    from marsad import pipeline
    from marsad.storage.store import Store

    pipeline.use_weights_of(app.settings)
    with Store(app.settings.database_url) as store:
        return list(store.readings()), list(store.incidents())


@click.command()
@click.argument("claims", type=click.IntRange(min=1))
@click.option("--seed", type=int, default=1, show_default=True, help="Another seed, another collection.")
@click.option("--truth", metavar="FILE", help="Write which claims are one happening, as JSON lines.")
@command
def synth(app: App, claims: int, seed: int, truth: str | None) -> None:
    """Write an invented collection of CLAIMS claims to standard output, to measure linking on.

    The same seed gives the same bytes. Nothing in it is real.
    """
    import contextlib

    from msgspec import json

    from marsad.incidents.synth import synth as invented

    with open(truth, "wb") if truth else contextlib.nullcontext() as file:
        for one in invented(claims, seed):
            write_out(json.encode(one.reading))
            for member, told in one.truth.items() if file else ():
                row = {"document": member.document, "claim": member.claim, **told._asdict()}
                file.write(json.encode(row) + b"\n")  # type: ignore[union-attr]
