"""Written-out dates: 17/9/2021, "25 من آذار 2018", "كانون الأول/ديسمبر", "العاشر من الشهر الجاري", March 3, 2024.

Every function takes the tokens and a place, and gives (last token, value), or None.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple, cast

from marsad.arabic import hijri
from marsad.arabic.date_model import Day, Which
from marsad.arabic.date_rows import MonthRow
from marsad.arabic.date_words import months, time_words
from marsad.arabic.number_ordinals import ordinal_at
from marsad.arabic.number_words import numeral_at
from marsad.arabic.tokens import Token

_LONGEST = 4  # digits of a year
_SEPARATORS = frozenset(("/", "-", "–", ".", "\\"))
_DOTTED = re.compile(r"(\d{1,4})\.(\d{1,2})\.(\d{1,4})$")
_YEAR_MARKS = frozenset(("،", "-", "–", "/", "("))
_GREGORIAN = range(1900, 2100)
_OLDER = range(hijri.LAST, 1900)  # only with the word عام
_HIJRI = range(hijri.FIRST, hijri.LAST)
OFFSETS = {"before_past": -2, "past": -1, "this": 0, "next": 1}


class MonthName(NamedTuple):
    """A month by its name; `company` if شهر stood before it."""

    row: MonthRow
    company: bool


class YearMention(NamedTuple):
    """A year by its number, or by its offset from the report's year."""

    year: int | None
    offset: int | None
    hijri: bool = False


def numeric_date_at(tokens: Sequence[Token], i: int, loose: bool = False) -> tuple[int, Day] | None:
    """17/9/2021, 2021-09-17, 17.9.2021, 9/17/2021; `loose` also 17/9/21 and 17/9."""
    if tokens[i].kind != "number":
        return None
    if match := _DOTTED.match(tokens[i].text):
        day = _ordered(match[1], match[2], match[3], loose=loose)
        return None if day is None else (i, day)
    if not tokens[i].text.isdigit():
        return None
    if _spaced(tokens, i):
        day = _ordered(tokens[i].text, tokens[i + 1].text, tokens[i + 2].text, loose=False)
        return None if day is None else (i + 2, day)
    if not _separated(tokens, i):
        return None
    if _separated(tokens, i + 2) and tokens[i + 1].text == tokens[i + 3].text:
        day = _ordered(tokens[i].text, tokens[i + 2].text, tokens[i + 4].text, loose=loose)
        return None if day is None else (i + 4, day)
    first, second = int(tokens[i].text), int(tokens[i + 2].text)
    if loose and tokens[i + 1].text == "/" and _is_day(first, second):
        return i + 2, Day(day=first, month=second)
    return None


def _spaced(tokens: Sequence[Token], i: int) -> bool:
    """ "18 3 2014", as titles write it: three numbers with a space between, the last a year, and no further one."""
    three = tokens[i : i + 3]
    if len(three) < 3 or any(not t.text.isdigit() for t in three) or len(three[2].text) != 4:
        return False
    if any(b.start - a.end != 1 for a, b in pairwise(three)) or len(three[0].text) > 2:
        return False
    return all(not 0 <= k < len(tokens) or tokens[k].kind != "number" for k in (i - 1, i + 3))


def _separated(tokens: Sequence[Token], i: int) -> bool:
    """Whether a separator and another number follow token i with at most one space."""
    if i + 2 >= len(tokens) or tokens[i + 1].text not in _SEPARATORS or not tokens[i + 2].text.isdigit():
        return False
    if max(len(tokens[i].text), len(tokens[i + 2].text)) > _LONGEST:
        return False
    return tokens[i + 1].start - tokens[i].end <= 1 and tokens[i + 2].start - tokens[i + 1].end <= 1


def _ordered(a: str, b: str, c: str, loose: bool) -> Day | None:
    """The day that three numbers give; day before month, unless only the other order is a date."""
    if len(a) == 4:
        year, month, day = int(a), int(b), int(c)
    elif len(c) == 4 or (loose and len(c) == 2):
        year, month, day = int(c) if len(c) == 4 else 2000 + int(c), int(b), int(a)
    else:
        return None
    if month > 12 >= day:
        month, day = day, month
    if year in _HIJRI and 1 <= month <= 12 and 1 <= day <= 30:
        return Day(day=day, month=month, year=year, hijri=True)
    return Day(day=day, month=month, year=year) if year in _GREGORIAN and _is_day(day, month, year) else None


