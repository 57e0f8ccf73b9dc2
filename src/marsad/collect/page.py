"""A web page → the article's text and the metadata that the page itself carries.

The extractor runs in a process of its own under limits of time and memory: there are pages that keep it busy for
minutes or fill the memory. What it cannot manage gets the plain text of the whole page, which the reader's layout
then sorts; a page without any text is refused.
"""

from __future__ import annotations

import atexit
import html
import multiprocessing
import re
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import NamedTuple

from marsad.collect.metadata import Metadata
from marsad.collect.page_worker import Extracted, serve
from marsad.errors import MarsadError

SECONDS = 15  # a common page takes 5 ms; loading the extractor 2 s
MEMORY_MB = 1024
_MOST = 20_000_000  # characters; the largest real pages, with their pictures inside, stay below
_MOST_ATTRIBUTES = 2000  # in one tag; the extractor takes the square of their number
_LEAST = 40  # characters; an article is longer, and what is shorter is some label the extractor was left with
_BLOCKS = (
    "p|div|br|li|ul|ol|tr|td|th|table|h[1-6]|article|section|header|footer|main|aside|nav|blockquote|title"
)
_BLOCK = re.compile(rf"</?(?:{_BLOCKS})(?=[\s/>])[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[/!?]?[A-Za-z][^<>]*>|<!--|-->")
_UNSEEN = ("script", "style", "noscript", "template", "svg")


class Page(NamedTuple):
    """The article, what the page says of itself, and what took the text out."""

    text: str
    metadata: Metadata
    extractor: str


def extract(page: str, origin: str) -> Page:
    """The article of an HTML page. Raises MarsadError `collect.no_article` if there is no text in it."""
    extracted = _process.extract(page) if _bearable(page) else None
    if extracted is not None and len(extracted.text) >= _LEAST:
        return Page(extracted.text, extracted.metadata, extracted.extractor)
    text = plain_text(page)
    if not text:
        raise MarsadError("collect.no_article", file=origin)
    return Page(text, extracted.metadata if extracted else Metadata(), "whole page")


def _bearable(page: str) -> bool:
    longest = max((len(tag[0]) for tag in _TAG.finditer(page)), default=0)
    if longest < 2 * _MOST_ATTRIBUTES:
        return len(page) <= _MOST
    return len(page) <= _MOST and all(tag[0].count("=") <= _MOST_ATTRIBUTES for tag in _TAG.finditer(page))


def plain_text(page: str) -> str:
    """All text of a page, a line for each block; takes time in proportion to the page, whatever is in it."""
    for name in _UNSEEN:
        page = _without(page, f"<{name}", f"</{name}")
    page = _without(page, "<!--", "-->")
    text = html.unescape(_TAG.sub("", _BLOCK.sub("\n", page)))
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _without(page: str, start: str, end: str) -> str:
    """The page without what stands between two marks, and up to the `>` of the second; what is open takes the rest."""
    lower = page.lower() if len(page.lower()) == len(page) else page
    kept, at = [], 0
    while (begin := lower.find(start, at)) >= 0:
        kept.append(page[at:begin])
        stop = lower.find(end, begin + len(start))
        close = lower.find(">", stop) if stop >= 0 else -1
        at = len(page) if close < 0 else close + 1
    return "".join([*kept, page[at:]])


class _Process:
    """One extracting process, begun when it is first needed and again after each death."""

    def __init__(self) -> None:
        self._pipe: Connection | None = None
        self._process: BaseProcess | None = None

    def extract(self, page: str) -> Extracted | None:
        """What the extractor found; None if it took too long, died or failed."""
        if self._pipe is None:
            self._start()
        assert self._pipe is not None
        try:
            self._pipe.send(page)
            if self._pipe.poll(SECONDS):
                answer: Extracted | None = self._pipe.recv()
                return answer
        except (EOFError, OSError):
            pass
        self.close()
        return None

    def close(self) -> None:
        if self._process is not None and self._pipe is not None:
            self._pipe.close()
            self._process.kill()
            self._process.join()
        self._pipe = self._process = None

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, MEMORY_MB), daemon=True)
        self._process.start()
        theirs.close()


_process = _Process()
atexit.register(_process.close)
