"""Which expression dates the happening, and what is counted from the happening before (codebook §3, §8)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def dates(raw: str) -> list[str]:
    """start..end of each incident of a report of Wednesday 2024-05-22."""
    claims = read(document("t", raw, published="2024-05-22")).claims
    found = [c.when for c in claims if c.kind == "incident"]
    return [f"{w.start}..{w.end}" if w and w.start else "-" for w in found]


DAY = "2024-05-22..2024-05-22"
YESTERDAY = "2024-05-21..2024-05-21"
CASES = [
    ("قُتل جندي في هجوم قرب كركوك أمس.", YESTERDAY),
    ("قُتل ثلاثة مدنيين بقصف حوثي في إب أمس.", YESTERDAY),
    ("قُتل ثلاثة مدنيين بقصف حوثي في مدينة إب.", "-"),
    ("قتل ثلاثة مدنيين ليلة أمس بقصف على حي في الأبيض.", YESTERDAY),
    ("انفجرت عبوة ناسفة فجر اليوم بدورية في الحسكة وقتل شرطيان.", DAY),
    ("قالت الشرطة اليوم إن مسلحين قتلوا تاجراً في البصرة يوم الاثنين.", "2024-05-20..2024-05-20"),
    ("أعلنت الوزارة أمس مقتل شرطي في هجوم وقع يوم السبت في بنغازي.", "2024-05-18..2024-05-18"),
    ("قصف الطيران أطراف مأرب يوم الأحد الماضي وقتل مدنيان.", "2024-05-19..2024-05-19"),
    ("اغتال مجهولون قيادياً في درعا في ٣ أيار الجاري.", "2024-05-03..2024-05-03"),
    ("عند الساعة العاشرة من مساء أمس هاجم مسلحون حاجزاً في سبها وقتلوا جندياً.", YESTERDAY),
    ("وقصفت الطائرات مخيماً في رفح وقتلت طفلين صباح اليوم الأربعاء.", DAY),
    ("قتل مدني بانفجار لغم في ريف حماة مؤخراً.", "-"),
    ("قتل مدني بانفجار لغم شرق الحديدة قبل أيام.", "-"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "expected"), CASES)
def test_the_time_of_the_deed(raw: str, expected: str) -> None:
    assert dates(raw)[:1] == [expected]


ANCHORED = [
    ("قُتل شرطي بهجوم في كركوك يوم الأحد. وفي اليوم التالي قتل طفل بقصف على الحويجة.", "2024-05-20..2024-05-20"),
    ("هاجم مسلحون حاجزاً في سرت أمس وقتلوا جندياً. وبعد ساعتين انفجرت عبوة في مصراتة وقتلت طفلاً.", YESTERDAY),
    ("قصفت المدفعية حي جوبر يوم السبت. وقبل ذلك بيوم قتل طفل بقصف على داريا.", "2024-05-17..2024-05-17"),
    ("اغتال مجهولون ضابطاً في عدن يوم الجمعة. وبعد يومين قتل شيخ قبلي برصاص مسلحين في شبوة.", "2024-05-19..2024-05-19"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "expected"), ANCHORED)
def test_what_counts_from_the_happening_before(raw: str, expected: str) -> None:
    assert dates(raw)[1:] == [expected]
