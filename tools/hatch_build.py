"""Build hook: fills `src/marsad/built/` with the tables and web assets that the wheel carries; compiles if asked.

Each `tools/build_<what>.py` has a function `build_<what>(out_dir)`; all of them run, in the order of their names.
The packages they take data from are pinned in `[build-system] requires`, so that the same version gives the same bytes.
With `MARSAD_COMPILE=1` a wheel carries the rooms that read and link as compiled modules too (`compiled.py`): faster,
made for one kind of machine, and some minutes of a C compiler's work. Without it the wheel is plain Python, for any.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TOOLS = Path(__file__).resolve().parent


class BuiltData(BuildHookInterface):  # type: ignore[type-arg]
    """Runs before a wheel or an editable install is put together."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build everything; any failure fails the build, since a package without its tables would read wrongly."""
        source = Path(self.root) / "src"
        sys.path.insert(0, str(source))
        try:
            build_all(source / "marsad" / "built", self.app.display_info)
        finally:
            sys.path.remove(str(source))
        if version != "editable" and (modules := self._compiled()):
            build_data["pure_python"], build_data["infer_tag"] = False, True
            build_data["force_include"] |= modules

    def _compiled(self) -> dict[str, str]:
        """The file of each compiled module, and its place in the wheel; none where nobody asks for them."""
        if os.environ.get("MARSAD_COMPILE") != "1":
            return {}
        out_dir = Path(self.root) / "build" / "compiled"
        made = _module(TOOLS / "compiled.py").compile_into(out_dir)
        return {str(out_dir / module): module.as_posix() for module in made}


def build_all(out_dir: Path, tell: Callable[[str], None] = print) -> None:
    """Run every build tool into `out_dir`, unless what is there was made from the very same sources.

    Installers ask for a package's metadata before they ask for the package, which runs this twice.
    """
    out_dir.mkdir(parents=True, exist_ok=True)
    stamp, sources = out_dir / ".sources", _fingerprint()
    if stamp.exists() and stamp.read_text("utf-8") == sources:
        return
    stamp.unlink(missing_ok=True)
    for tool in sorted(TOOLS.glob("build_*.py")):
        started = time.monotonic()
        _function(tool)(out_dir)
        tell(f"{tool.name}: {time.monotonic() - started:.1f} s")
    stamp.write_text(sources, "utf-8")


def _fingerprint() -> str:
    """A hash of all that the built tables and pages are made from."""
    root = TOOLS.parent
    files = [root / "pyproject.toml", *TOOLS.glob("*.py")]
    for folder in (
        "src/marsad/arabic",
        "src/marsad/model",
        "src/marsad/registry",
        "src/marsad/knowledge",
        "web",
    ):
        files += [f for f in (root / folder).rglob("*") if f.is_file() and not _is_made(f)]
    digest = hashlib.sha256()
    for file in sorted(files):
        digest.update(str(file.relative_to(root)).encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _is_made(file: Path) -> bool:
    return bool({"node_modules", "__pycache__", "dist"} & set(file.parts))


def _function(tool: Path) -> Callable[[Path], object]:
    function: Callable[[Path], object] = getattr(_module(tool), tool.stem)
    return function


def _module(tool: Path) -> Any:
    spec = importlib.util.spec_from_file_location(tool.stem, tool)
    if spec is None or spec.loader is None:
        raise ImportError(str(tool))
    module = importlib.util.module_from_spec(spec)
    sys.modules[tool.stem] = module
    spec.loader.exec_module(module)
    return module
