"""The coded reports that the tools learn from."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from marsad.errors import MarsadError
from tests.unit.tools.coded_report import TEXT, coded
from tools.corpora import actors_of, arguments, in_force, renew, reports_of
from tools.logistic import ANEW, Since

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


@pytest.mark.parametrize(
    ("words", "begins", "written"),
    [
        ([], ANEW, None),
        (["--write"], ANEW, {"near": 8, "far": -2}),
        (["--write", "--mean"], ANEW, {"near": 6, "far": -1, "known": 5}),
        (["--write", "--onward", "2"], Since({"near": 4, "known": 10}, 2.0), {"near": 8, "far": -2}),
    ],
)
def test_a_table_is_renewed_where_that_is_asked_for(
    words: list[str],
    begins: Since,
    written: dict[str, int] | None,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    table = tmp_path / "table.yaml"
    before = '- {feature: "near", weight: 4}\n- {feature: "known", weight: 10}\n'
    table.write_text(before, "utf-8")
    asked: list[Since] = []
    monkeypatch.setattr(sys, "argv", ["fit", "a:b", *words])
    given = arguments("what", table, onward=True, mean=True)
    renew(given, table, "# weights\n", lambda since: asked.append(since) or {"near": 8, "far": -2})
    if written is None:
        assert (asked, table.read_text("utf-8")) == ([], before)
    else:
        assert (asked, in_force(table)) == ([begins], written)
