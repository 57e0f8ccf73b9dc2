"""Build hook: fills `src/marsad/built/` with the tables and web assets that the wheel carries.

Each `tools/build_<what>.py` has a function `build_<what>(out_dir)`; all of them run, in the order of their names.
The packages they take data from are pinned in `[build-system] requires`, so that the same version gives the same bytes.
"""

from __future__ import annotations

import importlib.util
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


def build_all(out_dir: Path, tell: Callable[[str], None] = print) -> None:
    """Run every build tool into `out_dir`."""
    out_dir.mkdir(parents=True, exist_ok=True)
    for tool in sorted(TOOLS.glob("build_*.py")):
        started = time.monotonic()
        _function(tool)(out_dir)
        tell(f"{tool.name}: {time.monotonic() - started:.1f} s")


def _function(tool: Path) -> Callable[[Path], object]:
    spec = importlib.util.spec_from_file_location(tool.stem, tool)
    if spec is None or spec.loader is None:
        raise ImportError(str(tool))
    module = importlib.util.module_from_spec(spec)
    sys.modules[tool.stem] = module
    spec.loader.exec_module(module)
    function: Callable[[Path], object] = getattr(module, tool.stem)
    return function
