import json
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from marsad.collect.item import Item, Refused
from marsad.collect.items import Options, collect, read_metadata
from marsad.collect.metadata import Metadata
from marsad.errors import MarsadError
from marsad.model.document import text_hash

PAGE = (
    "<html><body><article>"
    + "<p>قُصفت أطراف البلدة مساءً ولم تقع إصابات بين السكان.</p>" * 3
    + "</article></body></html>"
)


def _collected(*paths: Path, **options: object) -> tuple[dict[str, Item], list[str]]:
    found = list(collect(paths, Options(**options)))  # type: ignore[arg-type]
    items = {each.document.id: each for each in found if isinstance(each, Item)}
    return items, [each.error.code for each in found if isinstance(each, Refused)]


def test_a_folder_of_everything(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("سقطت قذيفة في البلدة.\r\n".encode("windows-1256"))
    (tmp_path / "b.html").write_text(PAGE, "utf-8")
    (tmp_path / "c").write_text(PAGE, "utf-8")
    (tmp_path / "d.jsonl").write_text('{"id": "row", "text": "نص"}\n{\n', "utf-8")
    (tmp_path / "e.csv").write_text("id,text\ncell,نص\n", "utf-8")
    (tmp_path / "f.txt").write_text(" \n", "utf-8")
    (tmp_path / "g.png").write_bytes(b"\x89PNG\x00\x01\x02")
    items, codes = _collected(tmp_path)
    assert sorted(items) == ["a", "b", "c", "cell", "row"]
    assert sorted(codes) == ["collect.broken_json", "collect.empty", "collect.not_text"]
    assert items["a"].document.text == "سقطت قذيفة في البلدة.\r\n"
    assert items["a"].extractor == "text; windows-1256"
    assert items["b"].document.text == items["c"].document.text
    assert (items["row"].line, items["cell"].line) == (1, 2)
    assert items["row"].original.raw == (tmp_path / "d.jsonl").read_bytes()
    assert all(item.document.sha256 == text_hash(item.document.text) for item in items.values())


def test_what_is_told_beside_beats_what_the_report_says_of_itself(tmp_path: Path) -> None:
    row = {"id": "a", "text": "نص", "published": "2020-01-01", "title": "عنوان"}
    (tmp_path / "a.jsonl").write_text(json.dumps(row), "utf-8")
    meta = tmp_path / "meta.jsonl"
    meta.write_text('{"id": "a", "published": "2021-01-01"}\n{"id": "a" "x"}\n', "utf-8")
    told, broken = read_metadata(str(meta))
    assert [(error.code, error.line) for error in broken] == [("collect.broken_json", 2)]
    items, codes = _collected(tmp_path, told=told, leave_out=str(meta))
    assert codes == []
    assert (items["a"].document.published, items["a"].document.title) == ("2021-01-01", "عنوان")
    assert told == {"a": Metadata(published="2021-01-01")}


def test_hostile_files_never_raise(tmp_path: Path) -> None:
    files = {
        "nul.txt": b"\0" * 1000,
        "nuls.txt": "قُتل\0\0 ثلاثة\u202e\u2066 مدنيين".encode(),
        "line.txt": ("قُتل ثلاثة " * 500_000).encode(),
        "deep.jsonl": b"[" * 100_000,
        "wide.csv": b"id,text" + b"," * 100_000,
        "quote.csv": b'id,text\n"',
        "bom.txt": b"\xef\xbb\xbf",
        "odd.html": b"<html" + b"\xff" * 100,
        "latin.html": b"<html><p>" + b"only words " * 20,
    }
    for name, raw in files.items():
        (tmp_path / name).write_bytes(raw)
    items, codes = _collected(tmp_path)
    assert sorted(items) == ["latin", "line", "nuls"]
    assert len(items["line"].document.text) > 5_000_000
    assert sorted(codes) == [
        "collect.broken_json",
        "collect.broken_row",
        "collect.empty",
        "collect.not_text",
        "collect.not_text",
    ]


def test_metadata_may_come_through_a_pipe(tmp_path: Path) -> None:
    """As `--metadata <(…)` of a shell gives it."""
    pipe = tmp_path / "meta.jsonl"
    os.mkfifo(pipe)
    writer = threading.Thread(
        target=pipe.write_text, args=('{"id": "a", "published": "2021-01-01"}\n', "utf-8")
    )
    writer.start()
    told, broken = read_metadata(str(pipe))
    writer.join()
    assert (told, broken) == ({"a": Metadata(published="2021-01-01")}, [])


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: None, "collect.missing_file"),
        (lambda path: path.mkdir(), "collect.unreadable"),
        (lambda path: path.symlink_to("nowhere"), "collect.missing_file"),
        (lambda path: path.write_bytes(b"\0" * 99), "collect.not_text"),
        (lambda path: path.write_bytes(b" " * ((1 << 20) + 1)), "collect.too_large"),
    ],
)
def test_metadata_that_cannot_be_had(tmp_path: Path, make: Callable[[Path], object], code: str) -> None:
    path = tmp_path / "meta.jsonl"
    make(path)
    with pytest.raises(MarsadError) as caught:
        read_metadata(str(path), max_mb=1)
    assert (caught.value.code, caught.value.file) == (code, str(path))
