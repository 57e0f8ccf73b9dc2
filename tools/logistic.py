"""Logistic regression with a ridge over named features, by plain gradient steps: no other package is needed.

The same examples give the same weights.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from marsad.reading.words.fitted import total

TENTHS = 10 / math.log(2)  # of a bit, in a natural unit of odds
ONWARD = 0.3  # of the pace: who goes on begins near the end
HOLDS = 0.12  # how much an example holds the weights that it shows: its odds of both answers, on average
Offer = tuple[list[int], bool]  # the numbers of a thing's features, and whether it is right


class Example(NamedTuple):
    """What holds for a thing, whether it is so, and the report that it is of."""

    report: str
    features: Collection[str]
    right: bool


class How(NamedTuple):
    """`fewest` examples must have a feature for it to count; those of `free` are kept from the ridge.

    `batch`: examples that one step looks at, 0 for all of them; with batches `steps` is how often all are gone through.
    `pace`: how far the first step moves a weight, in natural units.
    """

    ridge: float
    steps: int = 200
    batch: int = 0
    fewest: int = 5
    free: frozenset[str] = frozenset({"any"})
    pace: float = 0.5


class Since(NamedTuple):
    """Weights from which a fit goes on, in tenths of a bit, and on how many `times` as many examples they rest.

    The ridge draws to them. The oftener a feature is seen now, the oftener it was seen then, and the firmer it is held:
    much as if all were fitted together, where what they rest on is no longer at hand.
    """

    weights: Mapping[str, int] = {}
    times: float = 0.0


ANEW = Since()


def fit(examples: Collection[Example], how: How, since: Since = ANEW) -> dict[str, int]:
    """Weights in tenths of a bit of odds of the features that are common enough, or known before."""
    return _fitted([[one] for one in examples], how, since, _add_slope)


def fit_choice(choices: Collection[Sequence[Example]], how: How, since: Since = ANEW) -> dict[str, int]:
    """Weights by which one of the things offered together is chosen, or none of them, whose odds are even.

    They compete: only what tells the right one from the others beside it gains weight. A choice of which none is right
    is one of none; of several that are right each will do.
    """
    return _fitted(choices, how, since, _add_slope_of_choice)


def _fitted(
    choices: Collection[Sequence[Example]],
    how: How,
    since: Since,
    add_slope: Callable[[list[Offer], list[float], list[float]], None],
) -> dict[str, int]:
    """`add_slope` adds what one choice pulls at each of the weights."""
    counted = Counter(name for offers in choices for one in offers for name in one.features)
    names = sorted({name for name, count in counted.items() if count >= how.fewest} | set(since.weights))
    number = {name: n for n, name in enumerate(names)}
    shown = [
        [([number[name] for name in one.features if name in number], one.right) for one in offers]
        for offers in choices
    ]
    start = [since.weights.get(name, 0) / TENTHS for name in names]
    held = [since.times * HOLDS * counted[name] + (0.0 if name in how.free else how.ridge) for name in names]
    weight, speed = list(start), [0.0] * len(names)
    pace = how.pace * (ONWARD if since.times else 1)
    size = how.batch or max(1, len(shown))
    order = Random(0)
    for _ in range(how.steps):
        if how.batch:
            order.shuffle(shown)
        for first in range(0, len(shown), size):
            part = shown[first : first + size]
            share = len(part) / len(shown)
            slope = [h * share * (w - s) for h, w, s in zip(held, weight, start, strict=True)]
            for offers in part:
                add_slope(offers, weight, slope)
            _step(slope, weight, speed, pace)
    return {name: round(value * TENTHS) for name, value in zip(names, weight, strict=True)}


def _add_slope(offers: list[Offer], weight: list[float], slope: list[float]) -> None:
    """How far what the weights say of the one thing is from what it is."""
    ((features, right),) = offers
    total = sum([weight[n] for n in features])
    off = 1 / (1 + math.exp(-max(-50.0, min(50.0, total)))) - right
    for n in features:
        slope[n] += off


def _add_slope_of_choice(offers: list[Offer], weight: list[float], slope: list[float]) -> None:
    """Each offer's share of the odds, less its share among those that are right."""
    odds = [sum([weight[n] for n in features]) for features, _ in offers]
    top = max(0.0, *odds)
    shares = [math.exp(value - top) for value in odds]
    whole = math.exp(-top) + sum(shares)
    right = sum(share for share, (_, is_right) in zip(shares, offers, strict=True) if is_right)
    for share, (features, is_right) in zip(shares, offers, strict=True):
        off = share / whole - (share / right if is_right else 0.0)
        for n in features:
            slope[n] += off


def _step(slope: list[float], weight: list[float], speed: list[float], pace: float) -> None:
    """Steps shrink with the slopes seen so far (Adagrad)."""
    for n, s in enumerate(slope):
        speed[n] += s * s
        weight[n] -= pace * s / (math.sqrt(speed[n]) + 1e-9)


def folds(examples: Iterable[Example], many: int) -> dict[str, int]:
    """The number of each report's fold."""
    return {report: n % many for n, report in enumerate(sorted({one.report for one in examples}))}


def left_out(examples: Collection[Example], how: How, many: int) -> list[tuple[Example, int]]:
    """Each example with what weights that were fitted without its report say of it, in tenths of a bit."""
    fold = folds(examples, many)
    found = []
    for number in range(many):
        weights = fit([one for one in examples if fold[one.report] != number], how)
        found += [(one, total(weights, one.features)) for one in examples if fold[one.report] == number]
    return found


def precision_and_recall(said: Collection[tuple[bool, bool]]) -> str:
    """How well left-out things are known, of what was said of each and what is right, in a line to print."""
    both = sum(taken and right for taken, right in said)
    return f"left out: P {both / sum(t for t, _ in said):.3f} R {both / sum(r for _, r in said):.3f}"


def rows_of(weights: dict[str, int], before: str = "") -> list[str]:
    """A row of YAML for each weight that is not 0, in the order of the features; `before`: fields that stand first."""
    told = sorted((name, value) for name, value in weights.items() if value)
    return [
        f"- {{{before}feature: {json.dumps(name, ensure_ascii=False)}, weight: {value}}}\n"
        for name, value in told
    ]


def write(table: Path, header: str, rows: list[str]) -> None:
    """Make the table of these rows."""
    table.parent.mkdir(parents=True, exist_ok=True)
    table.write_text(header + "".join(rows), "utf-8")
