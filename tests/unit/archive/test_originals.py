import hashlib
import os
from pathlib import Path

import pytest

from marsad.archive.originals import Originals
from marsad.errors import MarsadError

RAW = "نص".encode()
SHA = hashlib.sha256(RAW).hexdigest()


def test_kept_once_under_its_hash_and_closed_to_writing(tmp_path: Path) -> None:
    originals = Originals(tmp_path / "originals")
    for _ in range(2):
        originals.keep(SHA, RAW)
    assert originals.bytes_of(SHA) == RAW
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files == [originals.path(SHA)]
    assert files[0].stat().st_mode & 0o222 == 0


def test_what_is_missing_or_changed_is_found(tmp_path: Path) -> None:
    originals = Originals(tmp_path)
    originals.keep(SHA, RAW)
    assert list(originals.check([SHA])) == []
    os.chmod(originals.path(SHA), 0o644)
    originals.path(SHA).write_bytes(b"forged")
    found = [error.code for error in originals.check([SHA, "0" * 64])]
    assert found == ["archive.original_changed", "archive.original_missing"]
    with pytest.raises(MarsadError) as caught:
        originals.bytes_of("0" * 64)
    assert caught.value.exit_code == 4


def test_a_write_that_fails_leaves_nothing_half_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    originals = Originals(tmp_path)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        originals.keep(SHA, RAW)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_every_original_that_is_missing_or_changed_is_told_and_no_other(tmp_path: Path) -> None:
    held = Originals(tmp_path / "originals")
    names = [hashlib.sha256(raw).hexdigest() for raw in (b"", b"one", b"two")]
    for name, raw in zip(names, (b"", b"one", b"two"), strict=True):
        held.keep(name, raw)
    assert list(held.check(names)) == []
    held.path(names[1]).unlink()
    held.path(names[2]).chmod(0o644)
    held.path(names[2]).write_bytes(b"tow")
    told = [(error.code, error.file) for error in held.check(names)]
    assert told == [
        ("archive.original_missing", str(held.path(names[1]))),
        ("archive.original_changed", str(held.path(names[2]))),
    ]
