"""Vowel marks that say who suffers, pattern by pattern, and verbs with what is written onto them."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold_word
from marsad.arabic.verbs import verb_readings, voice_marks

# Past and present in the passive, as a careful writer marks them.
PASSIVE = """
قُتل يُقتل
قُتِل يُقتَل
قُتِلَ يُقْتَلُ
قُصفت تُقصف
خُطفوا يُخطفون
جُرح يُجرح
ذُبح يُذبح
سُجن يُسجن
نُقل يُنقل
أُسر يُؤسر
وُضع يُوضع
دُهس يُدهس
شُنّ يُشنّ
دُمّر يُدمَّر
فُجّر يُفجَّر
هُجّر يُهجَّر
شُرّد يُشرَّد
عُيّن يُعيَّن
سُلّم يُسلَّم
عُذّب يُعذَّب
صُفّي يُصفَّى
أُصيب يُصاب
أُعدم يُعدَم
أُطلق يُطلَق
أُحرق يُحرَق
أُفرج يُفرَج
أُسقط يُسقَط
أُعلن يُعلَن
أُغلق يُغلَق
تُوفي يُتوفّى
اعتُقل يُعتقل
اغتُصب يُغتصب
اختُطف يُختطف
احتُجز يُحتجز
اقتُحم يُقتحم
استُهدف يُستهدف
استُشهد يُستشهد
استُخدم يُستخدم
استُعيد يُستعاد
"""
ROWS = [row.split() for row in PASSIVE.strip().splitlines()]


@pytest.mark.parametrize("forms", ROWS, ids=lambda forms: forms[0])
def test_marked_passives(forms: list[str]) -> None:
    for form in forms:
        assert voice_marks(form) == "passive", form


@pytest.mark.parametrize("forms", ROWS, ids=lambda forms: forms[0])
def test_behind_and_and_will(forms: list[str]) -> None:
    past, present = forms
    for form in (
        f"و{past}",
        f"وَ{past}",
        f"ف{past}",
        f"و{present}",
        f"س{present}",
        f"وس{present}",
        f"سَ{present}",
    ):
        assert voice_marks(form) == "passive", form


@pytest.mark.xfail(strict=True, reason="a rarer verb of the pattern IV has these letters and this damma too")
@pytest.mark.parametrize("form", ["يُؤخذ", "يُوجد", "يُدفن"])
def test_where_a_rarer_verb_leaves_it_open(form: str) -> None:
    assert voice_marks(form) == "passive"


ACTIVE = """
قَتل
قَتَلَ
قتلَ
يَقتل
يَقتُل
يَقْتُلُ
تَقصُف
يَخطفون
دَمّر
دَمَّرَت
فَجّروا
يُدمّر
يُدمِّر
يُدمِر
يُفجِر
يُفجِّر
أَصاب
أَصابت
يُصيب
يُصِيب
يُطلق
يُطلِق
يُعلن
يُعلِن
يُغلِق
يُهاجم
يُهاجِم
يُحاصِر
يُقاتل
تُحاصر
تَقدّم
اِعتقل
اعتَقل
يَعتقل
اِنسحب
استَهدف
يَستهدف
قالُوا
كانُوا
قتلُوا
"""


@pytest.mark.parametrize("form", ACTIVE.split())
def test_marks_that_say_nothing_of_the_kind(form: str) -> None:
    assert voice_marks(form) is None


@pytest.mark.parametrize("form", ["", "ُ", "قُ", "ُُُ", "قتل", "12", "abc", "،", "وُ", "سُ"])
def test_what_is_no_marked_verb(form: str) -> None:
    assert voice_marks(form) is None


# A verb with its object: what is written, the verb, the letters before it, the pronoun, how many did it.
WITH_OBJECTS = """
قتله قتل - ه s
قتلها قتل - ها s
قتلهم قتل - هم s
قتلهما قتل - هما s
قتلهن قتل - هن s
قتلنا قتل - نا s
قتلني قتل - ني s
وقتله قتل و ه s
فقتله قتل ف ه s
قتلوه قتل - ه p
قتلوهم قتل - هم p
قتلته قتل - ه s
يقتلونه قتل - ه p
يقتلوهم قتل - هم p
سيقتلونهم قتل س هم p
وسيقتلونه قتل وس ه p
ليقتلوه قتل ل ه p
اعتقلته اعتقل - ه s
اعتقلوها اعتقل - ها p
فاعتقلوه اعتقل ف ه p
استهدفتهم استهدف - هم s
استهدفوهما استهدف - هما p
أصابته أصاب - ه s
فأصابتهما أصاب ف هما s
رماه رمى - ه s
نفاها نفى - ها s
ألقاه ألقى - ه s
أعطاهم أعطى - هم s
اشتراها اشترى - ها s
خطفوني خطف - ني p
يستهدفنا استهدف - نا s
داهموها داهم - ها p
قصفتموها قصف - ها p
"""


@pytest.mark.parametrize("row", WITH_OBJECTS.strip().splitlines())
def test_verbs_with_an_object(row: str) -> None:
    word, lemma, proclitics, enclitic, number = row.split()
    wanted = (fold_word(lemma), "active", number, proclitics.replace("-", ""), enclitic)
    found = [(v.lemma, v.voice, v.number, v.proclitics, v.enclitic) for v in verb_readings(fold_word(word))]
    assert wanted in found


@pytest.mark.parametrize(
    "word", ["سقتل", "سقتلوا", "وسقصف", "لقتل", "سانفجرت", "سقتلت", "بقتل", "كقتل", "ببقتل", "ووقتل", "فوقتل"]
)
def test_what_cannot_be_written_before_a_past(word: str) -> None:
    readings = [v for v in verb_readings(fold_word(word)) if v.lemma in ("قتل", "قصف", "انفجر")]
    assert [v for v in readings if v.proclitics] == []


@pytest.mark.parametrize("word", ["قتله", "يقتلونهم", "اعتقلوها", "استهدفتهم"])
def test_a_passive_takes_no_object(word: str) -> None:
    assert {v.voice for v in verb_readings(fold_word(word)) if v.enclitic} == {"active"}


@pytest.mark.parametrize("word", ["عبرو", "خرجو", "دخلو", "وقتلو", "انسحبو"])
def test_a_plural_without_its_silent_alif(word: str) -> None:
    assert any(v.number == "p" and v.person == 3 for v in verb_readings(fold_word(word)))
