"""Paths in, reports out: every file meant, made into Items or refused with a code, in the order of ids."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from marsad.collect.encoding import Decoded, decode, mended
from marsad.collect.folder import STDIN, Source, read_bytes, sources
from marsad.collect.item import Item, Original, Refused
from marsad.collect.metadata import Metadata
from marsad.collect.table import only_tells, rows, told_beside
from marsad.errors import MarsadError
from marsad.model.document import document

TABLES = (".jsonl", ".ndjson", ".csv", ".tsv")
PAGES = (".html", ".htm", ".xhtml", ".shtml", ".mht")
TEXTS = (".txt", ".text")
_PAGE_START = re.compile(
    r"\s*(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html[\s>])", re.IGNORECASE | re.DOTALL
)

PLAIN = "text"


@dataclass(frozen=True)
class Options:
    """How to collect: what is told beside the files, by id, and how much one file may take.

    `only_texts`: files that only tell of reports are passed over, since nothing but the texts is asked for.
    """

    told: Mapping[str, Metadata] = field(default_factory=dict)
    leave_out: str | None = None
    max_file_mb: int = 64
    only_texts: bool = False


def collect(paths: Iterable[str | Path], options: Options | None = None) -> Iterator[Item | Refused]:
    """Every report under the paths. Never raises: what cannot be had is Refused, and the rest goes on."""
    options = options or Options()
    for source in sources(paths):
        if isinstance(source, Refused):
            yield source
        elif not _same_file(source.path, options.leave_out):
            yield from _from_source(source, options)


def read_metadata(path: str, max_mb: int = 64) -> tuple[dict[str, Metadata], list[MarsadError]]:
    """What a metadata file (JSON lines or CSV: `id` and what is told) says, by id; and its broken rows.

    Raises MarsadError `collect.missing_file`, `collect.unreadable`, `collect.too_large` or `collect.not_text`.
    """
    if not os.path.exists(path):
        raise MarsadError("collect.missing_file", file=path)
    decoded = decode(read_bytes(Source("", path), max_mb))
    if decoded is None:
        raise MarsadError("collect.not_text", file=path)
    told: dict[str, Metadata] = {}
    broken = []
    for row in told_beside(decoded.text, _ending(path), path):
        if isinstance(row, MarsadError):
            broken.append(row)
        else:
            told[row[0]] = row[1]
    return told, broken


def _same_file(path: str, other: str | None) -> bool:
    return other is not None and path != STDIN and os.path.exists(other) and os.path.samefile(path, other)


def _from_source(source: Source, options: Options) -> Iterator[Item | Refused]:
    try:
        original = Original.of(source.path, read_bytes(source, options.max_file_mb))
    except MarsadError as error:
        yield Refused(error)
        return
    yield from from_original(source.id, original, options)


def from_original(id: str, original: Original, options: Options) -> Iterator[Item | Refused]:
    """The reports in one file: several in a table, else one."""
    ending = _ending(original.origin)
    decoded = decode(original.raw, page=ending in PAGES)
    if decoded is None:
        yield Refused(MarsadError("collect.not_text", file=original.origin), original)
    elif ending in TABLES:
        yield from _from_table(decoded, ending, original, options)
    elif ending in PAGES or (ending not in TEXTS and _PAGE_START.match(decoded.text)):
        yield _from_page(id, decoded, original, options)
    else:
        yield _item(id, decoded.text, Metadata(), original, options, f"{PLAIN}; {decoded.encoding}")


def _from_table(
    decoded: Decoded, ending: str, original: Original, options: Options
) -> Iterator[Item | Refused]:
    if only_tells(decoded.text, ending):
        if not options.only_texts:
            yield Refused(MarsadError("collect.no_texts", file=original.origin), original)
        return
    for row in rows(decoded.text, ending, original.origin):
        if isinstance(row, MarsadError):
            yield Refused(row, original)
        else:
            better = mended(row.text)
            text, how = (better.text, better.encoding) if better else (row.text, decoded.encoding)
            yield _item(row.id, text, row.metadata, original, options, f"table; {how}", row.line)


def _from_page(id: str, decoded: Decoded, original: Original, options: Options) -> Item | Refused:
    from marsad.collect.page import extract  # here, since it brings the extractor's process

    try:
        page = extract(decoded.text, original.origin)
    except MarsadError as error:
        return Refused(error, original)
    how = f"{page.extractor}; {decoded.encoding}"
    return _item(id, page.text, page.metadata, original, options, how)


def _item(
    id: str,
    text: str,
    known: Metadata,
    original: Original,
    options: Options,
    extractor: str,
    line: int | None = None,
) -> Item | Refused:
    if not text.strip():
        return Refused(MarsadError("collect.empty", file=original.origin, line=line), original)
    told = options.told.get(id)
    best = told.over(known) if told else known
    return Item(document(id, text, **best.as_dict()), original, extractor, line)


def _ending(path: str) -> str:
    return ".jsonl" if path == STDIN else os.path.splitext(path)[1].lower()
