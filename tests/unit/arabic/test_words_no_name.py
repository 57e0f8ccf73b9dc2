"""Words that stand where a name could and are none: inflected words, places named for somebody, verbs in a list."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.name_words import Fit, fit
from marsad.arabic.names import find_names
from marsad.arabic.tokens import tokenize


@pytest.mark.parametrize(
    "word",
    [
        "شخصيتين",
        "مقربتين",
        "حتفها",
        "لفحصها",
        "مقتلهم",
        "منازلنا",
        "قضاءه",
        "سيارتهما",
        "لاستحصاله",
        "لقيامه",
        "لحيازته",
    ],
)
def test_an_inflected_word_is_no_name(word: str) -> None:
    assert fit(word) == Fit.NO


@pytest.mark.parametrize(
    "word", ["كريستين", "ياسين", "نزيه", "وجيه", "مها", "ابراهيم", "رنا", "دينا", "ادهم", "لوقا", "لطيفه"]
)
def test_a_name_that_ends_alike_stays_one(word: str) -> None:
    assert fit(word) > Fit.NO


@pytest.mark.parametrize(
    "text",
    [
        "انفجار في سوق السمك بمديرية الشيخ عثمان أمس.",
        "قصف تل الشيخ حسين بقذائف الهاون.",
        "هجوم على حي الشيخ مقصود في المدينة.",
        "طالبت أسرة ريم العابد بالتحقيق، وحثت بايدن على التدخل.",
        "نصبوا كمينا لطلال.",
    ],
)
def test_these_name_nobody(text: str) -> None:
    tokens = tokenize(fold(text))
    names = [" ".join(t.text for t in tokens[n.name_first : n.name_last + 1]) for n in find_names(tokens)]
    assert not [n for n in names if n != "ريم العابد"]
