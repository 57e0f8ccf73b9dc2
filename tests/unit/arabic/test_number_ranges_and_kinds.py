"""Ranges in every writing, what a number is besides a count, and numbers that nobody can have meant."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.arabic.folding import fold
from marsad.arabic.numbers import Number, find_numbers
from marsad.arabic.tokens import span_of, tokenize


def numbers(text: str) -> list[Number]:
    return find_numbers(tokenize(fold(text)))


def bounds(text: str) -> list[tuple[int, int | None]]:
    return [(n.min, n.max) for n in numbers(text) if n.kind == "count"]


def written(text: str) -> list[str]:
    """Each number with its quantifier as it stands in the text."""
    tokens = tokenize(fold(text))
    return [span_of(tokens, n.first, n.last).of(text) for n in find_numbers(tokens)]


LOWS_AND_HIGHS = [
    ("5", "8", 5, 8),
    ("٥", "٨", 5, 8),
    ("خمسة", "ثمانية", 5, 8),
    ("عشرين", "ثلاثين", 20, 30),
    ("عشرة", "خمسة عشر", 10, 15),
    ("اثني عشر", "عشرين", 12, 20),
    ("خمسة وعشرين", "خمسة وثلاثين", 25, 35),
    ("مئة", "مئتين", 100, 200),
    ("مئة وخمسين", "مئتين", 150, 200),
    ("200", "300", 200, 300),
    ("ألف", "ألفين", 1000, 2000),
    ("ألفين", "ثلاثة آلاف", 2000, 3000),
    ("1,500", "2,000", 1500, 2000),
    ("15", "20 ألف", 15_000, 20_000),
    ("15 ألف", "20 ألف", 15_000, 20_000),
    ("800", "ألف", 800, 1000),
]
RANGES = [
    "بين {} و{}", "ما بين {} و{}", "بين {} إلى {}", "من {} إلى {}", "{} أو {}", "{} إلى {}", "وبين {} و{}",
    "بما بين {} و{}", "من {} حتى {}", "يتراوح عددهم بين {} و{}", "يتراوح بين {} و{}",
]  # fmt: skip


@pytest.mark.parametrize(("low", "high", "least", "most"), LOWS_AND_HIGHS)
def test_a_range_in_every_writing(low: str, high: str, least: int, most: int) -> None:
    read = {form: bounds(f"وقال المصدر إن هناك {form.format(low, high)} شخص في البلدة") for form in RANGES}
    assert read == {form: [(least, most)] for form in RANGES}


@pytest.mark.parametrize(
    "text", ["5-8", "5–8", "5 - 8", "5 – 8", "٥-٨", "5ـ8", "5 — 8", "بين 5 - 8", "بين 5 و 8", "بين 5 وبين 8"]
)
def test_a_range_with_a_dash_or_spaces(text: str) -> None:
    assert bounds(f"قتل {text} أشخاص") == [(5, 8)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قتل ثلاثة وجرح خمسة", [(3, 3), (5, 5)]),
        ("قتل 3، وجرح 5", [(3, 3), (5, 5)]),
        ("8 إلى 5 أشخاص", [(8, 8), (5, 5)]),
        ("بين القتلى 5 و8 من الجرحى", [(5, 5), (8, 8)]),
        ("من بين 15 قتيلاً 8 أطفال", [(15, 15), (8, 8)]),
        ("بينهم 3 نساء و5 أطفال", [(3, 3), (5, 5)]),
        ("من 12 عنصراً قتل 3", [(12, 12), (3, 3)]),
        ("قتل 12 من 20 عنصراً", [(12, 12), (20, 20)]),
        ("قتل 12 من أصل 20 عنصراً", [(12, 12), (20, 20)]),
        ("ارتفع عدد القتلى من 12 إلى 20", [(12, 12), (20, 20)]),
        ("زادت الحصيلة من 12 قتيلاً إلى 20", [(12, 12), (20, 20)]),
        ("نقل 12 إلى 3 مستشفيات", [(12, 12), (3, 3)]),
    ],
)
def test_two_numbers_that_make_no_range(text: str, expected: list[tuple[int, int | None]]) -> None:
    assert bounds(text) == expected


KINDS = {
    "label": [
        "اللواء 93 مدرع", "لواء 93", "الفرقة 17", "الفوج 46", "الكتيبة 12", "الفيلق 5", "القناة 13", "السرية 4",
        "القرار 2254", "القرار رقم 2254", "المادة 7", "رقم 7", "الرقم 7", "هاتف 0933445566",
        "رشاش عيار 23", "دبابة تي 72", "دبابة T-72", "طائرة ميغ 23", "مروحية مي 8", "صاروخ إس 300",
        "كوفيد 19", "كوفيد-19", "طريق M-4", "الطريق 4", "#12",
        "الطائرة إف-16", "الطائرة F-16", "مجموعة السبع", "مجموعة العشرين",
        "لمجموعة الـ20", "مجموعة ال 7",
    ],
    "percent": [
        "12%", "12 %", "%12", "12٪", "٪١٢", "12 بالمئة", "12 بالمائة", "12 في المئة", "12 في المائة", "ستين بالمئة",
        "ستين في المئة", "12.5%", "12,5 بالمئة", "نحو 12 بالمئة", "أكثر من 12%", "12% من السكان",
    ],
    "measure": [
        "12 كيلومتراً", "12 كم", "12كم", "12 كلم", "12 متراً", "12 طناً", "12 كيلوغراماً", "12 لتراً", "12 دولاراً",
        "12 ألف دولار", "12 مليون ليرة", "12 ليرة", "12 ديناراً", "12 ريالاً", "12 هكتاراً", "12 دونماً",
        "12.5 كيلومتر", "نحو 12 كيلومتراً", "أكثر من 12 طناً", "اثني عشر كيلومتراً", "عشرين طناً", "على بعد 12",
        "12 درجة", "مئة متر", "12 مرة", "عمق 5 أمتار", "12 كيلومتراً مربعاً", "12 يورو", "12 جنيهاً",
    ],
    "time": [
        "12 يوماً", "ثلاثة أيام", "12 ساعة", "48 ساعة", "ثماني ساعات", "عشر دقائق", "12 شهراً", "ثلاثة أشهر",
        "ثلاث سنوات", "خمسة أسابيع", "عقدين و3 سنوات", "الساعة 12", "الساعة 7 مساءً",
        "عشر سنوات", "بعد 12 يوماً", "12 ليلة",
    ],
    "age": ["عمره 12 عاماً", "عمرها 12 سنة", "في العمر 12 عاماً", "يبلغ من العمر 12 عاماً", "بعمر 12 عاماً", "سن 12"],
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_numbers_that_count_nobody(kind: str) -> None:
    read = {text: [n.kind for n in numbers(f"وصل ثم {text}، وغادر")] for text in KINDS[kind]}
    assert read == {text: [kind] for text in KINDS[kind]}


@pytest.mark.parametrize("text", ["12:30", "الساعة 12:30", "٢٣:٥٩", "الساعة ٠٧:٠٥ مساءً"])
def test_hours_and_minutes_are_two_numbers_and_none_counts(text: str) -> None:
    assert [n.kind for n in numbers(f"وصل {text}، وغادر")] == ["time", "time"]


@pytest.mark.parametrize("text", ["الطائرة F16", "دبابة T72", "طريق M4", "حساب @abc12", "abc12", "A320neo"])
def test_digits_of_a_latin_word_are_no_number(text: str) -> None:
    assert numbers(f"وصل ثم {text}، وغادر") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("قتل 12 في اللواء", 12),
        ("فرقة من 12 عنصراً", 12),
        ("لواء فيه 12 عنصراً", 12),
        ("في المئة دبابة 12 صالحة", 12),
        ("سقط 12 عنصراً من الفرقة", 12),
        ("أسر 12 ضابطاً بعمر الشباب", 12),
        ("قتل 2012 شخصاً", 2012),
        ("نزحت (2000) عائلة", 2000),
        ("نزحت «2000» عائلة", 2000),
        ('نزحت "2000" عائلة', 2000),
        ("عدد القتلى 2012", 2012),
        ("مقتل 1999 مدنياً", 1999),
        ("12 كيساً", 12),
        ("12 كردياً", 12),
        ("12 مريضاً", 12),
        ("12 مترجماً", 12),
        ("12 ساعياً", 12),
        ("12 يومياً", 12),
        ("12 عامل إغاثة", 12),
        ("12 عاملاً", 12),
        ("12 دولة", 12),
        ("12 شهيداً", 12),
        ("12 سنياً", 12),
        ("خمسة دنماركيين", 5),
    ],
)
def test_numbers_that_count_though_their_neighbours_look_like_measures(text: str, value: int) -> None:
    assert [n for n in bounds(f"وفي البلدة {text} هناك") if n == (value, value)] == [(value, value)]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("قتل ما لا يقل عن 7 أشخاص", ["ما لا يقل عن 7"]),
        ("قتل ما بين 7 و9 أشخاص", ["ما بين 7 و9"]),
        ("قتل خمسة وعشرون شخصاً", ["خمسة وعشرون"]),
        ("قتل أكثر من مئة وخمسة وعشرين شخصاً", ["أكثر من مئة وخمسة وعشرين"]),
        ("نزح 50 ألف شخص", ["50 ألف"]),
        ("نزح ألفا شخص", ["ألفا"]),
        ("نزح مليون ونصف مليون شخص", ["مليون ونصف مليون"]),
        ("نزح نصف مليون شخص", ["نصف مليون"]),
        ("قتل «15» عنصراً", ["15»"]),
        ("قتل 15 على الأقل", ["15 على الأقل"]),
        ("قتل 15 عنصراً على الأقل", ["15"]),
        ("قتل ال20 عنصراً", ["20"]),
        ("سقط العشرات من القتلى", ["العشرات"]),
        ("سقط عدد كبير من القتلى", ["عدد كبير من"]),
        ("نزح 12 000 شخص", ["12 000"]),
        ("قُتِلَ سَبْعَةٌ مِن العناصر", ["سَبْعَةٌ"]),
        ("قتل ســبــعــة أشخاص", ["ســبــعــة"]),
    ],
)
def test_a_number_points_to_its_own_letters(text: str, whole: list[str]) -> None:
    assert written(text) == whole


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("قتل ثَلاثةُ أشخاص", "قتل ثلاثة أشخاص"),
        ("قتل ثلاثه أشخاص", "قتل ثلاثة أشخاص"),
        ("قتل اربعة أشخاص", "قتل أربعة أشخاص"),
        ("قتل ثـلاثـة أشخاص", "قتل ثلاثة أشخاص"),
        ("قتل مائة شخص", "قتل مئة شخص"),
        ("قتل مئه شخص", "قتل مئة شخص"),
        ("قتل مأة شخص", "قتل مئة شخص"),
        ("قتل ثلاثمائة شخص", "قتل ثلاثمئة شخص"),
        ("قتل ثلاث مائة شخص", "قتل ثلاثمئة شخص"),
        ("قتل ثمانمائة شخص", "قتل ثمانمئة شخص"),
        ("قتل ثماني مئة شخص", "قتل ثمانمئة شخص"),
        ("قتل احد عشر شخصا", "قتل أحد عشر شخصاً"),
        ("قتل احدى عشرة امرأة", "قتل إحدى عشرة امرأة"),
        ("قتل إثنا عشر شخصا", "قتل اثنا عشر شخصاً"),
        ("قتل الاف الأشخاص", "قتل آلاف الأشخاص"),
        ("قتل ٢٥ شخصا", "قتل 25 شخصاً"),
        ("قتل ۲۵ شخصا", "قتل 25 شخصاً"),
        ("قتل ٢٬٥٠٠ شخص", "قتل 2,500 شخص"),
        ("قتل \u200f25\u200f شخصا", "قتل 25 شخصاً"),
        ("قتل 25\u00a0شخصا", "قتل 25 شخصاً"),
        ("قتل ثمانيه و عشرون شخصا", "قتل ثمانية وعشرون شخصاً"),
    ],
)
def test_spellings_of_one_number_are_one(one: str, other: str) -> None:
    assert bounds(one) == bounds(other) != []


HUGE = [
    "9" * 19, "9" * 400, "9" * 5000, "0" * 5000, "1" + ",000" * 5, "1" + ",000" * 2000, "1" + " 000" * 2000,
    "1" * 400 + ".5", "1" * 5000 + ",5", "1." + "0" * 5000, "999999999999999999 مليون", "9" * 30 + ".5 مليون",
    "بين 5 و" + "9" * 400 + ".5", "9" * 5000 + " أرباع المليون", "أكثر من " + "9" * 5000, "مليار مليار مليار",
]  # fmt: skip


@pytest.mark.parametrize("numeral", HUGE, ids=lambda text: f"{text[:4]}_{len(text)}")
def test_no_count_is_larger_than_what_a_store_holds(numeral: str) -> None:
    for text in (
        numeral,
        f"قتل {numeral} شخصاً",
        f"في عام {numeral}",
        f"{numeral}/{numeral}",
        f"شهر {numeral}",
    ):
        assert all(n.min <= 10**18 and (n.max or 0) <= 10**18 for n in numbers(text))


@settings(deadline=None, max_examples=40)
@given(
    st.lists(
        st.sampled_from([*HUGE[:4], *HUGE[7:], "شهر", "عام", "/", "-", "من", "إلى", "ألف", "قبل", "يوماً"]),
        max_size=7,
    )
)
def test_no_row_of_digits_is_too_long(words: list[str]) -> None:
    found = numbers(" ".join(words))
    assert all(n.first <= n.core_first <= n.core_last <= n.last for n in found)


@given(st.integers(0, 999_999), st.sampled_from(["{}", "{:,}", "({})", "«{}»", "الـ{}", "و{}", "ب{}"]))
def test_digits_say_their_value(value: int, form: str) -> None:
    assert bounds(f"قتل {form.format(value)} شخصاً") == [(value, value)]


@pytest.mark.parametrize("text", ["آذار 2022: 96 قتيلاً", "يناير 2025: 1122 ضحية"])
def test_a_figure_behind_a_year_and_a_colon_counts(text: str) -> None:
    assert [n.kind for n in numbers(text)][-1] == "count"
