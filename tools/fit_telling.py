"""Fit the weights by which a deed is told as a happening or only named, on coded reports.

    fit_telling.py GOLD_DIR:ARTICLES_DIR[:PATTERN] … [--onward TIMES] [--mean] [--write] [--check]

A deed is told if its words stand in the evidence of a coded incident. `--check` prints how well it is known by
cross-validation over whole reports.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from marsad.evaluate.gold import Sample
from marsad.model.document import Document
from marsad.reading import assembling, reader
from marsad.reading.deeds.event import Event
from marsad.reading.deeds.telling import LEAST, features
from marsad.reading.words.text import Text
from tools.corpora import arguments, renew, reports_of
from tools.fit_joining import Labels
from tools.logistic import Example, How, fit, left_out, precision_and_recall

TABLE = Path("src/marsad/knowledge/reading/telling/telling.yaml")
HEADER = """\
# What speaks for and against a deed being told as a happening, in tenths of a bit of odds.
# Made by tools/fit_telling.py; a feature that is not here adds nothing.
"""
HOW = How(ridge=10.0)
FOLDS = 5


def examples(corpus: str) -> Iterator[Example]:
    """The deeds that the reader finds in a coded corpus."""
    for sample, source in reports_of(corpus):
        yield from _of_report(sample, source)


def _of_report(sample: Sample, source: Document) -> list[Example]:
    labels, before = Labels(sample), assembling.is_told
    found: list[Example] = []

    def record(text: Text, event: Event, events: int, least: int = LEAST) -> bool:
        if least == LEAST:
            right = bool(labels.of(text, event))
            found.append(Example(sample.gold.document, features(text, event, events), right))
        return before(text, event, events, least)

    with patch.object(assembling, "is_told", record):
        reader.read(source)
    return found


def main() -> None:
    given = arguments(__doc__, TABLE, check=True, onward=True, mean=True)
    known = [one for corpus in given.corpora for one in examples(corpus)]
    print(f"{len(known)} deeds, {sum(one.right for one in known)} told")
    if given.check:
        said = [(value > LEAST, one.right) for one, value in left_out(known, HOW, FOLDS)]
        print(precision_and_recall(said))
    renew(given, TABLE, HEADER, lambda since: fit(known, HOW, since))


if __name__ == "__main__":
    main()
