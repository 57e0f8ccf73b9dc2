"""One place as a row of a table: the schema of the supplement and of the built gazetteer.

The columns are id, names_ar (the main name first, `|` between), name_en, kind, parent, lat, lon, radius_km,
source, and in the built table population. An id begins with the country's two letters; a country's id is these.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import NamedTuple

from marsad.registry.rows import KnowledgeError

COLUMNS = ("id", "names_ar", "name_en", "kind", "parent", "lat", "lon", "radius_km", "source")
BUILT_COLUMNS = (*COLUMNS, "population")
SETTLEMENTS = frozenset(("city", "town", "village", "camp", "neighbourhood"))
UNITS = frozenset(("country", "region", "governorate", "district", "subdistrict"))
KINDS = (
    SETTLEMENTS
    | UNITS
    | frozenset(
        ("base", "airfield", "oil_field", "mountain", "valley", "river", "lake", "dam", "crossing", "desert")
    )
    | frozenset(("area", "road", "island", "sea", "site"))
)
RECALLED_RADIUS = 10.0  # a coordinate from memory is never given as closer than this
WIDEST_RADIUS = 10_000.0  # half the way around the earth has 20,000 km
_NAME = re.compile(r"^[ء-غف-يA-Z0-9]+(?:[ -][ء-غف-يA-Z0-9]+)*$")
_ID = re.compile(r"^[a-z]{2}(-[a-z0-9]+)*$")


class Place(NamedTuple):
    """Degrees WGS 84, kilometres; `parent` is the id of the unit that contains it, "" above a country;
    `country` is ISO 3166 alpha-2.
    """

    id: str
    names: tuple[str, ...]
    name_en: str
    kind: str
    parent: str
    lat: float
    lon: float
    radius_km: float
    source: str
    population: int = 0
    country: str = ""


def read_places(source: Traversable | Path, trusted: bool = False) -> Iterator[Place]:
    """The rows of one tab-separated file; lines that begin with `#` are comments.

    `trusted`: the build wrote the file and a test has checked it.

    Raises KnowledgeError, which names file and line, for a row that does not fit the schema.
    """
    header: tuple[str, ...] | None = None
    for number, line in enumerate(source.read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        cells = tuple(line.split("\t"))
        if header is None:
            if cells not in (COLUMNS, BUILT_COLUMNS):
                raise KnowledgeError(f"{source.name}:{number}: the columns must be {', '.join(COLUMNS)}")
            header = cells
        elif len(cells) != len(header):
            raise KnowledgeError(
                f"{source.name}:{number}: {len(cells)} cells where {len(header)} are expected"
            )
        else:
            try:
                place = place_of(cells)
                if not trusted and (fault := fault_of(place)):
                    raise ValueError(fault)
                yield place
            except ValueError as error:
                raise KnowledgeError(f"{source.name}:{number}: {error}") from error


def place_of(cells: Iterable[str]) -> Place:
    """A place from the cells of a row. Raises ValueError for a number that is none."""
    id, names, english, kind, parent, lat, lon, radius, source, *more = cells
    return Place(
        id,
        tuple(names.split("|")),
        english,
        kind,
        parent,
        float(lat),
        float(lon),
        float(radius),
        source,
        int(more[0]) if more else 0,
        id[:2].upper(),
    )


def fault_of(place: Place) -> str | None:
    """What is wrong with a place, or None."""
    if not _ID.match(place.id):
        return f"the id {place.id!r} is not a country's two letters, then words joined by hyphens"
    wrong = next((name for name in place.names if not _NAME.match(name)), None)
    if wrong is not None:
        return f"{place.id}: the name {wrong!r} is not Arabic words without vowel marks"
    if place.kind not in KINDS:
        return f"{place.id}: {place.kind!r} is no kind of place"
    if place.kind != "country" and not place.parent:
        return f"{place.id} has no parent"
    if not (-90 <= place.lat <= 90 and -180 <= place.lon <= 180):
        return f"{place.id} lies outside the world"
    if not 0 < place.radius_km < WIDEST_RADIUS or not place.source:  # what is no number fails too
        return f"{place.id} has no radius or no source"
    if place.source == "recalled" and place.radius_km < RECALLED_RADIUS:
        return f"{place.id}: a recalled coordinate needs a radius of at least {RECALLED_RADIUS:.0f} km"
    return None
