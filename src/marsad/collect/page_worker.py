"""The process that takes articles out of pages: pages in, articles out, one at a time."""

from __future__ import annotations

import os
import signal
from multiprocessing.connection import Connection
from typing import NamedTuple

from marsad.collect.metadata import Metadata
from marsad.limits import limit_memory


class Extracted(NamedTuple):
    """`text` is empty if the extractor found no article."""

    text: str
    metadata: Metadata
    extractor: str


def serve(pipe: Connection, memory_mb: int) -> None:
    """Answer each page that comes through the pipe until it is closed; None for one that failed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that owns the work
    limit_memory(memory_mb)
    while True:
        try:
            page = pipe.recv()
        except EOFError:
            return
        try:
            answer = _extract(page)
        except MemoryError:
            os._exit(1)  # what is left of this process cannot be trusted
        pipe.send(answer)


def _extract(page: str) -> Extracted | None:
    import trafilatura
    from lxml.etree import LxmlError  # type: ignore[import-untyped]

    from marsad.collect.page_metadata import page_metadata

    try:
        tree = trafilatura.load_html(page)
        if tree is None:
            return None
        known = page_metadata(tree)
        for unseen in tree.xpath("//noscript"):  # readers' browsers do not show it either
            unseen.drop_tree()
        text = trafilatura.extract(tree, include_comments=False, include_tables=True, with_metadata=False)
    except (LxmlError, ValueError, RecursionError, AttributeError, TypeError):
        return None
    return Extracted(text or "", known, f"trafilatura {trafilatura.__version__}")
