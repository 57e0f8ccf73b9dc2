"""Totals over a period with their parts and doers, and how many there are: every wording of a count (§4, §5)."""

from __future__ import annotations

import pytest

from tests.counted import still
from tests.totals import counts

TOTALS = [
    (
        "وثقت الشبكة السورية لحقوق الإنسان مقتل 80 مدنياً خلال أيار 2024.",
        "tally killed 80 civilians 2024-05-01..2024-05-31",
    ),
    (
        "وثقت الشبكة السورية لحقوق الإنسان مقتل 80 مدنياً بينهم 12 طفلاً خلال أيار 2024.",
        "tally killed 80 civilians 2024-05-01..2024-05-31"
        " | tally killed 12 civilians part 2024-05-01..2024-05-31",
    ),
    (
        "وثقت الشبكة السورية لحقوق الإنسان مقتل 80 مدنياً بينهم 12 طفلاً و7 سيدات خلال أيار 2024.",
        "tally killed 80 civilians 2024-05-01..2024-05-31 | tally killed 12 civilians part 2024-05-01..2024-05-31"
        " | tally killed 7 civilians part 2024-05-01..2024-05-31",
    ),
    (
        "وثقت الشبكة السورية لحقوق الإنسان ما لا يقل عن 223 حالة اعتقال تعسفي خلال أيار 2024.",
        "tally captured 223.. civilians 2024-05-01..2024-05-31",
    ),
    (
        "وثقت الشبكة السورية لحقوق الإنسان اعتقال 150 شخصاً على يد قوات النظام خلال أيار 2024.",
        "tally captured 150 civilians by syrian-government-forces 2024-05-01..2024-05-31",
    ),
    (
        "سجل المرصد السوري لحقوق الإنسان 14 هجوماً لتنظيم داعش منذ مطلع العام.",
        "tally attacks 14 - by islamic-state 2024-01-01..2024-06-05",
    ),
    (
        "نفذ تنظيم داعش 14 هجوماً في البادية السورية خلال أيار 2024.",
        "tally attacks 14 - by islamic-state 2024-05-01..2024-05-31",
    ),
    ("شنت إسرائيل 30 غارة على سوريا منذ مطلع العام.", "tally attacks 30 - by israel 2024-01-01..2024-06-05"),
    (
        "قُتل 127 عنصراً من قوات النظام في هجمات لتنظيم داعش منذ مطلع العام.",
        "tally killed 127 syrian-government-forces by islamic-state 2024-01-01..2024-06-05",
    ),
    (
        "بلغت حصيلة قتلى قوات النظام في البادية منذ مطلع العام 127 عنصراً.",
        "tally killed 127 syrian-government-forces 2024-01-01..2024-06-05",
    ),
    (
        "ارتفع عدد القتلى المدنيين منذ مطلع العام إلى 127.",
        "tally killed 127 civilians 2024-01-01..2024-06-05",
    ),
    (
        "أُصيب 40 مدنياً بمخلفات الحرب في إدلب خلال العام الماضي.",
        "tally wounded 40 civilians 2023-01-01..2023-12-31",
    ),
    (
        "قُتل 11 مدنياً وأُصيب 30 آخرون بمخلفات الحرب خلال أيار 2024.",
        "tally killed 11 civilians 2024-05-01..2024-05-31"
        " | tally wounded 30 civilians 2024-05-01..2024-05-31",
    ),
    (
        "أحد عشر قتيلاً في الهجومين.",
        "tally killed 11 -",
    ),
    ("قُتل ثلاثة مدنيين في قصف على بلدة سرمين أمس.", "none"),
    ("قُتل ثلاثة مدنيين في قصف على بلدة سرمين في أيار 2018.", "none"),
    (
        "وقتلت قوات النظام خلال عام 2023 نحو 500 مدني بينهم 80 طفلاً.",
        "tally killed 500 civilians by syrian-government-forces 2023-01-01..2023-12-31"
        " | tally killed 80 civilians by syrian-government-forces part 2023-01-01..2023-12-31",
    ),
    (
        "حمّل التقرير قوات النظام المسؤولية عن مقتل 40 مدنياً خلال أيار 2024، فيما قتلت قسد 6 مدنيين.",
        "tally killed 40 civilians by syrian-government-forces 2024-05-01..2024-05-31"
        " | tally killed 6 civilians by sdf 2024-05-01..2024-05-31",
    ),
    (
        "اختفى 96 ألف شخص قسرياً على يد قوات النظام منذ آذار 2011.",
        "tally missing 96000 civilians by syrian-government-forces 2011-03-01..2024-06-05",
    ),
    ("أُفرج عن 300 معتقل من سجون قوات النظام خلال أيار 2024.", "tally released 300 - 2024-05-01..2024-05-31"),
    (
        "قُتل 11 مدنياً في الهجومين على سرمين وكفرنبل أمس.",
        "tally killed 11 civilians 2024-06-04..2024-06-04",
    ),
    ("وبلغت حصيلة الهجومين 11 قتيلاً.", "tally killed 11 -"),
    ("أسفرت الغارات عن مقتل 11 مدنياً.", "none"),
    (
        "قُتل 3 آلاف مقاتل من تنظيم داعش منذ مطلع العام.",
        "tally killed 3000 islamic-state 2024-01-01..2024-06-05",
    ),
]


