"""Originals: the bytes as they came, each in a file named by its SHA-256, never written to again."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from marsad.errors import MarsadError


class Originals:
    """A folder of originals: `ab/abcdef…`. A file is there whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, sha256: str) -> Path:
        return self.folder / sha256[:2] / sha256

    def keep(self, sha256: str, raw: bytes) -> None:
        """Have the bytes on the disk before this returns. Raises OSError, for instance if the disk is full."""
        path = self.path(sha256)
        if path.exists():
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{sha256}.{os.getpid()}.part")
        try:
            with open(part, "wb") as file:
                file.write(raw)
                file.flush()
                os.fsync(file.fileno())
            part.chmod(0o444)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
        _sync_folder(path.parent)

    def bytes_of(self, sha256: str) -> bytes:
        """Raises MarsadError `archive.original_missing`."""
        try:
            return self.path(sha256).read_bytes()
        except FileNotFoundError:
            raise MarsadError("archive.original_missing", file=self.path(sha256)) from None

    def check(self, expected: Iterable[str]) -> Iterator[MarsadError]:
        """What is wrong with the originals that should be there: missing, or not the bytes that their name says."""
        for sha256 in expected:
            try:
                if hashlib.sha256(self.bytes_of(sha256)).hexdigest() != sha256:
                    yield MarsadError("archive.original_changed", file=self.path(sha256))
            except MarsadError as error:
                yield error


def _sync_folder(folder: Path) -> None:
    """A new name is only on the disk once its folder is."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
