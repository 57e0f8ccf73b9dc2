"""Fit the weights by which a happening gets its action code, on coded reports.

    fit_actions.py GOLD_DIR:ARTICLES_DIR[:PATTERN] … [--onward TIMES] [--write]

A happening is the coded incident whose evidence its words stand in; one that stands in several teaches nothing. Where
several codes are coded each of them is right.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from marsad.evaluate.gold import Sample
from marsad.model.document import Document
from marsad.reading import assembling, reader
from marsad.reading.deeds.action_code import ACTIONS, features, weights
from marsad.reading.deeds.event import Event
from marsad.reading.words.text import Text
from tools.corpora import arguments, reports_of
from tools.fit_joining import Labels
from tools.logistic import write
from tools.multinomial import ANEW, Known, Since, fit

TABLE = Path("src/marsad/knowledge/reading/actions/actions.yaml")
BELIEVED = {f"now {action}": action for action in ACTIONS}  # the rules are right, until reports say otherwise
HEADER = """\
# What speaks for and against each action code of a happening, in tenths of a bit of odds.
# Made by tools/fit_actions.py; a feature that is not here adds nothing.
"""


def examples(corpus: str) -> Iterator[Known]:
    """The happenings of a coded corpus, as the rules make them, with the codes that are right."""
    for sample, source in reports_of(corpus):
        yield from _of_report(sample, source)


def _of_report(sample: Sample, source: Document) -> list[Known]:
    labels, before = Labels(sample), assembling.settle_actions
    found: list[Known] = []

    def record(text: Text, events: list[Event]) -> None:
        for event in events:
            of = labels.of(text, event)
            if len(of) == 1 and sample.gold.incidents:
                coded = sample.gold.incidents[min(of)].action
                right = frozenset([coded] if isinstance(coded, str) else map(str, coded or ()))
                if right:
                    found.append(Known(sample.gold.document, features(text, event), right))
        before(text, events)

    with patch.object(assembling, "settle_actions", record):
        reader.read(source)
    return found


def rows_of(weights: dict[str, dict[str, int]]) -> list[str]:
    """A row of YAML for each feature."""
    return [
        f"- {{feature: {json.dumps(name, ensure_ascii=False)}, weights: {{{_map(told)}}}}}\n"
        for name, told in sorted(weights.items())
    ]


def _map(told: dict[str, int]) -> str:
    return ", ".join(f"{code}: {weight}" for code, weight in sorted(told.items()))


def main() -> None:
    given = arguments(__doc__, TABLE, onward=True)
    known = [one for corpus in given.corpora for one in examples(corpus)]
    print(f"{len(known)} happenings")
    if given.write:
        since = Since(weights(), given.onward) if given.onward else ANEW
        write(TABLE, HEADER, rows_of(fit(known, BELIEVED, since)))


if __name__ == "__main__":
    main()
