"""How many at least and at most: each quantifier before each way to write a numeral, with each clitic (codebook §3).

A cell of the tables is "least..most how"; nothing behind the dots where the number is open above.
"""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.numbers import Number, find_numbers
from marsad.arabic.tokens import tokenize


def numbers(text: str) -> list[Number]:
    return find_numbers(tokenize(fold(text)))


def told(text: str) -> list[str]:
    return [
        f"{n.min}..{'' if n.max is None else n.max} {n.quantity}" for n in numbers(text) if n.kind == "count"
    ]


# What the quantifier makes of n: the least, the most, the name.
MEANINGS = {
    "at_least": lambda n: f"{n}.. at_least",
    "more_than": lambda n: f"{n + 1}.. more_than",
    "approximate": lambda n: f"{n}..{n} approximate",
    "less_than": lambda n: f"0..{n - 1} at_most",
    "at_most": lambda n: f"0..{n} at_most",
}
QUANTIFIERS = {
    "at_least": [
        "ما لا يقل عن", "لا يقل عن", "لا تقل عن", "ما لايقل عن", "مالا يقل عن", "ما لا يقلّ عن", "على الأقل",
        "ليس أقل من", "لا أقل من", "بما لا يقل عن", "لما لا يقل عن", "وما لا يقل عن", "عما لا يقل عن",
    ],
    "more_than": [
        "أكثر من", "اكثر من", "أكثر مِن", "أزيد من", "ما يزيد على", "ما يزيد عن", "مايزيد عن", "يزيد على",
        "يزيد عن", "ما يربو على", "يربو على", "ما يفوق", "يفوق", "تجاوز", "تجاوزت", "يتجاوز", "تتجاوز",
        "ما يتجاوز", "فوق", "وأكثر من", "بأكثر من", "لأكثر من", "فأكثر من", "وبأكثر من", "مما يزيد على",
        "تخطى", "تخطت", "ما ينوف عن",
    ],
    "approximate": [
        "نحو", "حوالي", "حوالى", "قرابة", "زهاء", "ما يقارب", "مايقارب", "ما يقرب من", "ما يناهز", "يناهز",
        "تقريباً", "ونحو", "بنحو", "لنحو", "وبنحو", "وحوالي", "بحوالي", "لحوالي", "وقرابة", "بقرابة", "وزهاء",
        "وما يقارب", "بما يقارب",
    ],
    "less_than": ["أقل من", "اقل من", "دون", "ما دون", "بأقل من", "وأقل من"],
    "at_most": [
        "لا يتجاوز", "لا تتجاوز", "لم يتجاوز", "لا يزيد على", "لا يزيد عن", "لا تزيد عن", "ما لا يزيد على",
        "ليس أكثر من", "لا أكثر من", "ما يصل إلى",
    ],
}  # fmt: skip
# A numeral as it is written behind a quantifier, its noun, and its value.
NUMERALS = [
    ("7", "أشخاص", 7),
    ("٧", "أشخاص", 7),
    ("۷", "أشخاص", 7),
    ("سبعة", "أشخاص", 7),
    ("سبع", "نساء", 7),
    ("12", "مدنياً", 12),
    ("اثني عشر", "مدنياً", 12),
    ("اثنتي عشرة", "امرأة", 12),
    ("20", "عنصراً", 20),
    ("عشرين", "عنصراً", 20),
    ("خمسة وعشرين", "عنصراً", 25),
    ("مئة", "عنصر", 100),
    ("مئتي", "عنصر", 200),
    ("1,200", "عائلة", 1200),
    ("١٬٢٠٠", "عائلة", 1200),
    ("ألف", "عائلة", 1000),
    ("ألفي", "عائلة", 2000),
    ("ثلاثة آلاف", "عائلة", 3000),
    ("40 ألف", "نازح", 40_000),
    ("أربعين ألف", "نازح", 40_000),
    ("مليون", "نازح", 1_000_000),
]


@pytest.mark.parametrize(("numeral", "noun", "value"), NUMERALS)
@pytest.mark.parametrize("meaning", QUANTIFIERS)
def test_a_quantifier_before_a_numeral(meaning: str, numeral: str, noun: str, value: int) -> None:
    expected = MEANINGS[meaning](value)
    read = {q: told(f"ذكر المصدر {q} {numeral} {noun} في البلدة") for q in QUANTIFIERS[meaning]}
    assert read == {q: [expected] for q in QUANTIFIERS[meaning]}


