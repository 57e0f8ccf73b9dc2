import ast
import pickle
import string
from pathlib import Path

import pytest

import marsad
from marsad.errors import MarsadError, catalogue, visible

SOURCE = Path(marsad.__file__).parent


def _literals() -> set[str]:
    trees = (ast.parse(file.read_text("utf-8")) for file in SOURCE.rglob("*.py"))
    nodes = (node for tree in trees for node in ast.walk(tree))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def _raised() -> set[str]:
    """Codes given as the first argument of a MarsadError in the source."""
    codes = set()
    for file in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "MarsadError" and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    codes.add(first.value)
    return codes


def test_every_code_that_is_raised_has_a_message() -> None:
    assert _raised() - set(catalogue()) == set()


def test_every_message_is_used() -> None:
    assert set(catalogue()) - _literals() == set()


@pytest.mark.parametrize("code", sorted(catalogue()))
def test_each_message_keeps_the_schema(code: str) -> None:
    entry = catalogue()[code]
    assert set(entry) <= {"exit", "text", "next"}
    assert entry.get("exit", 1) in {1, 2, 3, 4, 130}
    for part in ("text", "next"):
        assert set(entry[part]) == {"en", "ar"}
        fields = [
            {name for _, name, _, _ in string.Formatter().parse(entry[part][lang]) if name}
            for lang in ("en", "ar")
        ]
        assert fields[0] == fields[1], "both languages tell the same values"
        assert any("\u0600" <= character <= "\u06ff" for character in entry[part]["ar"])
        assert entry[part]["en"].rstrip()[-1] in ".?`"


def test_a_block_names_code_place_cause_and_next_step() -> None:
    error = MarsadError("settings.unknown_knob", file="marsad.toml", line=3, name="wrokers", known="workers")
    first, where, what, then = error.render("en").splitlines()
    assert first == "error settings.unknown_knob"
    assert where.strip() == "marsad.toml, line 3"
    assert "wrokers" in what
    assert then.strip().startswith("Next: Use one of: workers")
    assert "السطر 3" in error.render("ar")


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("a\nerror fake.code", "a\\nerror fake.code"),
        ("a\r\x1b[2Kb", "a\\r\\x1b[2Kb"),
        ("\u202egnp.txt", "\\u202egnp.txt"),
        ("\u2067نص\u2069", "\\u2067نص\\u2069"),
        ("a\u2028b", "a\\u2028b"),
        ("\x9b31m", "\\x9b31m"),
    ],
)
def test_what_steers_a_terminal_is_written_out(raw: str, shown: str) -> None:
    assert visible(raw) == shown
    error = MarsadError("collect.same_id", file=raw, document=raw)
    for language in ("en", "ar"):
        assert error.render(language).count(shown) == 2  # type: ignore[arg-type]
        assert len(error.render(language).splitlines()) == 4  # type: ignore[arg-type]
    assert error.as_dict()["file"] == raw, "a program gets what there is"


@pytest.mark.parametrize("text", ["تقرير ٢٠٢٤.txt", "a\tb", "‏نص‎ abc", "شبه‌جزيرة", "📰 é", "C:\\new"])
def test_what_steers_nothing_stays(text: str) -> None:
    assert visible(text) == text


def test_a_missing_value_never_breaks_a_message() -> None:
    assert "—" in MarsadError("settings.unknown_knob").text()
    assert MarsadError("nowhere.unheard_of").render().startswith("error nowhere.unheard_of")


def test_an_error_survives_the_way_between_processes() -> None:
    error = pickle.loads(pickle.dumps(MarsadError("settings.bad_value", file="x", line=1, name="n", value=2)))
    assert (error.code, error.file, error.line, error.values) == (
        "settings.bad_value",
        "x",
        1,
        {"name": "n", "value": 2},
    )
