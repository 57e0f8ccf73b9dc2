"""Every clitic before and behind words of every shape: the cut that a reader makes is among the forms."""

from __future__ import annotations

import pytest

from marsad.arabic.clitics import PRONOUNS, bare, forms, later_stems
from marsad.arabic.folding import fold_word

# What is written before a noun: the conjunction and preposition, and whether the article follows.
BEFORE = [
    ("", "", False),
    ("و", "و", False),
    ("ف", "ف", False),
    ("ب", "ب", False),
    ("ل", "ل", False),
    ("ك", "ك", False),
    ("وب", "وب", False),
    ("ول", "ول", False),
    ("وك", "وك", False),
    ("فب", "فب", False),
    ("فل", "فل", False),
    ("ال", "", True),
    ("وال", "و", True),
    ("فال", "ف", True),
    ("بال", "ب", True),
    ("كال", "ك", True),
    ("لل", "ل", True),
    ("وبال", "وب", True),
    ("ولل", "ول", True),
    ("وكال", "وك", True),
    ("فبال", "فب", True),
    ("فلل", "فل", True),
]
NOUNS = """
رجل قرية مدينة جسر كتيبة لواء مشفى سوق ولد وزير فندق فرقة
بلدة باب كنيسة كمين لجنة لغم سجن سيارة ألف أمير إمام آلية
رئيس مسؤول شيء جزء قوات مدنيين مسلحون شاب أب يد
"""


def cuts(word: str) -> set[tuple[str, bool, str, str]]:
    return {(f.proclitics, f.article, f.stem, f.enclitic) for f in forms(word)}


@pytest.mark.parametrize("noun", NOUNS.split())
def test_a_noun_is_found_behind_whatever_stands_before_it(noun: str) -> None:
    for written, proclitics, article in BEFORE:
        if written.endswith("لل") and noun.startswith("ل"):
            written = written[:-1]  # للواء: of three ل two are written
        word = fold_word(written + noun)
        assert (proclitics, article, fold_word(noun), "") in cuts(word), word


@pytest.mark.parametrize("pronoun", PRONOUNS)
@pytest.mark.parametrize("noun", [n for n in NOUNS.split() if fold_word(n)[-1] not in "هءي"])
def test_and_before_every_pronoun(noun: str, pronoun: str) -> None:
    stem = fold_word(noun)
    for written, proclitics in (("", ""), ("و", "و"), ("ب", "ب"), ("ول", "ول")):
        word = fold_word(written + noun + pronoun)
        assert (proclitics, False, stem, pronoun) in cuts(word), word


@pytest.mark.parametrize("pronoun", PRONOUNS)
@pytest.mark.parametrize(
    "noun", ["قرية", "مدينة", "كتيبة", "بلدة", "كنيسة", "لجنة", "سيارة", "آلية", "مدرسة"]
)
def test_the_feminine_ending_before_a_pronoun(noun: str, pronoun: str) -> None:
    word = fold_word(noun[:-1] + "ت" + pronoun)
    assert ("", False, fold_word(noun), pronoun) in cuts(word)
    assert ("و", False, fold_word(noun), pronoun) in cuts("و" + word)


@pytest.mark.parametrize(
    ("written", "noun"),
    [
        ("رجلاً", "رجل"),
        ("قتيلاً", "قتيل"),
        ("مدنيا", "مدني"),
        ("بيتا", "بيت"),
        ("جزءا", "جزء"),
        ("وجنديا", "جندي"),
        ("لمدنيا", "مدني"),
    ],
)
def test_the_alif_of_tanween(written: str, noun: str) -> None:
    assert any((p, False, fold_word(noun), "ا") in cuts(fold_word(written)) for p in ("", "و", "ل"))


