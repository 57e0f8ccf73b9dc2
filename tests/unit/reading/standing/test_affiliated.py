"""Ties by a pronoun, a participle behind a name, a nation's base, a battle; leaders of units that no list has."""

from __future__ import annotations

import pytest

from tests.relations import Told, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "أعلنت حركة حماس أن جناحها العسكري «كتائب القسام» أطلق صواريخ.",
            ("part_of", "qassam-brigades", "hamas"),
        ),
        (
            "قتل النقيب «سومر ديب» التابع لمرتبات الفرقة الرابعة في كمين بريف درعا.",
            ("member_of", "سومر ديب", "fourth-division"),
        ),
        ("أطلقت القاعدة التركية في قرية المسطومة قذائف.", ("based_in", "turkey", "sy-al-mastumah")),
        (
            "سقطت صواريخ على قاعدة حرير التي تضم جنودا أميركيين.",
            ("deployed_in", "us-forces", "iq-harir-base"),
        ),
        (
            "سقطت صواريخ على قاعدة عين الأسد التي يوجد فيها مستشارون أميركيون.",
            ("deployed_in", "us-forces", "iq-ayn-al-asad-base"),
        ),
        (
            "انفجرت عبوة بسيارة قائد «القوات الشعبية» في غزة ياسر الشنباري ونائبه سليم الدباري.",
            ("member_of", "سليم الدباري", "popular-forces-gaza"),
        ),
        (
            "أصيب قائد «كتيبة أسود الحولة» العقيد مروان الدندشي بجروح.",
            ("led_by", "كتيبة أسود الحولة", "مروان الدندشي"),
        ),
        (
            "قال قائد القوات الأميركية في العراق الجنرال سامر الريمي إن الحرب طويلة.",
            ("led_by", "us-forces", "سامر الريمي"),
        ),
        (
            "هاجمت قوات الدعم السريع التي يقودها نائب رئيس مجلس السيادة السابق الفريق أول سامر الريمي الفاشر.",
            ("led_by", "rapid-support-forces", "سامر الريمي"),
        ),
        (
            "اشتبكت قوات المعارضة التشادية وقبيلة التبو المتحالفة معها مع الجيش.",
            ("allied_with", "tebu-fighters", "chadian-opposition"),
        ),
        (
            "قال المصدر إن «العمشات» أحد فصائل الجيش الوطني.",
            ("part_of", "sultan-suleiman-shah", "syrian-national-army"),
        ),
        (
            "قصف مقاتلو «لواء شهداء الجولان» وهو فصيل تابع للجيش الحر حاجزا.",
            ("part_of", "لواء شهداء الجولان", "free-syrian-army"),
        ),
        (
            "قاتلت قوات البنيان المرصوص تحت راية حكومة الوفاق الوطني.",
            ("part_of", "bunyan-al-marsous", "government-of-national-accord"),
        ),
        ("كان سامر الرفاعي في عداد فصائل المعارضة.", ("member_of", "سامر الرفاعي", "syrian-opposition")),
        ("يتولى تنظيم القاعدة تمويل حركة الشباب.", ("funded_by", "al-shabaab", "al-qaeda")),
        (
            "تحظى قوات سوريا الديمقراطية بدعم من الولايات المتحدة.",
            ("backed_by", "sdf", "us-forces"),
        ),
    ],
)
def test_a_tie_told_in_one_of_these_ways(text: str, wanted: Told) -> None:
    assert wanted in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "قصفت هيئة تحرير الشام صاحبة السيطرة على إدلب حاجزا.",
        "انفجرت عبوة في مناطق سيطرة «هيئة تحرير الشام» في إدلب.",
        "انفجرت عبوة في مناطق سيطرة «هيئة تحرير الشام» (الهيئة) بإدلب.",
        "قال شهود إن مقاتلي هيئة تحرير الشام الذين يمسكون بمدينة إدلب صدوا هجوما.",
    ],
)
def test_who_holds_a_place(text: str) -> None:
    assert ("controls", "hayat-tahrir-al-sham") in {(p, who) for p, who, _ in told(text)}


def test_two_of_a_list_each_from_his_town() -> None:
    found = told("نعى حزب الله سامر شعيتو من النبطية وفادي الرفاعي من مرجعيون.")
    assert {who for tie, who, _ in found if tie == "origin"} == {"سامر شعيتو", "فادي الرفاعي"}


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("انفجرت عبوة في القواعد الأمريكية في سوريا.", "based_in"),
        ("اعتقلت القوات سامر شعيتو من النبطية وفادي الرفاعي من مرجعيون.", "origin"),
        ("خاض سامر الرفاعي معركة قضائية ضد البلدية.", "participated_in"),
        ("قال سامر الرفاعي عضو الهيئة التدريسية إن الجامعة مغلقة.", "member_of"),
    ],
)
def test_no_tie_is_told(text: str, never: str) -> None:
    assert never not in {tie for tie, *_ in told(text)}
