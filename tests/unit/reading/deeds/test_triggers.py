"""Words that tell a deed, and the same words where they tell none."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.deeds.triggers import Trigger, find_triggers
from marsad.reading.page.layout import lay_out
from marsad.reading.words.text import Text


def triggers(sentence: str) -> list[Trigger]:
    whole = document("t", "أخبار المنطقة\n\n" + sentence)
    text = Text(whole, lay_out(whole), None)
    return find_triggers(text, text.sentences[-1])


def actions(sentence: str) -> list[str]:
    return [t.deed.action for t in triggers(sentence) if t.deed is not None]


@pytest.mark.parametrize(
    "sentence",
    [
        "أطلقت وزارة الصحة حملة تلقيح في مدينة إدلب.",
        "طالب الأهالي بالإفراج عن المعتقلين في درعا.",
        "دعا المبعوث الأممي أطراف النزاع إلى الإفراج عن المحتجزين.",
        "أدانت المنظمة اختطاف الموظفين في صنعاء.",
        "تتقدم القوات شرقا بهدف السيطرة على المدينة.",
        "تحاول الفصائل التقدم للسيطرة على البلدة.",
        "وصل وفد من مناطق سيطرة الحكومة إلى المعبر.",
        "أوقف العمل في المصنع بسبب نقص الوقود.",
        "توفي المصاب في وقت لاحق.",
        "عاد السكان إلى البلدة لاحقا.",
        "نشر جنود من الجيش مقاطع مصورة من داخل البلدة.",
        "استخدمت الشرطة وسائل مكافحة الشغب.",
        "تراجع عدد المسافرين عبر المطار.",
        "شكر الوزير غرفة العمليات في المقر.",
        "دخلت المساعدات إلى الغوطة المحاصرة.",
        "تتم معاملة أسراهم وفق القانون.",
        "طوقت القوات المكان.",
        "تقدمت القوات بالشكر إلى الوزير.",
        "خرج المقاتل من السجن بعد عامين.",
    ],
)
def test_no_deed(sentence: str) -> None:
    assert not {a for a in actions(sentence) if a not in ("operation",)}


@pytest.mark.parametrize(
    ("sentence", "action"),
    [
        ("شنت الطائرات غارتين جويتين على أطراف المدينة.", "airstrike"),
        ("قصف مدفعي على أطراف القرية.", "shelling"),
        ("تشهد محافظتا إب وعدن مواجهات عنيفة بين الطرفين.", "clash"),
        ("نفذ المقاتلون هجوما على الحاجز.", "attack"),
        ("تعرض أحد الصحفيين لاعتقال تعسفي في المدينة.", "arrest"),
        ("داعش يسيطر على بلدة القريتين.", "capture_territory"),
        ("تبادل الطرفان إطلاق النار وسط السوق.", "clash"),
        ("سلم الفصيل مقراته في المدينة.", "withdrawal"),
        ("تلاحق القوات خلايا التنظيم في البادية.", "operation"),
        ("تتقدم القوات نحو المدينة من أربعة محاور.", "operation"),
        ("تراجعت القوات من مواقعها قرب الجامعة.", "withdrawal"),
        ("أرسل الجيش قوات إلى القرية.", "deployment"),
        ("تحركت قوات كبيرة صوب المحافظة.", "deployment"),
        ("رصدت اللجان وصول مجموعات مسلحة إلى الجبهة.", "deployment"),
        ("قطع المسلحون طريق المطار.", "siege"),
        ("سلم الفصيل أسرى وجثامين إلى الحكومة.", "release"),
        ("نقل الحوثيون سجناء القاعدة إلى العاصمة.", "other"),
        ("أضرم مستوطنون فجر الجمعة النار في مسجد.", "property_destruction"),
        ("ألقت مروحية براميل على السوق.", "airstrike"),
        ("ألقت طائرة قنبلة على السوق.", "airstrike"),
        ("تم إسقاط مقاتلة فوق الهضبة.", "weapons_seizure"),
        ("نفذت الوحدات عمليات دهم في البلدة.", "arrest"),
        ("أحرزت المقاومة تقدما عند مدخل المدينة.", "operation"),
        ("إن القوات المشتركة تتقدم في جنوب المديريتين.", "operation"),
        ("تمكنت القوات من استرداد مناطق واسعة من المتمردين.", "capture_territory"),
        ("إن ألف مقاتل وأقاربهم غادروا يوم السبت.", "withdrawal"),
        ("وفر العشرات من مسلحي الحركة إلى الجبال.", "defection"),
        ("إن سبعة آلاف شخص غادروا الجيب الشمالي.", "displacement"),
        ("بدأ إجلاء مئات المدنيين من البلدة.", "displacement"),
        ("انتشرت قوات الحرس جنوب البلدة.", "deployment"),
        ("شددت السلطات إجراءات التفتيش عند المداخل.", "deployment"),
        ("استحدث المسلحون نقاط تفتيش على الطريق.", "deployment"),
        ("أطاح الجيش بالرئيس بعد أشهر من الاحتجاجات.", "leadership_change"),
        ("اندلعت الحرب الأهلية في البلاد عام 2013.", "clash"),
        ("توصلت الحكومة والمعارضة إلى صفقة لوقف القتال.", "agreement"),
        ("منعت القوات وصول الغذاء إلى المدينة.", "siege"),
        ("أحكمت القوات الطوق على المدينة.", "siege"),
        ("تجمع آلاف الفلسطينيين قرب السياج.", "protest"),
        ("أعلنت الشرطة العثور على مخازن للألغام في الجبل.", "weapons_seizure"),
        ("أدى إطلاق مسلحين النار على سيارة إلى إصابة جندي.", "attack"),
    ],
)
def test_deed(sentence: str, action: str) -> None:
    assert action in actions(sentence)


def test_a_present_that_describes_a_place_is_no_capture() -> None:
    assert "capture_territory" not in actions("انفجرت عبوة في البلدة التي يسيطر عليها تنظيم داعش.")


def test_the_carrier_is_read_inside_the_name_of_the_air_force() -> None:
    assert "airstrike" in actions("قصف سلاح الجو السوداني مواقع شرق الخرطوم.")


def test_joined_to_a_noun_the_word_that_may_be_either_is_a_noun() -> None:
    found = triggers("أعلنت المقاومة تحرير البلدة وطرد المسلحين منها.")
    assert [t.verb for t in found if t.deed is not None] == [None] * len(found)


def test_a_trigger_after_another_stands_behind_it() -> None:
    found = triggers("قصفت الطائرات البلدة وقتلت ثلاثة مدنيين ثم هاجم المسلحون الحاجز.")
    assert [t.first for t in found] == sorted(t.first for t in found)


def test_behind_a_preposition_stands_no_verb_of_dying() -> None:
    found = triggers("قال إن مسلحين على متن سيارة هاجموا نقطة للشرطة.")
    assert [(t.deed.action if t.deed else None, t.harm) for t in found] == [("attack", None)]


def test_who_is_called_so_asks_for_nothing() -> None:
    assert actions("قال السكان إن ضابطا يدعى سالم الخطيب قتل في انفجار عبوة ناسفة في عدن.") == ["ied", "ied"]


@pytest.mark.parametrize(
    "sentence",
    [
        "انفجرت عبوة ناسفة على رتل عسكري في البادية.",
        "قتل جنديان في تدمير قافلة عسكرية في البادية.",
        "انفجرت عبوة ناسفة بعربة عسكرية في البادية.",
    ],
)
def test_vehicles_that_are_hit_are_no_deployment(sentence: str) -> None:
    assert "deployment" not in actions(sentence)


def test_vehicles_that_leave_are_a_deployment() -> None:
    assert actions("رصد السكان خروج 35 عربة عسكرية من المدينة.") == ["deployment"]


@pytest.mark.parametrize(
    "sentence",
    ["وصل المقاتلون وعدد من أفراد أسرهم إلى إدلب.", "غادر المسلحون مع أسرهم بلدة الزبداني."],
)
def test_the_families_of_men_are_no_capture(sentence: str) -> None:
    assert "arrest" not in actions(sentence)


def test_the_last_of_its_kind_is_no_captive() -> None:
    assert "release" not in actions("واصل الجيش تحرير آخر معقل للمتمردين.")


def test_fighting_around_a_base_sets_up_none() -> None:
    assert "base_established" not in actions("خاضت القوات معارك عنيفة حول قاعدة العند.")


def test_out_of_service_is_told_however_long_the_name_is() -> None:
    assert "other" in actions("أعلنت الجمعية خروج عيادتي النصر والأمل التابعتين لها عن الخدمة.")
