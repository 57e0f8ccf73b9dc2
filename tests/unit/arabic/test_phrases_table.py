"""A lexicon of phrases: which entry is found, where it ends, and what stands in its way."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.phrases import Phrases
from marsad.arabic.tokens import tokenize

ENTRIES = [
    "فرقة",
    "الفرقة الرابعة",
    "الفرقة الرابعة المدرعة",
    "قائد الفرقة",
    "حرس",
    "حرس الحدود",
    "باب الهوى",
    "الباب",
    "عين العرب",
    "سوق الجمعة",
    "رأس العين",
    "جبهة التحرير العربية",
    "جيش العزة",
    "جيش",
    "23 تموز",
    "M4",
    "جسر الشغور",
    "أبو كمال",
    "لجنة",
    "جنة الخلد",
]
PHRASES: Phrases[str] = Phrases([(entry, entry) for entry in ENTRIES])
STRICT: Phrases[str] = Phrases([(entry, entry) for entry in ENTRIES], strict=True)


def found(raw: str, phrases: Phrases[str] = PHRASES) -> list[tuple[str, str]]:
    """(the entry, as written) of each phrase of a text."""
    tokens = tokenize(fold(raw))
    return [(m.value, raw[tokens[m.first].start : tokens[m.last].end]) for m in phrases.find(tokens)]


def values(raw: str, phrases: Phrases[str] = PHRASES) -> list[str]:
    return [value for value, _ in found(raw, phrases)]


# A text and what is found in it, as it is written there.
TEXTS = [
    # the longest at each place
    ("وصلت الفرقة إلى هناك", ["الفرقة"]),
    ("وصلت الفرقة الرابعة إلى هناك", ["الفرقة الرابعة"]),
    ("وصلت الفرقة الرابعة المدرعة إلى هناك", ["الفرقة الرابعة المدرعة"]),
    ("وصلت الفرقة الرابعة المدربة إلى هناك", ["الفرقة الرابعة"]),
    ("وصلت الفرقة المدرعة إلى هناك", ["الفرقة"]),
    ("وصلت فرقة رابعة مدرعة إلى هناك", ["فرقة رابعة مدرعة"]),
    # an entry inside another is not found again, one behind it is
    ("قائد الفرقة الرابعة", ["قائد الفرقة"]),
    ("قائد الفرقة ثم الفرقة الرابعة", ["قائد الفرقة", "الفرقة الرابعة"]),
    ("حرس حرس الحدود", ["حرس", "حرس الحدود"]),
    ("جيش جيش العزة جيش", ["جيش", "جيش العزة", "جيش"]),
    # of two ways to cut a word the one that leads further
    ("لجنة الخلد", ["لجنة الخلد"]),
    ("لجنة الحي", ["لجنة"]),
    # clitics of the first word
    ("وللفرقة الرابعة دور", ["وللفرقة الرابعة"]),
    ("بالفرقة الرابعة", ["بالفرقة الرابعة"]),
    ("فحرس الحدود", ["فحرس الحدود"]),
    ("كجيش العزة", ["كجيش العزة"]),
    # clitics of a later word
    ("حرس للحدود", ["حرس للحدود"]),
    ("حرس حدودهم", ["حرس حدودهم"]),
    ("حرس حدودي", ["حرس"]),
    ("حرس وحدود", ["حرس"]),
    ("حرس والحدود", ["حرس"]),
    # quotation marks
    ("«الفرقة» الرابعة", ["الفرقة» الرابعة"]),
    ("الفرقة «الرابعة»", ["الفرقة «الرابعة"]),
    ("الفرقة (الرابعة) المدرعة", ["الفرقة (الرابعة) المدرعة"]),
    ('جيش "العزة" وصل', ['جيش "العزة']),
    ("جيش ” العزة “", ["جيش ” العزة"]),
    ("«جيش العزة»", ["جيش العزة"]),
    # what parts the words of a phrase
    ("جيش، العزة", ["جيش"]),
    ("جيش. العزة", ["جيش"]),
    ("جيش: العزة", ["جيش"]),
    ("جيش - العزة", ["جيش"]),
    ("جيش\nالعزة", ["جيش"]),
    ("جيش هو العزة", ["جيش"]),
    ("العزة جيش", ["جيش"]),
    # spellings
    ("الفرقه الرابعه", ["الفرقه الرابعه"]),
    ("الفـرقـة الرَّابعة", ["الفـرقـة الرَّابعة"]),
    ("راس العين", ["راس العين"]),
    ("رأس  العين", ["رأس  العين"]),
    ("جسر\u00a0الشغور", ["جسر\u00a0الشغور"]),
    ("ابو كمال", ["ابو كمال"]),
    ("باب الهوي", ["باب الهوي"]),
    # numbers and Latin letters
    ("كتائب 23 تموز", ["23 تموز"]),
    ("كتائب ٢٣ تموز", ["٢٣ تموز"]),
    ("كتائب 123 تموز", []),
    ("طريق M4 الدولي", ["M4"]),
    ("طريق M5 الدولي", []),
    # nothing there
    ("", []),
    ("   \n\n", []),
    ("،.؟!", []),
    ("التحرير العربية", []),
    ("جبهة التحرير", []),
    ("عين", []),
    ("عين العربي", []),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "written"), TEXTS)
def test_what_is_found_and_how_far_it_reaches(raw: str, written: list[str]) -> None:
    assert [text for _, text in found(raw)] == written


@pytest.mark.parametrize(
    ("raw", "free", "strict"),
    [
        ("مدينة الباب", ["الباب"], ["الباب"]),
        ("عند باب البيت", ["الباب"], []),
        ("والباب", ["الباب"], ["الباب"]),
        ("بالباب", ["الباب"], ["الباب"]),
        ("للباب", ["الباب"], ["الباب"]),
        ("بابهم", ["الباب"], []),
        ("الجيش", ["جيش"], []),
        ("لجيش", ["جيش"], ["جيش"]),
        ("جيشا", ["جيش"], []),
        ("جيشه", ["جيش"], []),
        ("فرقة رابعة", ["الفرقة الرابعة"], ["فرقة"]),
        ("الفرقة رابعة", ["الفرقة الرابعة"], ["الفرقة الرابعة"]),
        ("رأس عين", ["رأس العين"], ["رأس العين"]),
        ("الرأس العين", ["رأس العين"], []),
    ],
)
def test_with_and_without_strictness(raw: str, free: list[str], strict: list[str]) -> None:
    assert values(raw) == free
    assert values(raw, STRICT) == strict


@pytest.mark.parametrize(
    ("raw", "proclitics", "article", "enclitic"),
    [
        ("جيش", "", False, ""),
        ("الجيش", "", True, ""),
        ("وبالجيش", "وب", True, ""),
        ("لجيشهم", "ل", False, "هم"),
        ("جيشا", "", False, "ا"),
        ("للجيش", "ل", True, ""),
    ],
)
def test_how_the_first_word_was_cut(raw: str, proclitics: str, article: bool, enclitic: str) -> None:
    (match,) = PHRASES.find(tokenize(fold(raw)))
    assert (match.form.proclitics, match.form.article, match.form.enclitic) == (proclitics, article, enclitic)


def test_the_first_value_of_a_phrase_stays() -> None:
    phrases = Phrases([("جيش العزة", 1), ("جيش عزة", 2), ("الجيش العزه", 3)])
    assert [m.value for m in phrases.find(tokenize(fold("جيش العزة")))] == [1]


def test_a_value_may_be_nothing_that_is_true() -> None:
    phrases = Phrases([("جيش", 0), ("حرس", False)])
    assert [m.value for m in phrases.find(tokenize(fold("جيش حرس")))] == [0, False]


def test_an_entry_of_marks_alone_is_none() -> None:
    phrases = Phrases([("", 1), ("«»", 2), ("  ", 3)])
    assert phrases.find(tokenize(fold("جيش «» حرس"))) == []


def test_an_entry_in_quotation_marks_is_its_words() -> None:
    phrases = Phrases([("جيش «العزة»", 1)])
    assert [m.value for m in phrases.find(tokenize(fold('جيش العزة، وجيش "العزة"')))] == [1, 1]


@pytest.mark.parametrize(
    ("raw", "i", "value"),
    [
        ("في جيش العزة", 0, None),
        ("في جيش العزة", 1, "جيش العزة"),
        ("في جيش العزة", 2, None),
        ("، جيش", 0, None),
        ("\nجيش", 0, None),
        ("\nجيش", 1, "جيش"),
    ],
)
def test_what_begins_at_a_token(raw: str, i: int, value: str | None) -> None:
    match = PHRASES.at(tokenize(fold(raw)), i)
    assert (match.value if match else None) == value


@pytest.mark.parametrize(
    ("word", "begins"),
    [
        ("جيش", True),
        ("وللجيش", True),
        ("جيوش", False),
        ("العزه", False),
        ("m4", False),
        ("M4", True),
        ("", False),
        ("،", False),
    ],
)
def test_whether_an_entry_begins_with_a_word(word: str, begins: bool) -> None:
    assert PHRASES.begins(word) is begins
    assert (PHRASES.starts([word]) == [0]) is begins


def test_words_added_one_by_one() -> None:
    phrases: Phrases[int] = Phrases([])
    assert not phrases.begins("لواء")
    phrases.add_words(["لواء", "النصر"], 1)
    phrases.add_words([], 2)
    assert phrases.begins("لواء")
    assert [m.value for m in phrases.find(tokenize(fold("ولواء النصر ولواء")))] == [1]
