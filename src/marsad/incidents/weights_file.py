"""Versions of weights that were estimated on a workspace's own claims: files that people can read and change.

The highest version is in force; to go back, remove its file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

FIRST = 2  # version 1 is the package's own


def latest(folder: Path) -> Path | None:
    """The version in force; None if nothing was ever estimated."""
    return max(_versions(folder).items(), default=(0, None))[1]


def write(folder: Path, table: Mapping[str, Mapping[str, int]], made_by: str) -> Path:
    """Write a new version and return its file, whole or not at all."""
    number = max(_versions(folder), default=FIRST - 1) + 1
    folder.mkdir(parents=True, exist_ok=True)
    rows = [
        f"- {{about: {about}, finding: {finding}, weight: {weight}}}"
        for about, found in table.items()
        for finding, weight in found.items()
    ]
    text = "\n".join([f"# Weights of linking, version {number}: {made_by}. Tenths of a bit.", *rows, ""])
    file, unfinished = folder / f"v{number}.yaml", folder / f".v{number}.yaml"
    unfinished.write_text(text, "utf-8")
    unfinished.replace(file)
    return file


def _versions(folder: Path) -> dict[int, Path]:
    found = (
        re.fullmatch(r"v(\d+)\.yaml", file.name) for file in (folder.iterdir() if folder.is_dir() else ())
    )
    return {int(match[1]): folder / match[0] for match in found if match}
