"""The rows of the frames: every one loads, every action of the codebook has words, a wrong row says where it stands."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import pytest

from marsad.model.claim import Action, Hit, Means
from marsad.reading.words.frames import (
    Cue,
    Deed,
    Harm,
    MeansWords,
    ObjectWords,
    PersonNoun,
    RoleWords,
    SourceWords,
)
from marsad.reading.words.vocabulary import vocabulary
from marsad.registry.rows import KnowledgeError, folder, rows_of

FILES: dict[str, Any] = {
    "deeds.yaml": Deed,
    "harm.yaml": Harm,
    "persons.yaml": PersonNoun,
    "roles.yaml": RoleWords,
    "objects.yaml": ObjectWords,
    "means.yaml": MeansWords,
    "cues.yaml": Cue,
    "sources.yaml": SourceWords,
}
ROLES = {"initiator", "target", "supporter", "participant", "speaker", "none", "head", "thing", "carrier"}
LIGHT = {"light_initiator", "light_target", "light_place", "light_repel"}


def rows(name: str) -> list[Any]:
    return [row.value for row in rows_of(folder("frames").joinpath(name), FILES[name])]


@pytest.mark.parametrize("name", FILES)
def test_every_row_loads(name: str) -> None:
    assert rows(name)


def test_every_action_has_words_of_its_own() -> None:
    told = {row.action for row in rows("deeds.yaml") if row.nouns or row.verbs}
    assert set(get_args(Action)) == told


def test_every_deed_says_how_it_is_told() -> None:
    assert [row for row in rows("deeds.yaml") if not row.nouns and not row.verbs] == []


def test_what_is_hit_and_with_what_can_be_said() -> None:
    assert {row.object for row in rows("objects.yaml")} <= set(get_args(Hit))
    assert {row.means for row in rows("means.yaml")} <= set(get_args(Means))


def test_roles_are_those_the_reader_knows() -> None:
    assert {row.role for row in rows("roles.yaml")} == ROLES | LIGHT


def test_every_verb_is_one_word() -> None:
    verbs = [v for name in ("deeds.yaml", "harm.yaml") for row in rows(name) for v in row.verbs]
    assert [v for v in verbs if " " in v] == []


def test_duals_are_found_without_being_listed() -> None:
    (entry, *_) = vocabulary().root.next["غارتين"].next["جويتين"].entries
    assert entry.value.action == "airstrike"


@pytest.mark.parametrize(
    "row",
    [
        "{action: no_such_action, rank: 1}",
        "{action: attack}",
        "{action: attack, rank: high}",
        "{action: attack, rank: 1, unknown: 2}",
        "{action: attack, rank: 1, of: nobody}",
    ],
)
def test_a_wrong_row_is_an_error_with_its_file_and_line(tmp_path: Path, row: str) -> None:
    file = tmp_path / "deeds.yaml"
    file.write_text("# words\n- {action: attack, rank: 1, nouns: [هجوم]}\n- " + row + "\n", encoding="utf-8")
    with pytest.raises(KnowledgeError) as error:
        list(rows_of(file, Deed))
    assert "deeds.yaml" in str(error.value)
    assert "3" in str(error.value)
