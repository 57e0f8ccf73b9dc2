"""The pages tell of every command and option, and of none that there is not."""

import re
from pathlib import Path

import click
import pytest

from marsad.cli.main import COMMANDS, marsad

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "commands.md").read_text("utf-8")
WRITTEN = {
    name: (ROOT / name).read_text("utf-8") for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")
}
WRITTEN["docs/commands.md"] = PAGE


def _command(name: str) -> click.Command:
    command = marsad.get_command(click.Context(marsad), name)
    assert command is not None
    return command


def _options(command: click.Command) -> set[str]:
    own = {option for each in command.params for option in each.opts if option.startswith("--")}
    inner = command.commands.values() if isinstance(command, click.Group) else ()
    return own.union(*map(_options, inner))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_is_told(name: str) -> None:
    assert f"`marsad {name}" in PAGE
    assert [option for option in _options(_command(name)) if f"{option}" not in PAGE] == []


@pytest.mark.parametrize("file", WRITTEN)
def test_no_command_is_told_that_is_not_there(file: str) -> None:
    told = set(re.findall(r"^marsad ([a-z]+)|`marsad ([a-z]+)", WRITTEN[file], re.MULTILINE))
    assert {name for pair in told for name in pair if name} <= set(COMMANDS)


@pytest.mark.parametrize("file", WRITTEN)
def test_every_link_leads_somewhere(file: str) -> None:
    links = re.findall(r"\]\((?!https?://)([^)#]+)", WRITTEN[file])
    assert [link for link in links if not ((ROOT / file).parent / link).exists()] == []


def test_make_targets_that_are_told_exist() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    told = {
        name for text in WRITTEN.values() for name in re.findall(r"(?:^|`)make ([a-z]+)", text, re.MULTILINE)
    }
    assert told <= targets
