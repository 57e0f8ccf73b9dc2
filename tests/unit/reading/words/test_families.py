"""Families of deeds: each is used, each says something of its own, and no name hides another."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from marsad.reading.words.families import family, told_of_one
from marsad.reading.words.table_rows import DeedFamily
from marsad.registry.rows import KnowledgeError, folder, once, rows_of

READING = Path(__file__).resolve().parents[4] / "src" / "marsad" / "reading"
FILE = folder("reading/deeds").joinpath("families.yaml")
ROWS = [row.value for row in rows_of(FILE, DeedFamily)]


def test_a_family_has_its_own_deeds_and_those_of_the_families_in_it() -> None:
    assert family("captures") == {"arrest", "abduction"}
    assert family("taken_away") == {"arrest", "abduction", "displacement"}
    assert family("fire_or_ambush") == {"airstrike", "drone_strike", "shelling", "attack", "ambush"}


def test_a_family_that_nobody_wrote_down_is_an_error() -> None:
    with pytest.raises(KeyError):
        family("no such family")


def test_no_two_families_are_the_same_deeds() -> None:
    twice = [deeds for deeds, times in Counter(family(row.family) for row in ROWS).items() if times > 1]
    assert twice == []


def test_every_family_is_used_by_the_reader_or_by_another() -> None:
    code = "\n".join(file.read_text("utf-8") for file in READING.rglob("*.py"))
    used = set(re.findall(r'family\("(\w+)"\)', code)) | {other for row in ROWS for other in row.of}
    assert {row.family for row in ROWS} == used


def test_a_name_stands_once(tmp_path: Path) -> None:
    file = tmp_path / "families.yaml"
    file.write_text("- {family: a, actions: [clash]}\n- {family: a, actions: [siege]}\n", "utf-8")
    with pytest.raises(KnowledgeError, match=r"families\.yaml:2: `a` stands twice"):
        list(once(rows_of(file, DeedFamily), lambda row: row.family))


def test_deeds_told_of_one_happening_come_in_sets_of_two_or_more() -> None:
    assert all(len(told) > 1 for told in told_of_one())
    assert {"protest", "riot"} in told_of_one()
