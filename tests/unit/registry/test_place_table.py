"""The built gazetteer is the one that its rows give."""

from __future__ import annotations

from pathlib import Path

import pytest

from marsad.registry.place_gazetteer import Gazetteer, built_file, gazetteer, merged, own_files
from marsad.registry.place_rows import Place, read_places
from marsad.registry.place_table import built_table, read_table, sources_hash, write_table

ROWS = [
    Place("sy-a", ("تل أبيض", "تلابيض"), "Tell Abyad", "town", "sy", 36.7, 38.9, 4, "geonames", 15_000, "SY"),
    Place("sy-b", ("الباب",), "Al Bab", "city", "sy", 36.4, 37.5, 5, "geonames", 100_000, "SY"),
    Place("sy-c", ("تل ابيض",), "Tell Abyad", "village", "sy", 36.7, 38.95, 3, "geonames", 20_000, "SY"),
]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A file of rows, as far as the table is concerned."""
    (tmp_path / "rows.tsv").write_text("rows", "utf-8")
    return tmp_path / "rows.tsv"


def test_a_table_gives_the_same_gazetteer(tmp_path: Path, source: Path) -> None:
    known = Gazetteer(ROWS)
    write_table(known.table(sources_hash([source])), tmp_path / "places.bin")
    table = read_table(tmp_path / "places.bin", [source])
    assert table is not None
    again = Gazetteer.of_table(table)
    assert again.places == known.places
    assert list(again.places) == ["sy-a", "sy-b"]  # the third is the first again
    assert again.table("") == known.table("")
    assert again.named("تل ابيض") == known.named("تل ابيض") != []
    assert again.openings("بتل") == known.openings("بتل") != ()
    assert again.goes_on("تل ابيض")
    assert again.is_whole("باب")


def test_a_table_of_other_rows_is_not_used(tmp_path: Path, source: Path) -> None:
    out = tmp_path / "places.bin"
    assert read_table(out, [source]) is None
    write_table(Gazetteer(ROWS).table(sources_hash([source])), out)
    assert read_table(out, [source]) is not None
    source.write_text("other rows", "utf-8")
    assert read_table(out, [source]) is None


def test_the_same_rows_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_table(Gazetteer(ROWS).table(""), tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


@pytest.mark.skipif(not built_table().is_file(), reason="the package is not built")
def test_the_packages_table_is_that_of_its_rows() -> None:
    if read_table(built_table(), [*own_files(), built_file()]) is None:
        pytest.skip("the rows have changed since the build")
    rows = merged((), read_places(built_file(), trusted=True))
    assert gazetteer().table("") == rows.table("")


def test_places_of_a_workspace_are_put_before_the_packages_own() -> None:
    mine = ROWS[1]._replace(id="sy-mine", names=("قرية الاختبار الخاصة",))
    known = gazetteer((mine,))
    assert known.places["sy-mine"] == mine
    assert len(known.places) == len(gazetteer().places) + 1
