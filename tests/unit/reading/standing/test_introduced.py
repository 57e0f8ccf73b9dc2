"""Persons told by what they are before their names, and whose spokesmen, tribesmen and bodies are told."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

Tie = tuple[str, str, str]


def told(raw: str) -> set[Tie]:
    claims = read(document("t", raw, published="2024-03-01")).claims
    return {
        (str(c.subject_id or c.subject), str(c.predicate), str(c.object_id or c.object))
        for c in claims
        if c.kind == "relation"
    }


@pytest.mark.parametrize(
    ("raw", "ties"),
    [
        (
            'وأصيب مقاتلان من مجموعة "صقور الشمال" يدعيان سامر حلو ورامي حلو من إعزاز.',
            {
                ("سامر حلو", "member_of", "suqur-al-shamal"),
                ("رامي حلو", "member_of", "suqur-al-shamal"),
                ("سامر حلو", "origin", "sy-azaz"),
                ("رامي حلو", "origin", "sy-azaz"),
            },
        ),
        (
            'اغتيل أحد قادة "قسد" وهو كردي عراقي يدعى "سردار حسو" قرب منزله.',
            {("سردار حسو", "member_of", "sdf")},
        ),
        (
            "قتل عنصر من هيئة تحرير الشام يدعى سامر الخالدي بانفجار لغم.",
            {("سامر الخالدي", "member_of", "hayat-tahrir-al-sham")},
        ),
        (
            "اعتقلت دورية شاباً من أهالي مدينة سرمدا يدعى كمال الحاج أمس.",
            {("كمال الحاج", "origin", "sy-sarmada")},
        ),
        (
            "أصيب عنصر سابق في الجيش الحر من مدينة نوى، ويدعى فادي السالم، بجروح.",
            {("فادي السالم", "member_of", "free-syrian-army"), ("فادي السالم", "origin", "sy-nawa")},
        ),
        (
            "واعتقلت القوات شقيقين من إدلب يعملان في التجارة هما يحيى ومحمد الحداد.",
            {("يحيى الحداد", "origin", "sy-idlib-city"), ("محمد الحداد", "origin", "sy-idlib-city")},
        ),
        (
            "اعتقل الأمن متعاوناً مع تنظيم داعش يدعى خالد الجاسم في الموصل.",
            {("خالد الجاسم", "linked_to", "islamic-state")},
        ),
        (
            "وأفرجت عن خمسة أسرى من قوات سوريا الديمقراطية، بينهم ضابط برتبة مقدم يدعى كمال الحاج.",
            {("كمال الحاج", "member_of", "sdf")},
        ),
        ("قتل مدني كان قادماً من مدينة الباب يدعى حسين العلي.", set()),
        ("قتلت القوات مسلحاً في مدينة جنين يدعى أحمد سعيد.", set()),
    ],
)
def test_what_the_noun_before_a_name_tells(raw: str, ties: set[Tie]) -> None:
    assert told(raw) == ties


@pytest.mark.parametrize(
    ("raw", "tie"),
    [
        (
            "قال المتحدث باسم القائد العام لقوات سوريا الديمقراطية فرهاد حسو إن المعركة مستمرة.",
            ("فرهاد حسو", "member_of", "sdf"),
        ),
        (
            "وأكد المتحدث باسم القيادة العامة للقوات المسلحة السودانية العميد نبيل عثمان صد الهجوم.",
            ("نبيل عثمان", "member_of", "sudanese-army"),
        ),
        (
            "نفى ناطق باسم مجلس منبج العسكري، عامر درويش، دخول القوات.",
            ("عامر درويش", "member_of", "manbij-military-council"),
        ),
        (
            "قال الناطق بإسم لجنة التنسيق المحلية في دوما، أمجد الساير، إن القصف لم يتوقف.",
            ("أمجد الساير", "member_of", "لجنة التنسيق المحلية"),
        ),
        (
            "اغتال مسلحون الشيخ ماجد الصالح أحد شيوخ قبيلة العكيدات في ريف دير الزور.",
            ("ماجد الصالح", "member_of", "al-aqidat"),
        ),
        (
            "قتل حمود الصالح، 27 عاماً، من عشيرة العقيدات بانفجار لغم.",
            ("حمود الصالح", "member_of", "al-aqidat"),
        ),
        (
            "قتل حمود الصالح من أبناء قبيلة العقيدات بانفجار لغم.",
            ("حمود الصالح", "member_of", "al-aqidat"),
        ),
        (
            "وقال العميد نادر الحلبي من إدارة التجنيد إن العدد كبير.",
            ("نادر الحلبي", "member_of", "إدارة التجنيد"),
        ),
        (
            "ودخلت المدينة كتيبة الصقور التابعة للجنة أمن الولاية أمس.",
            ("كتيبة الصقور", "part_of", "لجنة أمن الولاية"),
        ),
        (
            "وتخضع مدينة منبج لسيطرة مجلس منبج العسكري وقوات سوريا الديمقراطية.",
            ("sdf", "controls", "sy-manbij"),
        ),
        (
            "وأكد أن عمران التركاوي من سكان مدينة طفس قتل.",
            ("عمران التركاوي", "origin", "sy-tafas"),
        ),
        (
            "وانسحبت مجموعة من قوات النظام تطلق على نفسها اسم “أسود الصحراء” من القرية.",
            ("أسود الصحراء", "part_of", "syrian-government-forces"),
        ),
        (
            "ووصلت التعزيزات إلى ترهونة، آخر المعاقل المتبقية لقوات حفتر في المنطقة.",
            ("libyan-national-army", "based_in", "ly-tarhuna"),
        ),
        (
            "وذكر السكان أن تاجراً يوالي جماعة الحوثيين يُدعى مازن أحمد القاسم بلّغ عنهم.",
            ("مازن أحمد القاسم", "linked_to", "houthis"),
        ),
    ],
)
def test_ties_of_spokesmen_tribes_and_bodies(raw: str, tie: Tie) -> None:
    assert tie in told(raw)


def test_a_second_force_that_does_something_of_its_own_holds_nothing() -> None:
    ties = told("تخضع مدينة منبج لسيطرة قسد وقوات النظام تقصفها يومياً.")
    assert ("syrian-government-forces", "controls", "sy-manbij") not in ties
