"""The ends of a standing fact, and the marks that may stand around them."""

from __future__ import annotations

from typing import NamedTuple

QUOTES = frozenset("\"'“”„‟«»‹›`;")
BRACKETS = frozenset("()[]")


class End(NamedTuple):
    """One end of a relation: its words, its id, its tokens."""

    name: str
    id: str | None
    first: int
    last: int


class Entity(NamedTuple):
    """An actor or outlet where it is named; `proclitics` are cut off before it."""

    first: int
    last: int
    id: str | None
    proclitics: str
    outlet: bool = False
