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
    ("والاثنين، قال مسؤولون محليون إن خمسة جنود قتلوا في كمين قرب ميدي.", "-"),
    ("ومساء أمس، أعلن الحزب أنه قصف موقعاً في كريات شمونة.", YESTERDAY),
    ("قُتل ستة جنود في كمين قرب ميدي ليل الاثنين إلى الثلاثاء.", "2024-05-20..2024-05-21"),
    ("أعلن العقيد سالم الحربي، الاثنين، انشقاقه عن ميليشيات الحوثي في مأرب.", "2024-05-20..2024-05-20"),
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


TEMPLATES = [
    "{} قتل مدنيان بقصف على بلدة طفس.",
    "قتل مدنيان بقصف على بلدة طفس {}.",
    "قصفت قوات النظام {} بلدة طفس.",
    "قال مصدر محلي إن مدنيين قُتلا بقصف على بلدة طفس {}.",
]
WORDINGS = [
    ("أمس", YESTERDAY),
    ("أمس الثلاثاء", YESTERDAY),
    ("يوم أمس", YESTERDAY),
    ("مساء أمس", YESTERDAY),
    ("مساء الثلاثاء", YESTERDAY),
    ("منتصف ليل أمس", YESTERDAY),
    ("في ساعة متأخرة من مساء أمس", YESTERDAY),
    ("أول أمس", "2024-05-20..2024-05-20"),
    ("اليوم", DAY),
    ("اليوم الأربعاء", DAY),
    ("صباح اليوم", DAY),
    ("ظهر اليوم", DAY),
    ("فجر اليوم الأربعاء", DAY),
    ("يوم الاثنين", "2024-05-20..2024-05-20"),
    ("ليلة الاثنين", "2024-05-20..2024-05-20"),
    ("الأحد الماضي", "2024-05-19..2024-05-19"),
    ("عصر الأحد", "2024-05-19..2024-05-19"),
    ("يوم السبت الماضي", "2024-05-18..2024-05-18"),
    ("قبل ثلاثة أيام", "2024-05-19..2024-05-19"),
    ("خلال الساعات الماضية", "2024-05-21..2024-05-22"),
    ("في 15 أيار الجاري", "2024-05-15..2024-05-15"),
    ("في 15 من أيار", "2024-05-15..2024-05-15"),
    ("في الخامس عشر من مايو", "2024-05-15..2024-05-15"),
    ("في 15/5/2024", "2024-05-15..2024-05-15"),
    ("مطلع الشهر الجاري", "2024-05-01..2024-05-10"),
    ("في 28 نيسان الماضي", "2024-04-28..2024-04-28"),
    ("الشهر الماضي", "2024-04-01..2024-04-30"),
    ("في شباط الماضي", "2024-02-01..2024-02-29"),
    ("في 3 كانون الثاني 2023", "2023-01-03..2023-01-03"),
    ("في 3 يناير/كانون الثاني 2023", "2023-01-03..2023-01-03"),
    ("في عام 2019", "2019-01-01..2019-12-31"),
    ("في آذار 2018", "2018-03-01..2018-03-31"),
]


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize(("wording", "expected"), WORDINGS)
def test_a_time_means_the_same_wherever_it_stands(template: str, wording: str, expected: str) -> None:
    assert dates(template.format(wording)) == [expected]


@pytest.mark.parametrize(("wording", "expected"), [w for w in WORDINGS if "20" in w[0]])
def test_a_full_date_needs_no_date_of_the_report(wording: str, expected: str) -> None:
    claims = read(document("t", f"قتل مدنيان بقصف على بلدة طفس {wording}.")).claims
    assert [f"{c.when.start}..{c.when.end}" for c in claims if c.when] == [expected]


@pytest.mark.parametrize("wording", ["أمس", "صباح اليوم", "الأحد الماضي", "قبل ثلاثة أيام", "الشهر الماضي"])
def test_without_the_date_of_the_report_a_relative_time_has_no_day(wording: str) -> None:
    claims = read(document("t", f"قتل مدنيان بقصف على بلدة طفس {wording}.")).claims
    assert [c.when.start for c in claims if c.when] == [None]
