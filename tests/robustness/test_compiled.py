"""The reader and the linker, compiled or not, are one: which modules are compiled, and the same bytes from both."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.machinery import ExtensionFileLoader
from importlib.util import find_spec
from pathlib import Path

import pytest

from tools import compiled

ROOT = Path(__file__).parents[2]
READ = """
import inspect, sys
from pathlib import Path
import msgspec
from marsad.model.document import document
from marsad.reading.reader import read
print("compiled" if inspect.isbuiltin(read) else "Python")
for file in sorted(Path(sys.argv[1]).glob("*.txt")):
    text = file.read_text("utf-8")
    print(msgspec.json.encode(read(document(file.stem, text, published="2021-09-18"))).decode())
"""


def _module(file: Path) -> str:
    return ".".join(file.with_suffix("").parts[1:])


def test_all_of_the_reader_is_compiled_or_none_of_it(record_property: pytest.RecordProperty) -> None:
    specs = [find_spec(_module(file)) for file in compiled.modules()]
    kinds = {isinstance(spec.loader, ExtensionFileLoader) for spec in specs if spec is not None}
    record_property("the reader runs", "compiled" if True in kinds else "as Python")
    assert len(kinds) == 1


@pytest.mark.parametrize(
    ("code", "stays"),
    [
        ("class A(Struct, frozen=True, kw_only=True):\n    x: int\n", True),
        ("class A(Value, frozen=True):\n    x: int\n", False),
        ("class A(Value, Generic[V], frozen=True):\n    x: int\n", False),
        ("class A:\n    pass\n", False),
        ("found = word in (*quotes, 'and')\n", True),
        ("found = word not in {*quotes}\n", True),
        ("found = word in (first, second)\n", False),
        ("for word in (*quotes, 'and'):\n    pass\n", False),
    ],
)
def test_what_stays_python(tmp_path: Path, code: str, stays: bool) -> None:
    file = tmp_path / "module.py"
    file.write_text(code, "utf-8")
    assert compiled.stays_python(file) is stays


def test_claims_that_are_put_away_can_be_read_back_beside_what_is_compiled() -> None:
    """A compiled class no longer knows the types of its fields, by which they are read."""
    assert compiled.stays_python(compiled.SOURCE / "marsad" / "incidents" / "facts.py")


def test_of_the_reading_room_only_rows_of_tables_stay_python() -> None:
    """One `in (*these, that)` keeps a whole module out, and the reader slow."""
    room = compiled.SOURCE / "marsad" / "reading"
    left = {str(f.relative_to(room)) for f in room.rglob("*.py") if compiled.stays_python(f)}
    assert left == {"page/report_words.py", "words/frames.py", "words/table_rows.py"}


def test_constants_are_told_to_the_compiler_line_by_line() -> None:
    first = "from __future__ import annotations\n"
    others = [
        "PAIR = (0.25, 0.6)",
        'T = TypeVar("T")',
        'Kind = Literal["a"]',
        "ONE = TWO = 1",
        "    INNER = 1",
    ]
    lines = ["LEAST = 3", "_KNOWN: dict[str, int] = {", "}", *others[:-1], "class A:", others[-1]]
    told = compiled.with_finals(first + "\n".join(lines)).split("\n")
    assert told[1:] == ["LEAST: Final = 3", "_KNOWN: Final[dict[str, int]] = {", *lines[2:]]
    assert told[0] == first.strip() + "; from typing import Final"


def test_most_of_the_reader_can_be_compiled() -> None:
    """A row type put into a busy module would make it slow without a word."""
    chosen = {_module(file).removeprefix("marsad.") for file in compiled.modules()}
    busy = ["arabic.tokens", "arabic.phrases", "arabic.verbs", "arabic.numbers", "arabic.date_words"]
    busy += [
        "incidents.scoring",
        "incidents.sweep",
        "incidents.all_days",
        "incidents.bulk",
        "incidents.cluster",
    ]
    busy += [
        "reading.words.text",
        "reading.words.vocabulary",
        "reading.deeds.clauses",
        "reading.deeds.events",
    ]
    busy += [
        "registry.actor_resolver",
        "reading.casualties.groups",
        "reading.words.wordlists",
        "reading.standing.words",
    ]
    assert set(busy) <= chosen
    assert len(chosen) > 100


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole package, compiled."""
    if not compiled.can_compile():
        pytest.skip("no C compiler here")
    pytest.importorskip("setuptools")  # not part of an environment of Python 3.12 and newer
    package = tmp_path_factory.mktemp("compiled")
    modules = compiled.compile_into(package)
    assert len(modules) > len(compiled.modules()) * 0.9  # few are refused
    shutil.copytree(ROOT / "src", package, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    return package


@pytest.mark.soak
@pytest.mark.timeout(3000)
def test_both_give_the_same_bytes(package: Path) -> None:
    kind, *readings = _read_with(package)
    assert (kind, len(readings)) == ("compiled", 30)
    assert readings == _read_with(ROOT / "src")[1:]


@pytest.mark.soak
@pytest.mark.timeout(3000)
def test_the_compiled_reader_passes_the_tests_of_the_rooms(package: Path) -> None:
    """A compiled module raises a TypeError where an annotation is wrong, which only running it shows."""
    rooms = [str(ROOT / "tests" / "unit" / room) for room in compiled.ROOMS]
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *rooms]
    done = subprocess.run(
        [*command, "-o", f"pythonpath={package} {ROOT}"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout[-3000:]


def _read_with(package: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", READ, str(ROOT / "src/marsad/demo")],
        env=os.environ | {"PYTHONPATH": str(package), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout.splitlines()
