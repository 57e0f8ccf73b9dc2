"""Incidents as a table with a row of HXL hashtags (Humanitarian Exchange Language 1.1) under the headers."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from pathlib import Path

from marsad.model.incident import Incident
from marsad.publish.csv_table import COUNTED, Cell, by_date, table
from marsad.publish.notice import NOTICE
from marsad.publish.places import located
from marsad.publish.totals import counts, of_status
from marsad.publish.where import english_name, first_place, unit, written_name

_PEOPLE = {"wounded": "injured", "killed_or_wounded": "killed_or_injured"}
TAGS = {
    "notice": "#meta+notice",
    "id": "#event+id",
    "date_start": "#date+event+start",
    "date_end": "#date+event+end",
    "action": "#event+type+code",
    "country": "#country+name",
    "admin1": "#adm1+name",
    "place": "#loc+name+ar",
    "place_en": "#loc+name+en",
    "lat": "#geo+lat",
    "lon": "#geo+lon",
    "radius_km": "#geo+precision+km",
    "grade": "#meta+grade",
    "voices": "#indicator+sources+num",
} | {
    f"{status}_{bound}": f"#affected+{_PEOPLE.get(status, status)}+{attribute}"
    for status in COUNTED
    for bound, attribute in (("low", "min"), ("best", "best"), ("high", "max"))
}
_TAG = re.compile(r"^#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*$")


def hxl_csv(incidents: Iterable[Incident]) -> bytes:
    """The whole table, by date and id; what no sum may count is left out."""
    rows = [_row(incident) for incident in sorted(incidents, key=by_date) if counts(incident)]
    head, _, body = table(TAGS, rows).partition(b"\r\n")
    return head + b"\r\n" + ",".join(TAGS.values()).encode() + b"\r\n" + body


def check_hxl(path: Path) -> list[str]:
    """What is wrong with such a file: no row of hashtags, a tag that is none, columns without one."""
    rows = list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))
    if len(rows) < 2 or not any(cell.startswith("#") for cell in rows[1]):
        return ["no row of hashtags under the headers"]
    faults = [f"{tag!r} is no hashtag" for tag in rows[1] if not _TAG.match(tag)]
    faults += [
        f"row {number} has {len(row)} cells" for number, row in enumerate(rows, 1) if len(row) != len(rows[0])
    ]
    twice = sorted({tag for tag in rows[1] if rows[1].count(tag) > 1})
    return faults + [f"{tag} stands twice" for tag in twice]


def _row(incident: Incident) -> dict[str, Cell]:
    spots, place = located(incident), first_place(incident)
    spot = spots[0] if spots else None
    country, first = unit(place, "country"), unit(place, "governorate")
    row: dict[str, Cell] = {
        "notice": NOTICE,
        "id": incident.id,
        "date_start": incident.when.start if incident.when else None,
        "date_end": incident.when.end if incident.when else None,
        "action": incident.action,
        "country": country.name_en if country else None,
        "admin1": first.name_en if first else None,
        "place": spot.name if spot else written_name(incident),
        "place_en": english_name(spot) if spot else place.name_en if place else None,
        "lat": spot.lat if spot else None,
        "lon": spot.lon if spot else None,
        "radius_km": spot.radius_km if spot else None,
        "grade": incident.grade,
        "voices": incident.independent_sources,
    }
    for status in COUNTED:
        total = of_status(incident, status)
        for bound in ("low", "best", "high"):
            row[f"{status}_{bound}"] = getattr(total, bound) if total else None
    return row
