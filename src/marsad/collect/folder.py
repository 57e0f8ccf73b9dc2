"""Which files are meant: paths and folders given → files with the id that their report gets."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from marsad.collect.item import Refused
from marsad.errors import MarsadError

STDIN = "-"


@dataclass(frozen=True, order=True, slots=True)
class Source:
    """A file and the id of its report: the name without its ending; in a folder, the path below that folder."""

    id: str
    path: str


def sources(paths: Iterable[str | Path]) -> list[Source | Refused]:
    """Every file meant, in the order of ids, each once; then what is missing or may not be looked into.

    Files and folders whose name begins with a dot are left out of a folder, as are links to folders.
    """
    found: set[Source] = set()
    refused: list[Refused] = []
    for path in map(str, paths):
        if os.path.isdir(path):
            found.update(_below(path, refused))
        elif path == STDIN or os.path.exists(path):
            found.add(Source("stdin" if path == STDIN else _id(os.path.basename(path)), path))
        else:
            refused.append(Refused(MarsadError("collect.missing_file", file=path)))
    return [*sorted(found), *refused]


def read_bytes(source: Source, max_mb: int) -> bytes:
    """The bytes of a source, or MarsadError `collect.too_large` or `collect.unreadable`."""
    most = max_mb << 20
    try:
        with open(0 if source.path == STDIN else source.path, "rb", closefd=source.path != STDIN) as file:
            raw = file.read(most + 1)
    except OSError as error:
        raise MarsadError("collect.unreadable", file=source.path, reason=error.strerror) from None
    if len(raw) > most:
        raise MarsadError("collect.too_large", file=source.path, most=max_mb)
    return raw


def _below(folder: str, refused: list[Refused]) -> Iterator[Source]:
    def closed(error: OSError) -> None:
        refused.append(Refused(MarsadError("collect.unreadable", file=error.filename, reason=error.strerror)))

    for where, folders, names in os.walk(folder, onerror=closed):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = os.path.join(where, name)
            if name.startswith("."):
                continue
            if os.path.isfile(path):
                yield Source(_id(os.path.relpath(path, folder)), path)
            elif not os.path.exists(path):  # a link to what is gone: a report that cannot be had
                refused.append(Refused(MarsadError("collect.missing_file", file=path)))


def _id(path: str) -> str:
    """The path without its ending, `/` between folders; a name that is no UTF-8 shows what is odd as U+FFFD."""
    stem = os.path.splitext(path)[0].replace(os.sep, "/")
    return os.fsencode(stem).decode("utf-8", "replace")
