"""`marsad config show`: every knob, its value and where that comes from."""

from __future__ import annotations

import dataclasses
import json

import click

from marsad.cli.app import App, command
from marsad.settings import FILE_NAME, Settings, variable


@click.group()
def config() -> None:
    """Show the settings in force and where each comes from."""


@config.command()
@click.option("--origin", is_flag=True, help="Tell where each value comes from.")
@command
def show(app: App, origin: bool) -> None:
    """Show every setting. Order: flag, then MARSAD_* variable, then marsad.toml, then default."""
    knobs = dataclasses.fields(Settings)
    values = {knob.name: getattr(app.settings, knob.name) for knob in knobs}
    if origin:
        app.result(
            {name: {"value": value, "origin": app.resolved.origins[name]} for name, value in values.items()}
        )
    else:
        app.result(values)
    if not app.as_json:
        for knob in knobs:
            click.echo(_row(app, knob, values[knob.name], origin))


def _row(app: App, knob: dataclasses.Field[object], value: object, origin: bool) -> str:
    written = json.dumps(value, ensure_ascii=False)  # which TOML writes alike
    row = f"{knob.name} = {written}"
    if origin:
        row = f"{row:36} # {_origin(app, knob.name)}"
    return f"# {knob.metadata['help']}\n{row}"


def _origin(app: App, name: str) -> str:
    places = {"environment": variable(name), "file": FILE_NAME}
    origin = app.resolved.origins[name]
    return f"{origin} ({places[origin]})" if origin in places else origin
