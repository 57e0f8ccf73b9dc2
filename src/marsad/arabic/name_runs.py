"""Runs of name words: the units of a name, kunyas, and where a name ends."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.name_looks import (
    asks_for_more,
    before_patronymic,
    is_borne,
    is_half,
    may_end,
    speaks_in_name_of,
)
from marsad.arabic.name_titles import title_at
from marsad.arabic.name_words import (
    Fit,
    common_words,
    company,
    completes,
    fit,
    is_ambiguous,
    is_attested,
    is_family_name,
    is_given_name,
    is_name_word,
    is_surname,
)
from marsad.arabic.quoted_things import OPENERS
from marsad.arabic.signs import SIGNS
from marsad.arabic.tokens import Token
from marsad.arabic.wordlists import particles
from marsad.model.value import Value

_MAX_UNITS = 5
_BEHIND = "خلف"  # a preposition, and a name before a surname: "الشيخ خلف الأسعد"


class Run(Value, frozen=True):
    """A run of name words: its last token, how many units, whether it is a kunya, whether a surname ended it."""

    last: int
    units: int
    kunya: bool
    closed: bool


def name_at(tokens: Sequence[Token], i: int) -> int | None:
    """The last token of the longest plausible name that begins at i (a quotation mark there is stepped over)."""
    if i < len(tokens) and tokens[i].text in OPENERS:
        i += 1
    if i >= len(tokens):
        return None
    if tokens[i].kind == "latin":
        return _latin(tokens, i)
    run = run_at(tokens, i, tokens[i].text) or unlikely_run(tokens, i)
    if run is None or (run.units == 1 and not _can_stand_alone(tokens[i].text, run)):
        return None
    return run.last


def may_be_name(word: str) -> bool:
    """Whether a folded word, with a conjunction or not, can begin a name or initials where a person is promised."""
    return len(word) == 1 or may_be_unit(word) or is_attested(word) or fit(word[1:]) == Fit.GIVEN


PROMISES = SIGNS.bit(may_be_name)


def may_be_unit(word: str) -> bool:
    return (
        word in ("عبد", _BEHIND) or word in company("kunya") or word in company("clan") or fit(word) > Fit.NO
    )


def _can_stand_alone(word: str, run: Run) -> bool:
    if run.kunya:
        return True
    if is_ambiguous(word) or word == "علي":
        return False
    nisba = is_surname(word) and word.endswith("ي")
    return fit(word) >= Fit.KNOWN or (nisba and fit(word) == Fit.POSSIBLE)


def run_at(tokens: Sequence[Token], i: int, word: str) -> Run | None:
    """The longest run of name units from i; `word` is the first token without its clitic."""
    if speaks_in_name_of(tokens, i):
        return None
    if word in company("kunya"):
        return kunya_run(tokens, i)
    if _is_glued_kunya(word):
        return Run(i + 1, 2, True, True) if _ends_kunya(tokens, i + 1) else Run(i, 1, True, False)
    first = is_name_word(tokens, i, word)
    if first == Fit.NO and not (word == "عبد" or word in company("clan") or _is_of_religion(tokens, i, word)):
        return None
    last = _unit(tokens, i, word)
    if last is None:
        return None
    units, closed = 1, _closes(word) and first < Fit.GIVEN  # إلياس, ألماز: no article
    while units < _MAX_UNITS:
        step = _next_unit(tokens, last + 1, units, closed)
        if step is None:
            break
        last, units = step, units + 1
        closed = closed or (_closes(tokens[last].text) and tokens[last - 1].text != "عبد")
    if (
        units > 1
        and tokens[last].text == "علي"
        and not (may_end(tokens, last) or asks_for_more(tokens, last))
    ):
        last, units = last - 1, units - 1
    return Run(last, units, False, closed)


def _is_of_religion(tokens: Sequence[Token], i: int, word: str) -> bool:
    """عز الدين: a word, but some bear it with what makes it a name."""
    return i + 1 < len(tokens) and tokens[i + 1].text == "الدين" and is_given_name(word)


def unlikely_run(tokens: Sequence[Token], i: int) -> Run | None:
    """رواد الحمدان: the given name is a common word, but some bear it and a surname follows."""
    if i + 1 >= len(tokens) or speaks_in_name_of(tokens, i):
        return None
    following = tokens[i + 1].text
    behind = tokens[i].text == _BEHIND and following not in common_words()
    if not (behind or is_attested(tokens[i].text)):
        return None
    if is_surname(following) and is_name_word(tokens, i + 1) > Fit.NO and not is_surname(tokens[i].text):
        return Run(i + 1, 2, False, True)
    return None


def kunya_run(tokens: Sequence[Token], i: int) -> Run | None:
    """أبو بكر البغدادي: the kunya, then at most a nisba or surname."""
    if i + 1 >= len(tokens) or not _names_a_child(tokens, i):
        return None
    last = _unit(tokens, i + 1, tokens[i + 1].text)
    if last is None:
        return None
    if last + 2 < len(tokens) and tokens[last + 1].text == "بن":
        rest = run_at(tokens, last + 2, tokens[last + 2].text)  # أبو عبد الله بن يحيى بدر الدين
        if rest is not None:
            return Run(rest.last, rest.units + 1, True, True)
    if _ends_kunya(tokens, last + 1):
        return Run(last + 1, 2, True, True)
    if tokens[last].text in company("given_kunya") and last + 1 < len(tokens):
        rest = run_at(tokens, last + 1, tokens[last + 1].text)  # أبو بكر راشد الشفيع
        if rest is not None and not rest.kunya and tokens[last + 1].text[0] != "و":
            return Run(rest.last, rest.units + 1, True, rest.closed)
    return Run(last, 1, True, False)


def _ends_kunya(tokens: Sequence[Token], i: int) -> bool:
    """A nisba or surname behind a kunya: أبو بكر البغدادي."""
    word = tokens[i].text if i < len(tokens) else ""
    known = word in company("nation") or word in company("famous_surname")
    return is_surname(word) and (known or is_name_word(tokens, i) > Fit.NO)


def _is_glued_kunya(word: str) -> bool:
    """أبوجعفر: written as one word."""
    return len(word) > 5 and word[:3] in ("ابو", "ابا", "ابي") and fit(word[3:]) >= Fit.KNOWN


def _names_a_child(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word after أبو can make a kunya; inside quotation marks every word can."""
    child = tokens[i + 1]
    if child.kind != "word" or child.text in company("not_kunya"):
        return False
    if tokens[i].text == "ام":
        return fit(child.text) == Fit.GIVEN
    if child.text == "عبد" or (i > 0 and tokens[i - 1].text in OPENERS):
        return True
    return is_name_word(tokens, i + 1) > Fit.NO


