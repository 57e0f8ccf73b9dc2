import csv
import io
from pathlib import Path

import pytest

from marsad.publish.csv_table import COLUMNS, check_csv, incidents_csv, is_formula, safe, table
from marsad.publish.notice import NOTICE
from tests.reports import incidents


def _rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_one_row_an_incident_by_date_with_the_undated_last() -> None:
    assert [row["id"] for row in _rows(incidents_csv(incidents()))] == ["c-wave", "b-ambush", "a-shelling"]


def test_a_row_tells_range_sides_voices_and_place() -> None:
    row = _rows(incidents_csv(incidents()))[1]
    assert (row["killed_low"], row["killed_best"], row["killed_high"]) == ("7", "9", "9")
    assert (row["wounded_low"], row["wounded_high"]) == ("1", "")
    assert (row["initiator"], row["target"]) == ("islamic-state", "syrian-government-forces")
    assert (row["place"], row["lat"], row["lon"]) == ("التبني", "35.6", "39.83")
    assert row["voices"] == "مرايا; شبكة الفرات"
    assert row["documents"] == "n1; n2"
    assert row["in_totals"] == "yes"


def test_every_row_says_that_it_is_internal() -> None:
    assert {row["notice"] for row in _rows(incidents_csv(incidents()))} == {NOTICE}


def test_a_spreadsheet_program_sees_the_encoding_and_runs_nothing() -> None:
    content = incidents_csv(incidents())
    assert content.startswith(b"\xef\xbb\xbf")
    row = _rows(content)[2]
    assert row["other_places"] == "'=1+1"
    assert row["lon"] == "-37.1", "a number keeps its sign"


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "\u200f=1",
        "\u202a \u200e+2",
        "＝1",
        "\ufeff@x",
        "|calc",
    ],
)
def test_whatever_could_be_run_gets_an_apostrophe(text: str) -> None:
    assert is_formula(text)
    assert safe(text) == "'" + text


@pytest.mark.parametrize("text", ["دير الزور", "", "n1; n2", "(=1)", "'=1", "7-9"])
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert safe(text) == text


def test_quotes_commas_and_line_ends_survive() -> None:
    text = 'قال: "نعم"،\nثم, سكت'
    assert _rows(table(["a"], [{"a": text}]))[0]["a"] == text


def test_a_good_file_passes_its_check(tmp_path: Path) -> None:
    path = tmp_path / "incidents.csv"
    path.write_bytes(incidents_csv(incidents()))
    assert check_csv(path) == []


def test_the_check_finds_what_is_wrong(tmp_path: Path) -> None:
    good = incidents_csv(incidents()).decode("utf-8-sig")
    path = tmp_path / "incidents.csv"
    wrong = good.replace(",7,9,9,", ",9,7,x,").replace("'=1+1", "=1+1").replace(NOTICE, "", 1)
    path.write_text(wrong, "utf-8", newline="")
    faults = "\n".join(check_csv(path))
    for fault in (
        "no byte order mark",
        "killed is not a number",
        "other_places is a live formula",
        "the notice is missing",
    ):
        assert fault in faults
    path.write_text(good.replace(",7,9,9,", ",9,7,9,"), "utf-8-sig", newline="")
    assert check_csv(path) == ["row 3: killed is upside down"]
    path.write_text("a,b\r\n", "utf-8-sig")
    assert check_csv(path) == ["wrong columns"]


def test_no_column_stands_twice() -> None:
    assert len(set(COLUMNS)) == len(COLUMNS)
