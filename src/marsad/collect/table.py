"""Reports in a table: JSON lines or CSV with the columns `id, text, published, publisher, url, title`.

A broken row is refused with its line; the rest of the table goes on. Columns of other names are left alone unless they
look like a slip of the pen.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any, NamedTuple

from marsad.collect.metadata import NAMES, Metadata, as_written, metadata, one_line
from marsad.errors import MarsadError

COLUMNS = ("id", "text", *NAMES)
_TOLD = frozenset(NAMES)
_SLIP = 0.8  # likeness from which a column's name is a misspelling of ours


class Row(NamedTuple):
    """One report of a table. Lines are counted from 1."""

    id: str
    text: str
    metadata: Metadata
    line: int


def rows(text: str, ending: str, file: str) -> Iterator[Row | MarsadError]:
    """The reports of a table, a refused row as its error. `ending` is `.jsonl`, `.ndjson`, `.csv` or `.tsv`."""
    for line, found in _raw_rows(text, ending, file, ("id", "text")):
        if isinstance(found, MarsadError):
            yield found
            continue
        try:
            yield _row(found, file, line)
        except MarsadError as error:
            yield error


def told_beside(text: str, ending: str, file: str) -> Iterator[tuple[str, Metadata] | MarsadError]:
    """The rows of a metadata file: ids with what is told of them (no text)."""
    for line, found in _raw_rows(text, ending, file, ("id",)):
        if isinstance(found, MarsadError):
            yield found
            continue
        try:
            yield _id(found, file, line), metadata(_known(found, file, line), file, line)
        except MarsadError as error:
            yield error


def only_tells(text: str, ending: str) -> bool:
    """Whether every row of the lines has an id and things told of a report, and none has its text: metadata.

    A table of reports is told by its first row, so that the others are not parsed here and again when they are read.
    """
    if ending in (".csv", ".tsv"):
        return False  # there the header is refused, once
    told = False
    for _, row in _json_lines(text, ""):
        if not _is_told_beside(row):
            return False
        told = True
    return told


def _is_told_beside(row: dict[str, Any] | MarsadError) -> bool:
    if isinstance(row, MarsadError) or "text" in row or row.get("id") is None:
        return False
    return not _TOLD.isdisjoint(row)


_Raw = Iterator[tuple[int, dict[str, Any] | MarsadError]]


def _raw_rows(text: str, ending: str, file: str, needed: tuple[str, ...]) -> _Raw:
    return _csv(text, ending, file, needed) if ending in (".csv", ".tsv") else _json_lines(text, file)


def _row(found: Mapping[str, Any], file: str, line: int) -> Row:
    known = _known(found, file, line)
    if "text" not in known:
        raise MarsadError("collect.missing_column", file=file, line=line, column="text")
    text = known["text"]
    if not isinstance(text, str):
        raise MarsadError("collect.bad_value", file=file, line=line, column="text", value=as_written(text))
    # half an emoji is U+FFFD
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return Row(_id(found, file, line), whole, metadata(known, file, line), line)


def _id(found: Mapping[str, Any], file: str, line: int) -> str:
    if found.get("id") is None:
        raise MarsadError("collect.missing_column", file=file, line=line, column="id")
    name = one_line(found["id"], "id", file, line)
    if name is None:
        raise MarsadError("collect.bad_value", file=file, line=line, column="id", value="")
    return name


def _known(found: Mapping[str, Any], file: str, line: int) -> Mapping[str, Any]:
    for name in found:
        if name not in COLUMNS and (meant := get_close_matches(name.lower(), COLUMNS, 1, _SLIP)):
            raise MarsadError("collect.unknown_column", file=file, line=line, column=name, meant=meant[0])
    return found


def _json_lines(text: str, file: str) -> _Raw:
    for line, written in enumerate(text.split("\n"), 1):
        if not written.strip():
            continue
        try:
            value = json.loads(written)
        except RecursionError:
            yield line, MarsadError("collect.broken_json", file=file, line=line, reason="nested too deep")
            continue
        except ValueError as error:
            reason = getattr(error, "msg", error)
            yield line, MarsadError("collect.broken_json", file=file, line=line, reason=reason)
            continue
        if isinstance(value, dict):
            yield line, value
        else:
            yield line, MarsadError("collect.broken_json", file=file, line=line, reason="not an object")


def _csv(text: str, ending: str, file: str, needed: tuple[str, ...]) -> _Raw:
    csv.field_size_limit(1 << 30)
    table = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text, ending), strict=True)
    header: list[str] | None = None
    line = 1
    while True:
        try:
            fields = next(table, None)
        except csv.Error as error:
            yield line, MarsadError("collect.broken_row", file=file, line=line, reason=error)
            line = table.line_num + 1
            continue
        if fields is None:
            return
        if header is None:
            header = [name.strip() for name in fields]
            if fault := _bad_header(header, file, needed):
                yield 1, fault
                return
        elif len(fields) == len(header):
            yield line, {name: value or None for name, value in zip(header, fields, strict=True)}
        elif fields:
            reason = f"{len(fields)} fields, {len(header)} columns"
            yield line, MarsadError("collect.broken_row", file=file, line=line, reason=reason)
        line = table.line_num + 1


def _bad_header(header: list[str], file: str, needed: tuple[str, ...]) -> MarsadError | None:
    """A fault of the header is told once and not for each row."""
    try:
        _known(dict.fromkeys(header), file, 1)
    except MarsadError as error:
        return error
    twice = next((name for name in COLUMNS if header.count(name) > 1), None)
    if twice:  # which of the two is meant nobody can tell
        reason = f"two columns are called {twice}"
        return MarsadError("collect.broken_row", file=file, line=1, reason=reason)
    missing = next((name for name in needed if name not in header), None)
    return MarsadError("collect.missing_column", file=file, line=1, column=missing) if missing else None


def _delimiter(text: str, ending: str) -> str:
    """Spreadsheets write `;` where the comma stands in numbers."""
    if ending == ".tsv":
        return "\t"
    header = text.split("\n", 1)[0]
    return max(",;\t", key=header.count)
