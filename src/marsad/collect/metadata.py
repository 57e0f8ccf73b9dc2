"""What the bringer tells of a report: when and by whom it was published, its address and its title."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from datetime import date

import msgspec

from marsad.errors import MarsadError

NAMES = ("published", "publisher", "url", "title")
_SHOWN = 40  # characters of a wrong value that its message tells
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?![0-9])")


class Metadata(msgspec.Struct, frozen=True, kw_only=True):
    """`published` is an ISO date."""

    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    title: str | None = None

    def over(self, other: Metadata) -> Metadata:
        """These values, and the other's where there is none here."""
        mine = {name: getattr(self, name) or getattr(other, name) for name in NAMES}
        return Metadata(**mine)

    def as_dict(self) -> dict[str, str | None]:
        return {name: getattr(self, name) for name in NAMES}


def metadata(row: Mapping[str, object], file: str, line: int | None) -> Metadata:
    """The metadata in a row of a table. Raises MarsadError `collect.bad_value` with file and line."""
    values = {name: one_line(row[name], name, file, line) for name in NAMES if row.get(name) is not None}
    day = values.get("published")
    if day is not None:
        values["published"] = iso_day(day)
        if values["published"] is None:
            raise MarsadError(
                "collect.bad_value", file=file, line=line, column="published", value=day[:_SHOWN]
            )
    return Metadata(**values)


def one_line(value: object, column: str, file: str, line: int | None) -> str | None:
    """A string on one line without control characters; None if nothing is left of it."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise MarsadError("collect.bad_value", file=file, line=line, column=column, value=as_written(value))
    return cleaned(str(value))


def as_written(value: object) -> str:
    """The beginning of a wrong value, as JSON writes it; of none, and of an empty field of a sheet, nothing."""
    return "" if value in (None, "") else json.dumps(value, ensure_ascii=False)[:_SHOWN]


def cleaned(value: str) -> str | None:
    """One line, without control characters and lone surrogates."""
    kept = "".join(" " if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") else c for c in value)
    return " ".join(kept.split()) or None


def iso_day(value: str) -> str | None:
    """The day of an ISO date or date-time, as it was written (its own time zone); None if it is none."""
    match = _DAY.match(value.strip())
    if match is None:
        return None
    try:
        return date.fromisoformat(match[1]).isoformat()
    except ValueError:
        return None
