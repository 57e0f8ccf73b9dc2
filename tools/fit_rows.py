"""Fit the weights by which a row of casualties is a toll of its happening, on coded reports.

    fit_rows.py GOLD_DIR:ARTICLES_DIR[:PATTERN] … --actors FILE [--onward TIMES] [--mean] [--write]

Happenings and rows are paired with the coded ones as the scorer pairs them; a row without a counterpart is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from marsad.evaluate.align import pair
from marsad.evaluate.gold import GoldCasualty, GoldIncident, Sample
from marsad.evaluate.names import Actors, listed
from marsad.evaluate.score import score_sample
from marsad.model.document import Document
from marsad.reading import assembling, reader
from marsad.reading.casualties.row import Row
from marsad.reading.casualties.row_features import about_row
from marsad.reading.deeds.event import Event
from marsad.reading.words.text import Text
from tools.corpora import actors_of, arguments, renew, reports_of
from tools.logistic import Example, How, fit

TABLE = Path("src/marsad/knowledge/reading/rows/kept.yaml")
HEADER = """\
# What speaks for and against a row of casualties being a toll of its happening, in tenths of a bit of odds.
# Made by tools/fit_rows.py; a feature that is not here adds nothing.
"""
HOW = How(ridge=10.0, steps=20, batch=256, fewest=5)


def examples(corpus: str, names: list[Path]) -> Iterator[Example]:
    """The rows of a coded corpus as the reader finds them."""
    actors = actors_of(corpus, names)
    for sample, source in reports_of(corpus):
        yield from _of_report(sample, source, actors)


def _of_report(sample: Sample, source: Document, actors: Actors) -> Iterator[Example]:
    told: list[tuple[Text, list[Event]]] = []
    with patch.object(assembling, "settle_rows", lambda text, events: told.append((text, events))):
        reading = reader.read(source)
    if not told or not isinstance(sample.gold.incidents, tuple):
        return
    text, events = told[0]
    coded: dict[int, GoldIncident] = {}
    for outcome in score_sample(sample, reading, actors).outcomes:
        if outcome.given is not None and isinstance(outcome.gold, GoldIncident):
            coded[_number(outcome.given.id)] = outcome.gold
    for number, event in enumerate(events):
        gold = coded.get(number)
        if gold is None or isinstance(gold.casualties, tuple):
            right = _right(gold, event, actors)
            for row in event.rows:
                yield Example(sample.gold.document, about_row(text, row, event), id(row) in right)


def _number(id: str) -> int:
    """ "i3" is the third happening; a quoted post's is none."""
    return int(id[1:]) - 1 if id[:1] == "i" and id[1:].isdigit() else -1


def _right(gold: GoldIncident | None, event: Event, actors: Actors) -> set[int]:
    """The ids of the rows that the coding of the happening has."""
    coded = gold.casualties if gold is not None and isinstance(gold.casualties, tuple) else ()

    def better(one: GoldCasualty, row: Row) -> int:
        victim = one.actor is None or actors.same(one.actor, row.actor, row.name)
        return 2 * victim + ((one.min, one.max) == (row.min, row.max))

    rows = [row for row in event.rows if not row.superseded]
    return {id(row) for _, row in pair(coded, rows, lambda g, r: r.status in listed(g.status), better)}


def main() -> None:
    given = arguments(__doc__, TABLE, actors=True, onward=True, mean=True)
    known = [one for corpus in given.corpora for one in examples(corpus, given.actors)]
    print(f"{len(known)} rows, {sum(one.right for one in known)} right")
    renew(given, TABLE, HEADER, lambda since: fit(known, HOW, since))


if __name__ == "__main__":
    main()
