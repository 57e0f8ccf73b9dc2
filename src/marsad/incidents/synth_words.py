"""The rarer words of invented tellings (`document.terms`), shared as real reports share them.

Calibrated on real reports of 130 outlets: two tellings of one happening share a quarter of their words at the median,
every sixth is nearly a copy; tellings of two happenings of one town, day and kind share a tenth.
"""

from __future__ import annotations

from functools import lru_cache
from random import Random
from zlib import crc32

from marsad.incidents.synth_world import Happening

_VOCABULARY = 4000
_WEIGHTS = (2, 3, 2, 4, 3, 2, 6, 3, 4, 5)  # as often as they are in real reports
_FEWEST, _MOST = 6, 32  # words of a telling
_OWN, _OF_KIND, _OF_TOWN = 12, 22, 4  # words that a happening, its kind and its town have
_SHARES = (
    40,
    64,
    76,
)  # hundredths of a telling's words: from the happening, up to there its kind, its town; then any
_COPIES, _KEPT = 0.2, 0.93  # tellings that copy one before, and the words that stay
_LIKE = 5  # words of the happening before that a near miss has too

Terms = dict[str, int]


def terms(of: Happening, before: Terms | None, random: Random) -> Terms:
    """Words of one telling with their weights; `before`: those of the telling before it, which it may copy."""
    if before and random.random() < _COPIES:
        return {word: weight for word, weight in before.items() if random.random() < _KEPT}
    sources = _own(of), _of_kind(of.scene.name), [_number("town", of.town, n) for n in range(_OF_TOWN)]
    found: Terms = {}
    for _ in range(random.randint(_FEWEST, _MOST)):
        draw = random.randrange(100)
        source = next((s for s, up_to in zip(sources, _SHARES, strict=True) if draw < up_to), None)
        number = random.randrange(_VOCABULARY) if source is None else random.choice(source)
        found[_word(number)] = _WEIGHTS[number % len(_WEIGHTS)]
    return found


def _own(of: Happening) -> list[int]:
    before = _LIKE if of.twin else 0
    return [_number("happening", of.number - (n < before), n) for n in range(_OWN)]


@lru_cache(maxsize=64)
def _of_kind(name: str) -> list[int]:
    return [_number(name, 0, n) for n in range(_OF_KIND)]


def _number(what: str, which: int, n: int) -> int:
    return crc32(f"{what} {which} {n}".encode()) % _VOCABULARY


@lru_cache(maxsize=_VOCABULARY)
def _word(number: int) -> str:
    return f"كلمة{number}"
