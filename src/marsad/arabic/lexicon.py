"""The word tables of the language room: rows of knowledge/lexicon/<name>.yaml, checked against a type."""

from __future__ import annotations

from importlib import resources
from typing import TypeVar

import msgspec

from marsad.arabic.yaml_files import parsed, parsed_before

T = TypeVar("T")


def lexicon(name: str, kind: type[T]) -> list[T]:
    """The rows of one table. Raises ValueError (`file: row n: why`) for a row that does not fit the type."""
    source = resources.files("marsad.knowledge").joinpath("lexicon", f"{name}.yaml")
    text = source.read_text(encoding="utf-8")
    known = parsed_before(text)
    if known is not None:
        return msgspec.msgpack.decode(known, type=list[kind])  # type: ignore[valid-type]
    found: list[T] = []
    for number, row in enumerate(parsed(text), start=1):
        try:
            found.append(msgspec.convert(row, kind))
        except msgspec.ValidationError as error:
            raise ValueError(f"{source.name}: row {number}: {error}") from error
    return found
