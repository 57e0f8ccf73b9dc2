"""Sums for several answers of which one is given, fitted together with a ridge, by plain gradient steps.

Several answers may be right for an example: the fit raises the share of all of them together. The same examples give
the same weights.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from random import Random
from typing import NamedTuple

from tools.logistic import HOLDS, ONWARD, TENTHS

FEWEST, RIDGE, STEPS, BATCH = 4, 2.0, 60, 256
LEAST = 2  # tenths of a bit: less is left out
SURE = 1.0  # natural units of odds by which a believed answer is better than the commonest
PACE = 0.5  # how far the first step moves a weight, in natural units
SMALL = 1e-3  # of a share: less moves nothing


class Known(NamedTuple):
    """What holds for a thing, what it is rightly called, and the report that it is of."""

    report: str
    features: Collection[str]
    right: frozenset[str]


class Since(NamedTuple):
    """Weights from which a fit goes on, in tenths of a bit, and on how many `times` as many examples they rest."""

    weights: Mapping[str, Mapping[str, int]] = {}
    times: float = 0.0


ANEW = Since()


class _Shown(NamedTuple):
    features: list[int]
    right: frozenset[int]


def fit(
    examples: Collection[Known], believed: Mapping[str, str], since: Since = ANEW
) -> dict[str, dict[str, int]]:
    """What each feature that is common enough adds to each answer, in tenths of a bit of odds, where it is much.

    `believed`: features that speak for an answer before any example is seen, so that the answer, however rare, is then
    as likely as the commonest one; the examples move it from there. Or they go on from `since` (see `logistic.Since`).
    """
    counted = Counter(name for one in examples for name in one.features)
    known = {*believed, *since.weights}
    names = sorted({name for name, count in counted.items() if count >= FEWEST} | known)
    often = Counter(answer for one in examples for answer in one.right)
    answers = sorted({*often, *believed.values(), *(a for row in since.weights.values() for a in row)})
    number = {name: n for n, name in enumerate(names)}
    place = {answer: n for n, answer in enumerate(answers)}
    shown = [
        _Shown(
            sorted(number[name] for name in one.features if name in number),
            frozenset(place[answer] for answer in one.right),
        )
        for one in examples
    ]
    start = [[since.weights.get(name, {}).get(answer, 0) / TENTHS for answer in answers] for name in names]
    for name, answer in believed.items() if not since.times else ():
        start[number[name]][place[answer]] = SURE + math.log(max(often.values()) / max(1, often[answer]))
    held = [since.times * HOLDS * counted[name] + (0.0 if name == "any" else RIDGE) for name in names]
    weight = _descend(shown, start, held, PACE * (ONWARD if since.times else 1))
    return {name: told for name, row in zip(names, weight, strict=True) if (told := _in_tenths(row, answers))}


def _in_tenths(row: list[float], answers: list[str]) -> dict[str, int]:
    told = {answer: round(w * TENTHS) for answer, w in zip(answers, row, strict=True)}
    return {answer: weight for answer, weight in told.items() if abs(weight) >= LEAST}


def _descend(
    shown: list[_Shown], start: list[list[float]], held: list[float], pace: float
) -> list[list[float]]:
    """Weights by feature and answer, each feature drawn to `start` by as much as it is `held`."""
    weight = [list(row) for row in start]
    speed = [[0.0] * len(row) for row in start]
    order = Random(0)
    for _ in range(STEPS):
        order.shuffle(shown)
        for first in range(0, len(shown), BATCH):
            part = shown[first : first + BATCH]
            slope = _slope(part, weight)
            share = len(part) / len(shown)
            for n, known in enumerate(start):
                _step(slope.get(n), weight[n], known, speed[n], held[n] * share, pace)
    return weight


def _slope(part: Iterable[_Shown], weight: list[list[float]]) -> dict[int, list[float]]:
    slope: dict[int, list[float]] = {}
    answers = len(weight[0])
    for one in part:
        pulls = _pulls(one, weight)
        for n in one.features:
            row = slope.get(n)
            if row is None:
                row = slope[n] = [0.0] * answers
            for k, pull in pulls:
                row[k] += pull
    return slope


def _pulls(one: _Shown, weight: list[list[float]]) -> list[tuple[int, float]]:
    """How far each answer's share is from where it should be."""
    scores = [sum(column) for column in zip(*[weight[n] for n in one.features], strict=True)]
    top = max(scores)
    odds = [math.exp(score - top) for score in scores]
    whole, rightly = sum(odds), sum(odds[k] for k in one.right) or 1.0
    pulls = [(k, o / whole - (o / rightly if k in one.right else 0.0)) for k, o in enumerate(odds)]
    return [(k, pull) for k, pull in pulls if abs(pull) > SMALL]


def _step(
    slope: list[float] | None,
    weight: list[float],
    start: list[float],
    speed: list[float],
    ridge: float,
    pace: float,
) -> None:
    """Steps shrink with the slopes seen so far (Adagrad)."""
    for k, (s, w, b) in enumerate(zip(slope or [0.0] * len(weight), weight, start, strict=True)):
        s += ridge * (w - b)
        if s:
            speed[k] += s * s
            weight[k] -= pace * s / (math.sqrt(speed[k]) + 1e-9)