def _is_day(day: int, month: int, year: int = 2000) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def month_name_at(tokens: Sequence[Token], i: int) -> tuple[int, MonthName] | None:
    """[شهر] كانون الأول/ديسمبر: one month, in one tradition or in two."""
    word = time_words("month_word").at(tokens, i)
    start = i if word is None else word[0] + 1
    found = months().at(tokens, start)
    if found is None:
        return _numbered_month_at(tokens, start) if word is not None else None
    last, row = found
    j = last + 1
    opened = j < len(tokens) and tokens[j].text in ("/", "(", "-", "–", "\\", "|")
    again = months().at(tokens, j + 1 if opened else j)
    if again is not None and (again[1].month == row.month and again[1].hijri == row.hijri):
        last = again[0]
        if opened and tokens[j].text == "(" and last + 1 < len(tokens) and tokens[last + 1].text == ")":
            last += 1
    return last, MonthName(row, word is not None)


def _numbered_month_at(tokens: Sequence[Token], i: int) -> tuple[int, MonthName] | None:
    """شهر 9"""
    text = tokens[i].text if i < len(tokens) else ""
    if len(text) <= 2 and text.isdigit() and 1 <= int(text) <= 12:
        return i, MonthName(MonthRow(month=int(text), names=()), True)
    return None


def year_at(tokens: Sequence[Token], i: int, bare: bool = True) -> tuple[int, YearMention] | None:
    """[،] [من] [عام] 2018 [الماضي], العام الماضي [2017]; `bare`: the word عام may be missing."""
    j = i
    if j < len(tokens) and tokens[j].text in _YEAR_MARKS and j + 1 < len(tokens) and bare:
        if tokens[j + 1].kind == "number" and (found := _year_number(tokens, j + 1)) is not None:
            return found
        return None
    if j < len(tokens) and tokens[j].text == "من":
        j += 1
    word = time_words("year_word").at(tokens, j)
    if word is None:
        this = time_words("this").at(tokens, j)
        unit = time_words("year_word").at(tokens, this[0] + 1) if this else None
        if unit is not None:
            return unit[0], YearMention(None, 0)
        return _year_number(tokens, j) if bare and j == i and j < len(tokens) else None
    return _year_after_word(tokens, word[0] + 1)


def _year_after_word(tokens: Sequence[Token], j: int) -> tuple[int, YearMention] | None:
    if j >= len(tokens):
        return None
    which = time_words("which").at(tokens, j)
    if which is not None:
        number = _year_number(tokens, which[0] + 1) if which[0] + 1 < len(tokens) else None
        return number or (which[0], YearMention(None, OFFSETS[str(which[1].value)]))
    if tokens[j].kind == "word":
        numeral = numeral_at(tokens, j)
        if numeral is not None and int(numeral.value) in _GREGORIAN:
            return numeral.last, YearMention(int(numeral.value), None)
    if tokens[j].text == "(" and j + 2 < len(tokens) and tokens[j + 2].text == ")":  # عام (1993)
        found = _year_number(tokens, j + 1, _OLDER)
        return None if found is None else (max(found[0], j + 2), found[1])
    return _year_number(tokens, j, _OLDER)


def _year_number(tokens: Sequence[Token], j: int, also: range = range(0)) -> tuple[int, YearMention] | None:
    text = tokens[j].text
    if len(text) != 4 or not text.isdigit():
        return None
    year, last = int(text), j
    following = tokens[j + 1].text if j + 1 < len(tokens) else ""
    if year in _HIJRI:
        return (j + 1 if following in ("ه", "هجري", "هجريه") else j), YearMention(year, None, hijri=True)
    if year not in _GREGORIAN and year not in also:
        return None
    if following in ("م", "ميلادي") or time_words("which").at(tokens, j + 1) is not None:
        last = j + 1
    return last, YearMention(year, None)


