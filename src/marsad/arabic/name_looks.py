"""Looks at the words around a name that spelling leaves open: علي or على, الشيخ as half a surname, a byname."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from marsad.arabic.clitics import bare, forms
from marsad.arabic.name_words import Fit, company, completes, fit, is_attested, is_name_word, is_surname
from marsad.arabic.tokens import Token
from marsad.arabic.wordlists import particles

_WHOSE = ("ه", "ها", "هم", "هما", "هن")


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


def _is_behind(tokens: Sequence[Token], i: int) -> bool:
    """محمد خلف الراوي: also the word for "behind"; a surname in -ي follows the name."""
    following = tokens[i + 1].text if i + 1 < len(tokens) else ""
    return tokens[i].text == "خلف" and is_surname(following) and following.endswith("ي")


def is_borne(tokens: Sequence[Token], i: int, units: int) -> bool:
    """ "عبد الملك الحوثي", "طلال الأردني": a surname that news uses as a word; "علاء السوري الجنسية" is none."""
    word, before = tokens[i].text, tokens[i - 1].text
    if _is_behind(tokens, i):
        return True
    if fit(before) < Fit.GIVEN and not completes(before) and not tokens[i - 1].text.startswith("عبد"):
        return False
    if word in company("famous_surname"):
        return is_surname(word)
    following = tokens[i + 1].text if i + 1 < len(tokens) else ""
    if units > 1 or before.endswith("ه"):  # "ناديه الفرنسي": his club, no Nadia
        return False
    return word in company("nation") and following not in company("of_nation")


def speaks_in_name_of(tokens: Sequence[Token], i: int) -> bool:
    """ "المتحدث الرسمي باسم تنسيقية كذا": for whom somebody speaks; أبو باسم speaks for nobody."""
    if tokens[i].text not in company("in_the_name_of"):
        return False
    return any(bare(tokens[k].text) in company("spokesman") for k in range(max(0, i - 3), i))


def is_byname(tokens: Sequence[Token], i: int, j: int) -> bool:
    """الملقب بالصقر, الملقب بـ الصقر: any noun with the article."""
    word = tokens[j].text
    return len(word) > 4 and word.startswith("بال" if j == i + 1 else "ال")


def given_before(tokens: Sequence[Token], first: int, free: int) -> list[tuple[int, str]]:
    """ "خالد وسامر وعمر العلي": the given names, from token `free` on, that share the family name of what و joins at
    `first`; each with its own و, in order."""
    found: list[tuple[int, str]] = []
    for j in range(first - 1, free - 1, -1):
        word = tokens[j].text
        if tokens[j].kind == "word" and fit(word) == Fit.GIVEN and is_name_word(tokens, j) == Fit.GIVEN:
            return [(j, ""), *found]
        if not (word.startswith("و") and fit(word[1:]) == Fit.GIVEN):
            break
        found.insert(0, (j, "و"))
    return []


def follows_kin(tokens: Sequence[Token], i: int) -> bool:
    """ "وزوجته فاطمة", "مع ابنه خالد", "وابن عمه محمد": whose relative it is tells that a person comes."""
    return i > 0 and _is_kin(tokens[i - 1].text)


@lru_cache(maxsize=20_000)
def _is_kin(word: str) -> bool:
    return any(form.enclitic in _WHOSE and form.stem in company("kin") for form in forms(word))


def is_rare_given(tokens: Sequence[Token], i: int) -> bool:
    """ "الأسير صامد بشير غانم": behind a title a word that some bear, before a name that begins with a given one."""
    if i + 2 >= len(tokens) or not is_attested(tokens[i].text) or is_surname(tokens[i].text):
        return False
    return fit(tokens[i + 1].text) == Fit.GIVEN and tokens[i + 2].kind == "word"


def opens_list(tokens: Sequence[Token], i: int) -> bool:
    """First after a colon that ends the words before a list of persons: أسماء الثلاثة: …"""
    if i < 2 or tokens[i - 1].text != ":":
        return False
    opening = company("list_opening")
    return any(token.text in opening for token in tokens[max(0, i - 7) : i - 1])


def before_patronymic(tokens: Sequence[Token], i: int, units: int) -> bool:
    if units > 1 or i + 2 >= len(tokens) or tokens[i + 1].text != "بن" or tokens[i].text in particles():
        return False
    return tokens[i - 1].text not in company("patronymic") and fit(tokens[i + 2].text) == Fit.GIVEN
