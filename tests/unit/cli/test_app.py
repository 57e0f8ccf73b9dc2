"""What all commands share: exit codes, floods of errors, faults of the disk, the language of the last error."""

from __future__ import annotations

import errno
import json

import click
import pytest

from marsad.cli.app import App, os_error, show_last, usage
from marsad.cli.progress import progress
from marsad.errors import MarsadError, catalogue
from marsad.settings import resolve


def app(as_json: bool = False, quiet: bool = False, **flags: object) -> App:
    return App(resolve(flags), as_json, quiet)


def of_exit(code: int) -> MarsadError:
    """Any error that ends with this code."""
    return MarsadError(next(name for name, entry in catalogue().items() if entry.get("exit", 1) == code))


def test_without_a_problem_all_is_well() -> None:
    assert app().exit_code() == 0


@pytest.mark.parametrize(
    ("codes", "worst"), [((3,), 3), ((3, 4), 4), ((4, 2), 2), ((3, 4, 2, 1), 1), ((3, 1), 1)]
)
def test_of_several_problems_the_worst_is_the_exit_code(codes: tuple[int, ...], worst: int) -> None:
    for order in (codes, codes[::-1]):
        one = app(as_json=True)
        for code in order:
            one.problem(of_exit(code))
        assert one.exit_code() == worst


def test_a_flood_of_errors_is_cut_and_its_number_told(capsys: pytest.CaptureFixture[str]) -> None:
    one = app()
    for number in range(25):
        one.problem(MarsadError("collect.missing_file", file=f"n{number}"))
    one.exit_code()
    shown = capsys.readouterr().err
    assert shown.count("error collect.missing_file") == 20
    assert "cli.more_errors" in shown
    assert "5" in shown.split("cli.more_errors")[1]


def test_exactly_as_many_errors_as_are_shown_are_no_flood(capsys: pytest.CaptureFixture[str]) -> None:
    one = app()
    for number in range(20):
        one.problem(MarsadError("collect.missing_file", file=f"n{number}"))
    one.exit_code()
    assert "more_errors" not in capsys.readouterr().err


def test_as_json_no_error_is_left_out_and_each_is_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    one = app(as_json=True)
    for number in range(25):
        one.problem(MarsadError("collect.missing_file", file=f"n{number}"))
    one.exit_code()
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert [line["file"] for line in lines] == [f"n{number}" for number in range(25)]


def test_notes_go_to_a_person_only(capsys: pytest.CaptureFixture[str]) -> None:
    app(quiet=True).note("done")
    app(as_json=True).note("done")
    assert capsys.readouterr().err == ""
    app().note("done")
    assert capsys.readouterr().err == "done\n"


def test_a_result_is_text_or_json_and_never_both(capsys: pytest.CaptureFixture[str]) -> None:
    app().result({"اسم": 1}, "one thing")
    assert capsys.readouterr().out == "one thing\n"
    app(as_json=True, quiet=True).result({"اسم": 1}, "one thing")
    assert capsys.readouterr().out == '{"اسم": 1}\n'
    app(quiet=True).result({"اسم": 1}, "one thing")
    assert capsys.readouterr().out == ""


def test_events_are_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    app().event("document", "n1")
    assert capsys.readouterr().out == ""
    app(as_json=True).event("document", "n1")
    assert capsys.readouterr().out == '{"document": "n1"}\n'


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "cli.disk_full"),
        (errno.EDQUOT, "cli.disk_full"),
        (errno.EFBIG, "cli.disk_full"),
        (errno.EACCES, "cli.not_allowed"),
        (errno.EROFS, "cli.not_allowed"),
        (errno.EIO, "cli.file_trouble"),
        (errno.ENAMETOOLONG, "cli.file_trouble"),
    ],
)
def test_a_fault_of_the_disk_is_a_coded_error_with_its_file(number: int, code: str) -> None:
    error = os_error(OSError(number, "trouble", "تقرير.jsonl"))
    assert (error.code, error.file, error.values["reason"]) == (code, "تقرير.jsonl", "trouble")


def test_a_fault_without_words_still_says_something() -> None:
    assert str(os_error(OSError("no words")).values["reason"]) == "no words"


def test_the_last_error_has_its_own_code_unless_another_is_given(capsys: pytest.CaptureFixture[str]) -> None:
    error = MarsadError("cli.interrupted")
    assert show_last(error, [], 130) == 130
    assert show_last(error, []) == error.exit_code
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "head"),
    [
        (["--lang", "ar"], "خطأ"),
        (["--lang=ar"], "خطأ"),
        (["--lang", "en"], "error"),
        (["--lang", "nonsense"], "error"),
        ([], "error"),
    ],
)
def test_the_language_of_the_last_error_is_that_of_the_call(
    arguments: list[str], head: str, capsys: pytest.CaptureFixture[str]
) -> None:
    show_last(MarsadError("cli.interrupted"), arguments)
    assert capsys.readouterr().err.startswith(f"{head} cli.interrupted")


def test_a_file_name_that_is_no_text_does_not_stop_the_error(capsys: pytest.CaptureFixture[str]) -> None:
    show_last(MarsadError("collect.missing_file", file="\udcff"), [])
    assert "collect.missing_file" in capsys.readouterr().err


def test_a_call_that_cannot_be_meant_is_a_usage_error() -> None:
    with pytest.raises(click.UsageError, match="neither nor"):
        usage("neither nor")


@pytest.mark.parametrize("quiet", [True, False])
def test_progress_changes_nothing_and_is_silent_beside_a_terminal(
    quiet: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    assert list(progress(iter("abc"), "reading", 3, quiet)) == ["a", "b", "c"]
    assert list(progress((), "reading", 0, quiet)) == []
    assert capsys.readouterr() == ("", "")
