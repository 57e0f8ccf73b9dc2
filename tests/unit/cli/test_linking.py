"""`why`, `tallies`, `people`, `match`, `synth` and `merge` over a claims file, as a user calls them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from marsad.cli.main import main
from marsad.model.claim import Claim, When
from marsad.publish.lines import claims_lines
from tests.tellings import HERE, claim, count, reading

Captured = pytest.CaptureFixture[str]
PERIOD = When(text="", span=HERE, start="2021-09-01", end="2021-09-30")
TALLY = Claim(id="t1", kind="tally", evidence=(HERE,), measure="killed", min=30, max=30, when=PERIOD)
READINGS = [
    reading("a", claim(hurt=(count("killed", 7),), named=("خلدون سعيد الأحمد",))),
    reading("b", claim(hurt=(count("killed", 9),), named=("خلدون سعيد الأحمد",)), TALLY),
    reading("c", claim(day="2021-09-20", at="نوى", action="ied", by=None), published="2021-09-21"),
]
MAP = "columns: {start: day, lat: y, lon: x, killed: dead}\n"
ROWS = "day,y,x,dead\n2021-09-16,35.18,39.85,8\n2021-12-01,35.18,39.85,8\n"


@pytest.fixture
def claims(tmp_path: Path) -> str:
    file = tmp_path / "claims.jsonl"
    file.write_bytes(claims_lines(READINGS))
    return str(file)


def lines(capsys: Captured) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_merge_writes_an_incident_a_line(claims: str, capsys: Captured) -> None:
    assert main(["merge", claims]) == 0
    assert [sorted(m["document"] for m in one["members"]) for one in lines(capsys)] == [["a", "b"], ["c"]]


@pytest.mark.parametrize("asked", ["a", "b:c1"])
def test_why_finds_an_incident_by_what_it_holds(claims: str, asked: str, capsys: Captured) -> None:
    assert main(["why", asked, "--claims", claims, "--json"]) == 0
    (told,) = lines(capsys)
    (pair,) = told["inside"]
    assert (pair["a"]["document"], pair["b"]["document"], pair["joined"]) == ("a", "b", True)
    assert pair["score"] == sum(one["weight"] for one in pair["evidence"]) >= told["join_at"]


def test_why_speaks_arabic(claims: str, capsys: Captured) -> None:
    assert main(["why", "a", "--claims", claims, "--lang", "ar"]) == 0
    shown = capsys.readouterr().out
    assert "ضُمّا" in shown
    assert "joined" not in shown


def test_why_of_what_is_not_there(claims: str, capsys: Captured) -> None:
    assert main(["why", "zz", "--claims", claims]) != 0
    assert "incidents.not_found" in capsys.readouterr().err


def test_tallies_are_held_against_what_was_found(claims: str, capsys: Captured) -> None:
    assert main(["tallies", "--claims", claims]) == 0
    (told,) = lines(capsys)
    assert (told["document"], told["found_low"], told["found_high"], told["missing"]) == ("b", 7, 9, 21)


def test_people_are_listed_once_with_every_mention(claims: str, capsys: Captured) -> None:
    assert main(["people", "--claims", claims]) == 0
    (told,) = lines(capsys)
    assert told["name"] == "خلدون سعيد الأحمد"
    assert [mention["document"] for mention in told["mentions"]] == ["a", "b"]


def _match(tmp_path: Path, claims: str, *more: str, rows: bytes | str = ROWS, mapping: str = MAP) -> int:
    sheet, columns = tmp_path / "جدول.csv", tmp_path / "map.yaml"
    sheet.write_bytes(rows if isinstance(rows, bytes) else rows.encode())
    columns.write_text(mapping, "utf-8")
    return main(["match", str(sheet), "--map", str(columns), "--claims", claims, *more])


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_sheet_is_compared_row_by_row(tmp_path: Path, claims: str, mark: str, capsys: Captured) -> None:
    assert _match(tmp_path, claims, "--json", rows=mark + ROWS) == 0
    (told,) = lines(capsys)
    assert [row["incident"] is not None for row in told["rows"]] == [True, False]
    assert len(told["only_here"]) == 1


def test_a_sheet_is_compared_for_a_person_too(tmp_path: Path, claims: str, capsys: Captured) -> None:
    assert _match(tmp_path, claims) == 0
    first, second, last = capsys.readouterr().out.splitlines()
    assert first.split()[1].startswith("inc-")
    assert second.split()[1] == "-"
    assert last == "only here: 1"


def test_a_wrong_row_is_told_with_file_and_line(tmp_path: Path, claims: str, capsys: Captured) -> None:
    assert _match(tmp_path, claims, "--json", rows=ROWS + "16/9/2021,,,\n") == 1
    told = json.loads(capsys.readouterr().err)
    assert (told["code"], told["file"], told["line"]) == (
        "incidents.bad_row",
        str(tmp_path / "جدول.csv"),
        4,
    )


@pytest.mark.parametrize("rows", [ROWS.encode("utf-16"), b"day,y,x,dead\n\xc7\xe1\xc3\xcd\xcf,1,1,1\n"])
def test_a_sheet_in_another_encoding_is_told(
    tmp_path: Path, claims: str, rows: bytes, capsys: Captured
) -> None:
    assert _match(tmp_path, claims, "--json", rows=rows) == 1
    told = json.loads(capsys.readouterr().err)
    assert (told["code"], told["file"]) == ("incidents.bad_sheet", str(tmp_path / "جدول.csv"))


@pytest.mark.parametrize(
    "mapping", ["columns: [", "- a\n", "columns: {id: day}\n", "columns: {wind: x}\n", "x: 1\n"]
)
def test_a_wrong_mapping_is_told_with_its_file(
    tmp_path: Path, claims: str, mapping: str, capsys: Captured
) -> None:
    assert _match(tmp_path, claims, "--json", mapping=mapping) == 1
    told = json.loads(capsys.readouterr().err)
    assert (told["code"], told["file"]) == ("incidents.bad_mapping", str(tmp_path / "map.yaml"))


def test_files_that_are_not_there_are_told(tmp_path: Path, claims: str, capsys: Captured) -> None:
    none = str(tmp_path / "none")
    assert main(["match", none, "--map", none, "--claims", claims, "--json"]) == 1
    assert json.loads(capsys.readouterr().err)["file"] == none
    assert main(["tallies", "--claims", none, "--json"]) == 1
    assert json.loads(capsys.readouterr().err)["file"] == none


def test_a_workspace_that_is_not_there_is_told(tmp_path: Path, capsys: Captured) -> None:
    for command in (["why", "a"], ["tallies"], ["people"], ["judgements"], ["status"]):
        assert main([*command, "--workspace", str(tmp_path), "--json"]) == 1
        assert json.loads(capsys.readouterr().err)["code"] == "storage.no_workspace"
    assert list(tmp_path.iterdir()) == []


def test_an_invented_collection_is_the_same_for_its_seed_and_tells_its_truth(
    tmp_path: Path, capsys: Captured
) -> None:
    truth = tmp_path / "truth.jsonl"
    assert main(["synth", "12", "--seed", "3", "--truth", str(truth)]) == 0
    first = capsys.readouterr().out
    assert main(["synth", "12", "--seed", "3"]) == 0
    assert capsys.readouterr().out == first
    assert main(["synth", "12", "--seed", "4"]) == 0
    assert capsys.readouterr().out != first
    told = [json.loads(row) for row in truth.read_text("utf-8").splitlines()]
    made = [json.loads(row) for row in first.splitlines()]
    assert {row["document"] for row in told} <= {row["document"]["id"] for row in made}
    assert len(told) == 12


@pytest.mark.parametrize("number", ["0", "-1", "many"])
def test_a_collection_of_nothing_is_a_usage_error(number: str, capsys: Captured) -> None:
    assert main(["synth", "--", number]) == 2
    assert "cli.usage" in capsys.readouterr().err
