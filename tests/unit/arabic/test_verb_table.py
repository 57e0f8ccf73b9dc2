"""Verbs of every pattern through all persons: what is made of a form is the verb, voice and person meant.

The forms are those of the grammars; each line is one verb: root letters as news uses it, past and present.
"""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold_word
from marsad.arabic.verbs import Verb, verb_readings

# lemma, "he did", "she did", "they did", "he does", "she does", "they do"
SOUND = [
    ("قتل", "قتل", "قتلت", "قتلوا", "يقتل", "تقتل", "يقتلون"),
    ("قصف", "قصف", "قصفت", "قصفوا", "يقصف", "تقصف", "يقصفون"),
    ("خطف", "خطف", "خطفت", "خطفوا", "يخطف", "تخطف", "يخطفون"),
    ("دمر", "دمر", "دمرت", "دمروا", "يدمر", "تدمر", "يدمرون"),
    ("هاجم", "هاجم", "هاجمت", "هاجموا", "يهاجم", "تهاجم", "يهاجمون"),
    ("حاصر", "حاصر", "حاصرت", "حاصروا", "يحاصر", "تحاصر", "يحاصرون"),
    ("احرق", "أحرق", "أحرقت", "أحرقوا", "يحرق", "تحرق", "يحرقون"),
    ("اعلن", "أعلن", "أعلنت", "أعلنوا", "يعلن", "تعلن", "يعلنون"),
    ("انسحب", "انسحب", "انسحبت", "انسحبوا", "ينسحب", "تنسحب", "ينسحبون"),
    ("انفجر", "انفجر", "انفجرت", "انفجروا", "ينفجر", "تنفجر", "ينفجرون"),
    ("اعتقل", "اعتقل", "اعتقلت", "اعتقلوا", "يعتقل", "تعتقل", "يعتقلون"),
    ("احتجز", "احتجز", "احتجزت", "احتجزوا", "يحتجز", "تحتجز", "يحتجزون"),
    ("استهدف", "استهدف", "استهدفت", "استهدفوا", "يستهدف", "تستهدف", "يستهدفون"),
    ("استقبل", "استقبل", "استقبلت", "استقبلوا", "يستقبل", "تستقبل", "يستقبلون"),
    ("تقدم", "تقدم", "تقدمت", "تقدموا", "يتقدم", "تتقدم", "يتقدمون"),
    ("تمركز", "تمركز", "تمركزت", "تمركزوا", "يتمركز", "تتمركز", "يتمركزون"),
    ("سيطر", "سيطر", "سيطرت", "سيطروا", "يسيطر", "تسيطر", "يسيطرون"),
]
WEAK = [
    ("قال", "قال", "قالت", "قالوا", "يقول", "تقول", "يقولون"),
    ("عاد", "عاد", "عادت", "عادوا", "يعود", "تعود", "يعودون"),
    ("سار", "سار", "سارت", "ساروا", "يسير", "تسير", "يسيرون"),
    ("نفي", "نفى", "نفت", "نفوا", "ينفي", "تنفي", "ينفون"),
    ("نعي", "نعى", "نعت", "نعوا", "ينعى", "تنعى", "ينعون"),
    ("نجا", "نجا", "نجت", "نجوا", "ينجو", "تنجو", "ينجون"),
    ("لقي", "لقي", "لقيت", "لقوا", "يلقى", "تلقى", "يلقون"),
    ("وصل", "وصل", "وصلت", "وصلوا", "يصل", "تصل", "يصلون"),
    ("وقع", "وقع", "وقعت", "وقعوا", "يقع", "تقع", "يقعون"),
    ("اصاب", "أصاب", "أصابت", "أصابوا", "يصيب", "تصيب", "يصيبون"),
    ("اغار", "أغار", "أغارت", "أغاروا", "يغير", "تغير", "يغيرون"),
    ("اغتال", "اغتال", "اغتالت", "اغتالوا", "يغتال", "تغتال", "يغتالون"),
    ("شن", "شن", "شنت", "شنوا", "يشن", "تشن", "يشنون"),
    ("فر", "فر", "فرت", "فروا", "يفر", "تفر", "يفرون"),
    ("ادي", "أدى", "أدت", "أدوا", "يؤدي", "تؤدي", "يؤدون"),
    ("تصدي", "تصدى", "تصدت", "تصدوا", "يتصدى", "تتصدى", "يتصدون"),
    ("اجلي", "أجلى", "أجلت", "أجلوا", "يجلي", "تجلي", "يجلون"),
    ("استولي", "استولى", "استولت", "استولوا", "يستولي", "تستولي", "يستولون"),
]
PERSONS = [("past", 3, "m", "s"), ("past", 3, "f", "s"), ("past", 3, "m", "p"), ("present", 3, "m", "s")]
PERSONS += [("present", 3, "f", "s"), ("present", 3, "m", "p")]
CASES = [
    (lemma, form, *person)
    for lemma, *forms in SOUND + WEAK
    for form, person in zip(forms, PERSONS, strict=True)
]


def readings(form: str) -> list[Verb]:
    return list(verb_readings(fold_word(form)))


def is_meant(verb: Verb, lemma: str, tense: str, gender: str, number: str) -> bool:
    same = fold_word(verb.lemma) == fold_word(lemma) and verb.tense == tense and verb.person == 3
    return same and verb.number == number and verb.gender in (gender, "")


@pytest.mark.parametrize(("lemma", "form", "tense", "person", "gender", "number"), CASES)
def test_a_form_is_read(lemma: str, form: str, tense: str, person: int, gender: str, number: str) -> None:
    assert any(is_meant(verb, lemma, tense, gender, number) for verb in readings(form))


@pytest.mark.parametrize(("lemma", "form", "tense", "person", "gender", "number"), CASES)
@pytest.mark.parametrize("clitic", ["و", "ف"])
def test_and_behind_a_conjunction(
    clitic: str, lemma: str, form: str, tense: str, person: int, gender: str, number: str
) -> None:
    found = [verb for verb in readings(clitic + form) if is_meant(verb, lemma, tense, gender, number)]
    assert clitic in {verb.proclitics for verb in found}


PRESENT = [case for case in CASES if case[2] == "present"]


@pytest.mark.parametrize(("lemma", "form", "tense", "person", "gender", "number"), PRESENT)
def test_and_in_the_future(lemma: str, form: str, tense: str, person: int, gender: str, number: str) -> None:
    found = [verb for verb in readings("س" + form) if is_meant(verb, lemma, tense, gender, number)]
    assert any("س" in verb.proclitics for verb in found)


TRANSITIVE = [
    row
    for row in SOUND + WEAK
    if row[0] in ("قتل", "قصف", "خطف", "هاجم", "حاصر", "احرق", "اعتقل", "استهدف", "اصاب", "شن")
]


@pytest.mark.parametrize("pronoun", ["ه", "ها", "هم", "هما"])
@pytest.mark.parametrize("row", TRANSITIVE, ids=lambda row: row[0])
def test_and_with_its_object(row: tuple[str, ...], pronoun: str) -> None:
    lemma, _, she, *_ = row
    found = [verb for verb in readings(she + pronoun) if is_meant(verb, lemma, "past", "f", "s")]
    assert pronoun in {verb.enclitic for verb in found}


@pytest.mark.parametrize("word", ["الجيش", "مدرسة", "منذ", "الذين", "حيث", "سيارات", "طائرات", "٣"])
def test_what_can_be_no_verb_has_no_reading_in_the_third_person_past(word: str) -> None:
    assert not any(
        verb.person == 3 and verb.tense == "past" and not verb.proclitics for verb in readings(word)
    )
