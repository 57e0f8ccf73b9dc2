"""What all commands share: the common options, the settings in force, how errors are shown, and the exit code."""

from __future__ import annotations

import contextlib
import errno
import functools
import json
import os
import sys
import traceback
from collections.abc import Callable, Mapping
from typing import Any, NoReturn

import click

from marsad.errors import FAILURE, OK, Language, MarsadError, visible
from marsad.settings import Resolved, Settings, resolve

_SHOWN = 20  # errors shown in full; of the rest only the number is told
_FLAGS = ("workspace", "lang", "debug", "workers", "database")
_WORST = (FAILURE, 2, 4, 3)  # of several exit codes, the first of these that arose

_COMMON = (
    click.option("--workspace", metavar="DIR", help="Folder of the workspace (default: this one)."),
    click.option("--lang", type=click.Choice(["en", "ar"]), help="Language of the messages."),
    click.option("--json", "as_json", is_flag=True, default=None, help="Messages and results as JSON."),
    click.option("--quiet", is_flag=True, default=None, help="No progress, no notes; errors only."),
    click.option("--debug", is_flag=True, default=None, help="Show tracebacks."),
)

workers_option = click.option(
    "--workers", type=click.IntRange(min=0), help="Processes that read; 0 is one for each core."
)


def common_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """The options that every command has."""
    for option in reversed(_COMMON):
        function = option(function)
    return function


def command(function: Callable[..., None]) -> Callable[..., int]:
    """A command: gets an App first, and ends with the exit code of the worst that was told to it."""

    @common_options
    @functools.wraps(function)
    def run(**given: object) -> int:
        outer: Mapping[str, object] = click.get_current_context().find_root().obj or {}
        for name in ("workspace", "lang", "as_json", "quiet", "debug"):
            if given.get(name) is None:
                given[name] = outer.get(name)
        flags = {name: given.pop(name) for name in _FLAGS if name in given}
        app = App(resolve(flags), bool(given.pop("as_json")), bool(given.pop("quiet")))
        function(app, **given)
        return app.exit_code()

    return run


class App:
    """One call of a command: its settings, its voice, and the errors so far."""

    def __init__(self, resolved: Resolved, as_json: bool, quiet: bool) -> None:
        self.resolved = resolved
        self.as_json = as_json
        self.quiet = quiet
        self._codes: list[int] = []

    @property
    def settings(self) -> Settings:
        return self.resolved.settings

    def problem(self, error: MarsadError) -> None:
        """Show an error after which the rest goes on. A flood is cut, except as JSON."""
        self._codes.append(error.exit_code)
        if self.as_json or len(self._codes) <= _SHOWN:
            show(error, self.settings.lang, self.as_json)

    def note(self, text: str) -> None:
        """A line for a person, on stderr: what was done."""
        if not (self.quiet or self.as_json):
            click.echo(visible(text), err=True)

    def event(self, name: str, value: object) -> None:
        """With `--json`: a line on stdout for what is done and in for good, as it comes."""
        if self.as_json:
            click.echo(json.dumps({name: value}, ensure_ascii=False))

    def result(self, value: Mapping[str, object], text: str = "") -> None:
        """What a command found out, on stdout: as JSON, or as text for a person."""
        if self.as_json:
            click.echo(json.dumps(value, ensure_ascii=False))
        elif text and not self.quiet:
            click.echo("\n".join(map(visible, text.split("\n"))))

    def exit_code(self) -> int:
        more = len(self._codes) - _SHOWN
        if more > 0 and not self.as_json:
            show(MarsadError("cli.more_errors", more=more), self.settings.lang, False)
        return next((code for code in _WORST if code in self._codes), OK)


def show(error: MarsadError, language: Language, as_json: bool) -> None:
    """An error on stderr: a block for a person, or a line of JSON."""
    text = json.dumps(error.as_dict(language), ensure_ascii=False) if as_json else error.render(language)
    click.echo(text.encode("utf-8", "backslashreplace"), err=True)


def show_last(error: MarsadError, arguments: list[str], code: int | None = None) -> int:
    """The error that ends the command. The settings may not be known, so that the arguments are looked at."""
    if "--debug" in arguments or os.environ.get("MARSAD_DEBUG", "").lower() in ("1", "true", "yes"):
        traceback.print_exc()
    with contextlib.suppress(OSError):  # stderr is gone as well: the exit code must tell
        show(error, _language(arguments), "--json" in arguments)
    return error.exit_code if code is None else code


def _language(arguments: list[str]) -> Language:
    words = " ".join(arguments).replace("--lang=", "--lang ")
    if "--lang " in words:
        return "ar" if "--lang ar" in words else "en"
    try:
        return resolve().settings.lang
    except (MarsadError, OSError):
        return "en"


def os_error(error: OSError) -> MarsadError:
    """A fault of disk or file, as a coded message."""
    file = error.filename
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return MarsadError("cli.disk_full", file=file, reason=error.strerror)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return MarsadError("cli.not_allowed", file=file, reason=error.strerror)
    return MarsadError("cli.file_trouble", file=file, reason=error.strerror or error)


def write_out(line: bytes) -> None:
    """A whole line of data to standard output, at once, so that an interruption leaves no half of one."""
    if sys.stdout is None:  # closed before the command began, as by `>&-`
        raise OSError(errno.EBADF, os.strerror(errno.EBADF), "stdout")
    out = sys.stdout.buffer
    out.write(line + b"\n")
    out.flush()


def usage(reason: str) -> NoReturn:
    """The command was called in a way that cannot be meant."""
    raise click.UsageError(reason, click.get_current_context(silent=True))
