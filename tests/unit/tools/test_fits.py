"""What the tools that fit weights see in a coded report, what of it is right, and the tables they write."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from marsad.model.document import document
from marsad.reading.reader import read
from marsad.reading.words.table_rows import ActionWeights, FittedWeight, JoiningWeight, PartWeight
from marsad.registry.rows import rows_of
from tests.unit.tools.coded_report import GOLD, TEXT, coded, corpus
from tools import (
    fit_actions,
    fit_confidence,
    fit_joining,
    fit_moments,
    fit_parts,
    fit_rows,
    fit_statements,
    fit_telling,
    fit_totals,
    fit_voices,
    fit_whereabouts,
)

__all__ = ["coded"]
SEES: tuple[Callable[[str], Any], ...] = (
    fit_actions.examples,
    lambda known: fit_confidence.examples(known, []),
    fit_joining.choices,
    fit_moments.happenings,
    lambda known: fit_parts.examples(known, []),
    lambda known: fit_rows.examples(known, []),
    fit_statements.utterances_of,
    fit_telling.examples,
    fit_totals.counts,
    lambda known: fit_voices.examples(known, []),
    fit_whereabouts.examples,
)


@pytest.mark.parametrize("sees", SEES)
def test_each_sees_the_same_twice_and_leaves_the_reader_as_it_was(
    sees: Callable[[str], Any], coded: str
) -> None:
    before = read(document("a", TEXT))
    first = [repr(one) for one in map(_sorted, sees(coded))]
    assert first
    assert [repr(one) for one in map(_sorted, sees(coded))] == first
    assert read(document("a", TEXT)) == before


def _sorted(one: Any) -> Any:
    """Sets of features in one order."""
    if isinstance(one, (set, frozenset)):
        return sorted(map(repr, one))
    return tuple(_sorted(part) for part in one) if isinstance(one, tuple) else one


def test_deeds_are_told_where_their_words_are_evidence(coded: str) -> None:
    told = {
        next(name for name in sorted(one.features) if name.startswith("action ")): one.right
        for one in fit_telling.examples(coded)
    }
    assert {action for action, right in told.items() if right} == {"action ambush", "action airstrike"}
    assert told["action shelling"] is False


def test_a_clause_that_tells_more_of_a_happening_chooses_it(coded: str) -> None:
    (choice,) = fit_joining.choices(coded)
    assert choice.of == "sentence"
    assert choice.right == frozenset({0})
    assert "definite" in choice.offers[0]


def test_a_clause_that_is_coded_as_another_happening_chooses_none(tmp_path: Path) -> None:
    apart = GOLD.replace(', "الكمين أسفر أيضاً عن إصابة ثلاثة جنود"]', "]").replace(
        "statements:",
        '  - {id: other, action: ambush, evidence: ["الكمين أسفر أيضاً عن إصابة ثلاثة جنود"]}\nstatements:',
    )
    (choice,) = fit_joining.choices(corpus(tmp_path, gold=apart))
    assert choice.right == frozenset()


def test_actors_have_the_roles_that_are_coded(coded: str) -> None:
    roles = [role for _, _, role in fit_parts.examples(coded, [])]
    assert sorted(map(str, roles)) == ["None", "None", "None", "initiator", "initiator", "target"]


def test_what_is_not_coded_teaches_nothing_of_parts(tmp_path: Path) -> None:
    bare = "\n".join(line for line in GOLD.splitlines() if "parties" not in line) + "\n"
    assert list(fit_parts.examples(corpus(tmp_path, gold=bare), [])) == []


def test_rows_are_right_that_the_coding_has(coded: str, tmp_path: Path) -> None:
    assert [one.right for one in fit_rows.examples(coded, [])] == [True, True, True]
    fewer = GOLD.replace("      - {actor: syrian-government-forces, status: wounded, min: 3, max: 3}\n", "")
    assert sorted(one.right for one in fit_rows.examples(corpus(tmp_path, gold=fewer), [])) == [
        False,
        True,
        True,
    ]


def test_voices_are_right_that_the_coding_names(coded: str, tmp_path: Path) -> None:
    known = list(fit_voices.examples(coded, []))
    assert [one.right for one in known] == [True, False]
    assert "now told" in known[0].features
    assert "now none" in known[1].features
    uncoded = "\n".join(line for line in GOLD.splitlines() if "sources" not in line) + "\n"
    assert list(fit_voices.examples(corpus(tmp_path, gold=uncoded), [])) == []


def test_days_are_right_that_are_coded_and_none_where_the_text_supports_none(coded: str) -> None:
    ambush, *others = fit_moments.happenings(coded)
    assert ambush.coded
    assert sum(one.right for one in ambush.offers) == 1
    assert others
    for other in others:
        assert not other.coded
        assert not any(one.right for one in other.offers)


def test_of_the_places_offered_the_best_match_is_right(coded: str) -> None:
    known = list(fit_whereabouts.examples(coded))
    assert sum(one.right for one in known) == 2
    assert not all(one.right for one in known)


@pytest.mark.parametrize(("lat", "right"), [(34.88, 2), (36.9, 1)])
def test_a_place_far_from_the_coded_one_is_wrong(tmp_path: Path, lat: float, right: int) -> None:
    moved = GOLD.replace("lat: 34.88", f"lat: {lat}")
    assert sum(one.right for one in fit_whereabouts.examples(corpus(tmp_path, gold=moved))) == right


def test_each_coded_code_is_right(coded: str) -> None:
    known = list(fit_actions.examples(coded))
    assert [one.right for one in known] == [frozenset({"ambush", "attack"}), frozenset({"airstrike"})]
    assert "now ambush" in known[0].features


def test_a_saying_is_noted_that_the_coding_has(coded: str) -> None:
    kinds = [one.kinds for one in fit_statements.utterances_of(coded)]
    assert kinds.count(frozenset({"prediction"})) == 1
    assert set(kinds) == {frozenset({"prediction"}), frozenset()}


def test_of_two_sayings_over_one_evidence_the_closer_is_noted_and_the_other_counts_for_nothing(
    tmp_path: Path,
) -> None:
    whole = "وقال المرصد السوري لحقوق الإنسان إن الكمين أسفر أيضاً عن إصابة ثلاثة جنود."
    wide = GOLD.replace(
        'evidence: ["وحذرت الأمم المتحدة من أن المعارك ستمتد إلى مناطق أخرى"]',
        f'evidence: ["{whole}", "وحذرت الأمم المتحدة من أن المعارك ستمتد إلى مناطق أخرى"]',
    )
    kinds = [one.kinds for one in fit_statements.utterances_of(corpus(tmp_path, gold=wide))]
    assert kinds.count(frozenset({"prediction"})) == 1


def test_claims_are_right_that_the_coding_has(coded: str) -> None:
    known = fit_confidence.examples(coded, [])
    right = {name for one in known if one.right for name in one.features if name.count(": ") == 1}
    assert {"incident: ambush", "incident: airstrike"} <= right
    wrong = {name for one in known if not one.right for name in one.features}
    assert "incident: shelling" in wrong


@pytest.mark.parametrize(
    ("tool", "kind", "speaks_for"),
    [
        (fit_actions, ActionWeights, "now airstrike"),
        (fit_confidence, FittedWeight, "incident: airstrike"),
        (fit_joining, JoiningWeight, "definite"),
        (fit_moments, FittedWeight, "any"),
        (fit_parts, PartWeight, "now initiator"),
        (fit_rows, FittedWeight, "any"),
        (fit_telling, FittedWeight, "action airstrike"),
        (fit_voices, FittedWeight, "any"),
        (fit_whereabouts, FittedWeight, "airstrike town"),
    ],
)
def test_a_written_table_is_one_that_the_reader_takes(
    tool: Any,
    kind: type[Any],
    speaks_for: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    table = tmp_path / "knowledge" / tool.TABLE.name
    table.parent.mkdir()
    monkeypatch.setattr(tool, "TABLE", table)
    often = [corpus(_folder(tmp_path, n)) for n in range(12)]  # what few examples have does not count
    monkeypatch.setattr(sys, "argv", ["fit", *often, "--write"])
    tool.main()
    rows = [row.value for row in rows_of(table, kind)]
    assert table.read_text("utf-8").startswith("# What ")
    assert speaks_for in {row.feature for row in rows}
    assert [row.feature for row in rows if getattr(row, "weight", 1) == 0] == []


def _folder(above: Path, number: int) -> Path:
    folder = above / str(number)
    folder.mkdir()
    return folder