@pytest.mark.parametrize("numeral", ["«70»", '"70"', "“70”", "(70)", "‹70›", "'70'", "«٧٠»"])
@pytest.mark.parametrize("meaning", QUANTIFIERS)
def test_a_quantifier_before_a_numeral_between_marks(meaning: str, numeral: str) -> None:
    expected = MEANINGS[meaning](70)
    read = {q: told(f"ذكر المصدر {q} {numeral} عنصراً في البلدة") for q in QUANTIFIERS[meaning]}
    assert read == {q: [expected] for q in QUANTIFIERS[meaning]}


@pytest.mark.parametrize("numeral", ["العشرين", "الـ20", "ال20", "الـ 20", "الـ٢٠"])
@pytest.mark.parametrize("quantifier", ["نحو", "حوالي", "أكثر من", "ما يقارب", "ما يزيد على", "أقل من"])
def test_the_article_between_quantifier_and_numeral(quantifier: str, numeral: str) -> None:
    (meaning,) = [name for name, words in QUANTIFIERS.items() if quantifier in words]
    assert told(f"ذكر المصدر {quantifier} {numeral} عنصراً") == [MEANINGS[meaning](20)]


AFTER = {
    "at_least": ["على الأقل", "علي الاقل", "كحد أدنى", "بحد أدنى", "على أقل تقدير", "أو أكثر", "فأكثر", "فما فوق"],
    "approximate": ["تقريباً", "تقريبا", "على وجه التقريب"],
    "at_most": ["على الأكثر", "كحد أقصى", "بحد أقصى"],
}  # fmt: skip


@pytest.mark.parametrize(("numeral", "noun", "value"), NUMERALS)
@pytest.mark.parametrize("meaning", AFTER)
def test_a_quantifier_behind_what_is_counted(meaning: str, numeral: str, noun: str, value: int) -> None:
    expected = MEANINGS[meaning](value)
    read = {q: told(f"وقتل {numeral} {noun} {q} في البلدة") for q in AFTER[meaning]}
    assert read == {q: [expected] for q in AFTER[meaning]}


