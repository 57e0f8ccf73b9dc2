"""YAML texts of the knowledge, which the package's build has parsed: `built/rows.bin`, since parsing YAML is slow."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import resources
from typing import Any

import msgspec


def parsed(text: str) -> Any:
    """What a YAML text holds. Raises yaml.YAMLError."""
    import yaml  # here, since a package that was built has nothing left to parse

    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def parsed_before(text: str) -> msgspec.Raw | None:
    """The same as msgpack, if the build has met this very text."""
    return _table().get(hash_of(text))


def hash_of(text: str) -> str:
    """What tells one text from another in the table of parsed files."""
    return hashlib.sha256(text.encode()).hexdigest()


@cache
def _table() -> dict[str, msgspec.Raw]:
    """By the hash of the text; nothing where the package was not built."""
    table = resources.files("marsad").joinpath("built", "rows.bin")
    return msgspec.msgpack.decode(table.read_bytes(), type=dict[str, msgspec.Raw]) if table.is_file() else {}
