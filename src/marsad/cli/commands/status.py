"""`marsad status` and `marsad export`: what the workspace holds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from marsad.cli.app import App, command, write_out

if TYPE_CHECKING:
    from marsad.storage.store import Store

_LABELS = {
    "originals": "originals",
    "documents": "reports",
    "read": "  of them read",
    "set_aside": "  of them in other languages",
    "claims": "claims",
    "incidents": "incidents",
    "quarantined": "quarantined",
}


@click.command()
@command
def status(app: App) -> None:
    """Tell what the workspace holds, which steps were done last, and what is quarantined and why."""
    import msgspec

    from marsad.storage.store import Store

    with Store(app.settings.database_url) as store:
        counts = msgspec.to_builtins(store.counts())
        steps = {step["step"]: step["ended_at"] for step in store.steps()}
        aside = store.quarantine()
    told = {"counts": counts, "last": steps, "quarantine": [e.as_dict(app.settings.lang) for e in aside]}
    rows = [f"{label:28} {counts[name]:>8}" for name, label in _LABELS.items()]
    rows += [f"last {step:23} {when}" for step, when in steps.items()]
    rows += [f"  {error.code}  {error.file or ''}{f':{error.line}' if error.line else ''}" for error in aside]
    app.result(told, "\n".join(rows))


@click.command()
@click.argument("what", type=click.Choice(["claims", "incidents", "documents", "custody"]))
@command
def export(app: App, what: str) -> None:
    """Write claims, incidents, documents or custody records to standard output as JSON lines.

    Internal, not for publication: reports name private people.
    """
    from msgspec import json

    from marsad.storage.store import Store

    with Store(app.settings.database_url) as store:
        for one in _things(store, what):
            write_out(json.encode(one))


def _things(store: Store, what: str) -> Iterable[object]:
    if what == "claims":
        return store.readings()
    if what == "incidents":
        return store.incidents()
    if what == "documents":
        return store.documents()
    return (row for original in store.originals() for row in store.custody(original))
