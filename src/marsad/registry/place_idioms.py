"""Names of places that other words make something else: "مسقط رأسه", "بحجة البحث عن", "قصف بري"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from marsad.arabic.clitics import bare
from marsad.arabic.folding import fold_word
from marsad.arabic.tokens import Token
from marsad.registry.place_idiom_rows import Idiom
from marsad.registry.place_names import FoundName
from marsad.registry.place_words import key_of, role_of
from marsad.registry.rows import folder, rows_of


@lru_cache(maxsize=1)
def idioms() -> dict[str, Idiom]:
    """Key of the name → what makes it another word, with all words folded."""
    rows = (row.value for row in rows_of(folder("places/words").joinpath("idioms.yaml"), Idiom))
    return {
        key_of(row.name): Idiom(
            name=row.name,
            after=tuple(map(fold_word, row.after)),
            before=tuple(map(fold_word, row.before)),
            joined=row.joined,
        )
        for row in rows
    }


def is_idiom(tokens: Sequence[Token], i: int, name: FoundName) -> bool:
    """Whether the words around the name that begins at token i make no place of it."""
    idiom = idioms().get(name.key)
    if idiom is None:
        return False
    before, after = _word(tokens, i - 1), _word(tokens, name.last + 1)
    if after in idiom.after or (before and bare(_without_clitic(before)) in idiom.before):
        return True
    return idiom.joined is not None and name.proclitics == idiom.joined and _goes_on(after)


def _word(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].text if 0 <= i < len(tokens) and tokens[i].kind == "word" else ""


def _without_clitic(word: str) -> str:
    return word[1:] if len(word) > 3 and word[0] in "وبفل" else word


def _goes_on(word: str) -> bool:
    """A word that tells what the pretext is, and not where the place lies."""
    return bool(word) and word not in ("و", "كما", "حيث", "ما", "مما") and role_of(word) is None
