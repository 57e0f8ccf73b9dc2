"""Rows are the same whether the build has parsed their file or not."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from marsad.arabic import yaml_files
from marsad.arabic.yaml_files import hash_of
from marsad.registry.rows import KnowledgeError, once, rows
from tools.build_rows import build_rows


class Word(msgspec.Struct, forbid_unknown_fields=True):
    word: str
    weight: int = 0


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> dict[str, msgspec.Raw]:
    """A table of the build with two texts: one that fits the type, one that does not."""
    texts = {"- {word: one}\n": [{"word": "from the table"}], "- {wrod: two}\n": [{"wrod": "two"}]}
    table = {hash_of(text): msgspec.Raw(msgspec.msgpack.encode(rows)) for text, rows in texts.items()}
    monkeypatch.setattr(yaml_files, "_table", lambda: table)
    return table


def test_what_the_build_parsed_is_used_for_the_very_same_text(
    tmp_path: Path, built: dict[str, msgspec.Raw]
) -> None:
    (tmp_path / "words.yaml").write_text("- {word: one}\n", "utf-8")
    assert [row.value.word for row in rows(tmp_path, Word)] == ["from the table"]
    (tmp_path / "words.yaml").write_text("- {word: two}\n", "utf-8")
    assert [row.value.word for row in rows(tmp_path, Word)] == ["two"]


def test_a_wrong_row_that_the_build_parsed_has_its_line(
    tmp_path: Path, built: dict[str, msgspec.Raw]
) -> None:
    (tmp_path / "words.yaml").write_text("- {wrod: two}\n", "utf-8")
    with pytest.raises(KnowledgeError, match=r"words\.yaml:1:"):
        list(rows(tmp_path, Word))


def test_the_table_holds_what_the_files_say(tmp_path: Path) -> None:
    build_rows(tmp_path)
    table = msgspec.msgpack.decode((tmp_path / "rows.bin").read_bytes())
    place = Path(yaml_files.__file__).parents[1] / "knowledge"
    files = list(place.rglob("*.yaml"))
    assert len(table) == len({file.read_text("utf-8") for file in files})
    for file in files:
        text = file.read_text("utf-8")
        assert msgspec.to_builtins(yaml_files.parsed(text)) == table[hash_of(text)]


def test_a_wrong_row_still_has_its_line(tmp_path: Path) -> None:
    (tmp_path / "words.yaml").write_text("- {word: one}\n- {wrod: two}\n", "utf-8")
    with pytest.raises(KnowledgeError, match=r"words\.yaml:2:"):
        list(rows(tmp_path, Word))


def test_two_rows_of_one_name_are_an_error_at_the_second(tmp_path: Path) -> None:
    (tmp_path / "words.yaml").write_text("- {word: one}\n- {word: two}\n", "utf-8")
    assert [row.weight for row in once(rows(tmp_path, Word), lambda row: row.word)] == [0, 0]
    (tmp_path / "words.yaml").write_text("- {word: one}\n- {word: two}\n- {word: one, weight: 2}\n", "utf-8")
    with pytest.raises(KnowledgeError, match=r"words\.yaml:3: `one` stands twice"):
        list(once(rows(tmp_path, Word), lambda row: row.word))


def test_a_key_given_twice_is_told_with_its_line(tmp_path: Path) -> None:
    """The second of two would hide the first, with all the names in it."""
    (tmp_path / "words.yaml").write_text("- word: one\n  weight: 1\n  word: two\n", "utf-8")
    with pytest.raises(KnowledgeError, match=r"words\.yaml:3: .*word is given twice"):
        list(rows(tmp_path, Word))
