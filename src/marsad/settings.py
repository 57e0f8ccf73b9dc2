"""Every knob in one table, and where its value comes from: flag > `MARSAD_*` > `marsad.toml` > default."""

from __future__ import annotations

import dataclasses
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from marsad.errors import Language, MarsadError

FILE_NAME = "marsad.toml"
Origin = Literal["flag", "environment", "file", "default"]
_TRUTH = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}


def _about(help: str, **limits: Any) -> dict[str, Any]:
    return {"help": help, **limits}


@dataclass(frozen=True, slots=True)
class Settings:
    """The table: each field is a knob, with its default and what it does."""

    workspace: str = field(
        default=".", metadata=_about("folder that holds the database, the originals and the report")
    )
    database: str = field(default="", metadata=_about("database URL; empty is SQLite in the workspace"))
    workers: int = field(default=0, metadata=_about("processes that read; 0 is one for each core", least=0))
    lang: Language = field(default="en", metadata=_about("language of the messages", choices=("en", "ar")))
    debug: bool = field(default=False, metadata=_about("show tracebacks"))
    document_seconds: int = field(
        default=60, metadata=_about("longest that one document may take to read", least=1)
    )
    max_file_mb: int = field(default=64, metadata=_about("largest file that is taken in, in MB", least=1))
    worker_memory_mb: int = field(
        default=2048, metadata=_about("most memory that one reading process may take, in MB", least=512)
    )
    tile_url: str = field(
        default="", metadata=_about("map tiles as {z}/{x}/{y}; empty is the bundled offline map")
    )

    @property
    def database_url(self) -> str:
        """The URL to open: the one that was set, else SQLite in the workspace."""
        return self.database or f"sqlite:///{Path(self.workspace) / 'store' / 'marsad.db'}"

    @property
    def originals(self) -> Path:
        """Where the originals lie, by their hash."""
        return Path(self.workspace) / "store" / "originals"

    @property
    def weights(self) -> Path:
        """Where versions of linking's weights lie that were estimated on the workspace's claims."""
        return Path(self.workspace) / "weights"

    @property
    def report(self) -> Path:
        """Where the report and its exports are written unless another folder is named."""
        return Path(self.workspace) / "report"


@dataclass(frozen=True, slots=True)
class Resolved:
    """The settings in force and, for each knob, the origin of its value."""

    settings: Settings
    origins: dict[str, Origin]


def resolve(flags: Mapping[str, object] | None = None, environ: Mapping[str, str] | None = None) -> Resolved:
    """The settings in force.

    A flag that is None was not given. `marsad.toml` is the one in the workspace.
    Raises MarsadError `settings.unknown_knob` or `settings.bad_value` with file and line.
    """
    given = {name: value for name, value in (flags or {}).items() if value is not None}
    named = _from_environment(os.environ if environ is None else environ)
    workspace = str(given.get("workspace") or named.get("workspace") or Settings().workspace)
    written = _from_file(Path(workspace) / FILE_NAME)
    values: dict[str, object] = {}
    origins: dict[str, Origin] = {}
    for knob in dataclasses.fields(Settings):
        by_default: dict[str, object] = {knob.name: knob.default}
        layers: list[tuple[Origin, Mapping[str, object]]] = [
            ("flag", given),
            ("environment", named),
            ("file", written),
            ("default", by_default),
        ]
        origin, layer = next((origin, layer) for origin, layer in layers if knob.name in layer)
        values[knob.name] = layer[knob.name] if origin == "file" else _checked(knob, layer[knob.name])
        origins[knob.name] = origin
    return Resolved(Settings(**values), origins)  # type: ignore[arg-type]


def variable(name: str) -> str:
    """The environment variable of a knob."""
    return f"MARSAD_{name.upper()}"


def _from_environment(environ: Mapping[str, str]) -> dict[str, object]:
    names = (knob.name for knob in dataclasses.fields(Settings))
    return {name: environ[variable(name)] for name in names if environ.get(variable(name))}


def _from_file(path: Path) -> dict[str, object]:
    if not path.exists():
        return {}
    import tomllib

    text = path.read_text("utf-8", errors="replace")
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise MarsadError("settings.broken_file", file=path, reason=error) from None
    knobs = {knob.name: knob for knob in dataclasses.fields(Settings) if knob.name != "workspace"}
    values = {}
    for name, value in table.items():
        line = _line_of(name, text)
        if name not in knobs:
            raise MarsadError(
                "settings.unknown_knob", file=path, line=line, name=name, known=", ".join(knobs)
            )
        values[name] = _checked(knobs[name], value, file=path, line=line)
    return values


def _line_of(name: str, text: str) -> int | None:
    named = re.compile(rf"[\s\[\"']*{re.escape(name)}(?![\w-])")
    return next((number for number, row in enumerate(text.splitlines(), 1) if named.match(row)), None)


def _checked(knob: dataclasses.Field[Any], value: object, **where: Any) -> object:
    """The value as the knob's type, or MarsadError `settings.bad_value`."""
    try:
        converted = _converted(type(knob.default), value)
    except (ValueError, TypeError):
        converted = None
    least, choices = knob.metadata.get("least"), knob.metadata.get("choices")
    if (
        converted is None
        or (least is not None and converted < least)
        or (choices and converted not in choices)
    ):
        expected = " | ".join(choices) if choices else type(knob.default).__name__
        expected += f" ≥ {least}" if least is not None else ""
        raise MarsadError("settings.bad_value", name=knob.name, value=value, expected=expected, **where)
    return converted


def _converted(kind: type, value: object) -> Any:
    if kind is bool:
        return _TRUTH.get(str(value).lower())
    if isinstance(value, bool | float) or (kind is str and not isinstance(value, str | Path)):
        raise ValueError(value)  # 2.5 processes, a map at the address "True"
    return kind(value)
