"""Happenings by rarer words: departures, salvos, robbed herds, new camps, lulls."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read
from tests.interpreted import needs_python

SENTENCES = [
    ("جلاء آخر جندي فرنسي عن قاعدة نجامينا.", "withdrawal"),
    ("جلاء قوات التحالف عن قاعدة التاجي شمالي بغداد.", "withdrawal"),
    ("تراشق مدفعي بين الطرفين على محور عين عيسى.", "shelling"),
    ("تراشق بالقذائف بين الجيش والمسلحين على جبهة كباني.", "shelling"),
    ("تعرضت قاعدة الحرير في أربيل لرشقة صواريخ كاتيوشا.", "shelling"),
    ("سقط وابل من القذائف على حي الجحملية في تعز.", "shelling"),
    ("ذبح التنظيم راعياً بتهمة التعامل مع الجيش في بادية دير الزور.", "execution"),
    ("فرار ثلاثين جندياً من معسكر للجيش في الحسكة.", "defection"),
    ("إنشاء معسكر للقوات الروسية في مطار القامشلي.", "base_established"),
    ("نصب الحوثيون ثكنة جديدة في مديرية الحشاء.", "base_established"),
    ("تخريب محطة كهرباء في ود مدني من قبل مسلحين.", "property_destruction"),
    ("تهدئة برعاية الأمم المتحدة في الحديدة.", "agreement"),
    ("لجأ أكثر من ألفي سوداني إلى تشاد خلال يومين.", "displacement"),
    ("استهدف مسلحون حاجزاً للجيش بقذائف RPG في مدينة تكريت.", "attack"),
    ("استهدف مجهولون منزل المختار بقذيفة “آر بي جي” في درعا.", "attack"),
    ("تعرضت الدورية لإطلاق نار بأسلحة رشاشة و(قذائف آر بي جي) في شبوة.", "attack"),
    ("قذيفة مضادة للدروع تصيب آلية للجيش في رفح.", "attack"),
    ("صادر عناصر الحاجز قطيع أغنام لمدنيين في عين عرب.", "looting"),
    ("سلب مسلحون دراجات نارية من مدنيين على طريق أثريا.", "looting"),
    ("شهدت بلدة عزون اقتحامات للجيش الإسرائيلي صباح اليوم.", "attack"),
]


@needs_python
@pytest.mark.parametrize(("sentence", "action"), SENTENCES)
def test_a_happening_is_read_by_its_rarer_words(sentence: str, action: str) -> None:
    claims = read(document("a", sentence, published="2025-05-07")).claims
    assert [claim.action for claim in claims if claim.kind == "incident"] == [action]


@needs_python
@pytest.mark.parametrize(
    "sentence",
    [
        "ودعا المبعوث إلى تهدئة الأوضاع في المدينة.",
        "وأخذ المسؤول على الوزارة تأخرها في بناء المدارس.",
    ],
)
def test_a_call_for_calm_is_no_agreement(sentence: str) -> None:
    claims = read(document("a", sentence, published="2025-05-07")).claims
    assert not [claim for claim in claims if claim.kind == "incident"]
