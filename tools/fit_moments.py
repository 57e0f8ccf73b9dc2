"""Fit the weights by which days that a report names are those of a happening, on coded reports.

    fit_moments.py GOLD_DIR:ARTICLES_DIR[:PATTERN] … [--onward TIMES] [--mean] [--write] [--check]

Days are right if the coding gives the happening just these; none are where it says that the text supports none, or
has no such happening: what is told in passing needs no days.
`--check` prints how well the likeliest days are known by cross-validation over whole reports.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from msgspec import UNSET

from marsad.evaluate.gold import Sample
from marsad.model.document import Document
from marsad.reading import assembling, reader
from marsad.reading.dates.moment_features import Weighed
from marsad.reading.dates.moments import Days, Setting, candidates
from marsad.reading.dates.settled_moments import LEAST
from marsad.reading.deeds.event import Event
from marsad.reading.words.fitted import total
from marsad.reading.words.text import Text
from tools.corpora import arguments, renew, reports_of
from tools.fit_joining import Labels
from tools.logistic import Example, How, fit_choice, folds

TABLE = Path("src/marsad/knowledge/reading/moments/moments.yaml")
HEADER = """\
# What speaks for and against days being those of a happening, in tenths of a bit of odds.
# Made by tools/fit_moments.py; a feature that is not here adds nothing.
"""
HOW = How(ridge=12.0, steps=40, batch=64, fewest=8)
FOLDS = 5


class Dated(NamedTuple):
    """A happening: an example for each of the days offered to it; `coded`: its coding has days."""

    report: str
    offers: tuple[Example, ...]
    coded: bool


def happenings(corpus: str) -> Iterator[Dated]:
    """The told happenings of a coded corpus of which it says when they were, or that nothing says so."""
    for sample, source in reports_of(corpus):
        yield from _of_report(sample, source)


def _of_report(sample: Sample, source: Document) -> list[Dated]:
    labels, report = Labels(sample), sample.gold.document
    found: list[Dated] = []

    def record(text: Text, events: list[Event]) -> None:
        setting = Setting.of(text, events)
        for event in events:
            coded = _coded(sample, labels.of(text, event))
            if coded is None:
                continue
            offers = candidates(setting, event)
            weighed = Weighed(setting, event, offers)
            examples = [
                Example(report, weighed.features(n), one.days in coded) for n, one in enumerate(offers)
            ]
            found.append(Dated(report, tuple(examples), bool(coded)))

    with patch.object(assembling, "settle_moments", record):
        reader.read(source)
    return found


def _coded(sample: Sample, incidents: frozenset[int]) -> set[Days] | None:
    """The days of the incidents, none where the text supports none or it is no happening; None if that is not coded."""
    gold = sample.gold
    if not incidents:
        return None if gold.incidents is UNSET else set()
    undated = gold.published is not UNSET and not (gold.published and gold.published.date)
    coded = [(gold.incidents or ())[n].when for n in sorted(incidents)]
    coded = [when for when in coded if when is not UNSET or undated]
    if not coded:
        return None
    return {
        (when.start, when.end or when.start)
        for when in coded
        if when is not UNSET and when is not None and when.start
    }


def _choices(known: list[Dated]) -> list[tuple[Example, ...]]:
    return [event.offers for event in known if event.offers]


def _check(known: list[Dated]) -> str:
    """How often the likeliest days are right, by weights that were fitted without their report."""
    fold = folds([one for event in known for one in event.offers], FOLDS)
    said = right = 0
    for number in range(FOLDS):
        weights = fit_choice([c for c in _choices(known) if fold[c[0].report] != number], HOW)
        for event in known:
            if event.offers and fold[event.report] == number:
                best = max(event.offers, key=lambda one: total(weights, one.features))
                taken = total(weights, best.features) > LEAST
                said, right = said + taken, right + (taken and best.right)
    return f"left out: P {right / said:.3f} R {right / sum(event.coded for event in known):.3f}"


def main() -> None:
    given = arguments(__doc__, TABLE, check=True, onward=True, mean=True)
    known = [one for corpus in given.corpora for one in happenings(corpus)]
    examples = [one for event in known for one in event.offers]
    print(f"{len(known)} happenings, {len(examples)} days, {sum(one.right for one in examples)} right")
    if given.check:
        print(_check(known))
    renew(given, TABLE, HEADER, lambda since: fit_choice(_choices(known), HOW, since))


if __name__ == "__main__":
    main()
