from pathlib import Path

import pytest

from marsad.errors import MarsadError
from marsad.evaluate.gold import documents, load_actors, load_samples
from tests.unit.evaluate.samples import GOLD, sample


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("action: shelling", "acton: shelling", "evaluate.bad_gold", 13),
        ("action: shelling", "assertion: reported", "evaluate.bad_gold", 13),
        ("lat: 35.0", "lat: north", "evaluate.bad_gold", 8),
        ("start: 2024-03-03", "start: 2024-13-03", "evaluate.bad_gold", 7),
        ("casualties: []", "casualties: [", "evaluate.bad_gold", 17),
        ("على السوق", "على المدرسة", "evaluate.no_evidence", 16),
    ],
)
def test_a_wrong_file_is_an_error_with_its_line(
    tmp_path: Path, old: str, new: str, code: str, line: int
) -> None:
    assert old in GOLD
    with pytest.raises(MarsadError) as caught:
        sample(tmp_path, GOLD.replace(old, new))
    assert (caught.value.code, caught.value.line) == (code, line)
    assert caught.value.file == str(tmp_path / "a.yaml")


def test_absent_and_empty_slots_are_told_apart(tmp_path: Path) -> None:
    ambush, shelling = sample(tmp_path).gold.incidents or ()
    assert shelling.casualties == ()
    assert not shelling.parties
    assert shelling.parties != ()
    assert ambush.casualties


def test_only_files_that_match_are_loaded_and_none_is_an_error(tmp_path: Path) -> None:
    sample(tmp_path)
    (tmp_path / "actors.yaml").write_text("government: [قوات الحكومة]\n", "utf-8")
    assert [s.path.name for s in load_samples(tmp_path, tmp_path)] == ["a.yaml"]
    with pytest.raises(MarsadError, match=r"evaluate\.no_gold"):
        load_samples(tmp_path, tmp_path, "z*")
    with pytest.raises(MarsadError, match=r"evaluate\.no_text"):
        load_samples(tmp_path, tmp_path / "elsewhere")


def test_names_of_actors_add_up_over_files(tmp_path: Path) -> None:
    for name, words in (("one", "قوات الحكومة"), ("two", "الجيش")):
        (tmp_path / f"{name}.yaml").write_text(f"government: [{words}]\n", "utf-8")
    actors = load_actors([tmp_path / "one.yaml", tmp_path / "two.yaml"])
    assert actors.same("government", None, "الجيش")
    assert actors.same("government", None, "قوات الحكومة")


def test_a_sample_comes_in_with_what_is_told_of_its_article(tmp_path: Path) -> None:
    for name in ("known", "unknown"):
        (tmp_path / f"{name}.yaml").write_text(f"document: {name}\n", "utf-8")
        (tmp_path / f"{name}.txt").write_text("قتل جنديان أمس.", "utf-8")
    (tmp_path / "meta.jsonl").write_text('{"id": "known", "published": "2024-03-04"}\n', "utf-8")
    found = {one.id: one.published for one in documents(load_samples(tmp_path, tmp_path), tmp_path)}
    assert found == {"known": "2024-03-04", "unknown": None}