# Every form that there is of a word, in order: proclitics, article (+ or -), stem, enclitic.
ALL_FORMS = [
    ("", ["-"]),
    ("ب", ["-ب"]),
    ("ال", ["-ال"]),
    ("من", ["-من"]),
    ("جيش", ["-جيش"]),
    ("بيت", ["-بيت", "ب -يت"]),
    ("البيت", ["-البيت", "+بيت"]),
    ("والبيت", ["-والبيت", "و -البيت", "و +بيت"]),
    ("وبيت", ["-وبيت", "و -بيت", "وب -يت"]),
    ("بها", ["-بها", "ب -ها"]),
    ("للجسر", ["-للجسر", "ل -لجسر", "ل +جسر", "ل +لجسر"]),
    ("سيصل", ["-سيصل", "س -يصل"]),
    ("وسيصل", ["-وسيصل", "و -سيصل", "وس -يصل"]),
    ("جسرا", ["-جسرا", "-جسر ا"]),
    ("جسرنا", ["-جسرنا", "-جسرن ا", "-جسر نا"]),
    ("جسره", ["-جسره", "-جسر ه"]),
    ("جسرهم", ["-جسرهم", "-جسر هم"]),
    ("دولته", ["-دولته", "-دولت ه", "-دوله ه"]),
    ("دولتي", ["-دولتي", "-دولت ي", "-دوله ي"]),
]  # fmt: skip


def told(word: str) -> list[str]:
    return [f"{f.proclitics} {'+' if f.article else '-'}{f.stem} {f.enclitic}".strip() for f in forms(word)]


@pytest.mark.parametrize(("word", "wanted"), ALL_FORMS)
def test_all_forms_of_a_word(word: str, wanted: list[str]) -> None:
    assert told(word) == wanted


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("سالبيت", "بيت"),  # no article behind the sign of the future
        ("ببالبيت", "بيت"),  # one preposition
        ("ووالبيت", "بيت"),  # one conjunction
        ("فوالبيت", "بيت"),
        ("بوالبيت", "بيت"),  # the conjunction first
        ("البالبيت", "بيت"),
        ("البيتالي", "بيت"),
        ("بيتهمها", "بيت"),  # one pronoun
        ("هبيت", "بيت"),  # no clitic at all
        ("مبيت", "بيت"),
        ("يبيت", "بيت"),
    ],
)
def test_what_is_no_way_to_cut(word: str, stem: str) -> None:
    assert stem not in {f.stem for f in forms(word)}


@pytest.mark.parametrize(
    ("word", "defined"),
    [
        ("الباب", ["الباب", "الباب"]),
        ("باب", ["باب", "اب"]),
        ("للباب", ["للباب", "لباب", "الباب", "اللباب"]),
    ],
)
def test_the_stem_with_its_article(word: str, defined: list[str]) -> None:
    assert [f.defined for f in forms(word)] == defined


@pytest.mark.parametrize(
    ("word", "stem", "may"),
    [
        ("مسلح", "مسلح", True),
        ("المسلح", "مسلح", True),
        ("للمسلح", "مسلح", True),
        ("لمسلح", "مسلح", True),
        ("بمسلح", "مسلح", True),
        ("بالمسلح", "مسلح", True),
        ("مسلحا", "مسلح", True),
        ("مسلحه", "مسلح", True),
        ("مسلحهم", "مسلح", True),
        ("مسلحنا", "مسلح", True),
        ("سيارته", "سياره", True),
        ("مسلحي", "مسلح", False),
        ("ومسلح", "مسلح", False),
        ("والمسلح", "مسلح", False),
        ("كالمسلح", "مسلح", False),
        ("سمسلح", "مسلح", False),
        ("وبمسلح", "مسلح", False),
    ],
)
def test_the_stems_of_a_later_word(word: str, stem: str, may: bool) -> None:
    assert (stem in later_stems(word)) is may


@pytest.mark.parametrize(
    ("word", "without"),
    [
        ("البيت", "بيت"),
        ("الاب", "اب"),
        ("اليد", "يد"),
        ("ال", "ال"),
        ("الم", "الم"),
        ("والبيت", "والبيت"),
        ("للبيت", "للبيت"),
        ("الالف", "الف"),
        ("اللواء", "لواء"),
        ("", ""),
        ("بيت", "بيت"),
    ],
)
def test_the_word_without_its_article(word: str, without: str) -> None:
    assert bare(word) == without


@pytest.mark.parametrize(
    ("word", "stem"), [("لليد", "يد"), ("لله", "له"), ("للاب", "اب"), ("واليد", "يد"), ("باليد", "يد")]
)
def test_a_noun_of_two_letters_behind_its_article(word: str, stem: str) -> None:
    assert stem in {f.stem for f in forms(word)}