@pytest.mark.parametrize(("sentence", "told"), TOTALS)
def test_a_total_its_parts_its_doer_and_its_period(sentence: str, told: str) -> None:
    assert counts(sentence) == told


STRENGTHS = [
    ("يضم لواء القدس نحو 3 آلاف مقاتل.", "strength fighters 3000 liwa-al-quds"),
    ("يبلغ عدد مقاتلي تنظيم داعش في هجين 3000 مقاتل.", "strength fighters 3000 islamic-state"),
    ("يتحصن نحو 3 آلاف مقاتل من تنظيم داعش في مدينة هجين.", "strength fighters 3000 islamic-state"),
    (
        "يقدر عدد عناصر هيئة تحرير الشام بين 10 آلاف و15 ألفاً.",
        "strength fighters 10000-15000 hayat-tahrir-al-sham",
    ),
    ("يعيش في المخيم أكثر من 10 آلاف مدني.", "strength civilians 10001.. civilians"),
    ("يقطن مدينة الفاشر نحو 800 ألف نسمة.", "strength civilians 800000 civilians"),
    ("تبلغ مساحة الجيب نحو 50 كيلومتراً مربعاً.", "strength area_km2 50 -"),
    ("تضم كتائب القسام أكثر من 20 ألف مقاتل.", "strength fighters 20001.. qassam-brigades"),
    ("يضم الفصيل مئات المقاتلين.", "strength fighters 200.. -"),
    ("يقاتل في صفوف حزب الله 5 آلاف مقاتل.", "strength fighters 5000 hezbollah"),
    still(
        'what somebody has, with "لدى"',
        "لدى الجيش السوداني 200 دبابة.",
        "strength vehicles 200 sudanese-army",
    ),
    still(
        "whom a prison holds are no strength yet",
        "يحتجز سجن الصناعة في الحسكة نحو 4 آلاف عنصر من تنظيم داعش.",
        "strength fighters 4000 islamic-state",
    ),
    ("يقيم في مخيم الهول 55 ألف شخص.", "strength civilians 55000 civilians"),
    still(
        "whom somebody besieges are no strength yet",
        "يحاصر التنظيم 50 ألف مدني في المدينة.",
        "strength civilians 50000 civilians",
    ),
    ("يبعد المخيم 50 كيلومتراً عن المدينة.", "none"),
    ("عمر الجندي 25 عاماً.", "none"),
    ("أطلقت القوات 30 صاروخاً على المدينة.", "none"),
]


@pytest.mark.parametrize(("sentence", "told"), STRENGTHS)
def test_how_many_are_there(sentence: str, told: str) -> None:
    assert counts(sentence) == told
