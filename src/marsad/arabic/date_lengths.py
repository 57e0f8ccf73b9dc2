"""Lengths of time: "الـ48 ساعة الماضية", "الأيام الثلاثة الأخيرة", and bare ones ("ثلاثة أيام") for قبل and لمدة."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from marsad.arabic.date_model import Elapsed, Unit, Vague
from marsad.arabic.date_words import TimeWord, time_words
from marsad.arabic.number_ordinals import ordinal_at
from marsad.arabic.number_quantifiers import amount_at, quantifier_before
from marsad.arabic.number_words import ARTICLES, numeral_at
from marsad.arabic.tokens import Token

_NTH_DAY = ("لليوم", "اليوم")
_LONGEST_ROW = 60  # days in a row that are counted one by one
_AGAIN = {1: frozenset(("واحد", "واحده")), 2: frozenset(("اثنين", "اثنتين", "اثنان", "اثنتان"))}
_ONE = frozenset(("minute", "hour", "day"))  # الساعة الماضية; weeks and longer are those of the calendar


def past_length_at(tokens: Sequence[Token], i: int) -> tuple[int, Elapsed | Vague] | None:
    """الساعات الـ24 الماضية, اليومين الماضيين, الـ48 ساعة الأخيرة, آخر ثلاثة أيام, الأيام القليلة الماضية."""
    final = time_words("last").at(tokens, i)
    if final is not None and (length := length_at(tokens, final[0] + 1)) is not None:
        return length
    this = time_words("this").at(tokens, i)
    start = this[0] + 1 if this is not None else i
    unit = time_words("unit").at(tokens, start)
    if unit is not None:
        return (
            _after_unit(tokens, unit[0] + 1, unit[1])
            if unit[1].definite and (unit[1].number != "s" or unit[1].value in _ONE)
            else None
        )
    length = length_at(tokens, i)
    if length is None:
        return None
    which = time_words("which").at(tokens, length[0] + 1)
    if which is None or not isinstance(length[1], Elapsed):
        return None
    return which[0], length[1]._replace(ahead=which[1].value == "next")


def nth_day_at(tokens: Sequence[Token], i: int) -> tuple[int, Elapsed] | None:
    """لليوم الرابع على التوالي: from three days ago on; of "اليوم الرابع" only what comes in a row."""
    if i + 1 >= len(tokens) or not tokens[i].text.endswith(_NTH_DAY):
        return None
    ordinal = ordinal_at(tokens, i + 1)
    if ordinal is None or not 1 < ordinal.value <= _LONGEST_ROW:
        return None
    row = [token.text for token in tokens[ordinal.last + 1 : ordinal.last + 3]] == ["علي", "التوالي"]
    if not row and not tokens[i].text.endswith("لليوم"):
        return None
    return ordinal.last + 2 * row, Elapsed(ordinal.value - 1, "day")


def _after_unit(tokens: Sequence[Token], j: int, unit: TimeWord) -> tuple[int, Elapsed | Vague] | None:
    """What follows a definite dual or plural: a number, "few", and "past" or "next"."""
    count = {"s": 1, "d": 2}.get(unit.number)
    for _ in range(2):
        few = time_words("few").at(tokens, j)
        if few is not None:
            j = few[0] + 1
        k = j + 1 if j < len(tokens) and tokens[j].text == "ال" else j
        numeral = numeral_at(tokens, k) if k < len(tokens) else None
        if numeral is not None and count is None:
            count, j = int(numeral.value), numeral.last + 1
    which = time_words("which").at(tokens, j)
    if which is None:
        return None
    last, ahead = which[0], which[1].value == "next"
    few = time_words("few").at(tokens, last + 1)
    last = few[0] if few is not None else last
    if count is None:
        return last, Elapsed(24, "hour") if unit.value in ("hour", "minute") and not ahead else Vague()
    return last, Elapsed(count, cast(Unit, unit.value), ahead)


def length_at(tokens: Sequence[Token], i: int) -> tuple[int, Elapsed | Vague] | None:
    """A bare length: يومين, ثلاثة أيام, 48 ساعة, نحو شهر, عدة أيام (vague), أكثر من عام (vague)."""
    if i >= len(tokens):
        return None
    vague, j = False, i
    quantifier = quantifier_before(tokens, i)
    if quantifier is not None:
        vague, j = quantifier[1] != "approximate", quantifier[0] + 1
    article = j + 1 < len(tokens) and tokens[j].text in ARTICLES
    j = j + 1 if article or (j + 1 < len(tokens) and tokens[j].text == "ب") else j
    found = _counted(tokens, j, article or (i > 0 and tokens[i - 1].text in ARTICLES))
    if found is None:
        return None
    last, length = found
    return last, Vague() if vague else length


def _counted(tokens: Sequence[Token], j: int, article: bool) -> tuple[int, Elapsed | Vague] | None:
    if j >= len(tokens):
        return None
    unit = time_words("unit").at(tokens, j)
    if unit is not None:
        count = {"s": 1, "d": 2}.get(unit[1].number)
        if unit[1].definite:
            return None
        if count is None:
            return unit[0], Vague()
        last = _said_again(tokens, unit[0], count)
        return _and_months(tokens, last, Elapsed(count, cast(Unit, unit[1].value)))
    amount = amount_at(tokens, j)
    numeral = None if amount is not None else numeral_at(tokens, j)
    if amount is None and numeral is None:
        return None
    last = amount.last if amount is not None else cast(int, numeral and numeral.last)
    unit = time_words("unit").at(tokens, last + 1)
    if unit is None or (unit[1].definite and not article) or tokens[unit[0]].text.startswith("و"):
        return None
    if numeral is None or numeral.value < 1:
        return unit[0], Vague()
    return _and_months(tokens, unit[0], Elapsed(int(numeral.value), cast(Unit, unit[1].value)))


def _said_again(tokens: Sequence[Token], last: int, count: int) -> int:
    """ "بعد يوم واحد من", "قبل ساعتين اثنتين": the number that the form of the noun has told already."""
    behind = tokens[last + 1].text if last + 1 < len(tokens) else ""
    return last + (behind in _AGAIN[count])


def _and_months(tokens: Sequence[Token], last: int, length: Elapsed) -> tuple[int, Elapsed]:
    """3 سنوات [و]4 أشهر: taken along, in months."""
    if length.unit != "year":
        return last, length
    k = last + 1
    if k < len(tokens) and tokens[k].text == "ونصف":  # عام ونصف
        return k, Elapsed(length.number * 12 + 6, "month")
    k += k < len(tokens) and tokens[k].text == "و"
    months = numeral_at(tokens, k) if k < len(tokens) else None
    unit = time_words("unit").at(tokens, months.last + 1) if months is not None else None
    if months is None or unit is None or unit[1].value != "month":
        return last, length
    return unit[0], Elapsed(length.number * 12 + int(months.value), "month")
