"""Precision, recall and F1 of stretches of words, counted exactly and by overlap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from marsad.model.span import Span


@dataclass(slots=True)
class Counts:
    """What was given and how much of it is right; what the gold has and how much of it was found."""

    given: int = 0
    right: int = 0
    gold: int = 0
    found: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.given + other.given,
            self.right + other.right,
            self.gold + other.gold,
            self.found + other.found,
        )

    @property
    def precision(self) -> float | None:
        return self.right / self.given if self.given else None

    @property
    def recall(self) -> float | None:
        return self.found / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        p, r = self.precision, self.recall
        if p is None or r is None:
            return None
        return 2 * p * r / (p + r) if p + r else 0.0


class Row(NamedTuple):
    """A line of the result: what was measured, and its counts."""

    what: str
    counts: Counts


class Share(NamedTuple):
    """A line of the result that is one share only: `part` of `whole`."""

    what: str
    part: int
    whole: int


Line = Row | Share | str


def extents(given: Sequence[Span], gold: Sequence[Span]) -> tuple[Counts, Counts]:
    """Exact and by overlap. Each stretch is judged by itself, so nested gold costs nothing."""
    exact, overlap = set(given) & set(gold), Counts(len(given), 0, len(gold), 0)
    overlap.right = sum(any(g.overlaps(other) for other in gold) for g in given)
    overlap.found = sum(any(g.overlaps(other) for other in given) for g in gold)
    return (
        Counts(len(given), sum(g in exact for g in given), len(gold), sum(g in exact for g in gold)),
        overlap,
    )


def added(pairs: Iterable[tuple[Counts, Counts]]) -> tuple[Counts, Counts]:
    """The sums of exact and overlap."""
    exact, overlap = Counts(), Counts()
    for one, other in pairs:
        exact, overlap = exact + one, overlap + other
    return exact, overlap


def rows(what: str, both: tuple[Counts, Counts]) -> list[Line]:
    """The two lines of a kind of stretch."""
    return [Row(f"{what}, exact", both[0]), Row(f"{what}, overlap", both[1])]


def table(lines: Iterable[Line]) -> str:
    """The lines as Markdown."""
    out = ["| what | precision | recall | F1 | given | gold |", "| --- | --- | --- | --- | --- | --- |"]
    for line in lines:
        match line:
            case Row(what, c):
                figures = " | ".join(_figure(x) for x in (c.precision, c.recall, c.f1))
                out.append(f"| {what} | {figures} | {c.given} | {c.gold} |")
            case Share(what, part, whole):
                out.append(f"| {what} | | {_figure(part / whole if whole else None)} | | {part} | {whole} |")
            case _:
                out.append(f"| **{line}** | | | | | |")
    return "\n".join(out)


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"
