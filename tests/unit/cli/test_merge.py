"""`marsad merge` over files that others made: a broken line is told with its place, and the rest is merged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from marsad.cli.main import main
from marsad.publish.lines import claims_lines
from tests.tellings import claim, count, reading

Captured = pytest.CaptureFixture[str]
GOOD = claims_lines([reading("a", claim(hurt=(count("killed", 7),)))])


def changed(**more: Any) -> bytes:
    """The line of another report, whose claim says something else."""
    row = msgspec.json.decode(claims_lines([reading("b", claim())]))
    row["claims"][0].update(more)
    return msgspec.json.encode(row) + b"\n"


def merged(folder: Path, capsys: Captured, *parts: bytes) -> tuple[int, list[Any], list[Any]]:
    """Exit code, incidents and errors of files with these contents."""
    files = []
    for number, part in enumerate(parts):
        files.append(folder / f"n{number}.jsonl")
        files[-1].write_bytes(part)
    code = main(["merge", *map(str, files), "--json"])
    shown = capsys.readouterr()
    out, err = ([json.loads(line) for line in text.splitlines()] for text in (shown.out, shown.err))
    return code, out, err


@pytest.mark.parametrize("empty", [b"", b"\n", b"\n \n\n"])
def test_nothing_in_nothing_out(tmp_path: Path, empty: bytes, capsys: Captured) -> None:
    assert merged(tmp_path, capsys, empty) == (0, [], [])


@pytest.mark.parametrize(
    "broken",
    [
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"document": 3}',
        b"[" * 100_000,
        GOOD[: len(GOOD) // 2].strip(),
    ],
)
def test_a_broken_line_is_told_with_its_place_and_the_rest_merged(
    tmp_path: Path, broken: bytes, capsys: Captured
) -> None:
    code, incidents, (error,) = merged(tmp_path, capsys, b"\n" + broken + b"\n" + GOOD)
    assert (code, len(incidents)) == (3, 1)
    assert (error["code"], error["line"]) == ("collect.not_claims", 2)
    assert error["file"].endswith("n0.jsonl")


WHEN = {"text": "أمس", "span": [0, 1]}


@pytest.mark.parametrize(
    "wrong",
    [
        {"when": {**WHEN, "start": "2021-02-30"}},
        {"when": {**WHEN, "start": "أمس"}},
        {"when": {**WHEN, "start": "2021-09-16", "end": "2021"}},
        {"action": "dancing"},
        {"evidence": []},
        {"unknown": 1},
    ],
)
def test_a_value_the_schema_does_not_have_is_told_and_the_rest_merged(
    tmp_path: Path, wrong: dict[str, Any], capsys: Captured
) -> None:
    code, incidents, (error,) = merged(tmp_path, capsys, changed(**wrong) + GOOD)
    assert (code, len(incidents)) == (3, 1)
    assert (error["code"], error["line"]) == ("collect.not_claims", 1)


def test_a_report_with_a_day_that_is_none_is_told(tmp_path: Path, capsys: Captured) -> None:
    row = msgspec.json.decode(GOOD)
    row["document"]["published"] = "17/9/2021"
    code, incidents, (error,) = merged(tmp_path, capsys, msgspec.json.encode(row))
    assert (code, incidents, error["code"]) == (3, [], "collect.not_claims")


def test_one_document_in_two_files_is_one(tmp_path: Path, capsys: Captured) -> None:
    code, incidents, errors = merged(tmp_path, capsys, GOOD, GOOD)
    assert (code, len(incidents), errors) == (0, 1, [])


def test_another_reading_under_the_same_id_is_told_and_the_first_kept(
    tmp_path: Path, capsys: Captured
) -> None:
    other = claims_lines([reading("a", claim(day="2022-05-05"))])
    code, (incident,), (error,) = merged(tmp_path, capsys, GOOD, b"\n" + other)
    assert code != 0
    assert incident["when"]["start"] == "2021-09-16"
    assert (error["code"], error["line"]) == ("collect.same_id", 2)
    assert error["file"].endswith("n1.jsonl")


def test_the_order_of_files_and_the_number_of_workers_change_no_byte(
    tmp_path: Path, capsys: Captured
) -> None:
    for id in "ab":
        (tmp_path / id).write_bytes(claims_lines([reading(id, claim())]))
    outputs = set()
    for order in ("ab", "ba"):
        for workers in ("1", "2"):
            assert main(["merge", *(str(tmp_path / id) for id in order), "--workers", workers]) == 0
            outputs.add(capsys.readouterr().out)
    assert len(outputs) == 1


def test_reports_that_repeat_a_text_are_one_voice(tmp_path: Path, capsys: Captured) -> None:
    from marsad.model.document import text_hash

    text = " ".join(f"كلمة{number}" for number in range(40))
    rows = [reading(id, claim()) for id in "ab"]
    rows = [
        msgspec.structs.replace(r, document=msgspec.structs.replace(r.document, sha256=text_hash(text)))
        for r in rows
    ]
    (tmp_path / "reports").mkdir()
    for id in "ab":
        (tmp_path / "reports" / f"{id}.txt").write_text(text, "utf-8")
    (tmp_path / "claims").write_bytes(claims_lines(rows))
    voices = []
    for more in ([], ["--reports", str(tmp_path / "reports")]):
        assert main(["merge", str(tmp_path / "claims"), *more]) == 0
        voices.append(json.loads(capsys.readouterr().out)["independent_sources"])
    assert voices == [2, 1]


def test_settings_are_shown_as_a_file_that_can_be_read_again(tmp_path: Path, capsys: Captured) -> None:
    import tomllib

    odd = str(tmp_path / 'a"b\\c')
    assert main(["config", "show", "--workspace", odd, "--origin"]) == 0
    shown = tomllib.loads(capsys.readouterr().out)
    assert shown["workspace"] == odd
    assert (shown["lang"], shown["debug"]) == ("en", False)
