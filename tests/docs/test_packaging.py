"""The files around the package agree with each other."""

import re
import tomllib
from pathlib import Path

import pytest

from tools import notices

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))


def _name(requirement: str) -> str:
    match = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert match is not None
    return re.sub(r"[-_.]+", "-", match[0]).lower()


def test_notices_are_those_of_the_lock() -> None:
    assert notices.NOTICES.read_text("utf-8") == notices.text()


def test_every_dependency_is_locked_with_hashes() -> None:
    names = {name for name, _ in notices.locked()}
    assert {_name(requirement) for requirement in PROJECT["project"]["dependencies"]} <= names
    for lock in LOCKS:
        entries = re.split(r"\n(?=[a-z])", lock.read_text("utf-8"))
        assert all("--hash=sha256:" in entry for entry in entries if "==" in entry)


def test_the_large_extras_are_locked_beside_the_same_versions_of_all_else() -> None:
    extras = PROJECT["project"]["optional-dependencies"]
    locked = dict(notices.locked("extras.txt"))
    wanted = [_name(package) for extra in ("link-estimate", "spark") for package in extras[extra]]
    assert set(wanted) <= locked.keys()
    assert dict(notices.locked()).items() <= locked.items()
    assert all("see its page" not in notices.licence(name) for name, _ in notices.of_extras())


def test_what_the_build_takes_data_from_is_pinned_exactly() -> None:
    assert all(re.fullmatch(r"[\w-]+==[\w.]+", package) for package in PROJECT["build-system"]["requires"])


def test_every_dependency_has_its_reason() -> None:
    reasons = (ROOT / "docs" / "dependencies.md").read_text("utf-8").lower()
    project = PROJECT["project"]
    extras = [package for group in project["optional-dependencies"].values() for package in group]
    wanted = project["dependencies"] + extras + PROJECT["build-system"]["requires"]
    told = re.sub(r"[-_.]+", "-", reasons)
    assert [package for package in wanted if _name(package) not in told] == []


@pytest.mark.parametrize(
    "path",
    [
        *LOCKS,
        *(ROOT / name for name in ("pyproject.toml", "Makefile", "THIRD_PARTY_NOTICES")),
        *(ROOT / "web" / name for name in ("package.json", "package-lock.json")),
    ],
)
def test_no_registry_is_named_by_its_host(path: Path) -> None:
    hosts = r"pypi\.|pythonhosted|npmjs|--(extra-)?index-url|--find-links|--trusted-host"
    written = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("\t--no-emit")]
    assert [line for line in written if re.search(hosts, line)] == []


def test_the_check_of_continuous_integration_is_executable() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    assert "make test" in script.read_text("utf-8")
