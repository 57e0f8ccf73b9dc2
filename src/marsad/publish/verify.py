"""Is a folder of a report still as Marsad wrote it, and is each file what its format asks for?"""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from marsad.errors import MarsadError
from marsad.publish.acled import check_acled
from marsad.publish.csv_table import check_csv
from marsad.publish.ged import check_ged
from marsad.publish.geojson import check_geojson
from marsad.publish.hxl import check_hxl
from marsad.publish.report import NOTICE_FILE, PAGE_FILE

_SUM = re.compile(r"([0-9a-f]{64})  (\S+)")
_CHECKS: dict[str, Callable[[Path], list[str]]] = {
    "incidents.csv": check_csv,
    "incidents.geojson": check_geojson,
    "incidents.acled.csv": check_acled,
    "incidents.ged.csv": check_ged,
    "incidents.hxl.csv": check_hxl,
}
_SIGNED = ("claims.jsonl", "incidents.jsonl", *_CHECKS)
_SHOWN = 20  # faults of one file that are told


def verify_report(folder: Path) -> list[MarsadError]:
    """What is wrong with the folder: `publish.changed`, `.missing`, `.unsigned`, `.not_valid`; nothing is written.

    Raises MarsadError `publish.no_report` where no report was written.
    """
    sums = _sums(folder)
    # a copy that was not built whole writes no page
    signed = (*_SIGNED, PAGE_FILE) if (folder / PAGE_FILE).exists() else _SIGNED
    unsigned = [MarsadError("publish.unsigned", file=folder / name) for name in signed if name not in sums]
    return [*_held_to_their_sums(folder, sums), *unsigned, *_held_to_their_formats(folder)]


def _sums(folder: Path) -> dict[str, str]:
    """The hash of each file, as the note beside them tells it."""
    try:
        note = (folder / NOTICE_FILE).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise MarsadError("publish.no_report", file=folder) from None
    return {name: told for told, name in _SUM.findall(note)}


def _held_to_their_sums(folder: Path, sums: dict[str, str]) -> Iterator[MarsadError]:
    for name, told in sorted(sums.items()):
        path = folder / name
        try:
            found = hashlib.sha256(path.read_bytes()).hexdigest()
        except OSError as error:
            yield MarsadError("publish.missing", file=path, reason=error.strerror)
            continue
        if found != told:
            yield MarsadError("publish.changed", file=path)


def _held_to_their_formats(folder: Path) -> Iterator[MarsadError]:
    for name, check in _CHECKS.items():
        path = folder / name
        if not path.is_file():
            continue
        faults = _faults(check, path)
        for fault in faults[:_SHOWN]:
            yield MarsadError("publish.not_valid", file=path, fault=fault)
        if len(faults) > _SHOWN:
            yield MarsadError("publish.not_valid", file=path, fault=f"and {len(faults) - _SHOWN} more faults")


def _faults(check: Callable[[Path], list[str]], path: Path) -> list[str]:
    """What the check tells; a file too broken to be checked is a fault itself."""
    try:
        return check(path)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, csv.Error) as error:
        return [f"cannot be read as such a file ({type(error).__name__})"]
