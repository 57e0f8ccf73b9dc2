"""Put the gazetteer together once: `places.bin` saves every process the merging and indexing of its rows."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def build_places(out_dir: Path) -> None:
    """Write the table of the package's own rows and those of `gazetteer.tsv` in the folder, which is built before."""
    sys.path.insert(0, str(ROOT / "src"))
    try:
        from marsad.registry.place_gazetteer import merged, own_files
        from marsad.registry.place_rows import read_places
        from marsad.registry.place_table import sources_hash, write_table
    finally:
        sys.path.pop(0)
    built = out_dir / "gazetteer.tsv"
    known = merged((), read_places(built, trusted=True))
    write_table(known.table(sources_hash([*own_files(), built])), out_dir / "places.bin")
