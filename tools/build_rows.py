"""Parse the knowledge files once: `rows.bin` saves every process the slow parse of YAML."""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

ROOT = Path(__file__).resolve().parents[1]


def build_rows(out_dir: Path) -> None:
    """Write what each file holds, by the hash of its text, so that a file that was changed since is parsed again."""
    sys.path.insert(0, str(ROOT / "src"))
    try:
        from marsad.arabic.yaml_files import hash_of, parsed
    finally:
        sys.path.pop(0)
    texts = [file.read_text("utf-8") for file in sorted((ROOT / "src/marsad/knowledge").rglob("*.yaml"))]
    table = {hash_of(text): parsed(text) for text in texts}
    (out_dir / "rows.bin").write_bytes(msgspec.msgpack.encode(table, order="sorted"))
