"""The lists of small words: each is used, and none hides another."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from marsad.arabic.folding import fold_word
from marsad.reading.words.table_rows import WordList
from marsad.reading.words.wordlists import folded, names_hospital, word_rows, words
from marsad.registry.rows import KnowledgeError, rows

READING = Path(__file__).resolve().parents[4] / "src" / "marsad" / "reading"


def test_words_are_folded_as_the_texts_are() -> None:
    assert "ايدي" in words("governing_by")
    assert all(word == fold_word(word) for row in word_rows() for word in words(row.value.kind))


def test_a_kind_that_nobody_wrote_down_is_an_error() -> None:
    with pytest.raises(KeyError):
        words("no such kind")


def test_every_kind_is_used() -> None:
    code = "\n".join(file.read_text("utf-8") for file in READING.rglob("*.py"))
    assert [row.value.kind for row in word_rows() if f'"{row.value.kind}"' not in code] == []


def test_no_two_lists_of_a_folder_are_the_same_words() -> None:
    lists = Counter(words(row.value.kind) for row in word_rows() if row.source.name != "wordlists.yaml")
    assert [sorted(same) for same, times in lists.items() if times > 1] == []


def test_a_kind_that_stands_in_two_files_is_an_error(tmp_path: Path) -> None:
    for name in ("a", "b"):
        tmp_path.joinpath(f"{name}.yaml").write_text("- {kind: with, words: [مع]}\n", "utf-8")
    with pytest.raises(KnowledgeError, match=r"b\.yaml:1: `with` stands twice"):
        folded(rows(tmp_path, WordList), lambda row: row.kind)


@pytest.mark.parametrize(("word", "named"), [("المستشفى", True), ("مستشفى", True), ("المدرسة", False)])
def test_a_hospital_is_named_with_its_article_or_without(word: str, named: bool) -> None:
    assert names_hospital([fold_word(word)]) is named
