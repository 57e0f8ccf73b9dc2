"""The names of voices as they are compared and shown."""

from __future__ import annotations

import re

from marsad.arabic.clitics import bare
from marsad.arabic.folding import fold_word
from marsad.arabic.remembered import Remembered
from marsad.reading.words.text import Text

OF_QUOTED = re.compile(r"""(?<=\s)(ل)ـ?\s*["“”„«»'](?=\w)""")  # "المركز الإعلامي لـ"قسد"": written together


def _key(name: str) -> str:
    words = re.sub(r"[^\w\s]", " ", fold_word(name).replace("عبد ال", "عبدال")).split()
    return " ".join(bare(w) for w in words)


KEYS = Remembered(_key, 10_000)  # what is one for two mentions of one voice


def words_of(text: Text, first: int, last: int) -> int:
    """How many words are written in tokens first..last; a token that stands for several is so many."""
    told = (k for k in range(first, last + 1) if text.tokens[k].kind == "word")
    return sum(len(text.words(k, k).split()) for k in told)


def balanced(name: str) -> str:
    """A name whose closing mark was cut off loses the opening one too: شبكة "عين كذا."""
    for opening, closing in (('"', '"'), ("“", "”"), ("«", "»"), ("(", ")"), ("'", "'"), ("‘", "’")):
        odd = (
            name.count(opening) % 2 == 1 if opening == closing else name.count(opening) > name.count(closing)
        )
        if odd:
            name = " ".join(name.replace(opening, " ").split())
    return name
