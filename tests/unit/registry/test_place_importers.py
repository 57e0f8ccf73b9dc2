"""Tables of other people become places of a workspace, or an error that names file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.errors import MarsadError
from marsad.registry.place_importers import from_geonames, from_pcodes, from_table
from marsad.registry.places import find_places, gazetteer, resolve_places

GEONAMES = (
    "901\tWadi Kadha\tWadi Kadha\tWadi Kadha,وادي كَذا,كذا البعيدة\t34.5\t38.5\tP\tPPL\tSY\t\t"
    "11\t\t\t\t6000\t\t400\tAsia/Damascus\t2020-01-01"
)
PCODES = "ADM2_EN,ADM2_AR,ADM2_PCODE,ADM1_PCODE,LAT,LON\nKadha,كذا,SY0901,SY09,34.5,38.5\n"


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_a_geonames_dump(tmp_path: Path) -> None:
    (place,) = from_geonames(write(tmp_path, "SY.txt", GEONAMES + "\n"))
    assert (place.id, place.names, place.kind) == ("sy-g901", ("وادي كذا", "كذا البعيدة"), "town")
    assert (place.lat, place.lon, place.population, place.parent) == (34.5, 38.5, 6000, "sy")


def test_features_that_are_no_places_of_ours_and_names_without_arabic_are_left_out(tmp_path: Path) -> None:
    hotel = GEONAMES.replace("\tP\tPPL\t", "\tS\tHTL\t")
    latin = GEONAMES.replace("وادي كَذا,كذا البعيدة", "Oued")
    assert list(from_geonames(write(tmp_path, "SY.txt", f"{hotel}\n{latin}\n"))) == []


def test_a_pcode_table(tmp_path: Path) -> None:
    (place,) = from_pcodes(write(tmp_path, "adm2.csv", PCODES), 2)
    assert (place.id, place.parent, place.kind, place.names) == ("sy-0901", "sy-09", "district", ("كذا",))


def test_any_table_with_its_columns_named(tmp_path: Path) -> None:
    path = write(tmp_path, "My List.csv", "\ufeffالاسم,y,x,cc\nتل كذا,35.1,40.2,SY\n")
    (place,) = from_table(path, {"name": "الاسم", "lat": "y", "lon": "x", "country": "cc"}, "own survey")
    assert (place.id, place.names, place.source) == ("sy-my-list-2", ("تل كذا",), "own survey")


def test_places_of_a_workspace_are_found_and_resolved(tmp_path: Path) -> None:
    known = gazetteer(tuple(from_geonames(write(tmp_path, "SY.txt", GEONAMES + "\n"))))
    tokens = tokenize(fold("انفجار في بلدة كذا البعيدة بريف حمص"))
    readings = resolve_places(find_places(tokens, known=known), tokens, "SY", known=known)
    assert readings[0] is not None
    assert readings[0].id == "sy-g901"


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (GEONAMES + "\nonly\tthree\tcells\n", "registry.place_cells", 2),
        (GEONAMES.replace("34.5", "94.5") + "\n", "registry.place_row", 1),
        (GEONAMES.replace("34.5", "north") + "\n", "registry.place_row", 1),
    ],
)
def test_a_wrong_dump_is_told_with_file_and_line(tmp_path: Path, text: str, code: str, line: int) -> None:
    path = write(tmp_path, "SY.txt", text)
    with pytest.raises(MarsadError) as caught:
        list(from_geonames(path))
    assert (caught.value.code, caught.value.file, caught.value.line) == (code, str(path), line)


def test_an_empty_cell_and_a_missing_name_are_told(tmp_path: Path) -> None:
    empty = write(tmp_path, "adm2.csv", PCODES.replace("34.5", ""))
    with pytest.raises(MarsadError, match="place_column") as caught:
        list(from_pcodes(empty, 2))
    assert (caught.value.line, caught.value.values["column"]) == (2, "lat")
    latin = write(tmp_path, "latin.csv", "n,y,x,c\nTall,35,40,SY\n")
    with pytest.raises(MarsadError, match="place_row"):
        list(from_table(latin, {"name": "n", "lat": "y", "lon": "x", "country": "c"}, "own"))
