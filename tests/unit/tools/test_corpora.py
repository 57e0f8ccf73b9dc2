"""The coded reports that the tools learn from."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from marsad.errors import MarsadError
from tests.unit.tools.coded_report import TEXT, coded
from tools.corpora import actors_of, arguments, reports_of

__all__ = ["coded"]


def test_a_report_comes_with_its_coding_and_its_day(coded: str) -> None:
    ((sample, document),) = reports_of(coded)
    assert [incident.id for incident in sample.gold.incidents or ()] == ["ambush", "airstrike"]
    assert document.text == TEXT
    assert document.published == "2021-03-05"


def test_a_pattern_chooses_reports(coded: str) -> None:
    assert len(list(reports_of(f"{coded}:a*"))) == 1
    with pytest.raises(MarsadError, match=r"evaluate\.no_gold"):
        list(reports_of(f"{coded}:b*"))


def test_names_of_actors_are_those_given_and_those_of_the_corpus(coded: str, tmp_path: Path) -> None:
    given = tmp_path / "given.txt"
    given.write_text("islamic-state: [أنصار الخلافة]\n", "utf-8")
    assert actors_of(coded, [given]).same("islamic-state", None, "أنصار الخلافة")
    (tmp_path / "actors.yaml").write_text("islamic-state: [جند البادية]\n", "utf-8")
    both = actors_of(coded, [given])
    assert both.same("islamic-state", None, "أنصار الخلافة")
    assert both.same("islamic-state", None, "جند البادية")


def test_what_a_tool_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["fit", "a:b", "c:d:e*", "--write", "--check", "--actors", "f.yaml"])
    given = arguments("what", Path("table.yaml"), check=True, actors=True)
    assert given.corpora == ["a:b", "c:d:e*"]
    assert (given.write, given.check, given.actors) == (True, True, [Path("f.yaml")])


@pytest.mark.parametrize("words", [[], ["a:b", "--check"], ["a:b", "--actors", "f"]])
def test_what_a_tool_does_not_know_ends_it(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["fit", *words])
    with pytest.raises(SystemExit):
        arguments("what", Path("table.yaml"))
