"""`marsad why` and `marsad synth`: what linking concludes, and collections to measure it on."""

from __future__ import annotations

import click

from marsad.cli.app import App, command, write_out


@click.command()
@click.argument("incident", metavar="INCIDENT")
@click.option("--claims", metavar="FILE", help="Explain from a claims file instead of the workspace.")
@command
def why(app: App, incident: str, claims: str | None) -> None:
    """Show why claims were joined or kept apart: for each pair the evidence and its weight.

    INCIDENT is an incident's id, a document's id, or document:claim.
    """
    import msgspec

    from marsad.incidents.explain import render
    from marsad.incidents.merge import merge
    from marsad.incidents.why import why as explained

    if claims is not None:
        from marsad.cli.commands.merge import _readings

        readings = _readings(app, (claims,))
        found = merge(readings)
    else:
        from marsad.storage.store import Store

        with Store(app.settings.database_url) as store:
            readings, found = list(store.readings()), list(store.incidents())
    explanation = explained(incident, found, readings)
    app.result(msgspec.to_builtins(explanation), render(explanation, app.settings.lang))


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
