"""Looks at the words around a name that spelling leaves open: علي or على, الشيخ as half a surname, a byname."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.name_words import Fit, company, fit, is_surname
from marsad.arabic.tokens import Token


def may_end(tokens: Sequence[Token], last: int) -> bool:
    """Whether علي at the end of a run is the name: على is spelled the same, and a word follows it."""
    following = tokens[last + 1] if last + 1 < len(tokens) else None
    if following is None or following.kind != "word" or following.text in company("alias"):
        return True
    return following.text in company("never_upon")


def asks_for_more(tokens: Sequence[Token], last: int) -> bool:
    """محمد بن علي، عمر الحاج علي: what stands before is no end of a name."""
    before = tokens[last - 1].text
    return before in company("patronymic") or before in company("half_surname")


def is_half(tokens: Sequence[Token], i: int) -> bool:
    """محمد الشيخ حسن: not the title of another, which و would join."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    return following is not None and fit(following.text) == Fit.GIVEN and not is_surname(following.text)


def is_byname(tokens: Sequence[Token], i: int, j: int) -> bool:
    """الملقب بالصقر, الملقب بـ الصقر: any noun with the article."""
    word = tokens[j].text
    return len(word) > 4 and word.startswith("بال" if j == i + 1 else "ال")
