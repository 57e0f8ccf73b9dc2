"""Where the linker keeps its working state: dictionaries that are in memory, or of which only a part is.

A shelf must be asked to `fetch` keys before they are looked up; what is not fetched counts as not there. In a state
that is wholly in memory there is nothing to fetch. What is put away can be thrown away: linking anew makes it again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Generic, TypeVar

import msgspec

from marsad.incidents.blocking import KINDS
from marsad.incidents.facts import Facts
from marsad.model.incident import Member

K = TypeVar("K")
V = TypeVar("V")
Load = Callable[[str, list[str]], Mapping[str, bytes]]  # a shelf's name, keys: what is put away under them
Row = tuple[str, str, bytes | None]  # a shelf's name, key, body; None: no more


class Shelf(dict[K, V], Generic[K, V]):
    """One dictionary."""

    def __init__(self, name: str, key: Callable[[K], str], type: Any, load: Load | None) -> None:
        super().__init__()
        self._name, self._key, self._load = name, key, load
        self._decoder = msgspec.msgpack.Decoder(type)
        self._bodies: dict[K, bytes | None] = {}  # as they are put away; None: there is none

    def fetch(self, keys: Iterable[K]) -> None:
        """Bring into memory what is put away under these keys."""
        if self._load is None:
            return
        wanted = {self._key(key): key for key in keys if key not in self and key not in self._bodies}
        found = self._load(self._name, list(wanted)) if wanted else {}
        for text, key in wanted.items():
            body = self._bodies[key] = found.get(text)
            if body is not None:
                self[key] = self._decoder.decode(body)

    def changes(self) -> Iterator[Row]:
        """The rows that differ from what is put away."""
        for key, value in self.items():
            old = self._bodies.get(key)
            if old is None or self._decoder.decode(old) != value:
                yield self._name, self._key(key), msgspec.msgpack.encode(value)
        for key, old in self._bodies.items():
            if old is not None and key not in self:
                yield self._name, self._key(key), None


class Size(msgspec.Struct):
    """How many claims there are."""

    count: int = 0


class Shelves:
    """The working state of linking. Without `load` it is empty and wholly in memory."""

    def __init__(self, load: Load | None = None) -> None:
        self.partly = load is not None  # whether only a part of it may be in memory
        self.claims: Shelf[int, Facts] = Shelf("claim", str, Facts, load)
        self.numbers: Shelf[Member, int] = Shelf("number", _text, int, load)
        self.blocks: list[Shelf[int, list[int]]] = [Shelf(f"block{k}", str, list[int], load) for k in KINDS]
        self.edges: Shelf[int, dict[int, int]] = Shelf("edges", str, dict[int, int], load)
        self.groups: Shelf[Member, tuple[Member, ...]] = Shelf("group", _text, tuple[Member, ...], load)
        self._crowded: Shelf[int, set[int]] = Shelf("crowded", str, set[int], load)
        self._size: Shelf[str, Size] = Shelf("size", str, Size, load)
        self._size.fetch(["claims"])
        self.size = self._size.setdefault("claims", Size())

    def crowded(self, kind: int) -> set[int]:
        self._crowded.fetch([kind])
        return self._crowded.setdefault(kind, set())

    def changes(self) -> Iterator[Row]:
        """Every row that differs from what is put away."""
        shelves: list[Shelf[Any, Any]] = [self.claims, self.numbers, *self.blocks, self.edges, self.groups]
        for shelf in [*shelves, self._crowded, self._size]:
            yield from shelf.changes()


def _text(member: Member) -> str:
    return f"{len(member.document)}:{member.document}:{member.claim}"
