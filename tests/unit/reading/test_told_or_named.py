"""Which deeds a report tells, in which code and with which assertion, among other deeds of the same report."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

BEFORE = """مقتل ثلاثة جنود بانفجار لغم في بوصاصو

قُتل ثلاثة جنود صوماليين، اليوم الثلاثاء، جراء انفجار لغم أرضي بعربتهم قرب مدينة بوصاصو شمالي الصومال، وفق مصدر طبي.

"""
BEHIND = """

وفي مالي، أطلقت السلطات سراح سبعة تجار في مدينة غاو بعد شهر من احتجازهم.

وفي موزمبيق، هاجم متمردون قرية في إقليم كابو ديلغادو يوم الأحد الماضي وقتلوا تسعة من سكانها."""


def told(sentence: str) -> list[tuple[str, str]]:
    """The happenings that rest on the sentence alone: code and assertion."""
    claims = read(document("a", BEFORE + sentence + BEHIND, published="2025-09-02")).claims
    first, last = len(BEFORE), len(BEFORE) + len(sentence)
    return [
        (claim.action or "", claim.assertion or "")
        for claim in claims
        if claim.kind == "incident" and all(first <= e.start and e.end <= last for e in claim.evidence)
    ]


@pytest.mark.parametrize(
    ("sentence", "action"),
    [
        (
            "وما زالت آثار الدمار ماثلة في مدينة تدمر التي اجتاحها تنظيم داعش في أيار 2015.",
            "capture_territory",
        ),
        ("ولا كهرباء في مدينة النهود التي دخلتها قوات الدعم السريع مطلع أيار الماضي.", "capture_territory"),
        ("وخسر التنظيم آخر معاقله في بلدة الباغوز في آذار 2019.", "capture_territory"),
        ("ونهب مسلحون من الدعم السريع مخازن الدقيق في مدينة الأبيض يوم السبت.", "looting"),
        ("وكسر الجيش السوداني الحصار عن مدينة الدلنج بولاية جنوب كردفان.", "siege"),
        ("وأطلقت جماعة الحوثي 20 أسيرا من القوات الحكومية في محافظة مأرب.", "release"),
        ("وتمكن جهاز المخابرات من الإطاحة بخلية إرهابية من أربعة عناصر في مدينة كركوك.", "arrest"),
        ("وفككت قوات الأمن خلية لتنظيم داعش في مدينة الرمادي.", "arrest"),
        ("ونفذت وحدات الجيش ضربات مركزة على تجمعات المسلحين في محيط بلدة اللطامنة.", "shelling"),
        ("وتسلمت قوى الأمن الداخلي سجن الأقطان في ريف الرقة من قسد أمس.", "withdrawal"),
        ("وأخلت فصائل الجيش الوطني مقارها داخل مدينة عفرين أمس.", "withdrawal"),
        ("وأخلت قوات إسرائيلية مخيم طولكرم من سكانه أمس.", "displacement"),
        ("وسير الأمن العام دوريات مكثفة في شوارع مدينة جبلة أمس.", "deployment"),
        ("واستعاد ثمانية بحارة مصريين حريتهم في بونتلاند أمس.", "release"),
        ("وأزالت جرافات إسرائيلية منازل في بلدة سلوان أمس.", "property_destruction"),
        ("ودخل الجيش السوداني مدينة بارا بعد معارك مع الدعم السريع.", "capture_territory"),
        ("وسلمت قسد حاجز الجسر في مدينة الطبقة إلى الأمن العام أمس.", "withdrawal"),
    ],
)
def test_a_deed_has_its_code(sentence: str, action: str) -> None:
    assert [code for code, _ in told(sentence)] == [action]


@pytest.mark.parametrize(
    "sentence",
    [
        "وتشهد مناطق ريف حلب تفجيرات متكررة بدراجات ملغمة، ذهب ضحيتها عشرات المدنيين.",
        "والكتيبة مسؤولة عن إطلاق الصواريخ نحو البلدات الحدودية في جنوب لبنان.",
        "وكان المسلحون يستقلون سيارة ركب عليها مدفع عيار 57.",
        "وعاد المقاتلون إلى قراهم بعدما خسروا رفاقهم في معارك الفاشر.",
        "وتسلم المحافظ مهامه في مبنى المحافظة.",
        "وسار الموكب في شوارع المدينة.",
        "وعاد الهدوء إلى مدينة الأبيض بعد ليلة من القصف.",
        "وتنهب الشركات ثروات البلاد منذ سنوات.",
        "وما زالت السيول تهدد القرية التي دخلتها المساعدات أمس.",
    ],
)
def test_what_is_only_named_is_not_told(sentence: str) -> None:
    assert told(sentence) == []


def test_a_checkpoint_belongs_to_the_raid() -> None:
    assert [a for a, _ in told("وتوغلت دورية إسرائيلية في قرية كودنة وأقامت حاجزا عند مدخلها.")] == [
        "operation"
    ]


@pytest.mark.parametrize(
    ("sentence", "assertion"),
    [
        ("ونفى مصدر عسكري سيطرة الدعم السريع على مدينة بابنوسة.", "denied"),
        ("وقال مسؤول إنه لا صحة للأنباء عن سيطرة المسلحين على مدينة تدمر.", "denied"),
        ("وأعلن حزب الله استشهاد أحد مقاتليه بغارة إسرائيلية على بلدة ميس الجبل.", "reported"),
        ("وأكد المركز الإعلامي لقسد مقتل خمسة من عناصر داعش في هجوم لقواته قرب رأس العين أمس.", "claimed"),
    ],
)
def test_whose_word_it_is(sentence: str, assertion: str) -> None:
    assert [how for _, how in told(sentence)] == [assertion]
