"""Letter by letter: what folding makes one, what it drops, what it keeps, and the way back to the raw text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.arabic.folding import fold, fold_word
from marsad.arabic.tokens import tokenize

KEPT = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
ALIKE = {
    "ا": "اأإآٱ",
    "ي": "يىئیے",
    "ه": "هةہە",
    "و": "وؤ",
    "ك": "كکڪ",
    "ب": "بپ",
    "ج": "جچ",
    "ز": "زژ",
    "ف": "فڤ",
}
MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670"
HIDDEN = (
    "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad\u061c"
)
SPACES = "\u00a0\u202f\u2007\u3000"


@pytest.mark.parametrize(
    ("plain", "letter"), [(p, letter) for p, letters in ALIKE.items() for letter in letters]
)
def test_letters_that_writers_exchange_are_one(plain: str, letter: str) -> None:
    assert fold(f"س{letter}س").text == f"س{plain}س"
    assert fold_word(f"س{letter}س") == f"س{plain}س"


@pytest.mark.parametrize("letter", KEPT)
def test_every_other_letter_is_kept(letter: str) -> None:
    assert fold(letter).text == letter


@pytest.mark.parametrize("letter", KEPT)
def test_all_letters_stay_different(letter: str) -> None:
    assert [other for other in KEPT if fold(other).text == letter] == [letter]


@pytest.mark.parametrize("mark", [*MARKS, *HIDDEN, "ـ"], ids=lambda c: f"U+{ord(c):04X}")
def test_a_mark_on_a_letter_vanishes_and_belongs_to_it(mark: str) -> None:
    raw = f"قت{mark}ل هنا"
    folded = fold(raw)
    assert folded.text == "قتل هنا"
    (word, _) = tokenize(folded)
    assert raw[word.start : word.end] == f"قت{mark}ل"


@pytest.mark.parametrize("mark", [*MARKS, "ـ"], ids=lambda c: f"U+{ord(c):04X}")
def test_a_mark_on_the_last_letter_is_inside_its_word(mark: str) -> None:
    raw = f"قتل{mark} هنا"
    (word, other) = tokenize(fold(raw))
    assert raw[word.start : word.end] == f"قتل{mark}"
    assert raw[other.start : other.end] == "هنا"


@pytest.mark.parametrize("space", SPACES, ids=lambda c: f"U+{ord(c):04X}")
def test_every_space_is_a_space(space: str) -> None:
    assert fold(f"قتل{space}رجل").text == "قتل رجل"


@pytest.mark.parametrize("end", ["\n", "\u2028", "\u2029"], ids=lambda c: f"U+{ord(c):04X}")
def test_every_line_end_is_one(end: str) -> None:
    assert [t.kind for t in tokenize(fold(f"قتل{end}رجل"))] == ["word", "newline", "word"]


@pytest.mark.parametrize("n", range(10))
def test_digits_of_every_script_are_the_same(n: int) -> None:
    for zero in (0x30, 0x660, 0x6F0):
        assert fold(chr(zero + n)).text == str(n)


@pytest.mark.parametrize(
    "form", ["ﺍ", "ﺎ", "ﺏ", "ﺑ", "ﺒ", "ﺐ", "ﻛ", "ﻡ", "ﻣ", "ﻫ", "ﻳ", "ﻻ", "ﻷ", "ﻹ", "ﻵ", "ﷲ", "ﷴ"]
)
def test_presentation_forms_are_their_letters(form: str) -> None:
    plain = unicodedata.normalize("NFKC", form)
    folded = fold(f"س{form}س")
    assert folded.text == fold(f"س{plain}س").text
    assert folded.span(1, len(folded.text) - 1) == (1, 2)


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("قُتِلَ", "قتل"),
        ("مُحَمَّدٌ", "محمد"),
        ("قـــــتل", "قتل"),
        ("قــُـتــِـل", "قتل"),
        ("الإنسان", "الانسان"),
        ("مسؤولين", "مسوولين"),
        ("شيء", "شيء"),
        ("شيئاً", "شييا"),
        ("رؤساء", "روساء"),
        ("مبنى", "مبني"),
        ("مدرسة", "مدرسه"),
        ("آخر", "اخر"),
        ("ٱلله", "الله"),
        ("عااااجل", "عاجل"),
        ("عاجلللل", "عاجل"),
        ("ههههه", "ه"),
        ("هه", "هه"),
        ("ممتاز", "ممتاز"),
        ("اللواء", "اللواء"),
        ("الليل", "الليل"),
        ("والله", "والله"),
        ("موووت", "موت"),
        ("abc ABC", "abc ABC"),
        ("٥٠٪", "50٪"),
        ("١٢٫٥", "12٫5"),
        ("“قول”", "“قول”"),
        ("؟ ؛ ،", "؟ ؛ ،"),
        ("😀 قتل", "😀 قتل"),
        ("", ""),
        ("   ", "   "),
        ("\u200f", ""),
        ("ًٌٍ", ""),
    ],
)
def test_words(raw: str, folded: str) -> None:
    assert fold(raw).text == folded


@given(st.text(max_size=60))
def test_a_span_of_the_folded_text_leads_back_to_the_same_letters(raw: str) -> None:
    folded = fold(raw)
    for i in range(len(folded.text)):
        start, end = folded.span(i, i + 1)
        assert 0 <= start < end <= len(raw)
    assert folded.span(0, 0).start == folded.span(0, 0).end


@given(
    st.text(st.sampled_from(KEPT + "أإآىئةؤ "), max_size=30),
    st.sampled_from([*MARKS, *HIDDEN]),
    st.integers(0, 30),
)
def test_one_mark_more_makes_no_other_text(raw: str, mark: str, at: int) -> None:
    marked = raw[:at] + mark + raw[at:]
    assert fold(marked).text == fold(raw).text


TOKENS = [
    ("قتل رجل", "word word"),
    ("قتل 5 رجال", "word number word"),
    ("قتل ٥ رجال", "word number word"),
    ("2,500", "number"),
    ("2٬500", "number"),
    ("2.5", "number"),
    ("2٫5", "number"),
    ("17/9/2021", "number mark number mark number"),
    ("17-9-2021", "number mark number mark number"),
    ("17.9.2021", "number"),
    ("12:30", "number mark number"),
    ("50%", "number mark"),
    ("12شخصا", "number word"),
    ("شخصا12", "word number"),
    ("M4", "latin"),
    ("F-16", "latin mark number"),
    ("T-72", "latin mark number"),
    ("don't", "latin"),
    ("Élysée", "latin"),
    ("قتل،رجل", "word mark word"),
    ("قتل, رجل", "word mark word"),
    ("قتل.رجل", "word mark word"),
    ("#قتل_رجل", "mark word mark word"),
    ("@قناة", "mark word"),
    ("«قتل»", "mark word mark"),
    ("(قتل)", "mark word mark"),
    ("قتل\nرجل", "word newline word"),
    ("قتل\n\nرجل", "word newline newline word"),
    ("قتل\tرجل", "word word"),
    ("قتل…", "word mark"),
    ("قتل...", "word mark mark mark"),
    ("🔴 قتل", "mark word"),
    ("وَقُتِلَ", "word"),
    ("قــتل", "word"),
    ("لـ5", "word number"),
    ("الـ5", "word number"),
    ('بـ"قتل"', "word mark word mark"),
    ("", ""),
    ("  ", ""),
]


@pytest.mark.parametrize(("raw", "kinds"), TOKENS)
def test_kinds_of_tokens(raw: str, kinds: str) -> None:
    assert " ".join(token.kind for token in tokenize(fold(raw))) == kinds


@pytest.mark.parametrize("comma", [",", "،"])
def test_a_latin_comma_is_an_arabic_one_but_not_inside_a_number(comma: str) -> None:
    texts = [t.text for t in tokenize(fold(f"قتل{comma} ثم 2{comma}500"))]
    assert texts[:3] == ["قتل", "،", "ثم"]
    assert texts[3:] == (["2,500"] if comma == "," else ["2", "،", "500"])
