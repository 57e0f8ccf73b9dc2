"""Verbs told from nouns of the same letters by where they stand: every verb of a sentence is marked with *."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold, fold_word
from marsad.arabic.tokens import tokenize
from marsad.arabic.verbs import is_verb_likely

SENTENCES = """
*قتل رجل وامرأة في البلدة
*قتلت امرأة في البلدة
*قُتل رجل في البلدة
و*قتل رجل في البلدة
لم *يقتل أحد في البلدة
لن *يعود الأهالي إلى البلدة
قد *يعود الأهالي إلى البلدة
سوف *يعود الأهالي إلى البلدة
*سيعود الأهالي إلى البلدة
الرجل الذي *قتل جاره
المرأة التي *خرجت من البيت
الرجال الذين *خرجوا من البيت
*قال المصدر إن الرجل *خرج من البيت
*أكد المصدر أن الرجل *خرج من البيت
عندما *خرج الرجل من البيت
حيث *خرج الرجل من البيت
كما *خرج الرجل من البيت
*خرج الرجل ثم *عاد إلى البيت
*أعلنت الوزارة أن الطريق مغلق
*نفت الوزارة أن *يكون الطريق مغلقاً
مقتل رجل في البلدة
بعد قصف البلدة
أثناء قصف البلدة
نتيجة قصف البلدة
عملية قتل في البلدة
جريمة قتل في البلدة
حالة قتل في البلدة
كل قتل جريمة
هذا قتل متعمد
فجر اليوم *وصل الرجل
فجر الجمعة *وصل الرجل
مساء أمس *وصل الرجل
الرتل العسكري *دخل البلدة
الجيش *قصف البلدة
الجيش *يقصف البلدة
القوات *انسحبت من البلدة
*أكد المصدر أن الجيش *فقد عشرة جنود
*أكد المصدر أن الفصيل *فقد مجموعة من عناصره
*فقد الجيش أحد ضباطه
بحسب المصدر فقد *قتل جندي
بحسب المصدر، فقد *أعلنت الوزارة حظر التجول
"""


def verbs_of(marked: str) -> tuple[list[str], list[str]]:
    """The verbs found and those marked."""
    tokens = tokenize(fold(marked.replace("*", "")))
    wanted = [fold_word(word.replace("*", "")) for word in marked.split() if "*" in word]
    return [token.text for i, token in enumerate(tokens) if is_verb_likely(tokens, i)], wanted


@pytest.mark.parametrize("marked", SENTENCES.strip().splitlines())
def test_verbs_and_nouns_of_one_spelling(marked: str) -> None:
    found, wanted = verbs_of(marked)
    assert found == wanted


@pytest.mark.xfail(
    strict=True, reason="a past behind أن, a passive joined by و, a noun that is a rare verb too"
)
@pytest.mark.parametrize(
    "marked",
    ["بعد أن *خرج الرجل من البيت", "*أصيب الرجل و*نقل إلى المشفى", "رتل عسكري *دخل البلدة"],
)
def test_verbs_that_are_missed(marked: str) -> None:
    found, wanted = verbs_of(marked)
    assert found == wanted
