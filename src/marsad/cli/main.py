"""The entry of the command line: which commands there are, and what becomes of every way to end."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

import click

from marsad import __version__
from marsad.cli import app
from marsad.errors import FAILURE, INTERRUPTED, MarsadError

# name: (module, help on one line); a module is loaded only when its command is called
COMMANDS = {
    "init": ("workspace", "Make a workspace: settings file, database, folder for originals."),
    "add": ("workspace", "Take reports into the workspace."),
    "read": ("workspace", "Read what has been added and not been read."),
    "link": ("workspace", "Merge the claims into incidents."),
    "report": ("workspace", "Write the report and its exports."),
    "run": ("workspace", "Add, read, link and report in one go."),
    "status": ("status", "Tell what the workspace holds and what is quarantined."),
    "export": ("status", "Write claims, incidents or documents as JSON lines."),
    "extract": ("extract", "Read reports and write their claims to standard output (no workspace)."),
    "merge": ("merge", "Merge claims and write incidents to standard output (no workspace)."),
    "why": ("linking", "Show why claims were joined or kept apart."),
    "tallies": ("linking", "Hold monitors' counts against the incidents found."),
    "people": ("linking", "List the people named across reports."),
    "match": ("linking", "Compare a sheet (your own, ACLED, GED) with the incidents."),
    "judge": ("judge", "Decide about claims: merge, split, confirm or reject them."),
    "judgements": ("judge", "List the judgements, also those that have lost their text."),
    "synth": ("linking", "Write an invented collection of claims to measure linking on."),
    "evaluate": ("evaluate", "Measure what is read against gold files, and show each miss in its sentence."),
    "config": ("config", "Show the settings in force and where each comes from."),
    "doctor": ("doctor", "Check the installation and the workspace."),
    "verify": ("verify", "Check that a report is as Marsad wrote it and holds to its formats."),
    "demo": ("demo", "Read the bundled reports and write their report into a folder."),
}


class _Lazy(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module = importlib.import_module(f"marsad.cli.commands.{COMMANDS[name][0]}")
        command: click.Command = getattr(module, name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, help) for name, (_, help) in COMMANDS.items()])


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="marsad %(version)s")
@app.common_options
def marsad(**given: object) -> None:
    """Read Arabic conflict reporting into sourced claims and merge them into incidents, offline."""
    click.get_current_context().obj = given


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. Nothing but `--debug` shows a traceback."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(arguments)
    except BrokenPipeError:  # the reader of our output has gone, as in `marsad extract … | head`
        _mute_stdout()
        return FAILURE
    except (KeyboardInterrupt, click.Abort):
        return app.show_last(MarsadError("cli.interrupted"), arguments, INTERRUPTED)
    except click.UsageError as error:
        reason = " ".join(error.format_message().split()).rstrip(".")
        command = error.ctx.command_path if error.ctx else "marsad"
        return app.show_last(MarsadError("cli.usage", reason=reason, command=command), arguments)
    except MarsadError as error:
        return app.show_last(error, arguments)
    except OSError as error:
        return app.show_last(app.os_error(error), arguments)
    except Exception as error:
        kind = type(error).__name__
        return app.show_last(MarsadError("cli.unexpected", kind=kind, reason=error), arguments)


def _run(arguments: list[str]) -> int:
    try:
        code = marsad.main(arguments, prog_name="marsad", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        return error.exit_code
    return code if isinstance(code, int) else 0


def _mute_stdout() -> None:
    """Else the interpreter complains once more when it flushes at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
