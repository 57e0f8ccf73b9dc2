"""Reading one numeral, in words, in digits, or in both ("50 ألف"): from a place in the tokens to its value."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from marsad.arabic.folding import fold_word
from marsad.arabic.lexicon import lexicon
from marsad.arabic.number_rows import NumberRow, Role
from marsad.arabic.tokens import Token
from marsad.model.value import Value

_BARE = ("", "ب", "ل", "ف", "فب", "فل")  # no ك: كمية is an amount, not "like 100"
_ARTICLE = ("ال", "بال", "لل", "كال", "فال", "فبال", "فلل")
# Words that a clitic makes equal to a numeral but that are no numeral: لست (I am not), الاثنين (Monday).
_DAYS = ("الاثنين", "الاثنان", "للاثنين", "والاثنين", "الاحد", "والاحد", "للاحد")
_NOT = frozenset(("لست", "ولست", "فلست", "كست", "بحد", "لحد", "بالميه", "بالمايه", *_DAYS))
ARTICLES = frozenset(("ال", "وال", "بال", "فال", "كال", "لل", "ولل", "وبال"))  # الـ48 is cut into two tokens
_FRACTIONS = {"نصف": 2, "ثلث": 3, "ربع": 4}
_PARTS = {"ارباع": 4, "اخماس": 5, "اثلاث": 3, "اعشار": 10}  # after a number: ثلاثة أرباع المليون
_MULTIPLIERS = ("scale", "plural_scale", "either_scale")
_MOST = 10**15  # more is no count of anything, nor held exactly by a float
_LONGEST = 15  # digits
_PLAIN = re.compile(r"\d+$")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:[,٬]\d{3})+$|[1-9]\d{0,2}(?:\.\d{3})+$")
_DECIMAL = re.compile(r"(\d+)[.,٫](\d+)$")


class Atom(Value, frozen=True):
    """A word of a numeral; `joined` by و; `proclitic` with a preposition."""

    role: Role
    value: int
    joined: bool
    article: bool
    proclitic: bool


class Numeral(Value, frozen=True):
    """Tokens ..last are worth `value`. `scale` is the smallest thousand, million … that was said (1: none)."""

    last: int
    value: float
    definite: bool
    scale: int


@cache
def atoms() -> dict[str, Atom]:
    """Every spelling of every number word, clitics included."""
    table: dict[str, Atom] = {}
    for row in lexicon("numbers", NumberRow):
        for word in {fold_word(w) for w in row.words}:
            for joined in (False, True):
                for clitic in _BARE:
                    spelling = ("و" if joined else "") + clitic + word
                    table.setdefault(spelling, Atom(row.role, row.value, joined, False, bool(clitic)))
                for clitic in _ARTICLE:
                    spelling = ("و" if joined else "") + clitic + word
                    table.setdefault(spelling, Atom(row.role, row.value, joined, True, clitic != "ال"))
    for word in _NOT:
        table.pop(word, None)
    table["واحد"] = Atom("unit", 1, False, False, False)
    return table


def numeral_at(tokens: Sequence[Token], i: int) -> Numeral | None:
    """The longest numeral that begins at token i; None if there is none or it is more than any count.

    A leading و is no part of the value.
    """
    part = _fraction_of_scale(tokens, i) or _scaled(tokens, i)
    if part is None:
        return None
    total, definite = part.value, part.definite
    while part.scale > 1:
        j = _after_and(tokens, part.last + 1)
        step = _scaled(tokens, j, inner=True) if j is not None else None
        if step is None or step.value >= part.scale or (step.definite and not definite):
            break
        total, part = total + step.value, step
    if total > _MOST:
        return None
    return _with_fraction(tokens, Numeral(part.last, total, definite, part.scale))


def _with_fraction(tokens: Sequence[Token], number: Numeral) -> Numeral:
    """مليون ونصف المليون: half of the last scale."""
    if number.scale == 1 or number.last + 1 >= len(tokens):
        return number
    j = number.last + 1
    word = tokens[j].text
    if word == "و" and j + 1 < len(tokens):
        j, word = j + 1, "و" + tokens[j + 1].text
    parts = _FRACTIONS.get(word[1:]) if word.startswith("و") else None
    if parts is None:
        return number
    scale = atoms().get(tokens[j + 1].text) if j + 1 < len(tokens) else None
    last = j + 1 if scale and scale.role == "scale" and scale.value == number.scale else j
    return Numeral(last, number.value + number.scale / parts, number.definite, number.scale)


def _fraction_of_scale(tokens: Sequence[Token], i: int) -> Numeral | None:
    """نصف مليون · ربع المليون · ثلاثة أرباع المليون; None where no thousand or million is divided."""
    parts, times, j = fractions().get(tokens[i].text), 1.0, i + 1
    if parts is None and j < len(tokens) and (several := _PARTS.get(tokens[j].text)) is not None:
        digit = tokens[i].text if len(tokens[i].text) == 1 and tokens[i].text.isdigit() else ""
        group = (i, int(digit)) if digit else _group(tokens, i)
        if group is not None and group[0] == i and group[1] < several:
            parts, times, j = several, float(group[1]), i + 2
    scale = _atom(tokens, j) if parts is not None else None
    if parts is None or scale is None or scale.role != "scale" or scale.joined or scale.proclitic:
        return None
    return Numeral(j, scale.value * times / parts, scale.article, 1)


@cache
def fractions() -> dict[str, int]:
    """Every spelling of a half, a third and a quarter, with the number of parts."""
    return {
        joined + clitic + word: parts
        for word, parts in _FRACTIONS.items()
        for joined in ("", "و")
        for clitic in _BARE
    }


def _atom(tokens: Sequence[Token], i: int) -> Atom | None:
    return atoms().get(tokens[i].text) if i < len(tokens) else None


def _after_and(tokens: Sequence[Token], i: int) -> int | None:
    """Where the numeral after و begins: the token itself ("وعشرون") or the one after a lone و ("و200")."""
    if i >= len(tokens):
        return None
    if tokens[i].text == "و":
        return i + 1 if i + 1 < len(tokens) else None
    if (atom := _atom(tokens, i)) and atom.joined and not atom.proclitic:
        return i
    return i if _is_and_eleven(tokens, i) else None


def _is_and_eleven(tokens: Sequence[Token], i: int) -> bool:
    """وأحد عشر folds to the letters of واحد."""
    following = _atom(tokens, i + 1)
    return (
        tokens[i].text == "واحد"
        and following is not None
        and following.role == "ten"
        and not following.joined
    )


def _scaled(tokens: Sequence[Token], i: int, inner: bool = False) -> Numeral | None:
    """A group below a thousand, alone or times a scale; or a scale alone."""
    if tokens[i].kind == "number":
        return _digits(tokens, i)
    atom = _atom(tokens, i)
    if atom is None:
        return None
    if atom.role == "dual_scale":
        return Numeral(i, 2 * atom.value, atom.article, atom.value)
    if atom.role == "either_scale":
        twice = not inner and _after_and(tokens, i + 1) is None
        return Numeral(i, atom.value * (2 if twice else 1), atom.article, atom.value)
    if atom.role == "scale":
        return Numeral(i, atom.value, atom.article, atom.value)
    group = _group(tokens, i)
    return None if group is None else _times_scale(tokens, Numeral(group[0], group[1], atom.article, 1))


def _times_scale(tokens: Sequence[Token], group: Numeral) -> Numeral:
    atom = _atom(tokens, group.last + 1)
    if atom is None or atom.joined or atom.proclitic or (atom.article and not group.definite):
        return group
    if atom.role in _MULTIPLIERS and group.value > 0:
        return Numeral(group.last + 1, group.value * atom.value, group.definite, atom.value)
    return group


def _group(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """(last token, value) of a numeral in words below a thousand."""
    atom = _atom(tokens, i)
    if atom is None:
        return None
    if atom.role in ("hundred", "hundreds"):
        return _and_tens(tokens, i, atom.value, atom.article)
    following = _atom(tokens, i + 1)
    if (
        atom.role == "unit" and atom.value > 2
        and following is not None and following.role in ("hundred", "plural_hundred")
        and not following.joined and not following.proclitic and not (following.article and not atom.article)
    ):  # fmt: skip
        return _and_tens(tokens, i + 1, atom.value * 100, atom.article)
    return _tens(tokens, i)


def _and_tens(tokens: Sequence[Token], last: int, value: int, article: bool) -> tuple[int, int]:
    j = _after_and(tokens, last + 1)
    if j is not None and tokens[j].kind == "word" and (below := _tens(tokens, j)) is not None:
        atom = _atom(tokens, j)
        if atom is not None and below[1] > 0 and not (atom.article and not article):
            return below[0], value + below[1]
    return last, value


def _tens(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """(last token, value) of a numeral in words below a hundred."""
    atom = _atom(tokens, i)
    if atom is None or atom.role not in ("unit", "bound", "ten", "tens"):
        return None
    following = _atom(tokens, i + 1)
    if atom.role in ("unit", "bound") and atom.value > 0 and following is not None:
        teen = following.role == "ten" and not (following.joined or following.article or following.proclitic)
        if teen and (atom.role == "bound" or atom.value > 2 or _is_and_eleven(tokens, i)):
            return i + 1, atom.value + 10
    if atom.role in ("unit", "bound") and atom.value > 0:
        j = _after_and(tokens, i + 1)
        step = _atom(tokens, j) if j is not None else None
        if (
            j is not None
            and step is not None
            and step.role == "tens"
            and not (step.article and not atom.article)
        ):
            return j, atom.value + step.value
    return None if atom.role == "bound" else (i, atom.value)


def _digits(tokens: Sequence[Token], i: int) -> Numeral | None:
    text = tokens[i].text
    scale = _atom(tokens, i + 1)
    scaled = scale is not None and scale.role in _MULTIPLIERS and not scale.joined
    if _PLAIN.match(text):
        last, value = _spaced_thousands(tokens, i)
        return _times_scale(tokens, Numeral(last, value, False, 1))
    if len(text) <= _LONGEST and _THOUSANDS.match(text) and not (scaled and text.count(".") == 1):
        return Numeral(i, int(re.sub(r"\D", "", text)), False, 1)
    if match := _DECIMAL.match(text):
        return _times_scale(tokens, Numeral(i, float(f"{match[1]}.{match[2]}"), False, 1))
    return None


def _spaced_thousands(tokens: Sequence[Token], i: int) -> tuple[int, int]:
    """12 000: groups of three with one space between, as French-speaking presses write."""
    text, last = tokens[i].text, i
    if len(text) > 3 or text.startswith("0"):
        return last, int(text[:_LONGEST])
    while (
        last + 1 < len(tokens)
        and len(text) < _LONGEST
        and len(tokens[last + 1].text) == 3
        and _PLAIN.match(tokens[last + 1].text)
        and tokens[last + 1].start - tokens[last].end == 1
    ):
        last += 1
        text += tokens[last].text
    spelled = last + 1 < len(tokens) and tokens[last + 1].kind == "number"
    return (i, int(tokens[i].text)) if spelled else (last, int(text))
