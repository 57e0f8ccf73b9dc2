"""The language's tables: every row well formed, sorted, folded where the code expects it folded."""

from __future__ import annotations

import re
from importlib import resources

import pytest

from marsad.arabic.folding import LETTER, fold_word
from marsad.arabic.lexicon import lexicon
from marsad.arabic.title_rows import TitleRow
from marsad.arabic.wordlists import WordList, particles, words_of

FOLDER = resources.files("marsad.knowledge").joinpath("lexicon")
TABLES = {
    "verbs.tsv": rf"[{LETTER}]{{3,4}}\t(I/[aiu]~[aiu]|[IVX]+|I{{1,3}}q|IVq)\t[1-9]",
    "verblike.tsv": rf"[{LETTER}]{{2,}}\t(noun|both)",
    "names.tsv": rf"[{LETTER}]{{2,}}\t\d{{1,2}}\t\d{{1,2}}",
    "given_names.tsv": rf"[{LETTER}]{{3,}}\t\d{{1,2}}\t\d{{1,2}}",
    "common_words.txt": rf"[{LETTER}]{{2,}}",
    "ambiguous_names.txt": rf"[{LETTER}]{{2,}}",
}


def lines_of(name: str) -> list[str]:
    return FOLDER.joinpath(name).read_text("utf-8").splitlines()


@pytest.mark.parametrize("name", TABLES)
def test_each_line_has_the_shape_of_its_table_and_stands_once_in_order(name: str) -> None:
    lines = lines_of(name)
    wrong = [f"{name}:{n}: {line}" for n, line in enumerate(lines, 1) if not re.fullmatch(TABLES[name], line)]
    assert wrong == []
    assert lines == sorted(set(lines))


@pytest.mark.parametrize(
    "name", ["verblike.tsv", "names.tsv", "given_names.tsv", "common_words.txt", "ambiguous_names.txt"]
)
def test_words_are_folded_already(name: str) -> None:
    words = [line.split("\t")[0] for line in lines_of(name)]
    assert [word for word in words if fold_word(word) != word] == []


@pytest.mark.parametrize("name", ["particles", "name_company", "broken_words"])
def test_lists_by_kind_hold_each_kind_once(name: str) -> None:
    kinds = [row.kind for row in lexicon(name, WordList)]
    assert len(kinds) == len(set(kinds)) == len(words_of(name))
    assert all(words_of(name).values())


def test_titles_are_well_formed() -> None:
    assert all(title.strip() == title != "" for row in lexicon("titles", TitleRow) for title in row.words)


def test_words_of_grammar_come_with_their_conjunctions() -> None:
    assert {"في", "وفي", "التي", "والتي", "لم", "فلم"} <= particles()
