"""One skeleton for the spellings of a name, for linking persons, places and groups across reports.

Two names with the same skeleton are written alike, not proven the same: whether they are one person is for the
incidents room to judge. Spellings that change the name itself (حسن, حسين) keep different skeletons.
"""

from __future__ import annotations

import re
from functools import lru_cache

from marsad.arabic.clitics import bare
from marsad.arabic.folding import LETTER, fold_word

# Letters that writers exchange because dialects pronounce them alike; hamza is often left out.
_ALIKE = str.maketrans({"ظ": "ض", "ذ": "د", "ث": "ت"})
_SHORT = re.compile("^..اء$")  # علاء, صفاء keep their hamza: without it, they would be علي, صفي
_DOUBLED = re.compile(r"(.)\1+")
_WORD = re.compile(f"[{LETTER}]+|[^\\W_]+")
_FILIATION = frozenset(["بن", "ابن", "بنت", "ولد", "ال"])
_KUNYA = frozenset(["ابو", "ابي", "ابا"])
_SECOND_HALVES = ("الدين", "الله")


@lru_cache(maxsize=50_000)
def skeleton(name: str) -> str:
    """Words of the name without articles, بن and آل, in one spelling, with single spaces between.

    عبد الكريم and عبدالكريم are one word, so are نور الدين and نصر الله; the kunya stands apart (أبوعلاء, أبي علاء).
    """
    words = [word.lower() for word in _WORD.findall(fold_word(name))]
    return " ".join(filter(None, map(_bones, _joined(_split(words)))))


def _split(words: list[str]) -> list[str]:
    """عبدالكريم, نورالدين and أبوعلاء in two words each."""
    found: list[str] = []
    for word in words:
        second = next(
            (half for half in _SECOND_HALVES if word.endswith(half) and len(word) > len(half) + 1), ""
        )
        if word.startswith("عبدال") and len(word) > 6:
            found += ["عبد", word[3:]]
        elif second:
            found += [word.removesuffix(second), second]
        elif word.startswith("ابو") and len(word) > 5:
            found += ["ابو", word[3:]]
        else:
            found.append("ابو" if word in _KUNYA else word)
    return found


def _joined(words: list[str]) -> list[str]:
    """عبد with what follows it, and a second half with what stands before it; بن and آل dropped."""
    found: list[str] = []
    for n, word in enumerate(words):
        after_servant = n > 0 and words[n - 1] == "عبد"
        if found and (after_servant or word in _SECOND_HALVES):
            found[-1] += bare(word)
        elif word not in _FILIATION:
            found.append(word)
    return found


def _bones(word: str) -> str:
    """One word: no article, letters that sound alike made one, doubled letters single, alif at the end as ya."""
    plain = bare(word).translate(_ALIKE)
    if not _SHORT.match(plain):
        plain = plain.replace("ء", "")
    if plain.endswith("ا") and len(plain) > 2:
        plain = plain[:-1] + "ي"
    return _DOUBLED.sub(r"\1", plain)
