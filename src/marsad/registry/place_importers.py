"""Places of a workspace out of other people's tables: GeoNames dumps, OCHA P-codes, any table with named columns.

Each importer yields checked `Place` rows for `places(extra=...)` and `Gazetteer`; a wrong row stops it with
file and line.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from marsad.errors import MarsadError
from marsad.registry.place_rows import RECALLED_RADIUS, Place, fault_of

# The columns of a GeoNames dump that are read here (https://download.geonames.org/export/dump/readme.txt).
_GEONAMEID, _NAME, _ALTERNATES, _LAT, _LON, _CLASS, _CODE, _COUNTRY, _POPULATION = 0, 1, 3, 4, 5, 6, 7, 8, 14
_GEONAMES_CELLS = 19
# GeoNames feature class, or class and code → kind and radius in km.
_FEATURES: dict[str, tuple[str, float]] = {
    "P": ("village", 3.0),
    "P.PPLX": ("neighbourhood", 3.0),
    "A.ADM1": ("governorate", 60.0),
    "A.ADM2": ("district", 25.0),
    "A.ADM3": ("subdistrict", 12.0),
    "S.AIRB": ("airfield", 4.0),
    "S.AIRP": ("airfield", 4.0),
    "S.DAM": ("dam", 4.0),
    "S.CMPRF": ("camp", 3.0),
    "S.MILB": ("base", 4.0),
    "L.OILF": ("oil_field", 6.0),
    "L.MILB": ("base", 4.0),
    "T.MT": ("mountain", 8.0),
    "T.HLL": ("mountain", 4.0),
    "T.DSRT": ("desert", 60.0),
    "T.ISL": ("island", 5.0),
    "H.LK": ("lake", 6.0),
    "H.WAD": ("valley", 10.0),
    "H.STM": ("river", 30.0),
}
_ARABIC = re.compile(r"^[ء-غف-ي]+(?:[ -][ء-غف-ي]+)*$")
_MARKS = re.compile("[\u0640\u064b-\u0652\u0670\u200b-\u200f]")
_OCHA_RADIUS = {0: 300.0, 1: 60.0, 2: 25.0, 3: 12.0, 4: 4.0}
_OCHA_KIND = {0: "country", 1: "governorate", 2: "district", 3: "subdistrict", 4: "village"}


def from_geonames(path: Path) -> Iterator[Place]:
    """Rows of a GeoNames dump (`SY.txt`) whose names include an Arabic one, with the kinds that we keep."""
    with _utf8(path), path.open(encoding="utf-8", newline="") as table:
        for line, text in enumerate(table, 1):
            cells = text.rstrip("\r\n").split("\t")
            if len(cells) != _GEONAMES_CELLS:
                found, wanted = len(cells), _GEONAMES_CELLS
                raise MarsadError("registry.place_cells", file=path, line=line, found=found, wanted=wanted)
            feature = _feature(cells)
            names = _arabic([*cells[_ALTERNATES].split(","), cells[_NAME]])
            if feature is None or not names:
                continue
            code = cells[_COUNTRY].lower()
            id = f"{code}-g{cells[_GEONAMEID]}"
            values = (cells[_LAT], cells[_LON], feature[1], cells[_POPULATION] or "0")
            yield _place(path, line, id, names, cells[_NAME], feature[0], code, *values, source="geonames")


def _feature(cells: list[str]) -> tuple[str, float] | None:
    exact = _FEATURES.get(f"{cells[_CLASS]}.{cells[_CODE]}")
    found = exact or _FEATURES.get(cells[_CLASS])
    if found is None or found[0] != "village":
        return found
    people = int(cells[_POPULATION] or 0) if cells[_POPULATION].isdecimal() else 0
    return ("city", 7.0) if people >= 100_000 else ("town", 4.0) if people >= 5_000 else found


def from_pcodes(path: Path, level: int) -> Iterator[Place]:
    """Rows of an OCHA P-code table (CSV) of an administrative level, 0 to 4.

    Columns as OCHA names them: `ADM2_PCODE`, `ADM2_AR`, `ADM2_EN`, `ADM1_PCODE`, and `LAT`/`LON` or
    `center_lat`/`center_lon`, in any case.
    """
    kind, radius = _OCHA_KIND[level], _OCHA_RADIUS[level]
    for line, row in _rows(path):
        cells = {key.lower(): value for key, value in row.items()}
        code = _cell(path, line, cells, f"adm{level}_pcode")
        parent = cells.get(f"adm{level - 1}_pcode", "") if level else ""
        lat = _cell(path, line, cells, "lat", "latitude", "center_lat", "y")
        lon = _cell(path, line, cells, "lon", "longitude", "center_lon", "x")
        names = _arabic([_cell(path, line, cells, f"adm{level}_ar")])
        english = cells.get(f"adm{level}_en", "") or code
        up = _pcode_id(parent) if level > 1 else code[:2].lower()
        id = _pcode_id(code)
        yield _place(
            path, line, id, names, english, kind, up if level else "", lat, lon, radius, "0", source="ocha"
        )


def _pcode_id(code: str) -> str:
    return f"{code[:2].lower()}-{code[2:].lower()}" if len(code) > 2 else code.lower()


def from_table(path: Path, columns: Mapping[str, str], source: str) -> Iterator[Place]:
    """Rows of any CSV with a header. `columns`: our field → their column.

    Fields: `name` and `lat`, `lon`, `country` are needed; `names` (more names, `|` between), `id`, `english`,
    `kind`, `parent`, `radius_km`, `population` help. A row without an id gets one from its line.
    """
    for line, row in _rows(path):

        def cell(field: str, default: str = "", row: dict[str, str] = row) -> str:
            return row.get(columns.get(field, ""), "").strip() or default

        for field in ("name", "lat", "lon", "country"):
            if not cell(field):
                raise MarsadError(
                    "registry.place_column", file=path, line=line, column=columns.get(field, field)
                )
        code = cell("country").lower()
        names = _arabic([cell("name"), *cell("names").split("|")])
        id = cell("id", f"{code}-{_slug(path.stem)}-{line}")
        kind, radius = cell("kind", "village"), cell("radius_km", str(RECALLED_RADIUS))
        more = (cell("lat"), cell("lon"), radius, cell("population", "0"))
        english = cell("english", cell("name"))
        yield _place(path, line, id, names, english, kind, cell("parent", code), *more, source=source)


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a CSV with the line each begins on; cells that are absent are empty."""
    with _utf8(path), path.open(encoding="utf-8-sig", newline="") as table:
        reader = csv.DictReader(table)
        line = 2
        for row in reader:
            yield (
                line,
                {key: value or "" for key, value in row.items() if isinstance(value, str | None) and key},
            )
            line = reader.line_num + 1


