"""Incidents as GeoJSON (RFC 7946): one feature each, longitude before latitude.

An incident without a usable position keeps its feature, with a null geometry: the file counts what the table counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec
from msgspec import UNSET

from marsad.model.incident import Incident, Range
from marsad.publish.csv_table import by_date
from marsad.publish.notice import NOTICE
from marsad.publish.places import Spot, located, on_earth
from marsad.publish.totals import counts, of_status

_DECIMALS = 5  # about a metre; more would pretend to a precision nobody has


def incidents_geojson(incidents: Iterable[Incident]) -> bytes:
    """The whole file, features by date and id."""
    collection = {
        "type": "FeatureCollection",
        "notice": NOTICE,
        "features": [feature(incident) for incident in sorted(incidents, key=by_date)],
    }
    return msgspec.json.format(msgspec.json.encode(collection), indent=1) + b"\n"


def feature(incident: Incident) -> dict[str, Any]:
    """Point for one place, MultiPoint for several; `radius_km` has one value for each point."""
    spots = located(incident)
    return {
        "type": "Feature",
        "id": incident.id,
        "geometry": _geometry(spots),
        "properties": {
            "notice": NOTICE,
            "action": incident.action,
            "assertion": None if incident.assertion is UNSET else incident.assertion,
            "grade": incident.grade,
            "independent_sources": incident.independent_sources,
            "date_start": incident.when.start if incident.when else None,
            "date_end": incident.when.end if incident.when else None,
            "places": [spot.name for spot in spots],
            "radius_km": [spot.radius_km for spot in spots],
            "killed": _range(of_status(incident, "killed")),
            "wounded": _range(of_status(incident, "wounded")),
            "in_totals": counts(incident),
            "documents": sorted({member.document for member in incident.members}),
        },
    }


def check_geojson(path: Path) -> list[str]:
    """What is wrong with such a file: its shape, positions that are not on the Earth, counts upside down."""
    try:
        collection = msgspec.json.decode(path.read_bytes(), type=dict[str, Any])
    except msgspec.DecodeError as error:
        return [f"not JSON: {error}"]
    if collection.get("type") != "FeatureCollection" or not isinstance(collection.get("features"), list):
        return ["not a FeatureCollection"]
    faults = [] if collection.get("notice") == NOTICE else ["the notice is missing"]
    for number, given in enumerate(collection["features"]):
        faults += [f"feature {number}: {fault}" for fault in _faults(given)]
    return faults


def _faults(given: dict[str, Any]) -> list[str]:
    if given.get("type") != "Feature" or "geometry" not in given or "properties" not in given:
        return ["not a Feature"]
    geometry = given["geometry"]
    if geometry is None:
        return []
    if geometry.get("type") not in {"Point", "MultiPoint"}:
        return ["neither Point nor MultiPoint"]
    positions = [geometry["coordinates"]] if geometry["type"] == "Point" else geometry["coordinates"]
    return [
        f"no position on the Earth: {position}" for position in positions if not on_earth(*position[1::-1])
    ]


def _geometry(spots: list[Spot]) -> dict[str, Any] | None:
    positions = [[round(spot.lon, _DECIMALS), round(spot.lat, _DECIMALS)] for spot in spots]
    if not positions:
        return None
    if len(positions) == 1:
        return {"type": "Point", "coordinates": positions[0]}
    return {"type": "MultiPoint", "coordinates": positions}


def _range(total: Range | None) -> dict[str, int | None] | None:
    return None if total is None else {"low": total.low, "best": total.best, "high": total.high}