def day_number_at(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """A day of the month: 25, الخامس والعشرين, خمسة وعشرين."""
    if i >= len(tokens) or tokens[i].kind not in ("number", "word"):
        return None
    if tokens[i].kind == "number":
        text = tokens[i].text
        return (i, int(text)) if len(text) <= 2 and text.isdigit() and 1 <= int(text) <= 31 else None
    ordinal = ordinal_at(tokens, i)
    if ordinal is not None:
        return (ordinal.last, ordinal.value) if ordinal.value <= 31 else None
    numeral = numeral_at(tokens, i)
    if numeral is not None and numeral.scale == 1 and 1 <= numeral.value <= 31:
        return numeral.last, int(numeral.value)
    return None


def textual_date_at(tokens: Sequence[Token], i: int) -> tuple[int, Day] | None:
    """25 [من] آذار [2018] · الثامن عشر والعشرين من الشهر الجاري · 25 الجاري · March 3, 2024."""
    day = day_number_at(tokens, i)
    if day is None:
        return _english_date_at(tokens, i)
    for end in (_second_day(tokens, day[0] + 1, day[1]), None):
        j = (day[0] if end is None else end[0]) + 1
        if j < len(tokens) and tokens[j].text in ("st", "nd", "rd", "th"):
            j += 1
        if j < len(tokens) and tokens[j].text in ("من", "-", "–", "/", "of"):
            j += 1
        found = _month_and_year(tokens, j, Day(day=day[1], day_end=None if end is None else end[1]))
        if found is not None:
            return found
    return None


def _second_day(tokens: Sequence[Token], j: int, first: int) -> tuple[int, int] | None:
    """و8 · إلى 8 · -8, if it is later than the first."""
    if j >= len(tokens):
        return None
    if tokens[j].text in ("و", "الي", "-", "–", "/", "حتي", "او", "وال", "ال"):
        j += 1
        if j < len(tokens) and tokens[j].text == "ال":
            j += 1
    elif not (tokens[j].kind == "word" and tokens[j].text.startswith("و")):
        return None
    second = day_number_at(tokens, j)
    return second if second is not None and second[1] > first else None


def _month_and_year(tokens: Sequence[Token], j: int, day: Day) -> tuple[int, Day] | None:
    if j >= len(tokens):
        return None
    name = month_name_at(tokens, j)
    if name is None:
        return _this_month(tokens, j, day)
    last, (row, _) = name
    day = day._replace(month=row.month, hijri=row.hijri)
    if not row.hijri and not (_is_day(day.day or 1, row.month) and _is_day(day.day_end or 1, row.month)):
        return None
    return with_year(tokens, last, day)


def with_year(tokens: Sequence[Token], last: int, day: Day) -> tuple[int, Day]:
    """The year and "last", "next" that may follow a day and a month."""
    which = time_words("which").at(tokens, last + 1)
    if which is not None:
        last, day = which[0], day._replace(which=cast(Which, which[1].value))
    year = year_at(tokens, last + 1)
    if year is None or (year[1].hijri and not day.hijri):
        return last, day
    last, mention = year
    return last, day._replace(year=mention.year, year_offset=mention.offset)


def _this_month(tokens: Sequence[Token], j: int, day: Day) -> tuple[int, Day] | None:
    """من الشهر الجاري · من هذا الشهر · الجاري"""
    this = time_words("this").at(tokens, j)
    unit = time_words("unit").at(tokens, this[0] + 1 if this else j)
    if unit is not None and unit[1].value == "month" and unit[1].number == "s" and unit[1].definite:
        which = time_words("which").at(tokens, unit[0] + 1)
        if which is not None:
            return which[0], day._replace(month_offset=OFFSETS[str(which[1].value)])
        return (unit[0], day._replace(month_offset=0)) if this else None
    if tokens[j].text in ("الجاري", "الحالي"):
        return j, day._replace(month_offset=0)
    return None


def _english_date_at(tokens: Sequence[Token], i: int) -> tuple[int, Day] | None:
    """March 3, 2024 · أغسطس 5, 2014"""
    if i >= len(tokens) or tokens[i].kind not in ("latin", "word"):
        return None
    name = month_name_at(tokens, i)
    if name is None or name[0] + 1 >= len(tokens) or tokens[name[0] + 1].kind != "number":
        return None
    day, month = day_number_at(tokens, name[0] + 1), name[1].row.month
    if day is None or not _is_day(day[1], month):
        return None
    found = with_year(tokens, day[0], Day(day=day[1], month=month))
    return found if tokens[i].kind == "latin" or found[1].year is not None else None
