"""Places handed over, those who run or go over, who lands and where forces show, what is accepted, who leaves home."""

from __future__ import annotations

import pytest

from tests.happened import incidents


def actions(text: str) -> list[str | None]:
    return [claim.action for claim in incidents(text)]


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("انسلخت كتيبة من الدعم السريع في ولاية سنار أمس وانضمت إلى الجيش.", "defection"),
        ("أعلنت سرية من الجيش انسلاخها عن القيادة في مدينة نيالا أمس.", "defection"),
        ("انضم 25 مقاتلاً من الدفاع الوطني إلى فصائل المعارضة في درعا أمس.", "defection"),
        ("أعلن اللواء التاسع ولاءه لحكومة الوفاق في ترهونة أمس.", "defection"),
        ("بايعت جماعة أنصار الشريعة تنظيم الدولة في درنة أمس.", "defection"),
        ("تسلمت قوات العمالقة ثكنات جديدة في مدينة عتق أمس.", "withdrawal"),
        ("استلم الجيش العراقي المعسكرات من البيشمركة في مخمور أمس.", "withdrawal"),
        ("سلّمت القوات الفرنسية قواعدها في تساليت إلى الجيش المالي أمس.", "withdrawal"),
        ("هربت قوات الدعم السريع من مدينة سنجة أمس الأحد.", "withdrawal"),
        ("أظهرت مقاطع مصورة فرار جنود النظام من مدينة خان شيخون أمس.", "withdrawal"),
        ("غادرت القوات الأوغندية مدينة براوة أمس متجهة إلى مقديشو.", "withdrawal"),
        ("أكملت القوات التركية سحب نقاط المراقبة من بلدة الصرمان أمس.", "withdrawal"),
        ("وقعت بلدة الشدادي تحت سيطرة قوات سوريا الديمقراطية أمس.", "capture_territory"),
        ("وضعت الفصائل يدها على تلة السيرياتل أمس.", "capture_territory"),
        ("أفاد مراسلنا بأن الجيش الليبي بات يسيطر على مطار تمنهنت.", "capture_territory"),
        ("أعلن ناطق أن قوات الشرعية أصبحت تسيطر على كامل مدينة الحزم.", "capture_territory"),
        ("نفذت قوات النخبة ضربة استباقية ضد خلايا القاعدة في وادي المسيني أمس.", "attack"),
        ("أغار مسلحون على قرية في محافظة ديالى أمس.", "attack"),
        ("سطا مسلحون على حاجز للجيش في العريش أمس.", "attack"),
        ("قصفت مسيرات الدعم السريع محطة كهرباء مدينة مروي أمس.", "drone_strike"),
        ("فجر خبراء الهندسة لغماً في مدينة السخنة أمس.", "weapons_seizure"),
        ("نسف التنظيم أضرحة ومزارات في مدينة سنجار أمس.", "property_destruction"),
        ("هبطت طائرة شحن عسكرية في قاعدة الوطية أمس.", "deployment"),
        ("أنشأت القوات الأمنية حواجز جديدة في مداخل مدينة السويداء أمس.", "deployment"),
        ("انتشرت قوى الأمن في شوارع مدينة صيدا أمس.", "deployment"),
        ("تواصل العائلات مغادرة مدينة النهود باتجاه الأبيض منذ أمس.", "displacement"),
        ("أجلت المنظمات الإنسانية طواقمها من مدينة الفاشر أمس.", "displacement"),
        ("افتتحت السلطات مركزاً للتسويات في مدينة الميادين أمس.", "agreement"),
    ],
)
def test_a_deed_is_known_by_each_of_its_words(text: str, action: str) -> None:
    assert actions(text) == [action]


@pytest.mark.parametrize(
    "text",
    [
        "وتابع المتحدث أن العمليات الجوية والبرية تتركز في زوارة.",
        "ونقلت مصادر أمنية أنه تم رصد مسلحين في وادي حميد.",
        "وتقع المنطقة تحت سيطرة قوات النظام قرب مدينة الميادين.",
        "وقالت لجان محلية إن البلدة التي تسيطر عليها الفصائل قرب دارة عزة بلا ماء.",
    ],
)
def test_what_is_said_or_lies_there_is_no_deed(text: str) -> None:
    assert actions(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "وقالت شبكة محلية إن مجموعة تسمى «صقور البادية» وقعت في كمين لتنظيم «داعش» قرب السخنة أمس.",
        "وقالت شبكة محلية إن مجموعة تسمى “صقور البادية” وقعت في كمين لتنظيم “داعش” قرب السخنة أمس.",
    ],
)
def test_a_name_in_quotes_ends_before_the_deed(text: str) -> None:
    assert actions(text) == ["ambush"]


@pytest.mark.parametrize(
    "text",
    [
        "نشر ناشطون مشاهد لانسحاب قوات النظام من مدينة معرة النعمان أمس.",
        "أظهرت مقاطع مصورة لانسحاب الجيش من بلدة سراقب أمس آليات محترقة.",
    ],
)
def test_pictures_show_what_was_done(text: str) -> None:
    assert "withdrawal" in actions(text)


def test_what_drives_men_to_a_deed_moves_no_troops() -> None:
    text = "شهدت الحدود حالات فرار، ما دفع الجيش السوري لشن غارات على تجمعات للمسلحين في جرود عرسال."
    assert "deployment" not in actions(text)


def test_a_siege_that_is_lifted_lays_none() -> None:
    text = "هاجم مسلحون بلدة الحيدرية أمس وقتلوا ثلاثة مدنيين قبل أن يرفعوا الحصار عن البلدة."
    assert "siege" not in actions(text)


def test_where_a_force_has_its_seat_is_told_of_no_day() -> None:
    assert actions("يتبع اللواء الثامن لشعبة المخابرات ويتخذ من قلعة بصرى الشام مقراً له.") == []
    assert "base_established" in actions("اتخذت قوات النظام مدرسة مقراً لها في بلدة حيان أمس.")
