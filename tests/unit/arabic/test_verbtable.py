"""Inflected verbs: each form of the news goes back to its verb, with person and clitics."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold_word
from marsad.arabic.verbs import Verb, verb_readings


def readings(word: str) -> tuple[Verb, ...]:
    return verb_readings(fold_word(word))


@pytest.mark.parametrize(
    ("word", "lemma", "gender", "number", "tense"),
    [
        ("قصف", "قصف", "m", "s", "past"),
        ("قصفت", "قصف", "f", "s", "past"),
        ("يقصفون", "قصف", "m", "p", "present"),
        ("سيقصف", "قصف", "m", "s", "present"),
        ("اعتقلوا", "اعتقل", "m", "p", "past"),
        ("تعتقل", "اعتقل", "f", "s", "present"),
        ("استهدفت", "استهدف", "f", "s", "past"),
        ("انفجرت", "انفجر", "f", "s", "past"),
        ("هاجموا", "هاجم", "m", "p", "past"),
        ("يهاجم", "هاجم", "m", "s", "present"),
        ("قتلا", "قتل", "m", "d", "past"),
        ("أطلقوا", "اطلق", "m", "p", "past"),
        ("شنوا", "شن", "m", "p", "past"),
        ("اندلعت", "اندلع", "f", "s", "past"),
        ("تعرضت", "تعرض", "f", "s", "past"),
        ("اقتحمت", "اقتحم", "f", "s", "past"),
        ("سيطروا", "سيطر", "m", "p", "past"),
        ("نفذت", "نفذ", "f", "s", "past"),
    ],
)
def test_a_form_goes_back_to_its_verb(word: str, lemma: str, gender: str, number: str, tense: str) -> None:
    found = {(v.lemma, v.gender, v.number, v.tense) for v in readings(word) if v.person == 3}
    assert (lemma, gender, number, tense) in found


@pytest.mark.parametrize(("word", "lemma"), [("اغتيل", "اغتال"), ("أصيبوا", "اصاب")])
def test_a_form_that_is_only_passive(word: str, lemma: str) -> None:
    assert {v.voice for v in readings(word) if v.tense == "past"} == {"passive"}
    assert lemma in {v.lemma for v in readings(word)}


@pytest.mark.parametrize("word", ["انفجرت", "اندلعت", "هاجموا", "سيطروا"])
def test_a_form_that_is_never_passive(word: str) -> None:
    assert {v.voice for v in readings(word)} == {"active"}


@pytest.mark.parametrize(
    ("word", "proclitics", "enclitic"),
    [
        ("وانسحبت", "و", ""),
        ("فانسحبوا", "ف", ""),
        ("سيقصف", "س", ""),
        ("خطفوها", "", "ها"),
        ("اعتقلته", "", "ه"),
    ],
)
def test_what_is_written_with_a_verb(word: str, proclitics: str, enclitic: str) -> None:
    assert (proclitics, enclitic) in {(v.proclitics, v.enclitic) for v in readings(word)}


@pytest.mark.parametrize("word", ["الجيش", "القصف", "والمدينة", "بالمدفعية", "", "3", "abc"])
def test_what_cannot_be_a_verb(word: str) -> None:
    assert readings(word) == ()
