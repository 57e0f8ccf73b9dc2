"""Fit the weights by which an actor of a report takes part in a happening, for each role, on coded reports.

    fit_parts.py GOLD_DIR:ARTICLES_DIR[:PATTERN] … --actors FILE [--onward TIMES] [--write]

A happening is the coded incident whose evidence its words stand in; one that stands in several, or whose parties are
not coded, teaches nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from msgspec import UNSET

from marsad.evaluate.gold import Sample
from marsad.evaluate.names import Actors
from marsad.model.claim import Role
from marsad.model.document import Document
from marsad.reading import assembling, reader
from marsad.reading.deeds.event import Event
from marsad.reading.parties.parts_taken import ROLES, Cast, features, weights
from marsad.reading.words.text import Text
from tools.corpora import actors_of, arguments, reports_of, since
from tools.fit_joining import Labels
from tools.logistic import Example, How, fit, rows_of, write

TABLE = Path("src/marsad/knowledge/reading/parts/parts.yaml")
HEADER = """\
# What speaks for and against an actor of the report having a part in a happening, in tenths of a bit of odds.
# Made by tools/fit_parts.py; a feature that is not here adds nothing.
"""
HOW = How(ridge=10.0, steps=20, batch=256, fewest=6)
Known = tuple[str, set[str], Role | None]


def examples(corpus: str, names: list[Path]) -> Iterator[Known]:
    """For each happening and actor of a coded corpus: the report, what holds for them, the role that is coded."""
    actors = actors_of(corpus, names)
    for sample, source in reports_of(corpus):
        yield from _of_report(sample, source, actors)


def _of_report(sample: Sample, source: Document, actors: Actors) -> list[Known]:
    labels, before = Labels(sample), assembling.settle_parts
    found: list[Known] = []

    def record(text: Text, events: list[Event]) -> None:
        cast = Cast(text, events)
        for number, event in enumerate(events):
            of = labels.of(text, event)
            coded = (
                sample.gold.incidents[min(of)].parties if len(of) == 1 and sample.gold.incidents else UNSET
            )
            if not isinstance(coded, dict):
                continue
            for who in cast.candidates(number):
                told = cast.mentions.get(who)
                name = text.name_of(told[0]) if told else None
                role = next(
                    (r for r in ROLES for keys in coded.get(r, ()) if actors.same(keys, who, name)), None
                )
                found.append((sample.gold.document, features(cast, number, who), role))
        before(text, events)

    with patch.object(assembling, "settle_parts", record):
        reader.read(source)
    return found


def main() -> None:
    given = arguments(__doc__, TABLE, actors=True, onward=True)
    known = [one for corpus in given.corpora for one in examples(corpus, given.actors)]
    print(f"{len(known)} actors beside happenings, {sum(role is not None for *_, role in known)} with a part")
    if given.write:
        lines = []
        for role in ROLES:
            examples_of = [Example(report, held, role == coded) for report, held, coded in known]
            lines += rows_of(fit(examples_of, HOW, since(given, weights()[role])), f"role: {role}, ")
        write(TABLE, HEADER, lines)


if __name__ == "__main__":
    main()
