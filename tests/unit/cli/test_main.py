import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from marsad.cli.main import COMMANDS, main
from tests.commands import PLAIN

RUN = [sys.executable, "-c", "import sys; from marsad.cli.main import main; sys.exit(main())"]
HELP_SECONDS = 0.4


def _run(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    environ = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)} | more
    return subprocess.run([*RUN, *arguments], capture_output=True, text=True, env=environ, check=False)


@pytest.mark.timing
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_quick(command: str) -> None:
    times = []
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        assert _run(*command.split(), "--help").returncode == 0
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    assert min(times) <= HELP_SECONDS, "it waits for nothing, so that its own time is what a user waits"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_and_has_the_common_options(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "--help"]) == 0
    shown = capsys.readouterr().out
    if "COMMAND" in shown:
        assert main([command, "show", "--help"]) == 0
        shown = capsys.readouterr().out
    assert all(option in shown for option in ("--json", "--quiet", "--debug", "--lang", "--workspace"))


@pytest.mark.parametrize(
    "arguments", [["fly"], ["extract"], ["merge", "--wings", "x"], ["config", "show", "x"]]
)
def test_a_wrong_call_is_a_coded_usage_error(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    shown = capsys.readouterr()
    assert shown.err.startswith("error cli.usage\n")
    assert "--help`" in shown.err
    assert shown.out == ""


def test_errors_speak_arabic_wherever_the_option_stands(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--lang", "ar", "merge", "none"], ["merge", "none", "--lang=ar"]):
        assert main(arguments) == 1
        assert capsys.readouterr().err.startswith("خطأ collect.missing_file")


def test_an_error_as_json_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["merge", "none", "--json"]) == 1
    told = json.loads(capsys.readouterr().err)
    assert (told["code"], told["file"]) == ("collect.missing_file", "none")


def test_a_wrong_settings_file_is_told_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "marsad.toml").write_text("\nwrokers = 1\n", "utf-8")
    assert main(["config", "show", "--workspace", str(tmp_path)]) == 2
    assert "marsad.toml, line 2" in capsys.readouterr().err


def test_a_traceback_shows_only_when_asked_for() -> None:
    assert "Traceback" not in _run("merge", "none").stderr
    assert "Traceback" in _run("merge", "none", "--debug").stderr
    assert "Traceback" in _run("merge", "none", MARSAD_DEBUG="1").stderr


def test_config_tells_the_origin_of_each_value(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["config", "show", "--origin", "--json", "--lang", "ar"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["lang"] == {"value": "ar", "origin": "flag"}
    assert told["workers"] == {"value": 0, "origin": "default"}
    assert main(["config", "show", "--origin"]) == 0
    assert 'lang = "en"' in capsys.readouterr().out


@pytest.mark.parametrize("closed", [">&-", ">/dev/full"])
def test_output_that_cannot_be_written_is_a_coded_error(closed: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("سقطت قذيفة في البلدة.", "utf-8")
    shell = f'"{sys.executable}" -c "{PLAIN}" extract a.txt --json {closed}'
    environ = os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    done = subprocess.run(shell, shell=True, cwd=tmp_path, env=environ, capture_output=True, check=False)
    assert done.returncode == 1
    (line,) = done.stderr.decode().splitlines()
    assert json.loads(line)["code"] in ("cli.disk_full", "cli.file_trouble")
