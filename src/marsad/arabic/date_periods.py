"""Longer stretches: الشهر الماضي, مطلع العام الحالي, الـ48 ساعة الماضية, صيف 2019, عامي 2015 و2016."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from marsad.arabic.date_explicit import OFFSETS, month_name_at, with_year, year_at
from marsad.arabic.date_lengths import nth_day_at, past_length_at
from marsad.arabic.date_model import (
    Between,
    Day,
    Edge,
    Elapsed,
    Month,
    Part,
    Season,
    SliceName,
    Vague,
    Week,
    Which,
    Year,
)
from marsad.arabic.date_words import kinds_of, time_words
from marsad.arabic.number_ordinals import ordinal_at
from marsad.arabic.number_words import numeral_at
from marsad.arabic.tokens import Token

Whole = Month | Year | Season | Week
Period = Whole | Part | Elapsed | Vague | Between
_CENTURY = 21  # of the reports
_COUNTED: frozenset[SliceName] = frozenset(("days", "weeks", "months"))
_COUNTED_UNITS: dict[str, SliceName] = {"day": "days", "week": "weeks", "month": "months"}
# What a phrase of each kind begins with (date_words.kinds_of).
_PARTS = frozenset(("slice", "edge"))
_LENGTHS = frozenset(("last", "this", "unit", "number"))
_WHOLES = frozenset(
    (
        "month",
        "month_word",
        "this",
        "unit",
        "season",
        "year_word",
        "years_word",
        "decade",
        "century_word",
        "number",
    )
)
# Before these a month whose name is an ordinary word too is a month.
_MONTH_PREPOSITIONS = frozenset(
    (
        "في",
        "منذ",
        "خلال",
        "حتي",
        "مطلع",
        "بدايه",
        "منتصف",
        "نهايه",
        "اواخر",
        "اوايل",
        "وفي",
        "ومنذ",
        "مستهل",
    )
)


def period_at(tokens: Sequence[Token], i: int) -> tuple[int, Period] | None:
    """A stretch that stands on its own ("الشهر الماضي"), not a bare length ("ثلاثة أيام")."""
    if i >= len(tokens):
        return None
    kinds = kinds_of(tokens[i])
    return (
        (part_at(tokens, i) if kinds & _PARTS else None)
        or (_counted_slice_at(tokens, i) if "number" in kinds or tokens[i].text == "ال" else None)
        or nth_day_at(tokens, i)
        or (past_length_at(tokens, i) if kinds & _LENGTHS or tokens[i].text == "ال" else None)
        or whole_at(tokens, i)
    )


def whole_at(tokens: Sequence[Token], i: int, bare_year: bool = False) -> tuple[int, Whole | Between] | None:
    """A week, month, season or year; `bare_year`: 2014 alone is one."""
    if i >= len(tokens) or not kinds_of(tokens[i]) & _WHOLES:
        return None
    return (
        _month_at(tokens, i)
        or _unit_at(tokens, i)
        or _season_at(tokens, i)
        or _decade_at(tokens, i)
        or _century_at(tokens, i)
        or _year_at(tokens, i, bare_year)
    )


def part_at(tokens: Sequence[Token], i: int) -> tuple[int, Part] | None:
    """مطلع العام, منتصف 2014, الربع الأخير من عام 2020, الأسبوع الأول من كانون الثاني."""
    slice_ = time_words("slice").at(tokens, i)
    if slice_ is not None and (found := _slice_at(tokens, slice_[0] + 1, cast(SliceName, slice_[1].value))):
        return found
    edge = time_words("edge").at(tokens, i)
    if edge is None:
        return None
    j = _skip_from(tokens, edge[0] + 1)
    found_whole = whole_at(tokens, j, bare_year=True) or _running_at(tokens, j)
    if found_whole is None or isinstance(found_whole[1], Between):
        return None
    return found_whole[0], Part(found_whole[1], edge=cast(Edge, edge[1].value))


def _running_at(tokens: Sequence[Token], j: int) -> tuple[int, Whole] | None:
    """[منذ بداية] العام: the one that is running."""
    unit = time_words("unit").at(tokens, j)
    if unit is None or not unit[1].definite or unit[1].number != "s":
        return None
    return _by_offset(unit[0], str(unit[1].value), 0)


def _slice_at(tokens: Sequence[Token], j: int, name: SliceName) -> tuple[int, Part] | None:
    """[الربع] الأخير من عام 2020"""
    count, j = _count_at(tokens, j) if name in _COUNTED else (0, j)
    final = time_words("slice_last").at(tokens, j)
    ordinal = ordinal_at(tokens, j) if j < len(tokens) and final is None else None
    if final is not None:
        last, nth = final[0], -1
    elif ordinal is not None:
        last, nth = ordinal.last, ordinal.value
    else:
        return None
    j = _skip_from(tokens, last + 1)
    whole = whole_at(tokens, j, bare_year=True) or _running_at(tokens, j)  # "الربع الأول من العام"
    if whole is None or isinstance(whole[1], Between):
        return None
    return whole[0], Part(whole[1], slice=name, nth=nth, number=count)


def _count_at(tokens: Sequence[Token], j: int) -> tuple[int, int]:
    """The number in "الأشهر الستة الأولى" (0 if none), and where it goes on."""
    k = j + 1 if j < len(tokens) and tokens[j].text == "ال" else j
    numeral = numeral_at(tokens, k) if k < len(tokens) else None
    return (0, j) if numeral is None else (int(numeral.value), numeral.last + 1)


def _counted_slice_at(tokens: Sequence[Token], i: int) -> tuple[int, Part] | None:
    """5 أشهر الأولى من 2014"""
    count, j = _count_at(tokens, i)
    unit = time_words("unit").at(tokens, j) if count else None
    name = _COUNTED_UNITS.get(str(unit[1].value)) if unit is not None else None
    found = _slice_at(tokens, unit[0] + 1, name) if unit is not None and name is not None else None
    return None if found is None else (found[0], found[1]._replace(number=count))


def _skip_from(tokens: Sequence[Token], j: int) -> int:
    return j + 1 if j < len(tokens) and tokens[j].text in ("من", "ل", "في") else j


def _month_at(tokens: Sequence[Token], i: int) -> tuple[int, Month] | None:
    found = month_name_at(tokens, i)
    if found is None or tokens[i].kind == "latin":
        return None
    last, (row, company) = found
    last, day = with_year(tokens, last, Day(month=row.month, hijri=row.hijri))
    known = company or day.which is not None or day.year is not None or day.year_offset is not None
    before = tokens[i - 1].text if i else ""
    placed = (
        before in _MONTH_PREPOSITIONS
        or _is_of_slice(tokens, i)
        or _opens_range(tokens, i, last)
        or _closes_range(tokens, i)
    )
    if not (row.alone or known or placed):
        return None
    if not known and (_names_something(tokens, i) or _is_a_father(tokens, i, last)):
        return None
    return last, Month(day.month, day.year, None, day.year_offset, row.hijri, day.which)


def _is_a_father(tokens: Sequence[Token], i: int, last: int) -> bool:
    """ "أسرة من أب وأم وطفلتين": no August."""
    if not tokens[i].text.endswith("اب") or last + 1 >= len(tokens):
        return False
    behind = tokens[last + 1].text
    return behind in ("وام", "والام") or behind.startswith(("وابن", "وطفل", "وبنت", "وزوج"))


def _is_of_slice(tokens: Sequence[Token], i: int) -> bool:
    """الأسبوع الأول من مارس"""
    return (
        i > 1
        and tokens[i - 1].text == "من"
        and time_words("slice").at(tokens, i - 3 if i > 2 else 0) is not None
    )


def _opens_range(tokens: Sequence[Token], i: int, last: int) -> bool:
    """من آذار إلى أيلول · بين آذار وأيلول"""
    if i == 0 or last + 1 >= len(tokens) or tokens[i - 1].text not in ("من", "بين"):
        return False
    return tokens[last + 1].text.startswith("و") or time_words("to").at(tokens, last + 1) is not None


def _closes_range(tokens: Sequence[Token], i: int) -> bool:
    """بين كانون الثاني وآذار · من يناير إلى مارس: behind another month."""
    joined = tokens[i].text.startswith("و")
    end = i - 1 if joined else i - 2
    if end < 0 or not (joined or tokens[i - 1].text == "الي"):
        return False
    found = (month_name_at(tokens, start) for start in (end, end - 1) if start >= 0)
    return any(one is not None and one[0] == end for one in found)


def _names_something(tokens: Sequence[Token], i: int) -> bool:
    """شارع 23 يوليو, جامعة تشرين: the month belongs to a name."""
    before = i - 2 if i > 1 and tokens[i - 1].kind == "number" else i - 1
    return before >= 0 and time_words("no_date_after").at(tokens, before) is not None


def _unit_at(tokens: Sequence[Token], i: int) -> tuple[int, Whole] | None:
    """الأسبوع الماضي, هذا الشهر, العام الجاري"""
    this = time_words("this").at(tokens, i)
    unit = time_words("unit").at(tokens, this[0] + 1 if this else i)
    if unit is None or not unit[1].definite or unit[1].number != "s":
        return None
    which = time_words("which").at(tokens, unit[0] + 1)
    if which is None and this is None:
        return None
    last, offset = (which[0], OFFSETS[str(which[1].value)]) if which is not None else (unit[0], 0)
    if unit[1].value == "year":
        year = year_at(tokens, last + 1)
        if year is not None and year[1].year is not None:
            return year[0], Year(year[1].year)
    return _by_offset(last, str(unit[1].value), offset)


def _by_offset(last: int, unit: str, offset: int) -> tuple[int, Whole] | None:
    match unit:
        case "week":
            return last, Week(offset)
        case "month":
            return last, Month(offset=offset)
        case "year":
            return last, Year(offset=offset)
        case _:
            return None


def _season_at(tokens: Sequence[Token], i: int) -> tuple[int, Season] | None:
    """الصيف الماضي, صيف 2019, صيف العام الماضي"""
    found = time_words("season").at(tokens, i)
    if found is None:
        return None
    last, season = found[0], int(found[1].value)
    which = time_words("which").at(tokens, last + 1)
    if which is not None and found[1].definite:
        return which[0], Season(season, which=cast(Which, which[1].value))
    year = year_at(tokens, last + 1)
    if year is None or found[1].definite:
        return None
    return year[0], Season(season, year[1].year, year[1].offset)


def _decade_at(tokens: Sequence[Token], i: int) -> tuple[int, Between] | None:
    """ثمانينيات القرن الماضي"""
    found = time_words("decade").at(tokens, i)
    if found is None:
        return None
    century = time_words("century").at(tokens, found[0] + 1)
    first = int(found[1].value)
    return (century or found)[0], Between(Year(first), Year(first + 9))


def _century_at(tokens: Sequence[Token], i: int) -> tuple[int, Between] | None:
    """القرن التاسع عشر, القرن الماضي: counted from the century of the reports, the 21st."""
    word = time_words("century_word").at(tokens, i)
    if word is None or word[0] + 1 >= len(tokens):
        return None
    j = word[0] + 1
    which, ordinal = time_words("which").at(tokens, j), ordinal_at(tokens, j)
    numeral = numeral_at(tokens, j)  # the 20th is a bare "العشرين"
    if which is not None:
        last, nth = which[0], _CENTURY + OFFSETS[str(which[1].value)]
    elif ordinal is not None:
        last, nth = ordinal.last, ordinal.value
    elif numeral is not None:
        last, nth = numeral.last, int(numeral.value)
    else:
        return None
    if not 1 < nth <= _CENTURY + 1:
        return None
    return last, Between(Year(100 * nth - 99), Year(100 * nth))


def _year_at(tokens: Sequence[Token], i: int, bare: bool) -> tuple[int, Year | Between] | None:
    """عام 2018, عامي 2015 و2016, عام 2015-2016"""
    plural = time_words("years_word").at(tokens, i)
    start = plural[0] + 1 if plural is not None else i
    found = year_at(tokens, start, bare=bare or plural is not None) if start < len(tokens) else None
    if found is None or (tokens[i].text in ("من", "،", "-", "–", "/", "(")):
        return None
    last, mention = found
    first = Year(mention.year, mention.offset, mention.hijri)
    j = last + 1
    if j + 1 < len(tokens) and mention.year is not None:
        marks = ("و", "-", "–", "/", "الي") if plural is not None else ("-", "–", "/")
        second = (
            year_at(tokens, j + 1) if tokens[j].text in marks and tokens[j + 1].kind == "number" else None
        )
        if second is not None and (second[1].year or 0) > mention.year:
            return second[0], Between(first, Year(second[1].year, None, second[1].hijri))
    return last, first
