"""Write the claims that a reader without fault would find, to measure merging alone.

python tools/link_gold.py GOLD_DIR ARTICLES_DIR [METADATA] > claims.jsonl
marsad merge claims.jsonl --reports ARTICLES_DIR > incidents.jsonl
"""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from marsad.collect.items import read_metadata
from marsad.evaluate.coded import coded_readings
from marsad.evaluate.gold import load_samples
from marsad.model.document import document


def main(gold: str, articles: str, metadata: str = "") -> None:
    told, _ = read_metadata(metadata) if metadata else ({}, [])
    known = {id: document(id, "", **row.as_dict()) for id, row in told.items()}
    for reading in coded_readings(load_samples(Path(gold), Path(articles)), known):
        sys.stdout.buffer.write(msgspec.json.encode(reading) + b"\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
