"""A process that asks for more memory than it may have gets a MemoryError."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytest.importorskip("resource")

TAKES = "from marsad.limits import limit_memory; limit_memory({0}); print(len(bytearray({1} << 20)))"


def taken(limit: int, wanted: int) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", TAKES.format(limit, wanted)], capture_output=True, text=True, check=False
    )


def test_within_the_limit_it_is_given() -> None:
    assert taken(512, 64).stdout.strip() == str(64 << 20)


def test_beyond_the_limit_it_is_refused() -> None:
    found = taken(512, 1024)
    assert found.returncode != 0
    assert "MemoryError" in found.stderr
