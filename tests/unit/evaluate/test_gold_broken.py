"""Gold files as coders leave them: each fault is told with file and line, in whatever kind of claim it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from marsad.errors import MarsadError
from marsad.evaluate.gold import Gold, load_actors, load_sample, load_samples, spans_of
from marsad.model.span import Span

TEXT = "سقطت قذيفة على السمر. وقال سامر العبد إن اثنين أصيبا. سقطت قذيفة أخرى.\n"
GOLD = """\
document: a
published: {date: 2024-03-04, basis: metadata}
incidents:
  - action: shelling
    casualties: [{actor: null, status: wounded, min: 2, max: 2}]
    people: [{name: سامر العبد}]
    evidence: ["سقطت قذيفة على السمر"]
tallies:
  - measure: wounded
    min: 2
    max: null
    evidence: ["اثنين أصيبا"]
relations:
  - subject: سامر العبد
    predicate: based_in
    object: [السمر]
    evidence: ["سامر العبد"]
statements:
  - kind: other
    by: سامر العبد
    evidence: ["قال سامر العبد"]
not_read: ["قذيفة أخرى"]
"""


def written(folder: Path, gold: str | bytes, text: str | bytes = TEXT) -> Path:
    (folder / "a.txt").write_bytes(text if isinstance(text, bytes) else text.encode())
    file = folder / "a.yaml"
    file.write_bytes(gold if isinstance(gold, bytes) else gold.encode())
    return file


def fault(folder: Path, gold: str | bytes, text: str | bytes = TEXT) -> tuple[str, int | None]:
    file = written(folder, gold, text)
    with pytest.raises(MarsadError) as caught:
        load_sample(file, folder)
    assert caught.value.file in (str(file), str(folder / "a.txt"))
    return caught.value.code.removeprefix("evaluate."), caught.value.line


def test_the_file_itself_is_sound(tmp_path: Path) -> None:
    gold = load_sample(written(tmp_path, GOLD), tmp_path).gold
    assert [(kind, len(rows)) for kind, rows in gold.claims()] == [
        ("incident", 1),
        ("tally", 1),
        ("relation", 1),
        ("statement", 1),
    ]


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("document: a", "document: [a]", "bad_gold", 1),
        ("document: a\n", "", "bad_gold", 1),
        ("document: a", "document: a\nincident: []", "bad_gold", 1),
        ("date: 2024-03-04", "date: 2024-02-30", "bad_gold", 2),
        ("date: 2024-03-04", "date: spring", "bad_gold", 2),
        ("min: 2, max: 2", "min: two, max: 2", "bad_gold", 5),
        ("min: 2, max: 2", "max: 2", "bad_gold", 5),
        ("status: wounded,", "", "bad_gold", 5),
        ("name: سامر العبد}", "nam: سامر العبد}", "bad_gold", 6),
        ("    min: 2\n", "    min: [2]\n", "bad_gold", 10),
        ('["اثنين أصيبا"]', '["ثلاثة أصيبوا"]', "no_evidence", 12),
        ('["سامر العبد"]', '["سامر  العبد"]', "no_evidence", 17),
        ('["سامر العبد"]', "[7]", "bad_gold", 17),
        ('["قال سامر العبد"]', '["قال سامر", "لا شيء"]', "no_evidence", 21),
        ('["قذيفة أخرى"]', '["قذيفة ثالثة"]', "no_evidence", 22),
        ("    predicate: based_in\n", "", "bad_gold", 14),
        ("relations:", "relations: [", "bad_gold", None),
        ("tallies:", "\ttallies:", "bad_gold", None),
    ],
)
def test_each_fault_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, code: str, line: int | None
) -> None:
    assert old in GOLD
    found = fault(tmp_path, GOLD.replace(old, new, 1))
    assert found[0] == code
    assert found[1] is not None
    assert line is None or found[1] == line


@pytest.mark.parametrize("gold", ["", "null\n", "[]\n", "words\n", "- document: a\n", "7\n"])
def test_what_is_no_gold_file_at_all(tmp_path: Path, gold: str) -> None:
    assert fault(tmp_path, gold) == ("bad_gold", 1)


def test_files_in_another_encoding(tmp_path: Path) -> None:
    assert fault(tmp_path, GOLD.encode("windows-1256"))[0] == "bad_gold"
    assert fault(tmp_path, GOLD, TEXT.encode("windows-1256"))[0] == "bad_gold"


def test_evidence_stands_at_its_first_occurrence() -> None:
    assert spans_of(["سقطت قذيفة", "لا شيء", "أخرى"], TEXT) == [
        Span(0, 10),
        Span(TEXT.index("أخرى"), TEXT.index("أخرى") + 4),
    ]
    assert spans_of([], TEXT) == []


@pytest.mark.parametrize(
    ("slot", "kinds"),
    [
        ("", []),
        ("incidents: []\n", ["incident"]),
        ("incidents:\n", ["incident"]),
        ("strengths: []\n", ["strength"]),
    ],
)
def test_a_kind_that_is_there_was_coded(tmp_path: Path, slot: str, kinds: list[str]) -> None:
    gold: Gold = load_sample(written(tmp_path, "document: a\n" + slot), tmp_path).gold
    assert list(gold.claims()) == [(kind, ()) for kind in kinds]


@pytest.mark.parametrize(
    ("only", "names"),
    [("*", ["a", "b", "c1"]), ("a", ["a"]), ("c*", ["c1"]), ("[ab]", ["a", "b"]), ("A", None), ("", None)],
)
def test_which_files_are_meant(tmp_path: Path, only: str, names: list[str] | None) -> None:
    for name in ("c1", "a", "b", "actors", "incidents"):
        (tmp_path / f"{name}.txt").write_text(TEXT, "utf-8")
        (tmp_path / f"{name}.yaml").write_text(f"document: {name}\n", "utf-8")
    if names is None:
        with pytest.raises(MarsadError, match="no_gold"):
            load_samples(tmp_path, tmp_path, only)
    else:
        assert [one.path.stem for one in load_samples(tmp_path, tmp_path, only)] == names


@pytest.mark.parametrize(
    "text", ["river-guards: حراس\n", "river-guards: [7]\n", "- river-guards\n", "river-guards: [\n", ""]
)
def test_a_wrong_list_of_actors(tmp_path: Path, text: str) -> None:
    file = tmp_path / "actors.yaml"
    file.write_text(text, "utf-8")
    with pytest.raises(MarsadError, match="bad_gold") as caught:
        load_actors([file])
    assert caught.value.line is not None
    with pytest.raises(MarsadError, match="bad_gold"):
        load_actors([tmp_path / "none.yaml"])
