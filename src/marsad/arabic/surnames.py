"""People named again by their family name alone: "أسعد الحسين ... مقتل الحسين"."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.clitics import forms
from marsad.arabic.name_words import common_words, company, is_name_word
from marsad.arabic.names import NameMention
from marsad.arabic.tokens import Token

_SHORTEST = 5  # letters of a family name with its article


def named_again(tokens: Sequence[Token], names: Sequence[NameMention]) -> list[NameMention]:
    """Later mentions of the people of `names` by the last word of their name, in order.

    Only a family name with the article counts, and none that is a common word; a mention beside another name is
    part of that.
    """
    covered = {i for n in names for i in range(n.first, n.last + 1)}
    first_told: dict[str, int] = {}
    for name in names:
        family = tokens[name.name_last].text
        if name.name_last > name.name_first and family.startswith("ال") and len(family) >= _SHORTEST:
            first_told.setdefault(family, name.name_last)
    return [
        NameMention(i, i, i, i, (), None)
        for i, token in enumerate(tokens)
        if token.text in first_told
        and i > first_told[token.text]
        and i not in covered
        and i - 1 not in covered
        and token.text not in common_words()
        and is_name_word(tokens, i)
        and not _is_of_a_nation(tokens, i)
    ]


def _is_of_a_nation(tokens: Sequence[Token], i: int) -> bool:
    """ "الجيش المصري" behind a man called المصري: what a word with the article is, not who."""
    before = tokens[i - 1].text if i else ""
    return tokens[i].text in company("nation") and any(form.article for form in forms(before))
