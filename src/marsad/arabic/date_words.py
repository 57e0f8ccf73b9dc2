"""The words of time: months, weekdays, parts of the day, units, and what stands around them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import get_args

from marsad.arabic.date_rows import Does, MonthRow, TimeRow
from marsad.arabic.folding import fold_word
from marsad.arabic.lexicon import lexicon
from marsad.arabic.number_ordinals import ordinal_words
from marsad.arabic.number_quantifiers import Openers, openers
from marsad.arabic.number_words import atoms
from marsad.arabic.signs import SIGNS, marked
from marsad.arabic.tokens import Token
from marsad.model.value import Value


class TimeWord(Value, frozen=True):
    """The value of a word, and whether it has the article."""

    value: str | int
    number: str
    definite: bool


@cache
def _rows() -> list[TimeRow]:
    return lexicon("time_words", TimeRow)


# These follow another word and take no clitic.
_FOLLOWING: frozenset[Does] = frozenset(("which", "few", "slice_last", "century", "to"))


@cache
def time_words(does: Does) -> Openers[TimeWord]:
    """The words that do one thing."""
    entries = (
        (word, TimeWord(row.value, row.number, fold_word(word).startswith("ال")))
        for row in _rows()
        if row.does == does
        for word in row.words
    )
    return Openers(entries, ("",)) if does in _FOLLOWING else Openers(entries)


_NO_MONTHS = ("باب", "لاب", "واب", "فاب")  # a door, not "in August"


@cache
def months() -> Openers[MonthRow]:
    """The names of the months of both calendars."""
    found = Openers((name, row) for row in lexicon("months", MonthRow) for name in row.names)
    for word in _NO_MONTHS:
        found.table.pop(word, None)
    return found


_GOVERNING: tuple[Does, ...] = ("preposition", "between", "from", "days_word")
# What an expression can begin with that no preposition governs.
_PLAIN = frozenset((
    "weekday", "relative", "discourse", "part", "after_midnight", "loose", "day_word", "clock", "last", "this", "unit",
    "month_word", "year_word", "years_word", "edge", "slice", "season", "decade", "century_word", "month", "number",
))  # fmt: skip
_NUMBER: frozenset[str] = frozenset(("number",))
_NOTHING: frozenset[str] = frozenset()


def _first_words(kinds: Iterable[Does]) -> frozenset[str]:
    return frozenset().union(*(time_words(does).table for does in kinds))


@cache
def _kinds() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for does in get_args(Does):
        for word in time_words(does).table:
            found.setdefault(word, set()).add(does)
    for word in months().table:
        found.setdefault(word, set()).add("month")
    for word in ordinal_words() | frozenset(atoms()):
        found.setdefault(word, set()).add("number")
    return {word: frozenset(kinds) for word, kinds in found.items()}


def kinds_of_word(word: str) -> frozenset[str]:
    """What a phrase that begins with this folded word can do."""
    return _kinds().get(word, _NOTHING)


def kinds_of(token: Token) -> frozenset[str]:
    """What a phrase that begins with this token can do: kinds of `Does`, "month" and "number"."""
    if token.kind == "number":
        return _NUMBER
    return kinds_of_word(token.text.lower() if token.kind == "latin" else token.text)


@cache
def _openings() -> dict[str, frozenset[str] | None]:
    """First words of expressions, each with the words of which one must follow it; None: none must."""
    plain = {word for word, kinds in _kinds().items() if kinds & _PLAIN}
    governed = frozenset(plain) | openers() | _first_words(_GOVERNING) | {"ال", "بال"}
    needs: dict[str, frozenset[str] | None] = dict.fromkeys(plain)
    for does in ("vague", "hours_ago", *_GOVERNING):
        for first, phrases in time_words(does).table.items():
            for rest, _ in phrases:
                known = needs.get(first, frozenset())
                following = frozenset(rest[:1]) or (governed if does in _GOVERNING else None)
                needs[first] = None if known is None or following is None else _both(known, following)
    return needs


def _both(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """The union; one of the two itself where it holds the other, since these are many and large."""
    if one >= other:
        return one
    return other if other >= one else one | other


@cache
def _after_number() -> frozenset[str]:
    following: tuple[Does, ...] = ("unit", "which", "month_word", "to", "day_word")
    return (
        frozenset(months().table)
        | _first_words(following)
        | frozenset("/-–.\\")
        | {"من", "و", "وال", "ال", "او"}
    )


def _number_may_open(tokens: Sequence[Token], i: int) -> bool:
    """A year, a dotted date, or a number before what a day of the month or a length goes on with."""
    text = tokens[i].text
    if len(text) == 4 or text.count(".") == 2:
        return True
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if following is None:
        return False
    if following.kind == "number" and i + 2 < len(tokens) and len(tokens[i + 2].text) == 4:
        return True  # 18 3 2014
    return following.kind == "latin" or following.text in _after_number() or following.text in atoms()


_BEGINS = SIGNS.bit(lambda word: word[:1].isdigit() or word.lower() in _openings())


def openings(tokens: Sequence[Token], signs: Sequence[int] | None = None) -> list[int]:
    """The tokens at which an expression of time could begin."""
    return [i for i in marked(_BEGINS, tokens, signs) if _may_open(tokens, i)]


def _may_open(tokens: Sequence[Token], i: int) -> bool:
    token = tokens[i]
    if token.kind == "number":
        return _number_may_open(tokens, i)
    needed = _openings().get(token.text.lower() if token.kind == "latin" else token.text, frozenset())
    if needed is None:
        return True
    if not needed or i + 1 >= len(tokens):
        return False
    return tokens[i + 1].kind == "number" or tokens[i + 1].text in needed
