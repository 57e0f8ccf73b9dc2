"""Words of one side and of the other for one thing, read as one: in whose words a thing is told changes no reading.

A token that is read as another keeps its place in the raw text, so that the words which are kept are the report's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from marsad.arabic.folding import fold_word
from marsad.arabic.quoted_things import QUOTES
from marsad.arabic.tokens import Token
from marsad.reading.words.table_rows import SaidAlike
from marsad.registry.rows import folder, rows_of

_PROCLITICS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل", "وك")
_NEAR = 5  # tokens to another name of the same: the rest of the first, a mark of quotation, a bracket


class _Reading(NamedTuple):
    """`rest`: the words behind the first; `texts`: what they are read as, the last for all words that remain."""

    rest: tuple[str, ...]
    texts: tuple[str, ...]
    passive: bool
    not_near: frozenset[str]


def read_alike(tokens: Sequence[Token]) -> tuple[list[Token], frozenset[int]]:
    """The tokens with those for each such word, and which of them are verbs in the passive, whatever their vowels."""
    found: list[Token] = []
    passive: set[int] = set()
    known, i = _readings(), 0
    while i < len(tokens):
        for reading in known.get(tokens[i].text, ()):
            at = _standing(tokens, i, reading)
            if at:
                if reading.passive:
                    passive.add(len(found))
                found += _as_read(tokens, at, reading.texts)
                i = at[-1]
                break
        else:
            found.append(tokens[i])
        i += 1
    return found, frozenset(passive)


def _standing(tokens: Sequence[Token], i: int, reading: _Reading) -> list[int]:
    """The tokens of all its words; none if one lacks or another name stands behind.

    A mark of quotation may stand between those that are read one by one: تنظيم "الدولة الإسلامية".
    """
    at = [i]
    for n, word in enumerate(reading.rest, 1):
        k = at[-1] + 1
        if n < len(reading.texts) and k < len(tokens) and tokens[k].text in QUOTES:
            k += 1
        if k == len(tokens) or tokens[k].text != word:
            return []
        at.append(k)
    behind = tokens[at[-1] + 1 : at[-1] + 1 + _NEAR]
    return at if reading.not_near.isdisjoint(token.text for token in behind) else []


def _as_read(tokens: Sequence[Token], at: Sequence[int], texts: Sequence[str]) -> Iterator[Token]:
    """The tokens of the words, each of one text, the last one of all that remain; marks between the others stay."""
    for n, text in enumerate(texts):
        last = n == len(texts) - 1
        yield Token(text, tokens[at[n]].start, tokens[at[-1] if last else at[n]].end, "word")
        if not last:
            yield from tokens[at[n] + 1 : at[n + 1]]


@lru_cache(maxsize=1)
def _readings() -> dict[str, tuple[_Reading, ...]]:
    """By the first word, behind any proclitics, the longest first."""
    found: dict[str, tuple[_Reading, ...]] = {}
    for row in rows_of(folder("frames").joinpath("said_alike.yaml"), SaidAlike):
        first, *rest = fold_word(row.value.words).split(" ")
        head, *more = fold_word(row.value.read_as).split(" ")
        if len(more) > len(rest):
            raise row.error(f"`{row.value.read_as}` has more words than `{row.value.words}`")
        for proclitic in _PROCLITICS:
            one = _Reading(
                tuple(rest),
                (proclitic + head, *more),
                row.value.passive,
                frozenset(map(fold_word, row.value.not_near)),
            )
            others = found.get(proclitic + first, ())
            found[proclitic + first] = tuple(sorted((*others, one), key=lambda r: -len(r.rest)))
    return found
