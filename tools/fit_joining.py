"""Fit the weights that join clauses of a report to happenings, on coded reports, and print how well they join.

    python -m tools.fit_joining GOLD_DIR:ARTICLES_DIR[:PATTERN] … [--onward TIMES] [--write]

A clause tells the coded incident whose evidence its deeds and counts stand in. Reports are put together as the coding
has it; each clause then chooses between the happenings told before it and a new one (conditional logit with a
ridge, drawn to what is believed). To that is added, for sentences, how likely each pair of them is one happening, by
itself and without their words (logistic, with a ridge): the two err in different places. `--check` prints how they
choose in a cross-validation over whole reports.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from marsad.evaluate.gold import Sample
from marsad.model.document import Document
from marsad.reading import assembling, reader
from marsad.reading.deeds.event import Event
from marsad.reading.joining.same import features, weights
from marsad.reading.words.text import Text
from tools.corpora import arguments, reports_of
from tools.logistic import TENTHS, Example, How, Since, fit_choice
from tools.logistic import fit as fit_each

TABLE = Path("src/marsad/knowledge/reading/joining/joining.yaml")
HEADER = """\
# What speaks for and against two clauses of a report telling one happening, in tenths of a bit of odds.
# Made by tools/fit_joining.py; a feature that is not here adds nothing.
"""
FOLDS = 5
KINDS = ("clause", "sentence")
RIDGE = {"clause": 7.0, "sentence": 4.0}
OF_PAIRS = How(ridge=10.0, steps=60, batch=64, fewest=5)
IN_WORDS = ("later deed", "deed ", "sentence:", "behind:")
TOGETHER = re.compile(r"^[a-z ]+, (?!no place|none before)")  # "one town, one count"
POINT = 0.6  # natural units of odds
# What is believed before any report is seen, in points: the fit moves from here as far as the reports say.
BELIEVED = {
    "any": -3,
    "one town": 3,
    "one area": 1,
    "place within": 1,
    "dates meet": 1,
    "same time words": 1,
    "one count": 3,
    "loose count": 1,
    "other count": -4,
    "one person": 4,
    "other people": -1,
    "one doer": 1,
    "other doer": -4,
    "one target": 1,
    "other target": -2,
    "bare": 2,
    "definite": 3,
    "joined": 3,
    "harm only, no place": 2,
    "one action": 1,
    "same sentence": 1,
    "same paragraph": 1,
    "next paragraph": 1,
    "far": -1,
    "title": 2,
    "opened": -1,
    "topic": -4,
    "nothing in common": -3,
}
AT_FIRST = Since({name: round(points * POINT * TENTHS) for name, points in BELIEVED.items()})
STEPS = 150
FEWEST = 8  # offers that must show a feature


class Choice(NamedTuple):
    """A clause before the happenings told so far: the features of each, and which of them are right (none: new)."""

    report: str
    of: str
    offers: tuple[tuple[str, ...], ...]
    right: frozenset[int]


class Labels:
    """The coded incidents that stretches of one text tell."""

    def __init__(self, sample: Sample) -> None:
        self.spans: list[tuple[int, int, int]] = []
        for number, incident in enumerate(sample.gold.incidents or ()):
            for evidence in incident.evidence:
                at = sample.text.find(evidence)
                while at >= 0:
                    self.spans.append((at, at + len(evidence), number))
                    at = sample.text.find(evidence, at + 1)

    def of(self, text: Text, event: Event) -> frozenset[int]:
        """The incidents whose evidence holds the deeds and counts of the event."""
        meets: Counter[int] = Counter()
        for first, last in event.tokens():
            span = text.span(first, last)
            for number in {n for start, end, n in self.spans if start < span.end and span.start < end}:
                meets[number] += 1
        most = max(meets.values(), default=0)
        return frozenset(n for n, times in meets.items() if times == most)


def choices(corpus: str) -> list[Choice]:
    """What the reader has to decide in a coded corpus, put together as the coding has it."""
    return [one for pair in reports_of(corpus) for one in _choices(*pair)]


def _choices(sample: Sample, source: Document) -> list[Choice]:
    labels, made = Labels(sample), list[Choice]()
    texts: list[Text] = []
    owner: dict[int, frozenset[int]] = {}
    same_as, continues = assembling._same_as, assembling._continues
    alive: list[Event] = []  # ids of dead objects would be given again

    def label(event: Event) -> frozenset[int]:
        alive.append(event)
        if id(event) not in owner:
            owner[id(event)] = labels.of(texts[-1], event)
        return owner[id(event)]

    def chosen(event: Event, found: list[Event]) -> Event | None:
        mine = label(event)
        if not mine:
            return same_as(event, found)
        offers = [e for e in found if label(e) and features(e, event)]
        right = [k for k, e in enumerate(offers) if label(e) & mine]
        if offers:
            made.append(
                Choice(
                    sample.gold.document,
                    "sentence",
                    tuple(tuple(features(e, event)) for e in offers),
                    frozenset(right),
                )
            )
        return offers[right[-1]] if right else None

    def goes_on(before: Event, event: Event) -> bool:
        mine, its = label(event), label(before)
        if not mine or not its or not features(before, event):
            return continues(before, event)
        right = bool(mine & its)
        made.append(
            Choice(
                sample.gold.document,
                "clause",
                (tuple(features(before, event, True)),),
                frozenset([0]) if right else frozenset(),
            )
        )
        return right

    class Kept(Text):
        def __init__(self, *args: object) -> None:
            super().__init__(*args)  # type: ignore[arg-type]
            texts.append(self)

    with (
        patch.object(assembling, "_same_as", chosen),
        patch.object(assembling, "_continues", goes_on),
        patch.object(reader, "Text", Kept),
    ):
        reader.read(source)
    return made


def fit(train: list[Choice], since: Since | None = None) -> dict[str, int]:
    """Weights in tenths of a bit of features that are common enough; the choices are all of one kind.

    It goes from what is believed, or from `since`.
    """
    if not train:
        return {}
    how = How(RIDGE[train[0].of], STEPS, fewest=FEWEST, free=frozenset())
    offered = [
        [Example(one.report, offer, k in one.right) for k, offer in enumerate(one.offers)] for one in train
    ]
    weight = fit_choice(offered, how, since or AT_FIRST)
    if train[0].of == "sentence":
        for name, value in fit_pairs(offered).items():
            weight[name] = weight.get(name, 0) + value
    return weight


def fit_pairs(offered: list[list[Example]]) -> dict[str, int]:
    """Weights by which two sentences are one happening, whatever else is offered and whatever their words."""
    pairs = [
        one._replace(features=[name for name in one.features if not _is_worded(name)])
        for offers in offered
        for one in offers
    ]
    return fit_each(pairs, OF_PAIRS)


def _is_worded(name: str) -> bool:
    """A feature that names words, or two things that hold together: too many for what a pair can teach."""
    return name.startswith(IN_WORDS) or TOGETHER.match(name) is not None


def joined(one: Choice, weight: dict[str, int]) -> int | None:
    """The offer that the weights take."""
    scores = [sum(weight.get(name, 0) for name in offer) for offer in one.offers]
    best = max(range(len(scores)), key=lambda k: (scores[k], k))
    return best if scores[best] > 0 else None


def judged(cases: list[Choice], weight: dict[str, int]) -> Counter[str]:
    """How often the right one was taken, a wrong one, or none where there was one."""
    count: Counter[str] = Counter()
    for one in cases:
        took = joined(one, weight)
        right = took in one.right if took is not None else not one.right
        kind = (
            "right" if right else "missed" if took is None else "wrongly joined" if not one.right else "other"
        )
        count[f"{one.of} {kind}"] += 1
        count[one.of] += 1
    return count


def main() -> None:
    args = arguments(__doc__, TABLE, check=True, onward=True)
    cases = [one for corpus in args.corpora for one in choices(corpus)]
    print(dict(Counter(one.of for one in cases)))
    if args.check:
        for name, times in sorted(left_out(cases).items()):
            print(f"{times:5}  {name}")
    if args.write:
        write(cases, args.onward)


def left_out(cases: list[Choice]) -> Counter[str]:
    """How the choices come out by weights that were fitted without their report."""
    reports = sorted({one.report for one in cases})
    total: Counter[str] = Counter()
    for fold in range(FOLDS):
        held = set(reports[fold::FOLDS])
        for of in KINDS:
            weight = fit([one for one in cases if one.of == of and one.report not in held])
            total += judged([one for one in cases if one.of == of and one.report in held], weight)
    return total


def write(cases: list[Choice], onward: float = 0.0) -> None:
    """Fit the table on all of them; `onward`: from the one in force, which rests on so many times as many."""
    lines = []
    for of in KINDS:
        since = Since(weights()[of], onward) if onward else None
        weight = fit([one for one in cases if one.of == of], since)
        lines += [
            f"- {{of: {of}, feature: {json.dumps(name, ensure_ascii=False)}, weight: {value}}}"
            for name, value in sorted(weight.items())
            if value
        ]
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
