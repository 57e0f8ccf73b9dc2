"""Where in a text the words of a kind, or the cues of a purpose, were found; looked up far more often than made."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from marsad.reading.words.vocabulary import Found


def by_kind(found: list[list[Found]]) -> defaultdict[str, dict[int, list[Found]]]:
    """Kind → token → the words of that kind that begin there; tokens ascend."""
    kinds: defaultdict[str, dict[int, list[Found]]] = defaultdict(dict)
    for i, here in enumerate(found):
        for one in here:
            kinds[one.entry.kind].setdefault(i, []).append(one)
    return kinds


def by_purpose(cues: dict[int, list[Found]]) -> defaultdict[str, dict[int, Found]]:
    """Purpose → token → the longest cue that begins there; tokens ascend."""
    purposes: defaultdict[str, dict[int, Found]] = defaultdict(dict)
    for i, here in cues.items():
        for one in here:
            at = purposes[one.entry.value.purpose]
            if i not in at or one.last > at[i].last:
                at[i] = one
    return purposes


def tokens_by_name(found: Mapping[str, dict[int, Any]]) -> defaultdict[str, list[int]]:
    """The tokens of each kind or purpose, ascending."""
    return defaultdict(list, {name: list(at) for name, at in found.items()})


def within(tokens: list[int], first: int, last: int) -> list[int]:
    """Those of ascending tokens that lie in first..last."""
    return tokens[bisect_left(tokens, first) : bisect_right(tokens, last)]
