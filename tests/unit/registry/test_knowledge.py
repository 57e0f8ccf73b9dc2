"""The hash of the knowledge changes with what is read, and with nothing else."""

from __future__ import annotations

from pathlib import Path

from marsad.registry.knowledge import hash_of, knowledge_hash


def written(root: Path, **files: str) -> str:
    for name, text in files.items():
        path = root / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return hash_of([root])


def test_the_package_has_one_hash() -> None:
    assert len(knowledge_hash()) == 64
    assert knowledge_hash() == knowledge_hash()


def test_a_changed_a_renamed_and_a_new_file_change_it(tmp_path: Path) -> None:
    first = written(tmp_path / "k", actors__one="a")
    hashes = {
        first,
        written(tmp_path / "k", actors__one="b"),
        written(tmp_path / "k", actors__two="b"),
    }
    (tmp_path / "k" / "actors" / "one").unlink()
    hashes.add(hash_of([tmp_path / "k"]))
    assert len(hashes) == 4


def test_messages_and_what_is_not_there_do_not(tmp_path: Path) -> None:
    first = written(tmp_path / "k", actors__one="a")
    assert written(tmp_path / "k", messages__cli="new words") == first
    assert hash_of([tmp_path / "k", tmp_path / "built"]) == first


def test_the_stamp_that_an_editable_install_leaves_does_not(tmp_path: Path) -> None:
    """The same sources have to read the same to the letter, however they were installed."""
    first = written(tmp_path / "k", gazetteer="row")
    (tmp_path / "k" / ".sources").write_text("built on Monday", encoding="utf-8")
    assert hash_of([tmp_path / "k"]) == first
