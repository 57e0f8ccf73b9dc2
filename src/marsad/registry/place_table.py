"""The gazetteer as the package's build has put it together, so that a process need not merge and index it again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

import msgspec

from marsad.registry.place_rows import Place


class PlaceTable(msgspec.Struct, frozen=True):
    """The places by id in their order, and their names: see `Gazetteer`. `sources`: a hash of the rows' files."""

    sources: str
    places: list[Place]
    ids: dict[str, tuple[str, ...]]
    most_words: dict[str, int]
    starts: set[str]
    whole: set[str]


def sources_hash(files: Iterable[Traversable | Path]) -> str:
    """SHA-256 (hex) over the bytes of the files, in their order."""
    total = hashlib.sha256()
    for file in files:
        total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()


def built_table() -> Traversable:
    """Where the package's build has put it."""
    return resources.files("marsad").joinpath("built", "places.bin")


def read_table(source: Traversable | Path, files: Iterable[Traversable | Path]) -> PlaceTable | None:
    """The table; None where the package was not built, or these files have changed since."""
    if not source.is_file():
        return None
    table = msgspec.msgpack.decode(source.read_bytes(), type=PlaceTable)
    return table if table.sources == sources_hash(files) else None


def write_table(table: PlaceTable, out: Path) -> None:
    """Write it as `read_table` wants it; the same table gives the same bytes."""
    out.write_bytes(msgspec.msgpack.encode(table, order="deterministic"))
