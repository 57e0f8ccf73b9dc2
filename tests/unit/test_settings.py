from pathlib import Path

import pytest

from marsad.errors import MarsadError
from marsad.settings import resolve


def test_flag_beats_environment_beats_file_beats_default(tmp_path: Path) -> None:
    (tmp_path / "marsad.toml").write_text('workers = 2\nlang = "ar"\nmax_file_mb = 5\n', "utf-8")
    environ = {"MARSAD_WORKERS": "3", "MARSAD_LANG": "en", "MARSAD_WORKSPACE": str(tmp_path)}
    resolved = resolve({"workers": 4, "lang": None}, environ)
    assert (resolved.settings.workers, resolved.origins["workers"]) == (4, "flag")
    assert (resolved.settings.lang, resolved.origins["lang"]) == ("en", "environment")
    assert (resolved.settings.max_file_mb, resolved.origins["max_file_mb"]) == (5, "file")
    assert (resolved.settings.tile_url, resolved.origins["tile_url"]) == ("", "default")


def test_database_is_sqlite_in_the_workspace_unless_a_url_is_set() -> None:
    assert resolve({"workspace": "here"}, {}).settings.database_url == "sqlite:///here/store/marsad.db"
    url = "postgresql://localhost/marsad"
    assert resolve({}, {"MARSAD_DATABASE": url}).settings.database_url == url


@pytest.mark.parametrize(
    ("written", "code", "line"),
    [
        ('lang = "en"\nwrokers = 2\n', "settings.unknown_knob", 2),
        ("workers = -1\n", "settings.bad_value", 1),
        ('\nworkers = "many"\n', "settings.bad_value", 2),
        ("workers = true\n", "settings.bad_value", 1),
        ('lang = "fr"\n', "settings.bad_value", 1),
        ('debug = "perhaps"\n', "settings.bad_value", 1),
        ("lang = \n", "settings.broken_file", None),
        ("[reading]\nx = 1\n", "settings.unknown_knob", 1),
    ],
)
def test_a_wrong_line_is_a_coded_usage_error(
    tmp_path: Path, written: str, code: str, line: int | None
) -> None:
    (tmp_path / "marsad.toml").write_text(written, "utf-8")
    with pytest.raises(MarsadError) as caught:
        resolve({"workspace": str(tmp_path)}, {})
    assert (caught.value.code, caught.value.line, caught.value.exit_code) == (code, line, 2)
    assert caught.value.file == str(tmp_path / "marsad.toml")


@pytest.mark.parametrize(("word", "truth"), [("1", True), ("TRUE", True), ("no", False), ("0", False)])
def test_truth_in_words(word: str, truth: bool) -> None:
    assert resolve({}, {"MARSAD_DEBUG": word}).settings.debug is truth


def _file(folder: Path, text: str) -> MarsadError:
    (folder / "marsad.toml").write_text(text, "utf-8")
    with pytest.raises(MarsadError) as caught:
        resolve({"workspace": str(folder)}, {})
    return caught.value


@pytest.mark.parametrize(
    "row",
    [
        "workers = 2.5",
        "workers = true",
        "workers = []",
        "workers = -1",
        "workers = 'many'",
        "worker_memory_mb = 511",
        "document_seconds = 0",
        "lang = 'fr'",
        "lang = 3",
        "debug = 'perhaps'",
        "tile_url = true",
        "database = ['a']",
        "[workers]\nmost = 1",
    ],
)
def test_a_value_of_the_wrong_kind_in_the_file_is_told_with_its_line(tmp_path: Path, row: str) -> None:
    error = _file(tmp_path, f"# ours\n\n{row}\n")
    assert (error.code, error.line, error.exit_code) == ("settings.bad_value", 3, 2)


def test_a_name_that_another_begins_with_is_told_with_its_own_line(tmp_path: Path) -> None:
    error = _file(tmp_path, 'database = ""\ndata = 1\n')
    assert (error.code, error.line) == ("settings.unknown_knob", 2)


def test_the_workspace_cannot_name_another_workspace(tmp_path: Path) -> None:
    assert _file(tmp_path, 'workspace = "elsewhere"').code == "settings.unknown_knob"


def test_a_file_that_is_no_toml_is_told(tmp_path: Path) -> None:
    assert _file(tmp_path, "workers 3").code == "settings.broken_file"


@pytest.mark.parametrize(("written", "value"), [("1", True), ("YES", True), ("false", False), ("No", False)])
def test_a_truth_in_the_environment_is_written_in_several_ways(
    tmp_path: Path, written: str, value: bool
) -> None:
    found = resolve({"workspace": str(tmp_path)}, {"MARSAD_DEBUG": written})
    assert (found.settings.debug, found.origins["debug"]) == (value, "environment")


def test_an_empty_variable_was_not_set(tmp_path: Path) -> None:
    found = resolve({"workspace": str(tmp_path)}, {"MARSAD_WORKERS": ""})
    assert found.origins["workers"] == "default"


def test_a_database_that_was_named_goes_before_the_workspaces_own(tmp_path: Path) -> None:
    assert resolve({"workspace": str(tmp_path)}, {}).settings.database_url.startswith(f"sqlite:///{tmp_path}")
    named = resolve({"workspace": str(tmp_path), "database": "postgresql:///m"}, {}).settings
    assert named.database_url == "postgresql:///m"
