"""Who does and who suffers: the voice that a form's letters leave open, in every pattern that news uses."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold_word
from marsad.arabic.verbs import Verb, verb_readings, voice_marks

# A form, its lemma, the voice of its third person, its gender, number and tense.
FORMS = """
قتل قتل either m s past
قتلت قتل either f s past
قتلوا قتل either m p past
قتلتا قتل either f d past
يقتل قتل either m s present
يقتلون قتل either m p present
يقتلان قتل either m d present
قصفت قصف either f s past
خطفوا خطف either m p past
دمرت دمر either f s past
فجرت فجر either f s past
هجروا هجر either m p past
نهبت نهب either f s past
اعتقلت اعتقل either f s past
اعتقلوا اعتقل either m p past
يعتقلون اعتقل either m p present
اختطفت اختطف either f s past
اقتحمت اقتحم either f s past
أعدموا أعدم either m p past
أحرقوا أحرق either m p past
أغلقت أغلق either f s past
أفرجت أفرج either f s past
أسقطت أسقط either f s past
استهدف استهدف either m s past
استهدفت استهدف either f s past
استهدفوا استهدف either m p past
تستهدف استهدف either f s present
يستهدفون استهدف either m p present
استخدمت استخدم either f s past
استشهدت استشهد either f s past
استدعوا استدعى either m p past
استعيد استعاد passive m s past
استعيدت استعاد passive f s past
استعادت استعاد active f s past
تستعاد استعاد passive f s present
توفيت توفي passive f s past
تبودلت تبادل passive f s past
تبنيت تبنى passive f s past
تبنت تبنى active f s past
اغتيل اغتال passive m s past
اغتيلت اغتال passive f s past
اغتالت اغتال active f s past
أصيب أصاب passive m s past
أصيبوا أصاب passive m p past
أصابت أصاب active f s past
هوجمت هاجم passive f s past
هاجمت هاجم active f s past
حوصروا حاصر passive m p past
حاصرت حاصر active f s past
دوهم داهم passive m s past
داهمت داهم active f s past
صودرت صادر passive f s past
انفجرت انفجر active f s past
اندلعت اندلع active f s past
انسحبوا انسحب active m p past
قالت قال active f s past
أفادت أفاد active f s past
ارتقت ارتقى active f s past
تصدت تصدى active f s past
"""


@pytest.mark.parametrize("row", FORMS.split("\n")[1:-1])
def test_the_voice_of_a_form(row: str) -> None:
    form, lemma, voice, gender, number, tense = row.split()
    wanted = (fold_word(lemma), voice, gender, number, tense)
    assert wanted in [(verb.lemma, verb.voice, verb.gender, verb.number, verb.tense) for verb in _third(form)]


@pytest.mark.parametrize("form", ["قتله", "قتلته", "قتلهم", "اعتقلوهم", "استهدفتها", "فاعتقلته", "أصابهم"])
def test_with_an_object_it_is_active(form: str) -> None:
    readings = _third(form)
    assert readings
    assert {verb.voice for verb in readings if verb.enclitic} == {"active"}


@pytest.mark.parametrize(
    "form", ["قُتل", "وقُتلت", "أُصيب", "اعتُقل", "استُهدفت", "أُعدموا", "يُقتل", "خُطف", "جُرحوا", "استُشهد"]
)
def test_vowel_marks_say_passive(form: str) -> None:
    assert voice_marks(form) == "passive"


@pytest.mark.parametrize("form", ["قَتل", "قتل", "يُعلن", "يُطلق", "قَتَلَ", "ُ", ""])
def test_vowel_marks_that_do_not(form: str) -> None:
    assert voice_marks(form) is None


def _third(form: str) -> list[Verb]:
    return [verb for verb in verb_readings(fold_word(form)) if verb.person == 3]
