"""Deadly incidents in the columns of the UCDP Georeferenced Event Dataset, to compare with it; not UCDP's data.

As there, a row is the use of force by an organised actor that led to at least one death, placed and dated. An open
upper bound is written as the best figure, and `high_open` says so.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from marsad.model.incident import Incident, Interval
from marsad.publish.csv_table import Cell, by_date, table
from marsad.publish.notice import NOTICE
from marsad.publish.places import Spot, located, on_earth
from marsad.publish.sides import Side, is_civilian, is_state, known_actor, sides
from marsad.publish.totals import counts, of_status, sum_ranges
from marsad.publish.where import english_name, first_place, unit

COLUMNS = (
    "notice", "id", "year", "type_of_violence", "side_a", "side_b", "number_of_sources", "source_office", "where_prec",
    "where_coordinates", "adm_1", "adm_2", "latitude", "longitude", "country", "event_clarity", "date_prec",
    "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low",
    "high_open",
)  # fmt: skip
STATE_BASED, NON_STATE, ONE_SIDED = 1, 2, 3


def ged_csv(incidents: Iterable[Incident]) -> bytes:
    """The whole table, by date and id."""
    made = (_row(incident) for incident in sorted(incidents, key=by_date) if counts(incident))
    return table(COLUMNS, [row for row in made if row is not None])


def type_of_violence(doers: list[Side], targets: list[Side]) -> int:
    """3 where only civilians are the target, 1 where a state is on a side, else 2."""
    if targets and all(map(is_civilian, targets)):
        return ONE_SIDED
    return STATE_BASED if any(map(is_state, (*doers, *targets))) else NON_STATE


def date_prec(when: Interval) -> int:
    """1 the day, 2 two to six days, 3 a week, 4 a month, 5 longer."""
    days = (date.fromisoformat(when.end or when.start or "") - date.fromisoformat(when.start or "")).days + 1
    return next((code for code, most in ((1, 1), (2, 6), (3, 13), (4, 31)) if days <= most), 5)


def where_prec(spot: Spot) -> int:
    """1 the place itself, 2 near it, 3 a district's size, 4 a governorate's, 6 larger."""
    radius = spot.radius_km or 0
    return next(code for code, most in ((1, 10), (2, 25), (3, 50), (4, 120), (6, 10**6)) if radius <= most)


def check_ged(path: Path) -> list[str]:
    """What is wrong with such a file."""
    reader = csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""))
    if tuple(reader.fieldnames or ()) != COLUMNS:
        return ["wrong columns"]
    return [f"row {number}: {fault}" for number, row in enumerate(reader, 2) for fault in _faults(row)]


def _faults(row: Mapping[str, str]) -> list[str]:
    low, best, high = (int(row[bound]) for bound in ("low", "best", "high"))
    tests = {
        "the notice is missing": row["notice"] == NOTICE,
        "nobody died": high > 0,
        "the range is upside down": low <= best <= high,
        "no type of violence": row["type_of_violence"] in {"1", "2", "3"},
        "the period ends before it begins": row["date_start"] <= row["date_end"],
        "no position on the Earth": on_earth(float(row["latitude"]), float(row["longitude"])),
    }
    return [fault for fault, holds in tests.items() if not holds]


def _row(incident: Incident) -> dict[str, Cell] | None:
    killed, spots = of_status(incident, "killed"), located(incident)
    if killed is None or not spots or incident.when is None or not incident.when.start:
        return None
    low = killed.low or 0
    best = low if killed.best is None else killed.best
    high = best if killed.high is None else killed.high
    doers, targets = sides(incident)
    if not high or not doers:
        return None
    return {
        "notice": NOTICE,
        "id": incident.id,
        "year": int(incident.when.start[:4]),
        "type_of_violence": type_of_violence(doers, targets),
        "side_a": "; ".join(side.name for side in doers),
        "side_b": "; ".join(side.name for side in targets),
        "number_of_sources": incident.independent_sources,
        "source_office": "; ".join(voice.voice for voice in incident.sources if isinstance(voice.voice, str)),
        **_place(incident, spots[0]),
        "event_clarity": 1 if incident.grade in {"confirmed", "fair"} else 2,
        "date_prec": date_prec(incident.when),
        "date_start": incident.when.start,
        "date_end": incident.when.end or incident.when.start,
        **_deaths(incident, doers, targets, best),
        "best": best,
        "high": high,
        "low": low,
        "high_open": int(killed.high is None),
    }


def _deaths(incident: Incident, doers: list[Side], targets: list[Side], best: int) -> dict[str, Cell]:
    """The best figure by side, no more in all than the total; what no group accounts for is unknown."""
    groups = dict.fromkeys(("deaths_a", "deaths_b", "deaths_civilians"), 0)
    for row in (row for row in incident.casualties if row.status == "killed"):
        name = _column(row.actor, doers, targets)
        if name is not None:
            left = best - sum(groups.values())
            groups[name] += min(left, sum_ranges([row]).best or 0)
    return {**groups, "deaths_unknown": best - sum(groups.values())}


def _column(id: str | None, doers: list[Side], targets: list[Side]) -> str | None:
    known = known_actor(id)
    if known is not None and is_civilian(Side(known.name_en, known.kind, known.id)):
        return "deaths_civilians"
    if id and id in {side.id for side in doers}:
        return "deaths_a"
    return "deaths_b" if id and id in {side.id for side in targets} else None


def _place(incident: Incident, spot: Spot) -> dict[str, Cell]:
    place = first_place(incident)
    country, first, second = (unit(place, kind) for kind in ("country", "governorate", "district"))
    return {
        "where_prec": where_prec(spot),
        "where_coordinates": english_name(spot) or spot.name or "",
        "adm_1": first.name_en if first else "",
        "adm_2": second.name_en if second else "",
        "latitude": spot.lat,
        "longitude": spot.lon,
        "country": country.name_en if country else "",
    }
