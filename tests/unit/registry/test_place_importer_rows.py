"""Broken rows of other people's tables: told with file and line, and nothing of the table kept as if it were whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.errors import MarsadError
from marsad.registry.place_importers import from_geonames, from_pcodes, from_table
from marsad.registry.place_rows import Place, fault_of

COLUMNS = {
    "name": "n",
    "lat": "y",
    "lon": "x",
    "country": "c",
    "kind": "k",
    "radius_km": "r",
    "population": "p",
}
HEADER = "n,y,x,c,k,r,p\n"


def dump(**changes: str) -> str:
    """One line of a GeoNames dump of an invented village."""
    cells = {
        "id": "77", "name": "Tall Samar", "ascii": "Tall Samar", "more": "تل السمر", "lat": "35.1", "lon": "40.2",
        "class": "P", "code": "PPL", "country": "SY", "cc2": "", "a1": "", "a2": "", "a3": "", "a4": "",
        "people": "0", "height": "", "model": "", "zone": "", "changed": "2020-01-01",
    }  # fmt: skip
    return "\t".join((cells | changes).values()) + "\n"


def fault(read: Callable[[Path], Iterable[Place]], folder: Path, text: str | bytes) -> MarsadError:
    path = folder / "table.txt"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(MarsadError) as caught:
        list(read(path))
    assert caught.value.file == str(path)
    return caught.value


def table(path: Path) -> Iterable[Place]:
    return from_table(path, COLUMNS, "own survey")


def geonames(folder: Path, text: str) -> list[Place]:
    path = folder / "SY.txt"
    path.write_text(text, "utf-8")
    return list(from_geonames(path))


@pytest.mark.parametrize(
    ("changes", "kind", "radius"),
    [
        ({}, "village", 3.0),
        ({"people": "4999"}, "village", 3.0),
        ({"people": "5000"}, "town", 4.0),
        ({"people": "99999"}, "town", 4.0),
        ({"people": "100000"}, "city", 7.0),
        ({"people": ""}, "village", 3.0),
        ({"code": "PPLX", "people": "200000"}, "neighbourhood", 3.0),
        ({"class": "A", "code": "ADM1"}, "governorate", 60.0),
        ({"class": "A", "code": "ADM2"}, "district", 25.0),
        ({"class": "A", "code": "ADM3"}, "subdistrict", 12.0),
        ({"class": "S", "code": "AIRB"}, "airfield", 4.0),
        ({"class": "S", "code": "DAM"}, "dam", 4.0),
        ({"class": "L", "code": "OILF"}, "oil_field", 6.0),
        ({"class": "T", "code": "MT"}, "mountain", 8.0),
        ({"class": "T", "code": "ISL"}, "island", 5.0),
        ({"class": "H", "code": "STM"}, "river", 30.0),
    ],
)
def test_a_feature_has_its_kind_and_size(
    tmp_path: Path, changes: dict[str, str], kind: str, radius: float
) -> None:
    (found,) = geonames(tmp_path, dump(**changes))
    assert (found.kind, found.radius_km, found.country, found.id) == (kind, radius, "", "sy-g77")
    assert fault_of(found) is None


@pytest.mark.parametrize(
    "changes", [{"class": "S", "code": "SCH"}, {"class": "A", "code": "PCLI"}, {"class": ""}]
)
def test_other_features_are_passed_over(tmp_path: Path, changes: dict[str, str]) -> None:
    assert geonames(tmp_path, dump(**changes)) == []


@pytest.mark.parametrize(
    ("more", "names"),
    [
        ("تل السمر,تَلُّ السَّمَر", ("تل السمر",)),
        ("تل السمر,Tell,تل  سمر", ("تل السمر", "تل سمر")),
        ("تلـ السمر", ("تل السمر",)),
        ("تل السمر (قرية),السمر", ("السمر",)),
        ("تل-السمر", ("تل-السمر",)),
    ],
)
def test_only_arabic_names_are_kept_without_marks_and_each_once(
    tmp_path: Path, more: str, names: tuple[str, ...]
) -> None:
    (found,) = geonames(tmp_path, dump(more=more))
    assert found.names == names


@pytest.mark.parametrize(
    "changes",
    [
        {"lat": "91"},
        {"lat": "-90.5"},
        {"lon": "181"},
        {"lon": "شرق"},
        {"lat": ""},
        {"lat": "nan"},
        {"country": ""},
        {"country": "S1"},
        {"people": "inf"},
    ],
)
def test_a_wrong_line_of_a_dump(tmp_path: Path, changes: dict[str, str]) -> None:
    error = fault(from_geonames, tmp_path, dump() + dump(**changes))
    assert (error.code, error.line) == ("registry.place_row", 2)
    assert error.values["reason"]


@pytest.mark.parametrize(
    ("text", "line", "found"),
    [("\n", 1, 1), (dump() + dump().replace("\tP\t", "\t"), 2, 18), (dump()[:-1] + "\textra\n", 1, 20)],
)
def test_a_line_with_more_or_fewer_cells(tmp_path: Path, text: str, line: int, found: int) -> None:
    error = fault(from_geonames, tmp_path, text)
    assert (error.code, error.line, error.values["found"]) == ("registry.place_cells", line, found)


@pytest.mark.parametrize("read", [from_geonames, table, lambda path: from_pcodes(path, 2)])
def test_a_table_in_another_encoding_is_told_and_not_guessed(
    tmp_path: Path, read: Callable[[Path], Iterable[Place]]
) -> None:
    error = fault(read, tmp_path, (HEADER + "تل السمر,35,40,SY,,,\n").encode("windows-1256"))
    assert error.code == "registry.place_encoding"


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (",35,40,SY,,,", "registry.place_column"),
        ("تل السمر,,40,SY,,,", "registry.place_column"),
        ("تل السمر,35,,SY,,,", "registry.place_column"),
        ("تل السمر,35,40,,,,", "registry.place_column"),
        ("تل السمر,35", "registry.place_column"),
        ("Tell,35,40,SY,,,", "registry.place_row"),
        ("تل السمر,35,40,SY,castle,,", "registry.place_row"),
        ("تل السمر,35,40,SY,,-1,", "registry.place_row"),
        ("تل السمر,35,40,SY,,0,", "registry.place_row"),
        ("تل السمر,35,40,SY,,wide,", "registry.place_row"),
        ("تل السمر,35,40,SY,,nan,", "registry.place_row"),
        ("تل السمر,35,40,SY,,inf,", "registry.place_row"),
        ("تل السمر,35,40,SY,,,many", "registry.place_row"),
        ("تل السمر,35,40,SY,,,inf", "registry.place_row"),
        ("تل السمر,35,40,Syria,,,", "registry.place_row"),
        ('تل السمر,"35,1",40,SY,,,', "registry.place_row"),
    ],
)
def test_a_wrong_row_of_a_table(tmp_path: Path, row: str, code: str) -> None:
    error = fault(table, tmp_path, HEADER + "وادي السمر,35,40,SY,,,\n" + row + "\n")
    assert (error.code, error.line) == (code, 3)


def test_the_line_is_the_one_where_a_row_begins(tmp_path: Path) -> None:
    long = '"وادي\nالسمر",35,40,SY,,,\n'
    error = fault(table, tmp_path, HEADER + long + "تل السمر,north,40,SY,,,\n")
    assert error.line == 4


def test_cells_beyond_the_header_and_a_table_of_a_header_only(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(HEADER, "utf-8")
    assert list(table(path)) == []
    path.write_text(HEADER + "تل السمر,35,40,sy,town,4,900,more,and more\n", "utf-8")
    (found,) = table(path)
    assert (found.id, found.kind, found.radius_km, found.population) == ("sy-list-2", "town", 4.0, 900)


@pytest.mark.parametrize(
    ("level", "code", "id", "parent", "kind"),
    [
        (0, "SY", "sy", "", "country"),
        (1, "SY09", "sy-09", "sy", "governorate"),
        (2, "SY0901", "sy-0901", "sy-09", "district"),
        (3, "SY090101", "sy-090101", "sy-0901", "subdistrict"),
        (4, "SY09010102", "sy-09010102", "sy-090101", "village"),
    ],
)
def test_levels_of_pcodes_hang_together(
    tmp_path: Path, level: int, code: str, id: str, parent: str, kind: str
) -> None:
    above = code[:-2] if level else ""
    header = (
        f"ADM{level}_PCODE,ADM{level}_AR,ADM{max(level - 1, 0)}_X,adm{level - 1}_pcode,center_lat,center_lon"
    )
    path = tmp_path / "adm.csv"
    path.write_text(f"{header}\n{code},وادي السمر,,{above},35,40\n", "utf-8")
    (found,) = from_pcodes(path, level)
    assert (found.id, found.parent, found.kind) == (id, parent, kind)
    assert found.name_en == code


@pytest.mark.parametrize("left_out", ["ADM2_PCODE", "ADM2_AR", "LAT", "LON"])
def test_a_pcode_table_without_a_column(tmp_path: Path, left_out: str) -> None:
    cells = {"ADM2_PCODE": "SY0901", "ADM2_AR": "كذا", "ADM1_PCODE": "SY09", "LAT": "35", "LON": "40"}
    del cells[left_out]
    text = ",".join(cells) + "\n" + ",".join(cells.values()) + "\n"
    error = fault(lambda path: from_pcodes(path, 2), tmp_path, text)
    assert (error.code, error.line, error.values["column"]) == ("registry.place_column", 2, left_out.lower())


NUMBERS = st.floats(allow_nan=True, allow_infinity=True)


@given(lat=NUMBERS, lon=NUMBERS, radius=NUMBERS)
def test_no_place_outside_the_world_or_without_an_end_is_without_fault(
    lat: float, lon: float, radius: float
) -> None:
    place = Place("sy-x", ("تل السمر",), "Tall", "village", "sy", lat, lon, radius, "own")
    sound = -90 <= lat <= 90 and -180 <= lon <= 180 and 0 < radius < 10_000
    assert (fault_of(place) is None) == sound


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "SY-x"},
        {"id": "syx"},
        {"id": "sy-"},
        {"id": ""},
        {"names": ("",)},
        {"names": ("تل", "Tall hill")},
        {"names": ("تَل",)},
        {"names": ("تل ",)},
        {"kind": "castle"},
        {"parent": ""},
        {"source": ""},
        {"source": "recalled", "radius_km": 9.9},
    ],
)
def test_each_fault_of_a_row_is_told(changes: dict[str, object]) -> None:
    sound = Place("sy-x", ("تل السمر",), "Tall", "village", "sy", 35.0, 40.0, 5.0, "own")
    assert fault_of(sound) is None
    told = fault_of(sound._replace(**changes))  # type: ignore[arg-type]
    assert told
    assert str(changes.get("id", "sy-x")) in told
