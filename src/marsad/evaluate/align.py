"""The best one-to-one pairing of two lists: the assignment problem, solved exactly.

Among pairings of the same worth the one is taken that SciPy's `linear_sum_assignment` takes, since figures of single
slots can hang on it: both follow D. F. Crouse, "On implementing 2D rectangular assignment algorithms" (2016).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TypeVar

G = TypeVar("G")
P = TypeVar("P")
_PAIRED = 1000  # worth more than any sum of details: as many pairs as can be come first


def pair(
    golds: Sequence[G],
    given: Sequence[P],
    same: Callable[[G, P], bool],
    better: Callable[[G, P], int] = lambda gold, one: 0,
) -> list[tuple[G, P]]:
    """As many pairs that are the same as can be, and among those the better ones."""
    worth = [[_PAIRED + better(g, p) if same(g, p) else 0 for p in given] for g in golds]
    return [(golds[i], given[j]) for i, j in best_pairs(worth)]


def best_pairs(worth: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """(row, column) of the pairing with the greatest sum, in the order of rows; pairs worth nothing are left out."""
    if not worth or not worth[0]:
        return []
    turned = len(worth) > len(worth[0])
    cost = [[-x for x in row] for row in (zip(*worth, strict=True) if turned else worth)]
    columns = _assign(cost)
    pairs = [(c, r) if turned else (r, c) for r, c in enumerate(columns)]
    return sorted((i, j) for i, j in pairs if worth[i][j] > 0)


def _assign(cost: list[list[int]]) -> list[int]:
    """The column of each row at least cost; there are at least as many columns as rows."""
    rows, columns = len(cost), len(cost[0])
    of_row, of_column = [0.0] * rows, [0.0] * columns  # the dual variables
    column_of, row_of = [-1] * rows, [-1] * columns
    for row in range(rows):
        path = _Path(cost, of_row, of_column, row_of, row)
        sink = path.extend()
        path.update(column_of)
        while True:
            at = path.before[sink]
            row_of[sink] = at
            column_of[at], sink = sink, column_of[at]
            if at == row:
                break
    return column_of


class _Path:
    """The shortest augmenting path from a row that has no column yet."""

    def __init__(
        self,
        cost: list[list[int]],
        of_row: list[float],
        of_column: list[float],
        row_of: list[int],
        start: int,
    ) -> None:
        self.cost, self.of_row, self.of_column, self.row_of = cost, of_row, of_column, row_of
        self.start = start
        columns = len(of_column)
        self.before = [-1] * columns
        self.length = [math.inf] * columns
        self.rows: list[int] = []
        self.columns: list[int] = []
        self.end = 0.0

    def extend(self) -> int:
        """The free column where the path ends."""
        row = self.start
        left = list(reversed(range(len(self.of_column))))  # so that equal costs give the identity
        while True:
            self.rows.append(row)
            at = self._nearest(row, left)
            column = left[at]
            self.end = self.length[column]
            self.columns.append(column)
            left[at] = left[-1]
            left.pop()
            if self.row_of[column] == -1:
                return column
            row = self.row_of[column]

    def _nearest(self, row: int, left: list[int]) -> int:
        """Where in `left` the nearest column stands; a free one where several are equally near."""
        lowest, nearest = math.inf, -1
        for at, column in enumerate(left):
            reached = self.end + self.cost[row][column] - self.of_row[row] - self.of_column[column]
            if reached < self.length[column]:
                self.before[column] = row
                self.length[column] = reached
            length = self.length[column]
            if length < lowest or (length == lowest and self.row_of[column] == -1):
                lowest, nearest = length, at
        return nearest

    def update(self, column_of: list[int]) -> None:
        """The dual variables after this path."""
        self.of_row[self.start] += self.end
        for row in self.rows[1:]:
            self.of_row[row] += self.end - self.length[column_of[row]]
        for column in self.columns:
            self.of_column[column] -= self.end - self.length[column]
