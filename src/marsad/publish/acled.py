"""Incidents in the columns of ACLED, for those who compare with it or work with its tools; not ACLED's data.

A row needs a day and a place, so incidents without either are left out, as are those that no sum may count. Types are
those of the codebook's section 7; fatalities are the lowest figure, and words without a figure count as ACLED counts
them: several 3, dozens 12, hundreds 100.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path

from msgspec import Struct

from marsad.model.claim import Action, Claim, Reading
from marsad.model.incident import Incident, Interval
from marsad.publish.csv_table import Cell, by_date, table
from marsad.publish.notice import NOTICE
from marsad.publish.places import Spot, located, on_earth
from marsad.publish.sides import Side, is_civilian, is_state, sides
from marsad.publish.totals import counts, of_status
from marsad.publish.where import english_name, first_place, unit
from marsad.registry.rows import folder, rows

COLUMNS = (
    "notice", "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type",
    "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting",
    "country", "admin1", "admin2", "location", "latitude", "longitude", "geo_precision", "source", "notes",
    "fatalities",
)  # fmt: skip
_WORDS = {"several": 3, "dozens": 12, "hundreds": 100, "thousands": 1000, "unstated": 3}
_DISORDER = {
    "Protests": "Demonstrations",
    "Riots": "Demonstrations",
    "Strategic developments": "Strategic developments",
}


class Types(Struct, frozen=True, forbid_unknown_fields=True):
    """An event type and its sub-event type."""

    event: str
    sub_event: str


class Coding(Types, frozen=True, kw_only=True):
    """How ACLED codes an action; otherwise where civilians are the target, a state takes a place, or an armed actor
    did it."""

    action: Action
    civilians: Types | None = None
    by_state: Types | None = None
    armed: Types | None = None


@lru_cache(maxsize=1)
def codings() -> dict[str, Coding]:
    """The codebook's actions. Raises KnowledgeError for a wrong row."""
    return {row.value.action: row.value for row in rows(folder("codebooks"), Coding)}


def acled_csv(incidents: Iterable[Incident], readings: Iterable[Reading]) -> bytes:
    """The whole table, by date and id."""
    claims = {(reading.document.id, claim.id): claim for reading in readings for claim in reading.claims}
    made = (_row(incident, claims) for incident in sorted(incidents, key=by_date) if counts(incident))
    return table(COLUMNS, [row for row in made if row is not None])


def types_of(incident: Incident) -> Types:
    """Event and sub-event type; an action that the codebook does not know is `other`."""
    coding = codings().get(incident.action) or codings()["other"]
    doers, targets = sides(incident)
    if coding.civilians and targets and all(map(is_civilian, targets)):
        return coding.civilians
    if coding.by_state and doers and is_state(doers[0]):
        return coding.by_state
    if coding.armed and doers and not all(map(is_civilian, doers)):
        return coding.armed
    return coding


def fatalities(incident: Incident, claims: Mapping[tuple[str, str], Claim]) -> int:
    """The lowest figure for the dead, or what ACLED writes for a word where no report gives a figure."""
    killed = of_status(incident, "killed")
    told = [claims.get((member.document, member.claim)) for member in incident.members]
    rows = [row for claim in told if claim for row in claim.casualties or () if row.status == "killed"]
    if rows and all(row.quantity in _WORDS for row in rows):
        return max(_WORDS[row.quantity] for row in rows)
    return (killed.low or 0) if killed else 0


def time_precision(when: Interval) -> int:
    """1 the day, 2 within a week, 3 longer."""
    days = (date.fromisoformat(when.end or when.start or "") - date.fromisoformat(when.start or "")).days
    return 1 if days == 0 else 2 if days < 7 else 3


def geo_precision(spot: Spot) -> int:
    """1 the place itself, 2 its surroundings, 3 a region."""
    radius = spot.radius_km or 0
    return 1 if radius <= 10 else 2 if radius <= 50 else 3


def check_acled(path: Path) -> list[str]:
    """What is wrong with such a file."""
    reader = csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""))
    if tuple(reader.fieldnames or ()) != COLUMNS:
        return ["wrong columns"]
    known = {
        (t.event, t.sub_event) for c in codings().values() for t in (c, c.civilians, c.by_state, c.armed) if t
    }
    return [f"row {number}: {fault}" for number, row in enumerate(reader, 2) for fault in _faults(row, known)]


def _faults(row: Mapping[str, str], known: set[tuple[str, str]]) -> list[str]:
    tests = {
        "the notice is missing": row["notice"] == NOTICE,
        "the date is not ISO or not of that year": row["event_date"][:4] == row["year"],
        "no such event and sub-event type": (row["event_type"], row["sub_event_type"]) in known,
        "no position on the Earth": on_earth(float(row["latitude"]), float(row["longitude"])),
        "a precision is not 1 to 3": {row["time_precision"], row["geo_precision"]} <= {"1", "2", "3"},
        "fatalities are no number": row["fatalities"].isdecimal(),
    }
    return [fault for fault, holds in tests.items() if not holds]


def _row(incident: Incident, claims: Mapping[tuple[str, str], Claim]) -> dict[str, Cell] | None:
    spots = located(incident)
    if not spots or incident.when is None or not incident.when.start:
        return None
    types, (doers, targets) = types_of(incident), sides(incident)
    civilians = any(map(is_civilian, targets))
    return {
        "notice": NOTICE,
        "event_id_cnty": incident.id,
        "event_date": incident.when.start,
        "year": int(incident.when.start[:4]),
        "time_precision": time_precision(incident.when),
        "disorder_type": _DISORDER.get(types.event, "Political violence"),
        "event_type": types.event,
        "sub_event_type": types.sub_event,
        **_actors("1", doers),
        **_actors("2", targets),
        "interaction": "-".join(str(side[0].kind or 0) for side in (doers, targets) if side),
        "civilian_targeting": "Civilian targeting" if civilians else "",
        **_place(incident, spots[0]),
        "geo_precision": geo_precision(spots[0]),
        "source": "; ".join(voice.voice for voice in incident.sources if isinstance(voice.voice, str)),
        "notes": f"{incident.grade}; voices: {incident.independent_sources}",
        "fatalities": fatalities(incident, claims),
    }


def _actors(number: str, side: list[Side]) -> dict[str, Cell]:
    first = side[0] if side else None
    return {
        f"actor{number}": first.name if first else "",
        f"assoc_actor_{number}": "; ".join(one.name for one in side[1:]),
        f"inter{number}": first.kind if first else None,
    }


def _place(incident: Incident, spot: Spot) -> dict[str, Cell]:
    place = first_place(incident)
    units = {kind: unit(place, kind) for kind in ("country", "governorate", "district")}
    names = {kind: one.name_en if one else "" for kind, one in units.items()}
    return {
        "country": names["country"],
        "admin1": names["governorate"],
        "admin2": names["district"],
        "location": english_name(spot) or spot.name or "",
        "latitude": spot.lat,
        "longitude": spot.lon,
    }