@pytest.mark.parametrize("meaning", AFTER)
def test_a_quantifier_right_behind_the_numeral_is_part_of_it(meaning: str) -> None:
    for quantifier in AFTER[meaning]:
        (number,) = numbers(f"قتل 30 {quantifier} في البلدة")
        assert (number.first, number.core_first, number.core_last) == (1, 1, 1)
        assert number.last == 1 + len(quantifier.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قتل 12 مدنياً بينهم 3 أطفال على الأقل", ["12..12 exact", "3.. at_least"]),
        ("قتل 12 مدنياً على الأقل بينهم 3 أطفال", ["12.. at_least", "3..3 exact"]),
        ("12 قتيلاً على الأقل و30 جريحاً", ["12.. at_least", "30..30 exact"]),
        ("12 قتيلاً و30 جريحاً على الأقل", ["12..12 exact", "30.. at_least"]),
        ("قتل نحو 9 وجرح أكثر من 20", ["9..9 approximate", "21.. more_than"]),
        ("قتل أكثر من 9 ونحو 20 جريحاً", ["10.. more_than", "20..20 approximate"]),
        ("قتل 9، وعلى الأقل 20 جريحاً", ["9..9 exact", "20.. at_least"]),
        ("مقتل 5 على الأقل. وأصيب 7", ["5.. at_least", "7..7 exact"]),
        ("مقتل خمسة على الأقل وأكثر من عشرة جرحى", ["5.. at_least", "11.. more_than"]),
        ("ما لا يقل عن 5 قتلى وما يزيد على 10 جرحى", ["5.. at_least", "11.. more_than"]),
        ("بأكثر من نحو 30 قذيفة", ["31.. more_than"]),
        ("قرابة 5 آلاف مقاتل ونحو ألفي مدني", ["5000..5000 approximate", "2000..2000 approximate"]),
    ],
)
def test_each_number_keeps_its_own_quantifier(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تجاوز عدد القتلى 400", "401.. more_than"),
        ("يتجاوز عددهم 400", "401.. more_than"),
        ("تجاوزت الحصيلة 400 قتيل", "401.. more_than"),
        ("تجاوزت حصيلة القتلى 400", "401.. more_than"),
        ("لا يتجاوز عددهم 400", "0..400 at_most"),
        ("لم يتجاوز عدد الجرحى العشرين", "0..20 at_most"),
        ("يزيد عددهم على 400", "401.. more_than"),
        ("يزيد عددهم عن أربعمئة مقاتل", "401.. more_than"),
        ("يفوق عددهم 400", "401.. more_than"),
        ("لا يقل عددهم عن 400", "400.. at_least"),
        ("لا يزيد عددهم على 400", "0..400 at_most"),
        ("يقدر عددهم بنحو 400", "400..400 approximate"),
        ("يبلغ عددهم 400", "400..400 exact"),
        ("بلغ عددهم أكثر من 400", "401.. more_than"),
        ("عددهم يقارب 400", "400..400 approximate"),
        ("يقارب عددهم 400", "400..400 approximate"),
    ],
)
def test_the_count_itself_is_the_subject(text: str, expected: str) -> None:
    assert told(f"وقال المصدر إنه {text}") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("عدد من القتلى", "2.. several"),
        ("عددٌ من القتلى", "2.. several"),
        ("عدداً من القتلى", "2.. several"),
        ("عدد كبير من القتلى", "2.. several"),
        ("أعداد كبيرة من القتلى", "2.. several"),
        ("العديد من القتلى", "2.. several"),
        ("عدة قتلى", "2.. several"),
        ("قتلى عدة", "2.. several"),
        ("بضعة قتلى", "2.. several"),
        ("بضع نساء", "2.. several"),
        ("بعض القتلى", "2.. several"),
        ("كثير من القتلى", "2.. several"),
        ("عشرات القتلى", "20.. dozens"),
        ("العشرات من القتلى", "20.. dozens"),
        ("عشرات من القتلى", "20.. dozens"),
        ("العشرات بين قتيل وجريح", "20.. dozens"),
        ("بضع عشرات من القتلى", "20.. dozens"),
        ("عدة عشرات من القتلى", "20.. dozens"),
        ("مئات القتلى", "200.. hundreds"),
        ("المئات من القتلى", "200.. hundreds"),
        ("مائات القتلى", "200.. hundreds"),
        ("عدة مئات من القتلى", "200.. hundreds"),
        ("بضع مئات من القتلى", "200.. hundreds"),
        ("آلاف القتلى", "2000.. thousands"),
        ("الآلاف من القتلى", "2000.. thousands"),
        ("عدة آلاف من القتلى", "2000.. thousands"),
        ("بضعة آلاف من القتلى", "2000.. thousands"),
        ("عشرات الآلاف من القتلى", "20000.. thousands"),
        ("عشرات آلاف القتلى", "20000.. thousands"),
        ("مئات الآلاف من القتلى", "200000.. thousands"),
        ("مئات آلاف القتلى", "200000.. thousands"),
        ("ملايين القتلى", "2000000.. thousands"),
        ("أماكن للعشرات من القتلى", "20.. dozens"),
        ("أماكن للمئات من القتلى", "200.. hundreds"),
        ("أماكن للآلاف من القتلى", "2000.. thousands"),
    ],
)
@pytest.mark.parametrize("before", ["سقط", "وسقط أمام الجسر", "تحدث المصدر عن"])
def test_amounts_without_a_number(text: str, before: str, expected: str) -> None:
    assert told(f"{before} {text} في البلدة") == [expected]


@pytest.mark.parametrize("clitic", ["و", "ب", "ل", "ف", "وب", "ول"])
@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("عشرات", "20.. dozens"),
        ("مئات", "200.. hundreds"),
        ("آلاف", "2000.. thousands"),
        ("عدد من", "2.. several"),
        ("عدة", "2.. several"),
        ("بضعة", "2.. several"),
    ],
)
def test_amounts_behind_clitics(clitic: str, word: str, expected: str) -> None:
    assert told(f"قصف {clitic}{word} قذائف") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "قصف على أطراف البلدة",
        "عدد القتلى غير معروف",
        "قتل أحدهم الآخر وقتل الآخرون",
        "من أكثر المدن ازدحاماً",
        "أكثر المناطق سكاناً",
        "نحو المدينة تقدم الرتل",
        "اتجه نحو الشمال",
        "قرابة الجسر القديم",
        "على الأقل هذا ما قيل",
        "دون أي ضحايا",
        "دون تسجيل إصابات",
        "فوق سطح المبنى",
        "حتى الآن لم يعرف شيء",
        "تجاوز الحاجز ثم مضى",
    ],
)
def test_words_of_quantity_without_a_number_are_none(text: str) -> None:
    assert told(text) == []
