"""Which text repeats which: a syndicated text is one voice, however many carry it.

Texts are compared by the shares of word triples they have in common, estimated by MinHash. Measured on real news,
edited copies share 0.38 and more, different articles 0.014 and less.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from rensa import RMinHash, RMinHashLSH  # type: ignore[import-untyped]

from marsad.model.document import Document

ALIKE = (
    0.3  # between the two measured figures, nearer to the copies: boilerplate alone must not join two reports
)
REPEATED = 0.35  # of the word triples of a passage on one happening
_SHARED = 8  # triples at least
_PERMUTATIONS = 128
_BANDS = 64  # of 2 rows: a pair at 0.3 is compared with probability 0.998, one at 0.014 with 0.012
_SEED = 7
_SHORTEST = 12  # words; of fewer, chance decides
_MARKS = re.compile(
    "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]"
)
_WORD = re.compile(r"\w+")
_SAME = str.maketrans("أإآٱىة", "اااايه")


def near_copies(documents: Iterable[Document]) -> dict[str, str]:
    """For each document that repeats another's text: the id of the earliest that has it.

    Earliest is by the day it was published, those without a day last, then by id. The order given plays no part.
    In a chain of rewritings, one that no longer resembles the first is linked to the one it resembles most.
    """
    listed = sorted(documents, key=lambda d: (d.published or "9999", d.id))
    lookup = RMinHashLSH(threshold=ALIKE, num_perm=_PERMUTATIONS, num_bands=_BANDS)
    prints: list[RMinHash] = []
    first: dict[int, int] = {}
    exact: dict[str, int] = {}
    for number, document in enumerate(listed):
        mark, long_enough = _print(document.text)
        prints.append(mark)
        same = exact.setdefault(document.sha256, number)
        if same != number:
            first[number] = first.get(same, same)
        elif long_enough:
            near = [other for other in lookup.query(mark) if mark.jaccard(prints[other]) >= ALIKE]
            if near:
                closest = max(near, key=lambda other: (mark.jaccard(prints[other]), -other))
                root = first.get(closest, closest)
                first[number] = root if mark.jaccard(prints[root]) >= ALIKE / 2 else closest
            lookup.insert(number, mark)
    return {listed[copy].id: listed[origin].id for copy, origin in first.items()}


def repeated_wordings(passages: Iterable[Document]) -> dict[str, str]:
    """For each passage whose words an earlier one has: the id of the earliest of them.

    Passages are what reports say of one happening, and few: each is compared with each. Measured on real news, two
    that share 35 % of the word triples of the shorter one and at least eight of them, wherever they stand, come from
    one agency or spokesman (49 pairs of 50).
    """
    listed = sorted(passages, key=lambda d: (d.published or "9999", d.id))
    triples = [_triples(document.text) for document in listed]
    found: dict[str, str] = {}
    for number, own in enumerate(triples):
        for other in range(number):
            shared = len(own & triples[other])
            if shared >= _SHARED and shared >= REPEATED * min(len(own), len(triples[other])):
                found[listed[number].id] = listed[other].id
                break
    return found


def _words(text: str) -> list[str]:
    return _WORD.findall(_MARKS.sub("", text).translate(_SAME).casefold())


def _triples(text: str) -> set[tuple[str, ...]]:
    words = _words(text)
    return {tuple(words[at : at + 3]) for at in range(len(words) - 2)}


def _print(text: str) -> tuple[RMinHash, bool]:
    words = _words(text)
    mark = RMinHash(num_perm=_PERMUTATIONS, seed=_SEED)
    mark.update([" ".join(words[at : at + 3]) for at in range(len(words) - 2)])
    return mark, len(words) >= _SHORTEST
