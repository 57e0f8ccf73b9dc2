"""`marsad verify`: is the folder of a report still as it was written?"""

from __future__ import annotations

from pathlib import Path

import click

from marsad.cli.app import App, command


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), required=False)
@command
def verify(app: App, folder: Path | None) -> None:
    """Check that the files of a report are as Marsad wrote them and hold to their formats.

    FOLDER is the report of the workspace unless given. Exit code 4 if anything is wrong.
    """
    from marsad.publish.verify import verify_report

    place = folder or app.settings.report
    faults = verify_report(place)
    for fault in faults:
        app.problem(fault)
    whole = f"{place}: every file is as it was written and holds to its format"
    app.result(
        {"folder": str(place), "ok": not faults, "faults": [fault.code for fault in faults]},
        "" if faults else whole,
    )