def _unit(tokens: Sequence[Token], i: int, word: str) -> int | None:
    """The last token of the unit at i: عبد الكريم, سيف الدين, آل سعود are one."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    joined = following is not None and following.kind == "word"
    if word == "عبد":
        return i + 1 if joined and following is not None and completes(following.text) else None
    if joined and following is not None and following.text in ("الله", "الدين") and not is_surname(word):
        return i + 1
    if joined and following is not None and following.text == "الله" and word in company("of_god"):
        return i + 1
    if word in company("clan"):
        return i + 1 if joined else None
    return i


def _next_unit(tokens: Sequence[Token], i: int, units: int, closed: bool) -> int | None:
    """The last token of a further unit at i, None where the name ends."""
    if i >= len(tokens) or tokens[i].kind != "word":
        return None
    word = tokens[i].text
    if word in company("patronymic"):
        following = _next_unit(tokens, i + 1, units, False)
        return (
            i + 1 if following is None and i + 1 < len(tokens) and title_at(tokens, i + 1) else following
        )  # ولد الشيخ
    if word in company("kunya"):
        return _family_kunya(tokens, i) if not closed else None
    if word == "عبد" or word in company("clan"):
        return _unit(tokens, i, word)
    if word in company("half_surname") and not closed and is_half(tokens, i):
        return i
    if word in company("of_god") and not closed and i + 1 < len(tokens) and tokens[i + 1].text == "الله":
        return i + 1  # "محمد فتح الله"
    if _is_office_of_body(tokens, i):
        return None
    fits = is_name_word(tokens, i)
    if fits == Fit.NO and 1 <= units <= 2 and not closed and _is_family_of_title(tokens, i):
        return i
    if (
        fits == Fit.NO
        and not closed
        and (
            unlikely_run(tokens, i) is not None
            or _is_enclosed(tokens, i, units)
            or is_borne(tokens, i, units)
        )
    ):
        return i
    if fits == Fit.NO or (word[0] == "و" and fits == Fit.POSSIBLE):
        return None
    if closed and (not (is_surname(word) and fits >= Fit.KNOWN) or title_at(tokens, i) is not None):
        return None  # "قاسم الريمي الزعيم": who he is
    if fits == Fit.POSSIBLE and units >= 3 and not is_surname(word):
        return None
    return _unit(tokens, i, word)


def _is_office_of_body(tokens: Sequence[Token], i: int) -> bool:
    """ "فلان قائد الفوج": a given name that is an office too, before the body or the place that he heads."""
    if tokens[i].text not in company("given_office") or i + 1 >= len(tokens):
        return False
    body = tokens[i + 1].text.removeprefix("ال")
    return body in company("unit_noun") or body in company("place_noun")


def _is_family_of_title(tokens: Sequence[Token], i: int) -> bool:
    """ "حسان الشيخ": a title is a family's name behind a given name, where no name follows it."""
    if tokens[i].text not in company("title_surname"):
        return False
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    return following is None or following.kind != "word" or not may_be_name(following.text)


def _closes(word: str) -> bool:
    """A surname with the article ends a name, but not the first half of one: "عمر الحاج علي"."""
    return is_surname(word) and word not in company("half_surname")


def _is_enclosed(tokens: Sequence[Token], i: int, units: int) -> bool:
    """خالد صفوف المرعي, خالد صفوف بن زكي: a common word between a given name and an attested surname or بن."""
    if before_patronymic(tokens, i, units):
        return True
    if (
        units > 1
        or i + 1 >= len(tokens)
        or tokens[i].text not in common_words()
        or title_at(tokens, i) is not None
        or (tokens[i].text[0] == "و" and fit(tokens[i].text[1:]) >= Fit.KNOWN)  # "شكري وحسن النجار": two men
    ):
        return False
    following = tokens[i + 1].text
    return is_surname(following) and is_family_name(following) and not is_surname(tokens[i].text)


def _family_kunya(tokens: Sequence[Token], i: int) -> int | None:
    """محمد حسن أبو غنام: a family name that begins with أبو; any noun can follow it there (أبو شعر)."""
    run = kunya_run(tokens, i)
    if run is not None or tokens[i].text != "ابو" or i + 1 >= len(tokens):
        return run.last if run is not None and run.units == 1 else None
    child = tokens[i + 1]
    noun = child.kind == "word" and child.text not in particles() and child.text not in company("not_kunya")
    return i + 1 if noun and len(child.text) > 2 else None


def _latin(tokens: Sequence[Token], i: int) -> int | None:
    """Words of Latin letters that all begin with a capital, at most five."""
    last = i
    while (
        last < len(tokens)
        and last - i < _MAX_UNITS
        and tokens[last].kind == "latin"
        and tokens[last].text[0].isupper()
    ):
        last += 1
    return last - 1 if last > i else None
