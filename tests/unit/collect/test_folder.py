import os
from pathlib import Path

import pytest

from marsad.collect.folder import Source, read_bytes, sources
from marsad.collect.item import Refused
from marsad.errors import MarsadError


def _write(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x", "utf-8")


def _ids(*paths: Path) -> list[str]:
    return [source.id for source in sources(paths) if isinstance(source, Source)]


def test_ids_are_names_without_endings_and_paths_below_a_folder(tmp_path: Path) -> None:
    _write(tmp_path, "b.txt", "a/c.txt", "a/d.html", ".hidden.txt", ".git/x.txt", "تقرير.txt")
    assert _ids(tmp_path) == ["a/c", "a/d", "b", "تقرير"]
    assert _ids(tmp_path / "a" / "c.txt") == ["c"]


def test_order_of_paths_and_repetition_change_nothing(tmp_path: Path) -> None:
    _write(tmp_path, "b.txt", "a.txt")
    both = [tmp_path / "b.txt", tmp_path / "a.txt", tmp_path / "b.txt"]
    assert sources(both) == sources(reversed(both))
    assert _ids(*both) == ["a", "b"]


def test_what_is_missing_is_refused_and_the_rest_found(tmp_path: Path) -> None:
    _write(tmp_path, "a.txt")
    found, missing = sources([tmp_path / "none", tmp_path / "a.txt"])
    assert isinstance(found, Source)
    assert isinstance(missing, Refused)
    assert (missing.error.code, missing.error.file) == ("collect.missing_file", str(tmp_path / "none"))


def test_links_that_go_round_and_devices_are_left_out(tmp_path: Path) -> None:
    _write(tmp_path, "a.txt")
    (tmp_path / "loop").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe.txt")
    assert [source.id for source in sources([tmp_path]) if isinstance(source, Source)] == ["a"]
    assert len(sources([tmp_path])) == 1


def test_a_link_to_a_report_that_is_gone_is_told(tmp_path: Path) -> None:
    _write(tmp_path, "a.txt")
    (tmp_path / "nowhere.txt").symlink_to(tmp_path / "none")
    (tmp_path / "itself.txt").symlink_to(tmp_path / "itself.txt")
    (tmp_path / ".lock").symlink_to("what an editor leaves")
    found, *gone = sources([tmp_path])
    assert isinstance(found, Source)
    assert {(each.error.code, each.error.file) for each in gone if isinstance(each, Refused)} == {
        ("collect.missing_file", str(tmp_path / "nowhere.txt")),
        ("collect.missing_file", str(tmp_path / "itself.txt")),
    }


def test_a_link_to_a_report_is_a_report(tmp_path: Path) -> None:
    _write(tmp_path, "in/a.txt")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "b.txt").symlink_to(tmp_path / "in" / "a.txt")
    assert _ids(tmp_path / "out") == ["b"]


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("سطران\nفي اسم.txt", "سطران\nفي اسم"),
        ("\u202eمقلوب.txt", "\u202eمقلوب"),
        ("بلا ذيل", "بلا ذيل"),
        ("a.b.c.txt", "a.b.c"),
        ("UPPER.TXT", "UPPER"),
        (" space .txt", " space "),
        ("-.txt", "-"),
        ("a" * 200 + ".txt", "a" * 200),
    ],
)
def test_odd_names_are_ids_as_they_are(tmp_path: Path, name: str, id: str) -> None:
    _write(tmp_path, name)
    assert _ids(tmp_path) == _ids(tmp_path / name) == [id]


def test_a_folder_whose_name_looks_like_a_file_is_looked_into(tmp_path: Path) -> None:
    _write(tmp_path, "day.txt/a.txt")
    assert _ids(tmp_path) == ["day.txt/a"]


def test_a_folder_named_in_two_ways_is_taken_once(tmp_path: Path) -> None:
    _write(tmp_path, "in/a.txt")
    found = sources([f"{tmp_path}/in/", f"{tmp_path}/in", tmp_path / "in"])
    assert [source.id for source in found if isinstance(source, Source)] == ["a"]


def test_a_name_that_is_no_utf8_still_has_an_id(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xc7\xe1.txt")).write_text("x", "utf-8")
    assert _ids(tmp_path) == ["��"]


def test_a_large_file_is_refused_before_it_fills_the_memory(tmp_path: Path) -> None:
    file = tmp_path / "big.txt"
    with open(file, "wb") as big:
        big.truncate((1 << 20) + 1)
    with pytest.raises(MarsadError) as caught:
        read_bytes(Source("big", str(file)), 1)
    assert (caught.value.code, caught.value.exit_code) == ("collect.too_large", 3)
    assert len(read_bytes(Source("big", str(file)), 2)) == (1 << 20) + 1
