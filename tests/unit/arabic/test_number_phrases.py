"""Numbers in phrases of tolls and of everything else, one a line: what each says and what it counts.

A line is the phrase and its numbers in order: "5" exact, "5.." open above, "5..8" between, "~5" about; a word behind
says that it is no count. The rules are those of the codebook's section 3.
"""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.numbers import Number, find_numbers
from marsad.arabic.tokens import tokenize


def shown(number: Number) -> str:
    high = "" if number.max is None else str(number.max)
    figure = high if number.min == number.max else f"{number.min}..{high}"
    about = "~" if number.quantity == "approximate" else ""
    return f"{about}{figure}" + ("" if number.kind == "count" else f" {number.kind}")


def told(phrase: str) -> str:
    return " | ".join(map(shown, find_numbers(tokenize(fold(phrase)))))


COUNTS = """
مقتل سبعة مدنيين = 7
مقتل 7 مدنيين = 7
مقتل ٧ مدنيين = 7
مقتل (7) مدنيين = 7
مقتل 7 مدنيين على الأقل = 7..
ما لا يقل عن سبعة قتلى = 7..
أكثر من عشرين قتيلاً = 21..
ما يزيد على 100 قتيل = 101..
مئة ونيف = 101..
قرابة 30 شخصاً = ~30
نحو ألفي نازح = ~2000
أقل من 20 شخصاً = 0..19
حتى 20 شخصاً = 0..20
لا يتجاوز عددهم 20 = 0..20
بين خمسة وثمانية أشخاص = 5..8
ما بين 5 و8 أشخاص = 5..8
من 5 إلى 8 أشخاص = 5..8
5-8 أشخاص = 5..8
خمسة أو ستة أشخاص = 5..6
أكثر من 20 قتيلاً ونحو 50 جريحاً = 21.. | ~50
مقتل 15 مدنياً، بينهم 4 أطفال و3 نساء = 15 | 4 | 3
مقتل اثنين وإصابة ثلاثة = 2 | 3
ارتفعت الحصيلة من 10 إلى 15 قتيلاً = 10 | 15
ارتفع عدد القتلى إلى 15 بعد وفاة 3 جرحى = 15 | 3
القتلى الـ15 = 15
عدد من القتلى = 2..
بضعة أشخاص = 2..
عشرات القتلى = 20..
بضع عشرات من المقاتلين = 20..
المئات بين قتيل وجريح = 200..
آلاف المدنيين = 2000..
عشرات الآلاف من النازحين = 20000..
مئات الآلاف = 200000..
صفر إصابات = 0
"""
# The same number in words and in figures is one number, and its noun follows.
TWICE = """
خمسة (5) مدنيين = 5
5 (خمسة) مدنيين = 5
خمسة عشر (15) قتيلاً = 15
15 (خمسة عشر) قتيلاً = 15
مئة وعشرون (120) نازحاً = 120
ثلاثة آلاف (3000) مقاتل = 3000
ما لا يقل عن خمسة (5) مدنيين = 5..
أكثر من عشرين (20) مدنياً = 21..
قتل خمسة (5) مدنيين وجرح ثلاثة (3) = 5 | 3
خمسة (٥) مدنيين = 5
خمسة ( 5 ) مدنيين = 5
خمسة (6) مدنيين = 5 | 6
مقتل 5 (3 أطفال وامرأتان) = 5 | 3
مقتل 5 (مدنيين) = 5
مقتل خمسة (5 مدنيين) = 5 | 5
مقتل العشرات ( = 20..
مقتل خمسة ( = 5
مقتل خمسة (5 = 5 | 5
"""
SCALES = """
ألف نازح = 1000
ألفا نازح = 2000
ثلاثة آلاف مقاتل = 3000
3 آلاف مقاتل = 3000
3,000 مقاتل = 3000
3.000 مقاتل = 3000
3٬000 مقاتل = 3000
خمسة عشر ألف نازح = 15000
مئة وعشرون ألف نازح = 120000
ربع مليون نازح = 250000
نصف مليون نازح = 500000
1.5 مليون نازح = 1500000
مليون ونصف المليون نازح = 1500000
مليوني نازح = 2000000
مئة وخمسون شخصاً = 150
ثلاثمئة وخمسة وستون يوماً = 365 time
"""
NO_COUNTS = """
طفل عمره 7 سنوات = 7 age
دام القصف 3 ساعات = 3 time
عند الساعة 5 = 5 time
في 5 مايو = 5 time
عام 2015 = 2015 year
صاروخ من نوع 122 ملم = 122 measure
على بعد 5 كيلومترات = 5 measure
بعمق 5 كم = 5 measure
خمسين ليرة = 50 measure
50 دولاراً = 50 measure
عيار 23 = 23 label
اللواء 104 = 104 label
الفرقة 25 = 25 label
الطريق رقم 4 = 4 label
القرار 2254 = 2254 label
المادة 7 = 7 label
شارع 10 = 10 label
1. قصف البلدة = 1 label
70% من السكان = 70 percent
70 بالمئة = 70 percent
سبعون في المئة = 70 percent
نصف السكان =
ثلث القوة =
لم يصب أحد =
دون وقوع إصابات =
طريق M4 =
"""
ALL = [
    tuple(part.strip() for part in line.split("="))
    for table in (COUNTS, TWICE, SCALES, NO_COUNTS)
    for line in table.strip().splitlines()
]


@pytest.mark.parametrize(("phrase", "numbers"), ALL, ids=[phrase for phrase, _ in ALL])
def test_the_numbers_of_a_phrase(phrase: str, numbers: str) -> None:
    assert told(phrase) == numbers


@pytest.mark.parametrize("phrase", [phrase for phrase, _ in ALL if phrase])
def test_they_are_the_same_in_every_script_of_digits(phrase: str) -> None:
    for zero in (0x660, 0x6F0):
        other = "".join(chr(zero + int(c)) if c in "0123456789" else c for c in phrase)
        assert told(other) == told(phrase), other


@pytest.mark.parametrize(
    ("phrase", "written"),
    [
        ("مقتل خمسة (5) مدنيين", "خمسة (5)"),
        ("مقتل 5 (خمسة) مدنيين", "5 (خمسة)"),
        ("مقتل ما لا يقل عن 5 مدنيين", "ما لا يقل عن 5"),
        ("مقتل أكثر من «70» مدنياً", "أكثر من «70»"),
        ("مقتل خمسة وعشرين مدنياً", "خمسة وعشرين"),
    ],
)
def test_a_number_reaches_from_its_quantifier_to_its_end(phrase: str, written: str) -> None:
    tokens = tokenize(fold(phrase))
    (number,) = find_numbers(tokens)
    assert phrase[tokens[number.first].start : tokens[number.last].end] == written
    assert number.first <= number.core_first <= number.core_last <= number.last
