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
