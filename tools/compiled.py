"""Compile the rooms that read and link, from their own Python sources, to modules of the machine.

    python tools/compiled.py OUT_DIR

mypyc turns a typed module to C, which a C compiler turns to an extension module beside the source; Python imports the
extension where there is one, and the source where not, and both give the same bytes. The build hook puts them into a
wheel if asked; an editable install never has them, since they would hide what is edited.

What mypyc cannot take stays Python: above all a module that holds a class with settings of its own (a row of a table:
`class Deed(Struct, kw_only=True)`), since mypyc drops the keywords of a class.
"""

from __future__ import annotations

import ast
import hashlib
import os
import platform
import re
import shutil
import sys
import sysconfig
import tempfile
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import chdir, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src"
ROOMS = ("arabic", "registry", "reading", "incidents")
BASES = frozenset({"Value", "Ordered"})  # their settings are inherited, so the keywords may go
OPTIONS: dict[str, Any] = {"opt_level": "1", "debug_level": "0", "multi_file": True, "group_name": "marsad"}
STAMP = ".sources"
_CONSTANT = re.compile(r"_?[A-Z][A-Z0-9_]+")
_REFUSED = re.compile(r"^(src/\S+\.py):\d+: (?!warning|note)", re.M)


def main() -> None:
    for file in compile_into(Path(sys.argv[1])):
        print(file)


def compile_into(out_dir: Path) -> list[Path]:
    """The extension modules, relative to `out_dir`, laid out as packages; made anew if a source has changed.

    Raises RuntimeError if mypyc or the C compiler refuses.
    """
    stamp, sources = out_dir / STAMP, _fingerprint()
    if not stamp.exists() or stamp.read_text("utf-8") != sources:
        shutil.rmtree(out_dir, ignore_errors=True)
        out_dir.mkdir(parents=True)
        with tempfile.TemporaryDirectory() as scratch:
            _compile(Path(scratch), out_dir)
        stamp.write_text(sources, "utf-8")
    return sorted(f.relative_to(out_dir) for f in out_dir.rglob("*" + sysconfig.get_config_var("EXT_SUFFIX")))


def modules() -> list[Path]:
    """The sources that are compiled, relative to the project."""
    files = [f for room in ROOMS for f in sorted((SOURCE / "marsad" / room).rglob("*.py"))]
    return [f.relative_to(ROOT) for f in files if f.name != "__init__.py" and not stays_python(f)]


def can_compile() -> bool:
    """Whether a C compiler and the headers of this Python are here."""
    compiler = os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc"
    headers = Path(sysconfig.get_path("include"), "Python.h")
    return shutil.which(compiler.split()[0]) is not None and headers.is_file()


def stays_python(file: Path) -> bool:
    """A class with settings, or `x in (*these, that)`, on which mypyc 2.4 breaks down."""
    nodes = list(ast.walk(ast.parse(file.read_text("utf-8"))))
    classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
    if any(c.keywords and not BASES & {ast.unparse(base) for base in c.bases} for c in classes):
        return True
    looked_in = [side for node in nodes if isinstance(node, ast.Compare) for side in node.comparators]
    displays = [side for side in looked_in if isinstance(side, ast.Tuple | ast.List | ast.Set)]
    return any(isinstance(one, ast.Starred) for display in displays for one in display.elts)


def with_finals(source: str) -> str:
    """The same lines with the constants of the module declared `Final`.

    mypyc looks up any other name of a module in a dictionary, at each use. Tuples are left as they are: it takes one of
    two numbers (mypyc 2.4) for a name without a value.
    """
    lines = source.split("\n")
    for node in ast.parse(source).body:
        if not isinstance(node, ast.Assign | ast.AnnAssign) or isinstance(node.value, ast.Tuple | None):
            continue
        name, kind = _target(node)
        stands, becomes = (
            (f"{name}: {kind} =", f"{name}: Final[{kind}] =") if kind else (name, f"{name}: Final")
        )
        if _CONSTANT.fullmatch(name) and lines[node.lineno - 1].startswith(stands):
            lines[node.lineno - 1] = becomes + lines[node.lineno - 1].removeprefix(stands)
    first = "from __future__ import annotations"
    return "\n".join(lines).replace(first, f"{first}; from typing import Final", 1)


def _target(node: ast.Assign | ast.AnnAssign) -> tuple[str, str]:
    """The one name that gets a value, "" where it is none, and the type that stands beside it."""
    if isinstance(node, ast.AnnAssign):
        return ast.unparse(node.target), ast.unparse(node.annotation)
    return ast.unparse(node.targets[0]) if len(node.targets) == 1 else "", ""


def _fingerprint() -> str:
    files = [Path(__file__), *sorted(f for f in (SOURCE / "marsad").rglob("*.py") if "built" not in f.parts)]
    digest = hashlib.sha256(f"{sys.version} {platform.platform()}".encode())
    for file in files:
        digest.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _compile(scratch: Path, out_dir: Path) -> None:
    """C by mypyc, objects by as many compilers as there are cores, then the modules."""
    import setuptools  # noqa: F401, I001  first: it brings distutils, which Python 3.12 has no more

    from distutils.ccompiler import new_compiler
    from distutils.sysconfig import customize_compiler

    compiler = new_compiler()
    customize_compiler(compiler)
    headers = [sysconfig.get_path("include")]
    with ThreadPoolExecutor(os.cpu_count()) as pool:

        def made(extension: Any, source: str) -> Future[list[str]]:
            where, extra = extension.include_dirs + headers, extension.extra_compile_args
            return pool.submit(
                compiler.compile, [source], str(scratch), include_dirs=where, extra_postargs=extra
            )

        jobs = [(one, [made(one, source) for source in one.sources]) for one in _to_c(scratch)]
        for extension, objects in jobs:
            to = out_dir / (extension.name.replace(".", "/") + sysconfig.get_config_var("EXT_SUFFIX"))
            compiler.link_shared_object([name for job in objects for name in job.result()], str(to))


def _to_c(scratch: Path) -> list[Any]:
    """What mypyc makes of the modules: extensions with their C sources in `scratch`. Those it refuses stay Python."""
    from mypyc.build import mypycify

    chosen = modules()
    for file in (SOURCE / "marsad").rglob("*.py"):
        copy = scratch / file.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = file.read_text("utf-8")
        copy.write_text(with_finals(text) if file.relative_to(ROOT) in chosen else text, "utf-8")
    settings = scratch / "mypy.ini"
    settings.write_text("[mypy]\nmypy_path = src\nignore_missing_imports = true\n", "utf-8")
    options = ["--config-file", str(settings), "--cache-dir", str(scratch / "cache")]
    while chosen:
        told = StringIO()
        try:
            with (
                chdir(scratch),
                redirect_stdout(told),
                redirect_stderr(told),
            ):  # it names modules by their paths
                return list(mypycify([*options, *map(str, chosen)], target_dir=str(scratch), **OPTIONS))
        except SystemExit as stop:
            refused = {Path(named) for named in _REFUSED.findall(told.getvalue())} & set(chosen)
            if not refused:
                raise RuntimeError(f"mypyc refuses the sources: {told.getvalue()}") from stop
            print("stays Python, since mypyc refuses it:", *sorted(refused), file=sys.stderr)
            chosen = [module for module in chosen if module not in refused]
    raise RuntimeError("mypyc refuses every module")


if __name__ == "__main__":
    main()
