"""Fit the weights by which a voice of a report tells a happening or a figure, on coded reports.

    fit_voices.py GOLD_DIR:ARTICLES_DIR[:PATTERN] … --actors FILE [--onward TIMES] [--mean] [--write]

Happenings and figures are paired with the coded ones as the scorer pairs them; one without a counterpart teaches
nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from marsad.evaluate.align import pair
from marsad.evaluate.gold import GoldCount, GoldIncident, Sample
from marsad.evaluate.names import Actors, contained
from marsad.evaluate.score import score_sample
from marsad.model.document import Document
from marsad.reading import assembling, reader
from marsad.reading.deeds.event import Event
from marsad.reading.tallies.tally import Tally
from marsad.reading.voices.features import Heard, Weighed, weighed
from marsad.reading.words.text import Text
from tools.corpora import actors_of, arguments, renew, reports_of
from tools.logistic import Example, How, fit

TABLE = Path("src/marsad/knowledge/reading/voices/voices.yaml")
HEADER = """\
# What speaks for and against a voice of the report telling a happening or a figure, in tenths of a bit of odds.
# Made by tools/fit_voices.py; a feature that is not here adds nothing.
"""
HOW = How(ridge=8.0, steps=15, batch=256, fewest=6)


def examples(corpus: str, names: list[Path]) -> Iterator[Example]:
    """The voices of a coded corpus beside its happenings and figures."""
    actors = actors_of(corpus, names)
    for sample, source in reports_of(corpus):
        yield from _of_report(sample, source, actors)


def _of_report(sample: Sample, source: Document, actors: Actors) -> Iterator[Example]:
    before = assembling.settle_voices

    def record(
        text: Text, attributor: assembling.Attributor, events: list[Event], tallies: list[Tally]
    ) -> None:
        ids = [*(f"i{n + 1}" for n in range(len(events))), *(f"t{n + 1}" for n in range(len(tallies)))]
        told.update(zip(ids, weighed(Heard(text, attributor), [*events, *tallies]), strict=True))
        before(text, attributor, events, tallies)

    told: dict[str, Weighed] = {}
    with patch.object(assembling, "settle_voices", record):
        reading = reader.read(source)
    for outcome in score_sample(sample, reading, actors).outcomes:
        gold = outcome.gold
        if outcome.given is None or not isinstance(gold, (GoldIncident, GoldCount)):
            continue
        one = told.get(outcome.given.id)
        if one is None or not isinstance(gold.sources, tuple):
            continue
        right = _right(gold.sources, one)
        for key in one.offers:
            yield Example(sample.gold.document, one.features(key), key in right)


def _right(coded: tuple[str, ...], one: Weighed) -> set[str]:
    """The voices that the coding names, each name once: one that the rules know, and that tells it, comes first."""

    def same(name: str, key: str) -> bool:
        near = one.nearest[key]
        return near is not None and contained(name, near[2].voice.name)

    def better(name: str, key: str) -> int:
        near = one.nearest[key]
        covers = near is not None and near[0] == 0
        length = len(name.split()) - len(near[2].voice.name.split()) if near is not None else 0
        return (
            400 * (one.now[key] == "told")
            + 200 * covers
            + 100 * (one.now[key] != "none")
            - min(abs(length), 9)
        )

    return {key for _, key in pair(coded, one.offers, same, better)}


def main() -> None:
    given = arguments(__doc__, TABLE, actors=True, onward=True, mean=True)
    known = [one for corpus in given.corpora for one in examples(corpus, given.actors)]
    print(f"{len(known)} voices beside what is told, {sum(one.right for one in known)} tell it")
    renew(given, TABLE, HEADER, lambda since: fit(known, HOW, since))


if __name__ == "__main__":
    main()
