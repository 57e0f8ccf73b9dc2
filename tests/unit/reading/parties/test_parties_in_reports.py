"""Whole reports: who did what, where his name stands in another clause or sentence than his deed."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

UNNAMED = {None, "civilians", "unidentified-gunmen"}


def parties_of(text: str, at: str, published: str) -> set[tuple[str, str]]:
    """The role and the actor of everybody named in the happenings that the words `at` tell."""
    start = text.index(at)
    found = [c for c in read(document("r", text, published=published)).claims if c.kind == "incident"]
    told = [c for c in found if any(e.start < start + len(at) and start < e.end for e in c.evidence)]
    return {(p.role[0], p.actor) for c in told for p in c.parties if p.actor and p.actor not in UNNAMED}


OWN_DEEDS = [
    (
        "دمشق - قالت وزارة الدفاع السورية إن وحداتها انسحبت من مدينة مورك لإعادة الانتشار.",
        "انسحبت من مدينة",
        "2024-12-01",
        {("i", "syrian-government-forces")},
    ),
    (
        "أعلن جيش الاحتلال مقتل أحد جنوده شمال غزة، فيما أكدت كتائب القسام أن مقاتليها استهدفوا دبابتين"
        " من نوع ميركافا شرق جباليا.",
        "استهدفوا دبابتين",
        "2024-05-12",
        {("i", "qassam-brigades"), ("t", "israel")},
    ),
    (
        "استهدف مجاهدو القسام ناقلة جند إسرائيلية شرق رفح.\nكما دك مجاهدونا تجمعاً لقوات العدو في محور"
        " نتساريم بقذائف الهاون.",
        "دك مجاهدونا",
        "2024-06-03",
        {("i", "qassam-brigades"), ("t", "israel")},
    ),
    (
        "استهدف مجاهدو حزب الله موقع المالكية بالصواريخ الموجهة.\nوعند الساعة 13:00 استهدفوا تجمعاً لجنود"
        " الجيش الإسرائيلي في محيط ثكنة راميم.",
        "استهدفوا تجمعاً",
        "2024-02-01",
        {("i", "hezbollah"), ("t", "israel")},
    ),
]
CALLED_AGAIN = [
    (
        "اشتبكت قوات الدعم السريع تساندها مليشيات عربية مع الجيش السوداني في الجنينة.\nوفي الخرطوم أغار"
        " الطيران الحربي على مواقع المليشيا في شرق النيل.",
        "أغار الطيران",
        "2023-06-12",
        {("i", "sudanese-army"), ("t", "rapid-support-forces")},
    ),
    (
        "سيطر الجيش السوري الحر على حاجز لقوات النظام في حلب.\nوقالت صفحات موالية إن الجيش قصف تجمعات"
        " المسلحين في خان العسل.",
        "قصف تجمعات",
        "2013-08-06",
        {("i", "syrian-government-forces"), ("t", "free-syrian-army")},
    ),
    (
        "دخل الحشد الشعبي كركوك.\nوأحرق مسلحون من الحشد التركماني منازل في طوزخورماتو.\nوأسفر قصف الحشد"
        " عن مقتل عشرة من قوات البيشمركة.",
        "قصف الحشد",
        "2017-10-17",
        {("i", "popular-mobilisation-forces"), ("t", "peshmerga")},
    ),
    (
        "مقتل أربعة من الأمن السوري بكمين نصبته فلول النظام السابق في ريف طرطوس.",
        "كمين",
        "2024-12-27",
        {("i", "assad-remnants"), ("t", "general-security")},
    ),
    (
        "أبين - القاعدة تهاجم حاجزاً للحزام الأمني في مودية.",
        "تهاجم حاجزاً",
        "2021-07-28",
        {("i", "aqap"), ("t", "security-belt")},
    ),
]
BESIDE_THE_DEED = [
    (
        "شن الجيش الأمريكي فجر اليوم غارات على منشأتين يستخدمهما الحرس الثوري في البوكمال.",
        "غارات على منشأتين",
        "2023-10-30",
        {("i", "us-forces"), ("t", "irgc")},
    ),
    (
        "مقتل قائد في هيئة تحرير الشام بغارة روسية وتنظيم الدولة يتقدم في بادية خناصر.",
        "بغارة روسية",
        "2019-02-27",
        {("i", "russia"), ("t", "hayat-tahrir-al-sham")},
    ),
    (
        "شنت طائرات روسية غارات على مواقع جماعات متورطة في قصف مواقع القوات الحكومية السورية قرب سراقب.",
        "غارات على مواقع",
        "2023-10-12",
        {("i", "russia")},
    ),
    (
        "أعلن حزب الله أن مجاهديه تصدوا لمحاولة تسلل عند أطراف عيتا الشعب.\nوكان الحزب قد قصف موقعاً للجيش"
        " الإسرائيلي في المطلة صباحاً.",
        "تصدوا لمحاولة",
        "2024-10-14",
        {("i", "israel"), ("t", "hezbollah")},
    ),
    (
        "حلب - حصار قوات النظام حي الشيخ مقصود يدخل أسبوعه الثاني.",
        "حصار قوات",
        "2022-04-29",
        {("i", "syrian-government-forces")},
    ),
]
NAMED_ELSEWHERE = [
    (
        "القامشلي - وبحسب مصادر محلية فإن عناصر الدفاع الوطني أطلقوا النار على دورية للأسايش في حي طي.",
        "أطلقوا النار",
        "2022-04-29",
        {("i", "national-defence-forces"), ("t", "asayish")},
    ),
    (
        "أعلن المتحدث باسم القوات المسلحة اليمنية العميد يحيى سريع أن القوات البحرية استهدفت سفينة إسرائيلية"
        " في البحر الأحمر، والحوثيون يسيطرون على الحديدة.",
        "استهدفت سفينة",
        "2023-11-20",
        {("i", "houthis"), ("t", "israel")},
    ),
    (
        "صيدا - سلم الأهالي الخاطفين إلى قوى الأمن الداخلي اللبنانية التي أوقفت اثنين آخرين في المدينة.",
        "أوقفت اثنين",
        "2024-10-28",
        {("i", "lebanese-internal-security-forces")},
    ),
    (
        "وفي جسر الشغور اغتالت مجموعة من الجيش الحر ضابطاً برتبة عقيد في الأمن العسكري بعبوة لاصقة.",
        "اغتالت مجموعة",
        "2013-09-03",
        {("i", "free-syrian-army"), ("t", "military-intelligence")},
    ),
    (
        "مقديشو - نفذت طائرة أمريكية غارة على مقاتلين كانوا يهاجمون القوات الصومالية قرب بولوبردي.",
        "غارة على مقاتلين",
        "2022-09-20",
        {("i", "us-forces")},
    ),
    (
        "نصبت مجموعات من فلول النظام السابق كميناً لعناصر الأمن العام قرب جبلة.\nوأضاف المصدر أن المجموعات"
        " حاصرت عدداً من العناصر داخل الكلية البحرية.",
        "المجموعات حاصرت",
        "2025-03-08",
        {("i", "assad-remnants")},
    ),
]


@pytest.mark.parametrize(
    ("text", "at", "published", "expected"),
    [*OWN_DEEDS, *CALLED_AGAIN, *BESIDE_THE_DEED, *NAMED_ELSEWHERE],
)
def test_reports_tell_who_did_it_to_whom(
    text: str, at: str, published: str, expected: set[tuple[str, str]]
) -> None:
    assert parties_of(text, at, published) == expected
