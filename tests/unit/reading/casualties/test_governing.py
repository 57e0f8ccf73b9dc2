"""Whom a verb of harm governs: its object, not its doer, whatever stands between (codebook §3)."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read
from tests.counted import still, told

OBJECTS = [
    ("اغتال مجهولون ملثمون يقودون دراجة نارية مختار بلدة نصيب أمس.", "killed 1 civilians"),
    ("خطف مسلحان كانا يستقلان سيارة بيضاء تاجراً في حماة أمس.", "captured 1 civilians"),
    ("قتل مسلحون يستقلون دراجة نارية مدير مدرسة في مدينة درعا أمس.", "killed 1 civilians"),
    ("اعتقلت دورية مشتركة نازحين في مدينة نوى أمس.", "captured 2.. civilians"),
    ("قتلت مجموعة مسلحة شابين في مدينة نوى أمس.", "killed 2 civilians"),
    still(
        "an armed group is no doer before a plural",
        "قتلت مجموعة مسلحة مدنيين في نوى أمس.",
        "killed 2.. civilians",
    ),
    ("قتل وأصاب مسلحون خمسة مدنيين في مدينة درعا أمس.", "both 5 civilians"),
    ("مقتل وإصابة 12 مدنياً بقصف على بلدة سرمين", "both 12 civilians"),
    ("خطف مسلحون مجهولون شاباً في مدينة درعا أمس.", "captured 1 civilians"),
    ("خطف مسلحون شابة في مدينة درعا أمس.", "captured 1 civilians"),
    ("خطف مسلحون مدنياً في مدينة درعا أمس.", "captured 1 civilians"),
    ("خطف مسلحون طفلاً في مدينة درعا أمس.", "captured 1 civilians"),
    ("خطف مسلحون رجلاً في مدينة درعا أمس.", "captured 1 civilians"),
    ("قتل مسلحون شاباً في مدينة درعا أمس.", "killed 1 civilians"),
    ("قتل مجهولون مدنياً في مدينة درعا أمس.", "killed 1 civilians"),
    ("اغتال مجهولون شاباً في مدينة درعا أمس.", "killed 1 civilians"),
    ("اعتقل عناصر الأمن العسكري شاباً في مدينة درعا أمس.", "captured 1 civilians"),
    ("اعتقلت دورية مدنياً في مدينة درعا أمس.", "captured 1 civilians"),
    ("أصاب قناص شاباً في مدينة درعا أمس.", "wounded 1 civilians"),
    ("قتل عناصر التنظيم شاباً في مدينة درعا أمس.", "killed 1 civilians"),
    ("قتل مسلحون في غارة على مدينة هجين أمس.", "killed 2.. unidentified-gunmen"),
]


@pytest.mark.parametrize(("sentence", "rows"), OBJECTS)
def test_the_doer_behind_the_verb_is_not_harmed(sentence: str, rows: str) -> None:
    assert told(sentence) == rows


NAMED = [
    ("اعتقلت قوات النظام الشاب خالد السالم في مدينة درعا أمس.", "captured 1 civilians"),
    ("اعتقلت أمس قوات النظام الشاب خالد السالم في مدينة درعا.", "captured 1 civilians"),
    ("اعتقلت قوات النظام خالد السالم في مدينة درعا أمس.", "captured 1 civilians"),
    ("وكانت قوات النظام اعتقلت الشاب خالد السالم في مدينة درعا أمس.", "captured 1 civilians"),
    ("قتل تنظيم داعش الشيخ خالد السالم في مدينة هجين أمس.", "killed 1 civilians"),
    ("خطفت ميليشيا الحوثي الناشط خالد السالم في مدينة إب أمس.", "captured 1 civilians"),
    ("أفرجت قوات سوريا الديمقراطية عن الصحفي خالد السالم في مدينة الرقة أمس.", "released 1 civilians"),
    ("قتل القيادي في قوات النظام خالد السالم في مدينة درعا أمس.", "killed 1 syrian-government-forces"),
    ("قتل العقيد في قوات النظام خالد السالم في مدينة درعا أمس.", "killed 1 syrian-government-forces"),
    ("اغتال مجهولون القيادي في تنظيم داعش خالد السالم في مدينة درعا أمس.", "killed 1 islamic-state"),
    ("اعتقلت قوات النظام القيادي في تنظيم داعش خالد السالم في مدينة درعا أمس.", "captured 1 islamic-state"),
    (
        "اعتقلت قوات النظام العنصر السابق في فصائل المعارضة خالد السالم في مدينة درعا أمس.",
        "captured 1 former-opposition-fighters",
    ),
    ("اعتقلت قوات النظام الشابين خالد السالم وسامر العلي في مدينة درعا أمس.", "captured 2 civilians"),
]


@pytest.mark.parametrize(("sentence", "rows"), NAMED)
def test_who_is_named_behind_the_doer_is_none_of_his_men(sentence: str, rows: str) -> None:
    assert told(sentence) == rows


def test_a_phrase_that_the_end_of_the_text_cuts_off_is_read() -> None:
    assert read(document("t", "ومنعت دخول الغذاء إليها، ما دفع المئات من سكانها إلى النزوح نحو")).document
