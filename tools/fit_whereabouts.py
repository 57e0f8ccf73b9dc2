"""Fit the weights by which a place that a report names is where a happening was, on coded reports.

    fit_whereabouts.py GOLD_DIR:ARTICLES_DIR[:PATTERN] … [--onward TIMES] [--mean] [--write] [--check]

A place is right if it is the best match of one that the coding gives the happening. `--check` prints how well it is
known by cross-validation over whole reports.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from unittest.mock import patch

from msgspec import UNSET

from marsad.evaluate.align import pair
from marsad.evaluate.compare import same_place
from marsad.evaluate.gold import GoldPlace, Sample
from marsad.evaluate.names import contained, listed
from marsad.model.claim import Place
from marsad.model.document import Document
from marsad.reading import assembling, reader
from marsad.reading.claims import place_of
from marsad.reading.deeds.event import Event
from marsad.reading.places.settled_places import MORE
from marsad.reading.places.whereabout_features import Weighed
from marsad.reading.places.whereabouts import Candidate, Setting, candidates
from marsad.reading.words.text import Text
from marsad.registry.place_shapes import great_circle
from tools.corpora import arguments, renew, reports_of
from tools.fit_joining import Labels
from tools.logistic import Example, How, fit, left_out, precision_and_recall

TABLE = Path("src/marsad/knowledge/reading/whereabouts/whereabouts.yaml")
HEADER = """\
# What speaks for and against a place being where a happening was, in tenths of a bit of odds.
# Made by tools/fit_whereabouts.py; a feature that is not here adds nothing.
"""
HOW = How(ridge=50.0, steps=20, batch=256)
FOLDS = 5
UNPLACED = -500  # a place without a point is right by its name alone, where no other is


def examples(corpus: str) -> Iterator[Example]:
    """The places offered to the told happenings of a coded corpus."""
    for sample, source in reports_of(corpus):
        yield from _of_report(sample, source)


def _of_report(sample: Sample, source: Document) -> list[Example]:
    labels = Labels(sample)
    found: list[Example] = []

    def record(text: Text, events: list[Event]) -> None:
        setting = Setting.of(text, events)
        for event in events:
            coded = _coded(sample, labels.of(text, event))
            if coded is None:
                continue
            offers = candidates(setting, event)
            weighed, right = Weighed(setting, event, offers), _right(text, coded, offers)
            found.extend(
                Example(sample.gold.document, weighed.features(n), n in right) for n in range(len(offers))
            )

    with patch.object(assembling, "settle_places", record):
        reader.read(source)
    return found


def _coded(sample: Sample, incidents: frozenset[int]) -> list[GoldPlace] | None:
    """The places of the incidents, None where they are not coded."""
    coded = [(sample.gold.incidents or ())[n].where for n in sorted(incidents)]
    lists = [where for where in coded if where is not UNSET]
    return [place for where in lists for place in where] if lists else None


def _right(text: Text, coded: Sequence[GoldPlace], offers: Sequence[Candidate]) -> set[int]:
    """The numbers of the offers that match best: by the name, then what the rules have taken, then the nearest."""

    def same(gold: GoldPlace, n: int) -> bool:
        place = place_of(text, offers[n].place)
        return same_place(gold, place) if place.lat is not None else _named(gold, place)

    def better(gold: GoldPlace, n: int) -> int:
        place = place_of(text, offers[n].place)
        if place.lat is None or place.lon is None:
            return UNPLACED
        apart = great_circle(gold.lat, gold.lon, place.lat, place.lon)
        return 100 * _named(gold, place) + 50 * offers[n].now - round(40 * apart / gold.km)

    return {n for _, n in pair(coded, range(len(offers)), same, better)}


def _named(gold: GoldPlace, place: Place) -> bool:
    return any(contained(str(name), place.name) for name in listed(gold.name))


def main() -> None:
    given = arguments(__doc__, TABLE, check=True, onward=True, mean=True)
    known = [one for corpus in given.corpora for one in examples(corpus)]
    print(f"{len(known)} places, {sum(one.right for one in known)} right")
    if given.check:
        said = [(value > MORE, one.right) for one, value in left_out(known, HOW, FOLDS)]
        print(precision_and_recall(said))
    renew(given, TABLE, HEADER, lambda since: fit(known, HOW, since))


if __name__ == "__main__":
    main()
