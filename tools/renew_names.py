"""Renews `knowledge/lexicon/names.tsv` from the package arabic-name-romanizer: run by hand, not by the build.

    python tools/renew_names.py names.sqlite3

The package (MIT; its data are CC0 from Wikidata and the Algerian Name Transcription Corpus, and MIT from DziriNames)
would draw a machine-learning runtime into every build, so the part that is needed is kept as a table: name units of one
word, with how often they are given names and surnames, as powers of two.
"""

from __future__ import annotations

import sqlite3
import sys
from collections import Counter
from pathlib import Path

from marsad.arabic.folding import LETTER, fold_word
from marsad.arabic.wordlists import particles

OUT = Path(__file__).resolve().parent.parent / "src" / "marsad" / "knowledge" / "lexicon" / "names.tsv"
ARAB = frozenset("SY IQ YE LB PS JO EG SD LY SA AE KW QA BH OM DZ MA TN MR SO DJ KM".split())  # noqa: SIM905


def renew(database: Path) -> None:
    """Write the table. A unit seen only once is kept when it is of an Arab country."""
    given: Counter[str] = Counter()
    family: Counter[str] = Counter()
    arab: Counter[str] = Counter()
    for unit, country, role, count in sqlite3.connect(database).execute(
        "select arabic_key, country, role, count from units"
    ):
        name, weight = (
            fold_word(unit),
            8 if country in ARAB else 1,
        )  # Persian given names are Arabic common words
        (given if role == "given" else family)[name] += count * weight
        arab[name] += count if country in ARAB else 0
    lines = []
    for name in sorted(given.keys() | family.keys()):
        total = (given[name] + family[name]) // 8
        if not _is_plain(name) or name in particles() or (total < 2 and not arab[name]):
            continue
        lines.append(f"{name}\t{_bits(given[name])}\t{_bits(family[name])}")
    OUT.write_text("\n".join(lines) + "\n", "utf-8")


def _bits(weight: int) -> int:
    return ((weight + 7) // 8).bit_length()


def _is_plain(name: str) -> bool:
    import re

    return len(name) > 1 and re.fullmatch(f"[{LETTER}]+", name) is not None


if __name__ == "__main__":
    renew(Path(sys.argv[1]))
