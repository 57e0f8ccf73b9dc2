"""Incidents as a table that spreadsheet programs open rightly and that can run nothing.

UTF-8 with a byte order mark (without it a common program reads Arabic as Latin), RFC 4180 line ends, one row an
incident. Text that a program would take for a formula gets an apostrophe before it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import UNSET

from marsad.model.incident import Incident, Range
from marsad.publish.notice import NOTICE
from marsad.publish.places import located
from marsad.publish.totals import counts, of_status

COUNTED = (
    "killed",
    "wounded",
    "killed_or_wounded",
    "missing",
    "captured",
    "released",
    "defected",
    "displaced",
)
COLUMNS = (
    "notice", "id", "date_start", "date_end", "action", "assertion", "grade", "independent_sources",
    "place", "lat", "lon", "radius_km", "other_places", "initiator", "target", "supporter", "participant",
    *(f"{status}_{bound}" for status in COUNTED for bound in ("low", "best", "high")),
    "casualties", "voices", "documents", "in_totals", "summarises",
)  # fmt: skip
_FORMULA = tuple("=+-@\t\r\n|＝＋－＠")
_UNSEEN = " \u00a0\ufeff\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
Cell = str | int | float | None


def incidents_csv(incidents: Iterable[Incident]) -> bytes:
    """The whole file, by date and id."""
    return table(COLUMNS, [_row(incident) for incident in sorted(incidents, key=by_date)])


def table(columns: Iterable[str], rows: Iterable[Mapping[str, Cell]]) -> bytes:
    """A CSV with a byte order mark; cells that are text are made safe, numbers are written as they are."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    names = list(columns)
    writer.writerow(names)
    writer.writerows([[safe(row.get(name)) for name in names] for row in rows])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def safe(value: Cell) -> str | int | float:
    """A cell that no spreadsheet program takes for a formula (OWASP: CSV injection)."""
    if value is None:
        return ""
    return "'" + value if isinstance(value, str) and is_formula(value) else value


def is_formula(text: str) -> bool:
    """Whether a spreadsheet program may run it; blanks and direction marks before the sign hide nothing."""
    return text.lstrip(_UNSEEN).startswith(_FORMULA)


def by_date(incident: Incident) -> tuple[str, str]:
    """Sorts by first day, undated last, then by id."""
    start = incident.when.start if incident.when else None
    return start or "9999", incident.id


def check_csv(path: Path) -> list[str]:
    """What is wrong with such a file: columns, counts that are no numbers, ranges upside down, live formulas."""
    raw = path.read_bytes()
    faults = [] if raw.startswith(b"\xef\xbb\xbf") else ["no byte order mark"]
    rows = csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline=""))
    if tuple(rows.fieldnames or ()) != COLUMNS:
        return [*faults, "wrong columns"]
    for number, row in enumerate(rows, 2):
        faults += [f"row {number}: {fault}" for fault in _faults(row)]
    return faults


def _faults(row: Mapping[str, str]) -> list[str]:
    faults = [] if row["notice"] == NOTICE else ["the notice is missing"]
    faults += [f"{name} is a live formula" for name in _TEXT if is_formula(row[name])]
    for status in COUNTED:
        bounds = [row[f"{status}_{bound}"] for bound in ("low", "best", "high")]
        if any(bound and not bound.isdecimal() for bound in bounds):
            faults.append(f"{status} is not a number")
        else:
            told = [int(bound) for bound in bounds if bound]
            faults += [f"{status} is upside down"] if told != sorted(told) else []
    return faults


_TEXT = [name for name in COLUMNS if name not in {"lat", "lon", "radius_km"}]


def _row(incident: Incident) -> dict[str, Cell]:
    spots = located(incident)
    first = spots[0] if spots else None
    named = [place.name for place in incident.where if place.name is not UNSET]
    name = first.name if first else next(iter(named), None)
    row: dict[str, Cell] = {
        "notice": NOTICE,
        "id": incident.id,
        "date_start": incident.when.start if incident.when else None,
        "date_end": incident.when.end if incident.when else None,
        "action": incident.action,
        "assertion": None if incident.assertion is UNSET else incident.assertion,
        "grade": incident.grade,
        "independent_sources": incident.independent_sources,
        "place": name,
        "lat": first.lat if first else None,
        "lon": first.lon if first else None,
        "radius_km": first.radius_km if first else None,
        "other_places": "; ".join(other for other in named if other != name),
        "casualties": "; ".join(_group(row.actor, row.status, row) for row in incident.casualties),
        "voices": "; ".join(voice.voice for voice in incident.sources if voice.voice is not UNSET),
        "documents": "; ".join(sorted({member.document for member in incident.members})),
        "in_totals": "yes" if counts(incident) else "no",
        "summarises": "; ".join(incident.summarises),
    }
    row |= {role: _parties(incident, role) for role in ("initiator", "target", "supporter", "participant")}
    for status in COUNTED:
        row |= _bounds(status, of_status(incident, status))
    return row


def _bounds(status: str, total: Range | None) -> dict[str, Cell]:
    """Empty where not told or open above."""
    return {
        f"{status}_low": total.low if total else None,
        f"{status}_best": total.best if total else None,
        f"{status}_high": total.high if total else None,
    }


def _group(actor: str | None, status: str, row: object) -> str:
    low, best, high = (getattr(row, bound) for bound in ("low", "best", "high"))
    told = [
        "?" if low is None else str(low),
        "?" if best is None else str(best),
        "+" if high is None else str(high),
    ]
    return f"{status} {actor or 'unknown'} {'/'.join(told)}"


def _parties(incident: Incident, role: str) -> str:
    named = (party.actor or (party.name if party.name is not UNSET else "") for party in incident.parties
             if party.role == role)  # fmt: skip
    return "; ".join(name for name in named if name)
