"""A progress bar on stderr, only where that is a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
_WIDTH = 30
_EACH = 0.1  # seconds between two pictures of the bar


def progress(things: Iterable[T], label: str, total: int | None = None, quiet: bool = False) -> Iterator[T]:
    """The things, unchanged, with a bar beside them that is wiped at the end, however that comes."""
    if quiet or not sys.stderr.isatty():
        yield from things
        return
    drawn = 0.0
    try:
        for number, thing in enumerate(things, 1):
            yield thing
            if time.monotonic() - drawn >= _EACH:
                drawn = time.monotonic()
                sys.stderr.write("\r" + _picture(label, number, total) + "\x1b[K")
                sys.stderr.flush()
    finally:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def _picture(label: str, number: int, total: int | None) -> str:
    if not total:
        return f"{label} {number}"
    full = min(_WIDTH, _WIDTH * number // total)
    return f"{label} [{'#' * full}{'.' * (_WIDTH - full)}] {number}/{total}"