@contextmanager
def _utf8(path: Path) -> Iterator[None]:
    """Raises `registry.place_encoding` for a table that is not UTF-8: a guess would spoil names."""
    try:
        yield
    except UnicodeDecodeError as error:
        raise MarsadError("registry.place_encoding", file=path) from error


def _cell(path: Path, line: int, cells: Mapping[str, str], *names: str) -> str:
    found = next((cells[name].strip() for name in names if cells.get(name, "").strip()), None)
    if found is None:
        raise MarsadError("registry.place_column", file=path, line=line, column=names[0])
    return found


def _arabic(names: Iterable[str]) -> tuple[str, ...]:
    clean = (" ".join(_MARKS.sub("", name).split()) for name in names)
    return tuple(dict.fromkeys(name for name in clean if _ARABIC.match(name)))


def _slug(text: str) -> str:
    return "-".join(re.findall("[a-z0-9]+", text.lower())) or "table"


def _place(
    path: Path,
    line: int,
    id: str,
    names: tuple[str, ...],
    english: str,
    kind: str,
    parent: str,
    lat: str,
    lon: str,
    radius: float | str,
    population: str,
    *,
    source: str,
) -> Place:
    """A checked place. Raises `registry.place_row` with what is wrong."""
    if not names:
        raise MarsadError("registry.place_row", file=path, line=line, reason=f"{id} has no Arabic name")
    try:
        people = int(float(population))
        place = Place(id, names, english, kind, parent, float(lat), float(lon), float(radius), source, people)
    except (ValueError, OverflowError) as error:
        raise MarsadError("registry.place_row", file=path, line=line, reason=str(error)) from error
    if fault := fault_of(place):
        raise MarsadError("registry.place_row", file=path, line=line, reason=fault)
    return place
