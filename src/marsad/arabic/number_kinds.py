"""What the words beside a number say that it is: a count, a year, a percentage, a measure, a label, a time, an age."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Literal

from marsad.arabic.folding import fold_word
from marsad.arabic.lexicon import lexicon
from marsad.arabic.number_rows import CompanyRow, NumberKind
from marsad.arabic.tokens import Token

_HOUR = 2  # digits
_CLITICS = ("", "و", "ف", "ب", "ل", "ال", "وال", "بال", "لل", "وب", "ك")
_YEARS = range(1900, 2100)
_QUOTES = frozenset("\"”“»«’‘'")
_OPENERS = frozenset("([«“”\"‹'")
_LONGEST_COUNT = 8
_ITEM_MARKS = frozenset("-–.):")
_BEFORE_LABELS = frozenset("([:-–")


@cache
def words(kind: str, side: Literal["before", "after"]) -> frozenset[str]:
    """The words of one kind on one side, clitics included."""
    rows = [r for r in lexicon("number_company", CompanyRow) if r.kind == kind]
    bare = {fold_word(w) for r in rows for w in (r.before if side == "before" else r.after)}
    return frozenset(
        clitic + word for word in bare for clitic in (_CLITICS if side == "before" else ("", "ال"))
    )


def kind_of(tokens: Sequence[Token], first: int, last: int, value: float) -> NumberKind:
    """The kind of the bare numeral first..last."""
    after = tokens[last + 1].text if last + 1 < len(tokens) else ""
    before = tokens[first - 1].text if first else ""
    if _percent(tokens, last, before):
        return "percent"
    if value in (1, 2) and tokens[last].kind == "word":  # these two follow their noun: يوم واحد
        after = before
    distance = before == "بعد" and first > 1 and tokens[first - 2].text in ("علي", "وعلي")
    if after in words("measure", "after") or distance:
        return "measure"
    aged = before in words("age", "before") and not tokens[first].text.startswith("و")
    if aged or after in words("age", "after"):
        return "age"
    greenwich = after == "ت" and last + 2 < len(tokens) and tokens[last + 2].text == "غ"
    if after in words("time", "after") or greenwich:
        return "time"
    if _names_a_group(tokens, first):
        return "label"
    if tokens[first].kind == "number":
        return _kind_of_digits(tokens, first, last, value)
    return "count"


def _names_a_group(tokens: Sequence[Token], first: int) -> bool:
    """مجموعة السبع · مجموعة الـ20"""
    at = first - 1 if tokens[first].kind == "word" else first - 2
    definite = tokens[first].text.startswith("ال") or (first > 0 and tokens[first - 1].text == "ال")
    return definite and at >= 0 and tokens[at].text in words("group", "before")


def _percent(tokens: Sequence[Token], last: int, before: str) -> bool:
    after = tokens[last + 1].text if last + 1 < len(tokens) else ""
    if after in words("percent", "after") or before in ("%", "٪"):
        return True
    return after == "في" and last + 2 < len(tokens) and tokens[last + 2].text in ("الميه", "المايه")


def _kind_of_digits(tokens: Sequence[Token], first: int, last: int, value: float) -> NumberKind:
    before = tokens[first - 1].text if first else ""
    if _is_clock(tokens, first, last) or before in words("time", "before"):
        return "time"
    if _is_label(tokens, first, last):
        return "label"
    if value in _YEARS and len(tokens[first].text) == 4 and before in words("year", "before"):
        return "year"
    if value in _YEARS and len(tokens[first].text) == 4 and _alone(tokens, first, last):
        return "year"
    return "count" if value == int(value) else "measure"


def _alone(tokens: Sequence[Token], first: int, last: int) -> bool:
    """© 2022, and a line that holds nothing but a year; not "(2000) عائلة"."""
    before = first == 0 or tokens[first - 1].kind in ("mark", "newline")
    marked = first > 0 and tokens[first - 1].text in _OPENERS
    if marked and last + 2 < len(tokens) and tokens[last + 2].kind == "word":
        return False
    return before and (last + 1 >= len(tokens) or tokens[last + 1].kind in ("mark", "newline"))


def _is_clock(tokens: Sequence[Token], first: int, last: int) -> bool:
    """12:30, with nothing between: the hour and the minutes; "12: 30" too, and not "آذار 2022: 96 قتيلاً"."""
    minutes = (
        first > 1
        and tokens[first - 1].text == ":"
        and tokens[first - 2].end == tokens[first - 1].start
        and (tokens[first - 1].end == tokens[first].start or len(tokens[first - 2].text) <= _HOUR)
    )
    hour = (
        last + 2 < len(tokens)
        and tokens[last + 1].text == ":"
        and tokens[last + 2].start == tokens[last + 1].end
    )
    return (minutes and tokens[first - 2].kind == "number") or (hour and tokens[last + 2].kind == "number")


def _is_label(tokens: Sequence[Token], first: int, last: int) -> bool:
    text = tokens[first].text
    if text.isdigit() and ((len(text) > 1 and text[0] == "0") or len(text) > _LONGEST_COUNT):
        return True
    if stands_in_slashes(tokens, first, last):
        return False
    if first and (_names_a_number(tokens, first) or _quoted_name(tokens, first, last)):
        return True
    if _is_item(tokens, first, last):
        return True
    following = tokens[last + 1] if last + 1 < len(tokens) else None
    return following is not None and following.start == tokens[last].end and (
        following.kind == "latin" or following.text in ("/", "_", "@")
    )  # fmt: skip


def stands_in_slashes(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "مقتل /10/ من": how some agencies set their figures off; no date and no number of a thing."""
    if not first or last + 2 >= len(tokens) or (tokens[first - 1].text, tokens[last + 1].text) != ("/", "/"):
        return False
    return tokens[last + 2].kind == "word" and (first < 2 or tokens[first - 2].kind == "word")


def _is_item(tokens: Sequence[Token], first: int, last: int) -> bool:
    """The number of an item of a list: a line that begins with "1- " or "2) " and goes on in words."""
    if (first and tokens[first - 1].kind != "newline") or last + 2 >= len(tokens):
        return False
    short = len(tokens[first].text) <= 2 and tokens[last + 1].text in _ITEM_MARKS
    return short and tokens[last + 2].kind == "word"


def _quoted_name(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "درعا 24": the number ends a short quotation that began with a word."""
    if last + 1 >= len(tokens) or tokens[last + 1].text not in _QUOTES or tokens[first - 1].kind == "mark":
        return False
    return any(tokens[k].text in _QUOTES for k in range(max(0, first - 4), first - 1))


def _names_a_number(tokens: Sequence[Token], first: int) -> bool:
    """القناة 12 · كوفيد - 19 · المادة (36) · F16 · +90…: what stands before makes the number a name."""
    before, touching = tokens[first - 1], tokens[first - 1].end == tokens[first].start
    if before.text in words("label", "before"):
        return True
    if first > 1 and before.text in _BEFORE_LABELS and tokens[first - 2].text in words("label", "before"):
        return True
    if not touching:
        return before.text == "." and first > 1 and tokens[first - 2].text in ("رقم",)
    if before.kind == "latin" or before.text in ("/", "_", "@", "+", "#", "="):
        return True
    if before.text in "-–" and first > 1:
        name = tokens[first - 2]
        named = name.kind == "latin" or (name.kind == "word" and len(name.text) > 1)  # F-16, but و-16
        return named and name.end == before.start
    return False
