"""`extract`, `merge` and `demo`: the commands without a workspace, with the real reader."""

import json
import os
from pathlib import Path

import jsonschema
import pytest

from marsad.cli.main import main
from marsad.model.document import document
from tests import written
from tests.schemas import published

pytest.importorskip("marsad.reading.reader")


def _lines(raw: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in raw.splitlines()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return written.write(tmp_path / "in", 12)


def _extract(capfd: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str]:
    code = main(["extract", *map(str, arguments)])
    return code, capfd.readouterr().out


def test_claims_come_in_the_order_of_ids_whatever_the_workers(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["extract", str(folder), "--workers", "1"]) == 0
    shown = capfd.readouterr()
    code, one = 0, shown.out
    assert shown.err == "", "no bar and no notes where nobody looks"
    files = sorted(folder.iterdir(), reverse=True)
    assert (code, one) == _extract(capfd, *files, "--workers", 3)
    lines = _lines(one)
    assert [line["document"]["id"] for line in lines] == [f"r{n:03}" for n in range(12)]  # type: ignore[index]
    for line in lines:
        jsonschema.validate(line, published("claims"))


def test_metadata_beside_the_files(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    meta = folder / "meta.jsonl"
    meta.write_text(
        '{"id": "r001", "published": "2021-05-06", "publisher": "وكالة المثال"}\n{broken\n', "utf-8"
    )
    assert main(["extract", str(folder), "--metadata", str(meta)]) == 3
    shown = capfd.readouterr()
    report = _lines(shown.out)[1]["document"]
    assert (report["published"], report["published_basis"]) == ("2021-05-06", "metadata")  # type: ignore[index]
    assert "meta.jsonl, line 2" in shown.err


def test_the_rest_goes_on(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (folder / "table.csv").write_text("id,text\nrow,قتل ثلاثة أشخاص في قصف.\nbroken\n", "utf-8")
    (folder / "empty.txt").touch()
    (folder / "r001.html").write_text(f"<html><body><p>{written.text(77)}</p></body></html>", "utf-8")
    assert main(["extract", str(folder), str(folder / "none"), "--json"]) == 1
    shown = capfd.readouterr()
    assert len(_lines(shown.out)) == 13
    told = {(error["code"], error["line"]) for error in _lines(shown.err)}
    assert told == {
        ("collect.broken_row", 3),
        ("collect.empty", None),
        ("collect.missing_file", None),
        ("collect.same_id", None),
    }


def test_claims_to_incidents(folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    _, claims = _extract(capfd, folder)
    file = tmp_path / "claims.jsonl"
    file.write_text(claims, "utf-8")
    assert main(["merge", str(file)]) == 0
    whole = capfd.readouterr().out
    for line in _lines(whole):
        jsonschema.validate(line, published("incidents"))
    file.write_text("".join(f"{line}\n" for line in reversed(claims.splitlines())), "utf-8")
    assert main(["merge", str(file)]) == 0
    assert capfd.readouterr().out == whole
    file.write_text(claims + "{broken\n" + '{"document": 1}\n', "utf-8")
    assert main(["merge", str(file), "--json"]) == 3
    shown = capfd.readouterr()
    assert shown.out == whole
    assert [(e["code"], e["line"]) for e in _lines(shown.err)] == [
        ("collect.not_claims", 13),
        ("collect.not_claims", 14),
    ]


def test_json_lines_from_standard_input(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "in.jsonl"
    file.write_text('{"id": "piped", "text": "قصف على البلدة"}\n', "utf-8")
    with open(file, "rb") as source:
        held = os.dup(0)
        os.dup2(source.fileno(), 0)
        try:
            code, out = _extract(capfd, "-")
        finally:
            os.dup2(held, 0)
            os.close(held)
    assert code == 0
    assert _lines(out)[0]["document"]["id"] == "piped"  # type: ignore[index]


def test_the_workspace_expects_the_reader_that_reads() -> None:
    """Else every run would read everything again."""
    from marsad.cli.reading import reader_identity
    from marsad.engines.reader import read

    assert read(document("a", written.text(1))).reader == reader_identity()


def test_the_demo_leaves_the_whole_report(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    assert main(["demo", str(folder), "--quiet"]) == 0
    names = {"claims.jsonl", "incidents.jsonl", "incidents.csv", "incidents.geojson", "report.html"}
    assert names <= {file.name for file in folder.iterdir()}
    assert len((folder / "claims.jsonl").read_text("utf-8").splitlines()) == 30
    incidents = _lines((folder / "incidents.jsonl").read_text("utf-8"))
    assert any(len({m["document"] for m in row["members"]}) > 1 for row in incidents)  # type: ignore[attr-defined, index]
    for name in ("incidents.csv", "incidents.geojson", "report.html"):
        assert "not for publication" in (folder / name).read_text("utf-8").lower()


def _folder_with_metadata(folder: Path) -> Path:
    folder.mkdir()
    (folder / "a.txt").write_text("قُتل ثلاثة مدنيين بقصف مدفعي على مدينة إدلب يوم الأحد.\n", "utf-8")
    (folder / "meta.jsonl").write_text(
        '{"id": "a", "published": "2020-01-05", "publisher": "وكالة"}\n{"id": "b", "published": "2020-01-06"}\n',
        "utf-8",
    )
    return folder


def test_a_metadata_file_among_the_reports_is_told_once_with_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = _folder_with_metadata(tmp_path / "in")
    assert main(["extract", str(folder)]) == 3
    said = capsys.readouterr()
    assert said.err.count("collect.no_texts") == 1
    assert "--metadata" in said.err
    assert len(said.out.splitlines()) == 1
    assert main(["extract", str(folder), "--metadata", str(folder / "meta.jsonl")]) == 0


def test_merging_passes_over_a_metadata_file_among_the_reports(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = _folder_with_metadata(tmp_path / "in")
    assert main(["extract", str(folder), "--metadata", str(folder / "meta.jsonl")]) == 0
    claims = tmp_path / "claims.jsonl"
    claims.write_text(capsys.readouterr().out, "utf-8")
    assert main(["merge", str(claims), "--reports", str(folder)]) == 0
    said = capsys.readouterr()
    assert "error" not in said.err
    assert len(said.out.splitlines()) == 1
