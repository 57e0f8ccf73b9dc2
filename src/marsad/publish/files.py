"""Files that are there whole or not at all."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from marsad.errors import MarsadError


def prepare(folder: Path) -> None:
    """Make the folder. Raises MarsadError `publish.cannot_write`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MarsadError("publish.cannot_write", file=folder, reason=_reason(error)) from error


def write(path: Path, content: bytes) -> None:
    """Replace the file by this content in one step, so that a full disk or a kill leaves the old one.

    Raises MarsadError `publish.cannot_write`.
    """
    draft = path.with_name(f".{path.name}.part")
    try:
        with draft.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        _forget(draft)
        raise MarsadError("publish.cannot_write", file=path, reason=_reason(error)) from error


def _forget(draft: Path) -> None:
    with contextlib.suppress(OSError):  # the first error is the one to tell
        draft.unlink(missing_ok=True)


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
