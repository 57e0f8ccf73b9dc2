"""Whatever the text: nothing raises, what is found is in order, and spelled numbers read back exactly."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from marsad.arabic import hijri
from marsad.arabic.dates import find_times, resolve
from marsad.arabic.folding import fold
from marsad.arabic.numbers import duals, find_numbers, find_ordinals
from marsad.arabic.tokens import tokenize

WORDS = (
    "أمس اليوم يوم مساء فجر الجمعة السبت الأحد من إلى حتى بين منذ قبل بعد خلال في عام العام 2018 1445 25 3 17/9/2021 "
    "آذار كانون الثاني أيلول رمضان الماضي المقبل الجاري الشهر الأسبوع الأسابيع ساعة الـ24 الـ48 يومين ثلاثة أيام "
    "مطلع نهاية الربع الأول الأخير أكثر من ما لا يقل عن نحو على الأقل عشرات مئات آلاف ألف مليون ونصف مئة وعشرين "
    "أحد عشر واحد أو و5 صيف هذا آخر التالي ذلك بيوم الساعة : 12 30 - – ، ( )"
)
texts = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS.split()), max_size=14).map(" ".join))
days = st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31))


@given(texts, st.none() | days, st.none() | days)
@settings(max_examples=400, deadline=None)
def test_times_are_in_order_and_resolve_to_intervals(
    text: str, published: date | None, anchor: date | None
) -> None:
    tokens = tokenize(fold(text))
    before = -1
    for expression in find_times(tokens):
        assert before < expression.first <= expression.last < len(tokens)
        before = expression.last
        found = resolve(expression, published, anchor)
        if found.start is not None and found.end is not None:
            assert found.start <= found.end
        if expression.vague or expression.duration_only:
            assert found.start is found.end is None


@given(texts)
@settings(max_examples=400, deadline=None)
def test_numbers_are_in_order_and_bounded(text: str) -> None:
    tokens = tokenize(fold(text))
    before = -1
    for number in find_numbers(tokens):
        assert before < number.first <= number.core_first <= number.core_last <= number.last < len(tokens)
        before = number.last
        assert number.min >= 0
        assert number.max is None or number.min <= number.max
    before = -1
    for ordinal in find_ordinals(tokens):
        assert before < ordinal.first <= ordinal.last < len(tokens)
        before = ordinal.last


@given(st.text(max_size=12))
def test_duals_never_raise(word: str) -> None:
    assert all(singular for singular in duals(fold(word).text))


UNITS = ("", "واحد", "اثنان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع")
TENS = ("", "عشر", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")


def unit(n: int, feminine: bool, oblique: bool) -> str:
    """1-10; from 3 the gender is turned around: ثلاثة رجال but ثلاث نساء."""
    if n == 1:
        return "واحدة" if feminine else "واحد"
    if n == 2:
        return ("اثنت" if feminine else "اثن") + ("ين" if oblique else "ان")
    if n == 10:
        return "عشر" if feminine else "عشرة"
    return UNITS[n] + ("" if feminine else "ة")


def below_hundred(n: int, feminine: bool, oblique: bool) -> str:
    if n <= 10:
        return unit(n, feminine, oblique)
    if n < 20:
        ten = "عشرة" if feminine else "عشر"
        first = {
            1: "إحدى" if feminine else "أحد",
            2: ("اثنت" if feminine else "اثن") + ("ي" if oblique else "ا"),
        }.get(n - 10, unit(n - 10, feminine, oblique))
        return f"{first} {ten}"
    tens = TENS[n // 10] + ("ين" if oblique else "ون")
    return tens if n % 10 == 0 else f"{unit(n % 10, feminine, oblique)} و{tens}"


def hundreds(n: int, oblique: bool, apart: bool) -> str:
    if n == 1:
        return "مئة"
    if n == 2:
        return "مئتين" if oblique else "مئتان"
    return TENS[n].rstrip() + (" مئة" if apart else "مئة") if n > 2 else ""


def below_thousand(n: int, feminine: bool, oblique: bool, apart: bool) -> str:
    parts = [hundreds(n // 100, oblique, apart)] if n >= 100 else []
    parts += [below_hundred(n % 100, feminine, oblique)] if n % 100 else []
    return " و".join(parts)


def times_scale(n: int, one: str, two: tuple[str, str], many: str, oblique: bool, apart: bool) -> str:
    """Thousand and million are masculine: ثلاثة آلاف, أحد عشر ألفا, مئة ألف."""
    if n == 1:
        return one
    if n == 2:
        return two[oblique]
    scale = many if 3 <= n % 100 <= 10 else one if n % 100 in (0, 1, 2) else one + "ا"
    return f"{below_thousand(n, False, oblique, apart)} {scale}"


def spell(n: int, feminine: bool, oblique: bool, apart: bool) -> str:
    """A number below ten millions in words, in the gender of what is counted and in its case."""
    if n == 0:
        return "صفر"
    millions, thousands, rest = n // 1_000_000, n // 1000 % 1000, n % 1000
    parts = []
    if millions:
        parts.append(times_scale(millions, "مليون", ("مليونان", "مليونين"), "ملايين", oblique, apart))
    if thousands:
        parts.append(times_scale(thousands, "ألف", ("ألفان", "ألفين"), "آلاف", oblique, apart))
    if rest:
        parts.append(below_thousand(rest, feminine, oblique, apart))
    return " و".join(parts)


@given(
    st.integers(0, 9_999_999),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.sampled_from(("", "و", "ب", "ل")),
)
@settings(max_examples=1500, deadline=None)
def test_spelled_numbers_read_back(n: int, feminine: bool, oblique: bool, apart: bool, clitic: str) -> None:
    text = clitic + spell(n, feminine, oblique, apart) + " شيئا"
    assume(not text.startswith("لست "))  # the letters of "I am not"
    found = find_numbers(tokenize(fold(text)), [])
    assert [(f.min, f.max) for f in found] == [(n, n)], text


@pytest.mark.parametrize("feminine", [True, False])
@pytest.mark.parametrize("oblique", [True, False])
def test_all_numbers_to_a_thousand_read_back(feminine: bool, oblique: bool) -> None:
    for n in range(1000):
        text = spell(n, feminine, oblique, apart=n % 2 == 0) + " شيئا"
        assert [(f.min, f.max) for f in find_numbers(tokenize(fold(text)), [])] == [(n, n)], text


@given(st.dates(min_value=date(1883, 1, 1), max_value=date(2076, 1, 1)))
def test_hijri_calendar_goes_both_ways(day: date) -> None:
    assert hijri.to_gregorian(*hijri.from_gregorian(day)) == day


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2049, 12, 31)), st.sampled_from("/-."))
def test_numeric_dates_read_back(day: date, mark: str) -> None:
    for text in (f"{day:%d{mark}%m{mark}%Y}", f"{day:%Y{mark}%m{mark}%d}"):
        (expression,) = find_times(tokenize(fold(text)))
        assert resolve(expression, None)[:2] == (day, day)
