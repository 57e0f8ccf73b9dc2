"""The command line in a process of its own, as a user runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

PLAIN = "import sys; from marsad.cli.main import main; sys.exit(main())"


# A shell that runs the tests in the background has Ctrl-C ignored by all that it starts.
HEARS = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"


def start(*arguments: object, before: str = "", **more: Any) -> subprocess.Popen[str]:
    """Begin `marsad …`; `before` is Python code that its process runs first."""
    environ = os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    piped: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | more
    before = f"{HEARS}\n{before}"
    command = [sys.executable, "-c", f"{before}\n{PLAIN}", *map(str, arguments)]
    return subprocess.Popen(command, env=environ, encoding="utf-8", **piped)


def run(*arguments: object, before: str = "", **more: Any) -> subprocess.CompletedProcess[str]:
    """Run `marsad …` to its end."""
    process = start(*arguments, before=before, **more)
    out, err = process.communicate(timeout=200)
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)
