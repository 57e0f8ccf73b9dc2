"""The interchange files: one line of JSON each, bound to the schemas of `marsad.model.schema`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from marsad.errors import MarsadError
from marsad.model.claim import Reading
from marsad.model.incident import Incident

T = TypeVar("T", Reading, Incident)


def claims_lines(readings: Iterable[Reading]) -> bytes:
    """One line for each document, in the order of the documents' ids."""
    return _lines(readings, lambda reading: reading.document.id)


def incidents_lines(incidents: Iterable[Incident]) -> bytes:
    """One line for each incident, in the order of the ids."""
    return _lines(incidents, lambda incident: incident.id)


def read_lines(path: Path, kind: type[T]) -> Iterator[T]:
    """The rows of an interchange file. Raises MarsadError `publish.broken_line` with the line."""
    decode = msgspec.json.Decoder(kind).decode
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                yield decode(line)
            except (msgspec.ValidationError, msgspec.DecodeError) as error:
                raise MarsadError("publish.broken_line", file=path, line=number, reason=error) from error


def _lines(rows: Iterable[T], key: Callable[[T], str]) -> bytes:
    encode = msgspec.json.Encoder().encode
    return b"".join(encode(row) + b"\n" for row in sorted(rows, key=key))
