"""The built table of verb forms: how `verbs.bin` is laid out, and looking a form up in it.

The forms stand in one memory-mapped file, so that many processes share them; only lemmas and cells are Python objects.
"""

from __future__ import annotations

import json
import mmap
from bisect import bisect_right
from functools import cache
from importlib import resources

from marsad.model.value import Value

LETTERS = "ءابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_BYTES = {letter: ord("A") + n for n, letter in enumerate(LETTERS)}
_FIRST, _BASE = 33, 94  # the printable bytes after the space


class Cell(Value, frozen=True):
    """A place in a conjugation: voice, person, gender, number, tense."""

    voice: str
    person: int
    gender: str
    number: str
    tense: str


def encode(form: str) -> bytes:
    """One byte a letter; KeyError for what is no folded Arabic letter."""
    return bytes([_BYTES[letter] for letter in form])


def number_text(number: int) -> bytes:
    """A number below 8,836 as two printable bytes."""
    return bytes([_FIRST + number // _BASE, _FIRST + number % _BASE])


class VerbTable:
    """Looks up folded forms. Raises FileNotFoundError when the package was not built."""

    def __init__(self) -> None:
        path = resources.files("marsad").joinpath("built", "verbs.bin")
        with resources.as_file(path) as file, open(file, "rb") as stream:
            self._map = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        header = json.loads(self._map.readline())
        base = self._map.tell()
        self._lemmas: list[str] = header["lemmas"]
        self._ranks: list[int] = header["ranks"]
        self._sets = [tuple(Cell(*cell) for cell in cells) for cells in header["sets"]]
        self._prefixes = [prefix.encode() for prefix in header["starts"]]
        self._starts = [base + start for start in header["starts"].values()] + [len(self._map)]

    def find(self, form: str) -> list[tuple[str, int, tuple[Cell, ...]]]:
        """Lemma, how common it is (1 to 9) and its cells for a form without clitics, the commonest lemma first."""
        try:
            key = encode(form)
        except KeyError:
            return []
        readings = self._readings(key + b" ")
        return [self._reading(readings[n : n + 4]) for n in range(0, len(readings), 4)]

    def _readings(self, key: bytes) -> bytes:
        region = bisect_right(self._prefixes, key[:3]) - 1
        if region < 0 or self._prefixes[region] != key[:3]:
            return b""
        start = self._map.find(b"\n" + key, self._starts[region] - 1, self._starts[region + 1])
        if start < 0:
            return b""
        start += len(key) + 1
        return self._map[start : self._map.find(b"\n", start)]

    def _reading(self, text: bytes) -> tuple[str, int, tuple[Cell, ...]]:
        lemma = (text[0] - _FIRST) * _BASE + text[1] - _FIRST
        cells = (text[2] - _FIRST) * _BASE + text[3] - _FIRST
        return self._lemmas[lemma], self._ranks[lemma], self._sets[cells]


@cache
def is_built() -> bool:
    """Whether the table is there; without it the build is not finished."""
    return resources.files("marsad").joinpath("built", "verbs.bin").is_file()


@cache
def verb_table() -> VerbTable:
    """The table, opened once."""
    return VerbTable()
