"""Files are there whole or not at all, and cells run nothing."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from marsad.errors import MarsadError
from marsad.model.incident import IncidentPlace
from marsad.publish.csv_table import is_formula, safe, table
from marsad.publish.files import prepare, write
from marsad.publish.places import located, on_earth
from tests.reports import incidents


def test_a_folder_is_made_with_those_above_it_and_may_be_there(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "تقرير"
    prepare(folder)
    prepare(folder)
    assert folder.is_dir()


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x", "utf-8")
    for wrong in (tmp_path / "a", tmp_path / "a" / "b"):
        with pytest.raises(MarsadError) as caught:
            prepare(wrong)
        assert (caught.value.code, caught.value.file) == ("publish.cannot_write", str(wrong))


def test_a_file_is_replaced_whole_and_no_draft_stays(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    for content in (b"old and longer", b"new", b""):
        write(path, content)
        assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_where_it_cannot_be_written_the_old_file_stays(tmp_path: Path) -> None:
    taken = tmp_path / "claims.jsonl"
    taken.mkdir()
    (taken / "inside").write_text("kept", "utf-8")
    with pytest.raises(MarsadError) as caught:
        write(taken, b"new")
    assert (caught.value.code, caught.value.file) == ("publish.cannot_write", str(taken))
    assert [path.name for path in tmp_path.iterdir()] == ["claims.jsonl"]
    assert (taken / "inside").read_text("utf-8") == "kept"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(MarsadError, match="cannot_write"):
        write(tmp_path / "none" / "claims.jsonl", b"x")


SIGNS = st.sampled_from(list("=+-@|\t\r\n＝＋－＠"))
HIDING = st.text(st.sampled_from(" \u00a0\u200e\u200f\u2067\ufeff"), max_size=4)


@given(HIDING, SIGNS, st.text(max_size=8))
def test_no_blank_or_direction_mark_hides_a_formula(before: str, sign: str, rest: str) -> None:
    assert is_formula(before + sign + rest)
    assert not is_formula(str(safe(before + sign + rest)))


@given(st.text())
def test_a_safe_cell_is_never_a_formula_and_keeps_every_character(text: str) -> None:
    cell = str(safe(text))
    assert not is_formula(cell)
    assert cell.removeprefix("'") == text.removeprefix("'") or cell == text
    assert cell.endswith(text)


@pytest.mark.parametrize("number", [0, -3, -35.5])
def test_numbers_are_written_as_they_are(number: float) -> None:
    assert safe(number) == number


def test_what_is_not_told_is_an_empty_cell() -> None:
    assert safe(None) == ""
    assert table(["a", "b"], [{"b": 1}]) == b"\xef\xbb\xbfa,b\r\n,1\r\n"


CELLS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@given(st.lists(st.tuples(CELLS, CELLS), max_size=4))
def test_a_table_is_read_back_as_it_was_written(rows: list[tuple[str, str]]) -> None:
    raw = table(["x", "y"], [{"x": x, "y": y} for x, y in rows]).decode("utf-8-sig")
    head, *body = csv.reader(io.StringIO(raw, newline=""))
    assert head == ["x", "y"]
    assert body == [[safe(x), safe(y)] for x, y in rows]


def test_half_a_pair_of_surrogates_does_not_stop_the_table() -> None:
    assert table(["a"], [{"a": "\udc00x"}]).endswith(b"?x\r\n")


@pytest.mark.parametrize(
    ("lat", "lon", "on"),
    [
        (90, 180, True),
        (-90, -180, True),
        (0, 40, True),
        (35, 0, True),
        (0, 0, False),
        (0, 1e-266, False),
        (-0.00005, 0.00005, False),
        (0, 0.001, True),
        (90.1, 0, False),
        (0, 180.1, False),
        (float("nan"), 40, False),
        (35, float("inf"), False),
    ],
)
def test_what_can_be_a_position(lat: float, lon: float, on: bool) -> None:
    assert on_earth(lat, lon) is on


def test_only_places_a_map_can_take_are_located_in_their_order() -> None:
    places = (
        IncidentPlace(name="بلا موضع"),
        IncidentPlace(name="ثان", lat=36.0, lon=40.0),
        IncidentPlace(name="نصف", lat=36.0),
        IncidentPlace(lat=35.0, lon=41.0, radius_km=0.0),
        IncidentPlace(name="صفر", lat=0.0, lon=0.0),
    )
    found = located(replace(incidents()[0], where=places))
    assert [(spot.name, spot.lat, spot.radius_km) for spot in found] == [
        ("ثان", 36.0, None),
        (None, 35.0, 0.0),
    ]
